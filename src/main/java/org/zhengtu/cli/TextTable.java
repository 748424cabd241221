package org.zhengtu.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table for the terminal: Han characters count as two columns, so that everything stands under its heading. */
final class TextTable {

    private static final int GAP = 2;

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();
    private final int widest;
    private boolean cut;

    /** @param widest columns of a cell that are shown; the rest is cut with … */
    TextTable(List<String> head, int widest) {
        this.head = head;
        this.widest = widest;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(this::fit).toList());
    }

    void print(PrintWriter out) {
        int[] widths = new int[head.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    width(head.get(i)),
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        printRow(out, head, widths);
        printRow(out, java.util.Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        rows.forEach(row -> printRow(out, row, widths));
    }

    /** Whether a cell was cut. */
    boolean cut() {
        return cut;
    }

    private static void printRow(PrintWriter out, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + GAP));
        }
        out.println(line.toString().stripTrailing());
    }

    private String fit(String cell) {
        String oneLine = cell.replaceAll("\\s+", " ");
        if (width(oneLine) <= widest) {
            return oneLine;
        }
        cut = true;
        StringBuilder kept = new StringBuilder();
        int room = widest - 1;
        for (int c : oneLine.codePoints().toArray()) {
            room -= width(c);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int c) {
        int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        boolean two = wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH;
        return two ? 2 : 1;
    }
}
