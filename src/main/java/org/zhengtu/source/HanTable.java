package org.zhengtu.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A two-column table of characters among the resources: {@code #} comments, a header line, then the rows. */
final class HanTable {

    /** One row; {@code second} may be empty. */
    record Row(String first, String second) {}

    private HanTable() {}

    /**
     * The rows of {@code org/zhengtu/lexicon/NAME.tsv}.
     *
     * @throws IllegalStateException if it is missing or a row has not two cells
     */
    static List<Row> load(String name) {
        String path = "/org/zhengtu/lexicon/" + name + ".tsv";
        try (InputStream in = HanTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> row(path, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Row row(String path, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isEmpty()) {
            throw new IllegalStateException(path + ": not two cells: " + line);
        }
        return new Row(cells[0], cells[1]);
    }
}
