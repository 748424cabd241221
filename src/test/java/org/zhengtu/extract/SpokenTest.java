package org.zhengtu.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.quantity.QuantityReader;
import org.zhengtu.model.Figure;
import org.zhengtu.text.Page;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/** From which day a page counts that was made long before it was published. */
class SpokenTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final LocalDate PRINTED = LocalDate.of(2022, 8, 21);

    private static Reading reading(String text) {
        Page page = new PageReader().read("t", text.replace("/", "\n"));
        return new Reading(page, TOKENIZER, Optional.of(PRINTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-01-17 | 云岭县政府工作报告/——2013年1月17日在云岭县第十七届人民代表大会第五次会议上/县长 王立民/各位代表：",
                "2018-01-08 | 政府工作报告/（2018年1月8日在云岭县第十七届人民代表大会第五次会议上）/县长 王立民/各位代表：",
                "2022-01-07 | 政府工作报告/2022年1月7日在云岭县第十七届人民代表大会第一次会议上/各位代表：",
                "2017-02-20 | 政府工作报告/二〇一七年二月二十日在云岭县第十七届人民代表大会/第一次会议上/各位代表：",
                "2017-12-31 | 云岭县2017年国民经济和社会发展统计公报/全年完成地区生产总值85亿元。",
                "2022-08-21 | 云岭县2021年国民经济和社会发展统计公报/全年完成地区生产总值85亿元。",
                "2022-08-21 | 云岭县公布工作总结/2013年1月17日在县城召开的大会上，首批园区揭牌，二十家企业签约。"
            })
    void aReportCountsFromTheDayItWasGiven(LocalDate day, String text) {
        assertEquals(Optional.of(day), reading(text).issued());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012 | 云岭县政府工作报告/——2013年3月17日在云岭县第十七届人民代表大会第五次会议上/各位代表：/全年新增企业19家。",
                "2012 | 政府工作报告/2013年1月17日在云岭县第十七届人民代表大会第五次会议上/各位代表：/过去的一年，全县新增企业19家。",
                "2018/2021 | 政府工作报告/2022年1月7日在云岭县第十七届人民代表大会第一次会议上/各位代表：/2018年以来，全县累计新增企业19家。"
            })
    void itsYearIsTheOneBefore(String period, String text) {
        Reading reading = reading(text);
        List<Figure> figures =
                new QuantityReader().read(reading, Meetings.none()).figures();
        assertEquals(1, figures.size());
        Figure figure = figures.get(0);
        int first = figure.period().from().getYear();
        int last = figure.period().to().getYear();
        assertEquals(period, first == last ? "" + first : first + "/" + last);
    }

    @Test
    void theSpeakersLineIsNoByline() {
        Page page = new PageReader()
                .read("t", "政府工作报告\n2022-03-10\n" + "——2013年1月17日在云岭区第十七届人民代表大会第五次会议上\n区长   王立民\n各位代表：\n现在，我报告工作。\n");
        assertEquals(List.of(), page.articles().get(0).byline().names());
    }
}
