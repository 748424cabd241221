package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.List;

/** Cells of tab-separated text. A cell in quotation marks, as spreadsheets write them, may hold tabs and line breaks. */
final class TsvCells {

    /** @param line the number of the line it begins in, from 1 */
    record Row(int line, List<String> cells) {}

    private final String text;
    private int at;
    private int line = 1;

    private TsvCells(String text) {
        this.text = text;
    }

    static List<Row> rows(String text) {
        TsvCells cells = new TsvCells(text.replace("\r\n", "\n").replace('\r', '\n'));
        List<Row> rows = new ArrayList<>();
        while (cells.at < cells.text.length()) {
            rows.add(new Row(cells.line, cells.row()));
        }
        return rows;
    }

    /** A text as one cell: without tabs and line breaks, quoted where it begins like a quotation. */
    static String cell(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.startsWith("\"") ? '"' + line.replace("\"", "\"\"") + '"' : line;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add((text.startsWith("\"", at) && closed(at) > 0 ? quoted() : plain()).strip());
        } while (at < text.length() && text.charAt(at++) == '\t');
        line++;
        return cells;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int end = closed(at);
        String cell = text.substring(at + 1, end).replace("\"\"", "\"");
        line += (int) cell.chars().filter(c -> c == '\n').count();
        at = end + 1;
        return cell;
    }

    /** Where the quotation that begins here ends: at a mark that a tab, a line end or nothing follows; 0 if it doesn't. */
    private int closed(int start) {
        for (int end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
            if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
                end++;
            } else if (end + 1 == text.length() || "\t\n".indexOf(text.charAt(end + 1)) >= 0) {
                return end;
            } else {
                return 0;
            }
        }
        return 0;
    }
}
