package org.zhengtu.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionTest {

    private static Section of(String issued) {
        return new Section(Optional.of(LocalDate.parse(issued)), OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "二、2023年主要工作",
                "二、今年的主要工作",
                "二、2023年政府工作建议",
                "二、2023年工作计划",
                "二、2023年工作重点",
                "二、2023年的工作",
                "三、新的一年工作部署",
                "二、下一步工作打算",
                "二、2023年工作总体要求和重点任务",
                "二、2023年重点抓好八个方面工作",
                "二、2023年度工作要点",
                "二、聚焦目标任务，奋力开创2023年工作新局面",
                "2023年，要着力做好以下几个方面的工作：",
                "为实现上述目标，重点做好以下工作：",
                "做好今年的工作，要突出抓好以下几个方面：",
                "关于2023年工作，报告提出："
            })
    void headsAims(String heading) {
        Section section = of("2023-02-10");
        section.heading("一、2022年工作回顾");
        assertFalse(section.aims());
        section.heading(heading);
        assertTrue(section.aims());
        section.heading("（一）在产业升级上取得新突破");
        assertTrue(section.aims());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年，我们要重点做好七个方面的工作。", "会议提出，2023年要重点抓好以下工作。", "就做好2023年工作，林远山提出三点要求。"})
    void announcesAims(String sentence) {
        Section section = of("2023-02-10");
        section.announced(sentence);
        assertTrue(section.aims());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-10, 一、2022年主要工作",
        "2023-12-20, 2023年主要工作",
        "2023-02-10, 2023年工作会议召开",
        "2023-02-10, 2023年工作情况",
        "2023-02-10, 一、2022年工作完成情况",
        "2023-02-10, 全县上下以实干开创工作新局面"
    })
    void headsNone(String issued, String heading) {
        Section section = of(issued);
        section.heading(heading);
        assertFalse(section.aims());
    }

    @Test
    void aPageWithoutADateGoesByTheYearThatItTellsOf() {
        Section section = new Section(Optional.empty(), OptionalInt.of(2022));
        section.heading("二、2021年主要工作");
        assertFalse(section.aims());
        section.heading("二、2022年主要工作");
        assertTrue(section.aims());
    }

    @Test
    void aReviewEndsAims() {
        Section section = of("2023-02-10");
        section.heading("二、2023年主要工作");
        section.heading("三、五年工作回顾");
        assertEquals("false true", section.aims() + " " + section.reviews());
    }
}
