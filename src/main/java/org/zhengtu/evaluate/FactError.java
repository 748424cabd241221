package org.zhengtu.evaluate;

/**
 * A row on which gold and the program differ.
 *
 * @param document the document's id
 * @param table the table
 * @param side whether the program missed it or invented it
 * @param row the row
 */
public record FactError(String document, FactTable table, Side side, FactRow row) {

    /** Which of the two has the row. */
    public enum Side {
        /** Gold has it, the program not. */
        MISSED("-"),
        /** The program has it, gold not. */
        INVENTED("+");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    /** The error on one line: sign, document, table, the row's cells. */
    public String line() {
        return side.sign + " " + document + " " + table.name() + ": " + String.join(" | ", table.texts(row));
    }
}
