package org.zhengtu.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * The text of a lexicon, taken apart: {@code #} comments, a header row, rows.
 *
 * @param columns names of the header
 * @param key the columns that tell rows apart, from the comment {@code # key: …}; the first column where it says nothing
 * @param closed the columns in which a user's row may hold only what the packed list holds, from the comment {@code #
 *     closed: …}
 * @param patterns the columns that hold regular expressions, from the comment {@code # patterns: …}; {@code {n}} in them
 *     stands for a number
 * @param numbers the columns that hold whole numbers, from the comment {@code # numbers: …}
 * @param rows in file order
 */
record LexiconFile(
        List<String> columns,
        List<String> key,
        List<String> closed,
        List<String> patterns,
        List<String> numbers,
        List<Row> rows) {

    private static final String KEY = "# key:";
    private static final String CLOSED = "# closed:";
    private static final String PATTERNS = "# patterns:";
    private static final String NUMBERS = "# numbers:";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

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
        List<String> closed = List.of();
        List<String> patterns = List.of();
        List<String> numbers = List.of();
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        int number = 0;
        for (String line : text.split("\r?\n", -1)) {
            number++;
            if (line.startsWith(KEY)) {
                key = words(line.substring(KEY.length()));
            } else if (line.startsWith(CLOSED)) {
                closed = words(line.substring(CLOSED.length()));
            } else if (line.startsWith(PATTERNS)) {
                patterns = words(line.substring(PATTERNS.length()));
            } else if (line.startsWith(NUMBERS)) {
                numbers = words(line.substring(NUMBERS.length()));
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
        List<String> keys = key.isEmpty() ? columns.subList(0, 1) : key;
        return new LexiconFile(columns, keys, closed, patterns, numbers, List.copyOf(rows));
    }

    private static List<String> words(String comment) {
        return List.of(comment.strip().split("\\s+"));
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

    /**
     * Checks that the rows of a user's file may stand beside these.
     *
     * @throws IllegalArgumentException if its columns are others, or a closed column holds a value that is not in use here,
     *     or a pattern or a number is none
     */
    void admit(String file, LexiconFile own) {
        if (!own.columns.equals(columns)) {
            throw new IllegalArgumentException(file + ": columns are " + own.columns + ", must be " + columns);
        }
        for (String column : closed) {
            Set<String> values =
                    rows.stream().map(row -> row.cells().get(column)).collect(Collectors.toCollection(TreeSet::new));
            own.check(column, values::contains, value -> "must be one of " + values);
        }
        for (String column : patterns) {
            own.check(column, value -> fault(value).isEmpty(), value -> "no regular expression: " + fault(value));
        }
        for (String column : numbers) {
            own.check(column, value -> WHOLE.matcher(value).matches(), value -> "must be a whole number");
        }
    }

    private void check(String column, Predicate<String> good, UnaryOperator<String> fault) {
        for (Row row : rows) {
            String value = row.cells().get(column);
            if (!good.test(value)) {
                throw new IllegalArgumentException(
                        row.where() + ": column " + column + ", value \"" + value + "\": " + fault.apply(value));
            }
        }
    }

    /** What is wrong with a regular expression; empty if nothing is. */
    private static String fault(String pattern) {
        try {
            Pattern.compile(pattern.replace("{n}", "1"));
            return "";
        } catch (PatternSyntaxException e) {
            return e.getDescription();
        }
    }

    /** These rows with those of another file added; a row of the other replaces all with the same key. */
    LexiconFile with(LexiconFile other) {
        Set<String> replaced = other.rows.stream().map(row -> row.key(key)).collect(Collectors.toSet());
        List<Row> all = new ArrayList<>(rows);
        all.removeIf(row -> replaced.contains(row.key(key)));
        all.addAll(other.rows);
        return new LexiconFile(columns, key, closed, patterns, numbers, List.copyOf(all));
    }
}
