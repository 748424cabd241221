package org.zhengtu.evaluate;

import java.util.List;

/**
 * One of the fact tables: its name and its columns in the order in which they are written.
 *
 * @param name the name, which is also the name of its file without {@code .tsv}
 * @param columns the columns
 */
public record FactTable(String name, List<FactColumn> columns) {

    public FactTable {
        columns = List.copyOf(columns);
    }

    /** The names of the columns, in order. */
    public List<String> columnNames() {
        return columns.stream().map(FactColumn::name).toList();
    }

    /** The row's cells as written, in the order of the columns; empty where the row has none. */
    public List<String> texts(FactRow row) {
        return columns.stream().map(column -> row.text(column.name())).toList();
    }

    /** How alike two rows are: the product over the columns, 0 where one cell does not match. */
    double similarity(FactRow gold, FactRow ours) {
        double product = 1.0;
        for (FactColumn column : columns) {
            double cell = column.kind().similarity(column.name(), gold, ours);
            if (cell == 0.0) {
                return 0.0;
            }
            product *= cell;
        }
        return product;
    }
}
