package org.zhengtu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsHanAndLatinUnderOneHeading() {
        TextTable table = new TextTable(List.of("name", "职务"), 20);
        table.row(List.of("林知远", "区长"));
        table.row(List.of("Li", "x"));
        assertEquals(
                """
                name    职务
                ------  ----
                林知远  区长
                Li      x
                """,
                printed(table));
        assertFalse(table.cut());
    }

    @Test
    void cutsLongCellsAndSaysSo() {
        TextTable table = new TextTable(List.of("a"), 7);
        table.row(List.of("一二三四五"));
        assertEquals("a\n-------\n一二三…\n", printed(table));
        assertTrue(table.cut());
    }

    @Test
    void putsACellOnOneLine() {
        TextTable table = new TextTable(List.of("a"), 20);
        table.row(List.of("一\n二"));
        assertEquals("a\n-----\n一 二\n", printed(table));
    }

    private static String printed(TextTable table) {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out));
        return out.toString();
    }
}
