package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.model.Span;

/** One spelling for what pages print in many, and the way back to the page. */
class RunningTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "到 2026 年,地区生产总值|到2026年，地区生产总值",
                "增长１２．７％|增长12.7%",
                "1,200人,其中|1,200人，其中",
                "上午9:30,会议|上午9:30，会议",
                "(扩大)会议|（扩大）会议",
                "GE Medical 公司|GE Medical公司",
                "省 领导 李　明|省领导李明",
                "他说:\"要抓 落实!\"|他说：“要抓落实！”",
                "阿依古丽•买买提|阿依古丽·买买提",
                "会议召开.会议指出|会议召开。会议指出",
                "1.牢牢把握|1.牢牢把握",
                "3-5年|3-5年",
            })
    void spelling(String stored, String read) {
        assertEquals(read, RunningText.of(stored, new Span(0, stored.length())).toString());
    }

    @Test
    void aNumberIsWholeThoughItsLineBreaks() {
        String stored = "总投资7\n28.9亿元，2023 2024";
        assertEquals(
                "总投资728.9亿元，2023 2024",
                RunningText.of(stored, new Span(0, stored.length())).toString());
    }

    @Test
    void positionsLeadBackPiecePerPiece() {
        String stored = "加快塑\n\n（图）\n造产业 优势。";
        RunningText text = RunningText.of(stored, List.of(new Span(0, 3), new Span(9, stored.length())));
        assertEquals("加快塑造产业优势。", text.toString());
        assertEquals(List.of(new Span(2, 3), new Span(9, 11)), text.origin(2, 5));
        assertEquals(List.of(new Span(0, 3), new Span(9, 16)), text.origin());
        assertEquals(13, text.originOf(6));
        assertEquals(List.of(new Span(9, 11)), text.subSequence(3, 5).origin());
    }
}
