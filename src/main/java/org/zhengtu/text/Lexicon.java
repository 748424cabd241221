package org.zhengtu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word list: UTF-8, tab-separated, {@code #} comments that say what it is and where its facts come from, then a header
 * row naming the columns. Checked when loaded.
 */
public final class Lexicon {

    private final String name;
    private final List<Map<String, String>> rows;
    private final List<Integer> lines;

    private Lexicon(String name, Map<Integer, Map<String, String>> rows) {
        this.name = name;
        this.rows = List.copyOf(rows.values());
        this.lines = List.copyOf(rows.keySet());
    }

    /**
     * Loads {@code org/zhengtu/lexicon/NAME.tsv} from the class path.
     *
     * @throws IllegalStateException if it is missing, or a row has another number of cells than the header, or the same
     *     row stands twice; the message names file and line
     */
    public static Lexicon load(String name) {
        String path = "/org/zhengtu/lexicon/" + name + ".tsv";
        try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("lexicon " + path + " is not on the class path");
            }
            return new Lexicon(name, read(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Map<Integer, Map<String, String>> read(String path, BufferedReader reader) throws IOException {
        Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        String[] header = null;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header == null) {
                header = cells;
                continue;
            }
            String where = path + ":" + number + ": ";
            if (cells.length != header.length) {
                throw new IllegalStateException(
                        where + cells.length + " cells, the header names " + header.length + ": " + line);
            }
            if (!seen.add(line)) {
                throw new IllegalStateException(where + "stands twice: " + line);
            }
            rows.put(number, row(header, cells));
        }
        return rows;
    }

    private static Map<String, String> row(String[] header, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i]);
        }
        return row;
    }

    public String name() {
        return name;
    }

    /** Rows in file order, cells by column name. */
    public List<Map<String, String>> rows() {
        return rows;
    }

    /** File and line of a row of {@link #rows()}, for messages about it. */
    public String where(int row) {
        return name + ".tsv:" + lines.get(row);
    }

    /** One column, in file order. */
    public List<String> column(String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
