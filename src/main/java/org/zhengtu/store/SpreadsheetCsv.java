package org.zhengtu.store;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows as a spreadsheet program opens them by a double click: UTF-8 with a byte order mark, lines ended as RFC 4180 has
 * it. A cell that such a program would take for a formula gets an apostrophe before it; numbers stay numbers. Programs
 * read plain CSV instead.
 */
public final class SpreadsheetCsv {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCsv() {}

    public static byte[] of(QueryLibrary.Rows rows) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        String comma = "";
        for (String column : rows.columns()) {
            csv.append(comma).append(quoted(column));
            comma = ",";
        }
        csv.append("\r\n");
        for (Binding row : rows.bindings()) {
            comma = "";
            for (String column : rows.columns()) {
                csv.append(comma).append(quoted(cell(row.get(Var.alloc(column)))));
                comma = ",";
            }
            csv.append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Node node) {
        if (node == null) {
            return "";
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        boolean number = node.isLiteral() && isNumber(node);
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !number ? "'" + text : text;
    }

    /** A literal of a numeric type with a value of that type; text that claims to be a number isn't one. */
    private static boolean isNumber(Node literal) {
        return literal.getLiteral().isWellFormed() && literal.getLiteralValue() instanceof Number;
    }

    private static String quoted(String cell) {
        boolean special = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
