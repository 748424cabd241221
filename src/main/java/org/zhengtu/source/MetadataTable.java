package org.zhengtu.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.model.UserFault;

/** Checks the lines of a metadata file one by one and turns them into rows. */
final class MetadataTable {

    private static final List<String> COLUMNS = List.of("id", "publication", "date", "area");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    /** A date outside these years is a slip: the newspapers in question begin after 1900. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    private final String file;
    private int line;
    private List<String> header = List.of();

    MetadataTable(String file) {
        this.file = file;
    }

    Map<String, Metadata.Row> rows(String text) {
        Map<String, Metadata.Row> rows = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String content : unmarked.split("\r\n|[\r\n]", -1)) {
            line++;
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    List.of(content.split("\t", -1)).stream().map(String::strip).toList();
            if (header.isEmpty()) {
                header = header(cells);
                continue;
            }
            Metadata.Row row = row(cells);
            Integer before = lines.putIfAbsent(row.id(), line);
            if (before != null) {
                throw wrong("id", row.id(), "stands in line " + before + " too; keep one of the two lines");
            }
            rows.put(row.id(), row);
        }
        if (header.isEmpty()) {
            throw fault("no header line; begin with the columns " + String.join(", ", COLUMNS) + ", tab-separated");
        }
        return rows;
    }

    private List<String> header(List<String> names) {
        for (String name : names) {
            if (!COLUMNS.contains(name)) {
                throw wrong("header", name, "no such column; use " + String.join(", ", COLUMNS) + ", tab-separated");
            }
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw wrong("header", name, "named twice; name each column once");
            }
        }
        if (!names.contains("id") || names.size() == 1) {
            throw wrong("header", String.join(", ", names), "name the column id and at least one other");
        }
        return names;
    }

    private Metadata.Row row(List<String> cells) {
        if (cells.size() != header.size()) {
            throw fault(cells.size() + " cells where the header names " + header.size()
                    + "; part the cells by tabs, leave a cell empty where nothing is known");
        }
        String id = cell(cells, "id")
                .orElseThrow(() -> wrong("id", "", "empty; write the document's id, or delete the line"));
        if (!DocumentId.isId(id)) {
            throw wrong("id", id, "not a document's id; did you mean " + DocumentId.of(id) + "?");
        }
        return new Metadata.Row(
                id,
                cell(cells, "publication"),
                cell(cells, "date").map(this::day),
                cell(cells, "area").map(this::area));
    }

    private Optional<String> cell(List<String> cells, String column) {
        int index = header.indexOf(column);
        String value = index < 0 ? "" : cells.get(index);
        if (value.startsWith("\"")) {
            throw wrong(column, value, "cells are not quoted in this file; take the quotation marks away");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private LocalDate day(String value) {
        try {
            LocalDate day = LocalDate.parse(value, DAY);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw wrong("date", value, "not a day of the calendar; write it as 2022-04-13");
        }
        throw wrong("date", value, "not between " + FIRST_YEAR + " and " + LAST_YEAR + "; check the year");
    }

    private String area(String value) {
        boolean digits = value.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && value.length() != 6) {
            throw wrong("area", value, "an area code has six digits (GB/T 2260); or write the place's name");
        }
        return value;
    }

    private UserFault wrong(String column, String value, String what) {
        return fault("column " + column + ", value \"" + value + "\": " + what);
    }

    private UserFault fault(String what) {
        return new UserFault(UserFault.Exit.BAD_DATA, file + ", line " + line + ": " + what);
    }
}
