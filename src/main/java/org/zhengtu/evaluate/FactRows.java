package org.zhengtu.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.model.UserFault;

/** Reads the rows of one fact table of one document; rows that say the same count once, the first of them stands. */
public final class FactRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FactRows() {}

    /**
     * The rows of a tab-separated file with a header line; none where there is no such file. Quotation marks are characters
     * like others, a {@code ?} in front of a column's name is dropped, missing fields at the end of a line are empty, fields
     * beyond the header and lines of white space are ignored.
     *
     * @throws IOException where the file can't be read
     * @throws UserFault where it is not UTF-8
     */
    public static List<FactRow> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        List<List<String>> lines = lines(file);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> header = lines.get(0).stream().map(FactRows::columnName).toList();
        List<FactRow> rows = new ArrayList<>();
        for (List<String> fields : lines.subList(1, lines.size())) {
            if (fields.stream().anyMatch(field -> !Normal.strip(field).isEmpty())) {
                rows.add(row(header, fields));
            }
        }
        return distinct(rows);
    }

    /**
     * The rows as a table in memory has them, blank ones left out. Of rows that say the same the confidence is the highest that
     * one of them has.
     */
    public static List<FactRow> of(List<Map<String, String>> rows) {
        return distinct(
                rows.stream().map(FactRow::of).filter(row -> !row.isBlank()).toList());
    }

    private static List<FactRow> distinct(List<FactRow> rows) {
        Map<Map<String, String>, FactRow> distinct = new LinkedHashMap<>();
        rows.forEach(row -> distinct.merge(row.key(), row, FactRow::surer));
        return List.copyOf(distinct.values());
    }

    private static FactRow row(List<String> header, List<String> fields) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), i < fields.size() ? fields.get(i) : "");
        }
        return FactRow.written(row);
    }

    private static List<List<String>> lines(Path file) throws IOException {
        try {
            List<List<String>> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                boolean marked = lines.isEmpty() && line.startsWith(BYTE_ORDER_MARK);
                lines.add(fields(marked ? line.substring(1) : line));
            }
            return lines;
        } catch (CharacterCodingException e) {
            throw new UserFault(UserFault.Exit.BAD_DATA, file + " is not UTF-8; fact tables are", e);
        }
    }

    private static List<String> fields(String line) {
        // A line without characters has no field, not an empty one: an empty header names no column.
        return line.isEmpty() ? List.of() : List.of(line.split("\t", -1));
    }

    private static String columnName(String field) {
        return Normal.strip(field).replaceFirst("^\\?+", "");
    }
}
