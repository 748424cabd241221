package org.zhengtu.evaluate;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/** How the cells of a column are compared; the code is what the lexicon scored-table calls it. */
public enum CellKind {
    EXACT("exact", cells(Cells::exact)),
    SET("set", cells(Cells::set)),
    COMPARATOR("comparator", cells(Cells::comparator)),
    SIMILAR("similar", cells(Cells::similar)),
    MEETING("meeting", cells(Cells::meeting)),
    INDICATOR("indicator", cells(Cells::indicator)),
    ORGANIZATION("org", cells(Cells::organization)),
    STATED_ORGANIZATION("org?", cells(Cells::statedOrganization)),
    TITLE("title", cells(Cells::title)),
    DATE("date", cells(Cells::date)),
    PART("part", cells(Cells::part)),
    UNIT("unit", cells(Cells::unit)),
    /** Numbers are scaled by the unit of their own row. */
    NUMBER(
            "number",
            (column, gold, ours) ->
                    Cells.number(gold.cell(column), gold.cell("unit"), ours.cell(column), ours.cell("unit"))),
    /** The value of a project's attribute is compared as gold's attribute asks. */
    VALUE("value", CellKind::attributeValue);

    private interface Comparison {
        double similarity(String column, FactRow gold, FactRow ours);
    }

    private final String code;
    private final Comparison comparison;

    CellKind(String code, Comparison comparison) {
        this.code = code;
        this.comparison = comparison;
    }

    /**
     * The kind of a code.
     *
     * @throws IllegalArgumentException where no kind has the code
     */
    public static CellKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way of comparing is called " + code));
    }

    /** How alike the cells of a column are in two rows, 0 (no match) to 1. */
    double similarity(String column, FactRow gold, FactRow ours) {
        return comparison.similarity(column, gold, ours);
    }

    private static Comparison cells(ToDoubleBiFunction<Cell, Cell> comparison) {
        return (column, gold, ours) -> comparison.applyAsDouble(gold.cell(column), ours.cell(column));
    }

    private static double attributeValue(String column, FactRow gold, FactRow ours) {
        Cell wanted = gold.cell(column);
        Cell found = ours.cell(column);
        return switch (gold.text("attribute")) {
            case "name" -> 1.0;
            case "investment", "area" -> Cells.amount(wanted, found);
            case "status" -> Cells.exact(wanted, found);
            case "date" -> Cells.date(wanted, found);
            default -> Cells.similar(wanted, found);
        };
    }
}
