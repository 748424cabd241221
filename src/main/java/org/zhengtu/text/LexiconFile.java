package org.zhengtu.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a lexicon, taken apart: {@code #} comments, a header row, rows.
 *
 * @param columns names of the header
 * @param key the columns that tell rows apart, from the comment {@code # key: …}; the first column where it says nothing
 * @param rows in file order
 */
record LexiconFile(List<String> columns, List<String> key, List<Row> rows) {

    private static final String KEY = "# key:";

    /**
     * @param where file and line, for messages
     * @param cells by column name
     */
    record Row(String where, Map<String, String> cells) {

        String key(List<String> columns) {
            return columns.stream().map(cells::get).collect(Collectors.joining("\t"));
        }
    }

    /**
     * @param file name for messages
     * @throws IllegalArgumentException if there is no header, a row has another number of cells than it, or stands twice
     */
    static LexiconFile parse(String file, String text) {
        List<String> columns = List.of();
        List<String> key = List.of();
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.startsWith(KEY)) {
                key = List.of(line.substring(KEY.length()).strip().split("\\s+"));
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = List.of(line.split("\t", -1));
                continue;
            }
            String where = file + ":" + number;
            if (!seen.add(line)) {
                throw new IllegalArgumentException(where + ": stands twice: " + line);
            }
            rows.add(new Row(where, cells(where, columns, line)));
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(file + ": no header row that names the columns");
        }
        return new LexiconFile(columns, key.isEmpty() ? columns.subList(0, 1) : key, List.copyOf(rows));
    }

    private static Map<String, String> cells(String where, List<String> columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    where + ": " + cells.length + " cells, the header names " + columns.size() + ": " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }

    /** These rows with those of another file added; a row of the other replaces all with the same key. */
    LexiconFile with(LexiconFile other) {
        Set<String> replaced = other.rows.stream().map(row -> row.key(key)).collect(Collectors.toSet());
        List<Row> all = new ArrayList<>(rows);
        all.removeIf(row -> replaced.contains(row.key(key)));
        all.addAll(other.rows);
        return new LexiconFile(columns, key, List.copyOf(all));
    }
}
