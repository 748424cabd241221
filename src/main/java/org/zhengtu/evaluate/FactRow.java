package org.zhengtu.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** One row of a fact table: its cells by column name, and how sure the program is of it where that is known. */
public final class FactRow {

    /** The column of a row in memory that holds its confidence; it is not compared. */
    public static final String CONFIDENCE = "confidence";

    private final Map<String, Cell> cells;
    /** The column of a row in memory that holds the rules it was read by, parted by spaces; it is not compared. */
    public static final String RULES = "rules";

    private final OptionalDouble confidence;
    private final List<String> rules;

    private FactRow(Map<String, Cell> cells, OptionalDouble confidence, List<String> rules) {
        this.cells = cells;
        this.confidence = confidence;
        this.rules = rules;
    }

    /**
     * A row in memory, such as a row of a query's result. A column that is missing or null counts as empty; the column
     * {@link #CONFIDENCE} is taken out and read as a number from 0 to 1, the column {@link #RULES} as ids.
     *
     * @throws IllegalArgumentException where the confidence is no such number
     */
    public static FactRow of(Map<String, String> row) {
        Map<String, String> cells = new HashMap<>(row);
        String confidence = cells.remove(CONFIDENCE);
        String rules = cells.remove(RULES);
        boolean known = confidence != null && !confidence.isBlank();
        return new FactRow(
                cells(cells),
                known ? OptionalDouble.of(share(confidence)) : OptionalDouble.empty(),
                rules == null || rules.isBlank()
                        ? List.of()
                        : List.of(rules.strip().split(" ")));
    }

    /** A row as a file has it: every column is a cell, also one called {@link #CONFIDENCE}. */
    static FactRow written(Map<String, String> row) {
        return new FactRow(cells(row), OptionalDouble.empty(), List.of());
    }

    /** The cell as written, without white space at its ends; empty where the row has none. */
    public String text(String column) {
        return cell(column).text();
    }

    /** How sure the program is of the row, 0 to 1. */
    public OptionalDouble confidence() {
        return confidence;
    }

    /** The rules that read the row, where they are known. */
    public List<String> rules() {
        return rules;
    }

    Cell cell(String column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }

    /** Two rows are the same where their keys are equal: the normal forms by column, without the empty ones. */
    Map<String, String> key() {
        Map<String, String> key = new TreeMap<>();
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                key.put(column, cell.normal());
            }
        });
        return key;
    }

    /** This row, or the other where the program is surer of that; for rows of the same key. */
    FactRow surer(FactRow other) {
        double theirs = other.confidence.orElse(Double.NEGATIVE_INFINITY);
        return theirs > confidence.orElse(Double.NEGATIVE_INFINITY) ? other : this;
    }

    /** Whether no cell has anything in it. */
    boolean isBlank() {
        return cells.values().stream().allMatch(cell -> cell.text().isEmpty());
    }

    @Override
    public String toString() {
        Map<String, String> texts = new TreeMap<>();
        cells.forEach((column, cell) -> texts.put(column, cell.text()));
        return texts.toString();
    }

    private static Map<String, Cell> cells(Map<String, String> row) {
        Map<String, Cell> cells = new HashMap<>();
        row.forEach((column, text) -> cells.put(column, text == null ? Cell.EMPTY : Cell.of(text)));
        return cells;
    }

    private static double share(String text) {
        double share = Double.parseDouble(text.strip());
        if (!(share >= 0.0 && share <= 1.0)) {
            throw new IllegalArgumentException("a confidence is a number from 0 to 1, not " + text);
        }
        return share;
    }
}
