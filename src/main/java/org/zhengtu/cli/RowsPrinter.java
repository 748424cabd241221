package org.zhengtu.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.zhengtu.graph.Prefixes;
import org.zhengtu.store.QueryLibrary.Rows;
import org.zhengtu.store.SpreadsheetCsv;

/** Prints the rows of a query: aligned for people, or as machines read them. */
final class RowsPrinter {

    /** The forms of output; {@code excel-csv} is for spreadsheets. */
    enum Form {
        TABLE,
        CSV,
        TSV,
        JSON,
        MD,
        EXCEL_CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int WIDEST = 48;

    private final Form form;
    private final boolean full;

    /** @param full whether long cells are shown whole */
    RowsPrinter(Form form, boolean full) {
        this.form = form;
        this.full = full;
    }

    void print(Rows rows, PrintWriter out, PrintWriter err) {
        switch (form) {
            case TABLE -> table(rows, out, err);
            case MD -> markdown(rows, out);
            case EXCEL_CSV -> out.print(new String(SpreadsheetCsv.of(rows), StandardCharsets.UTF_8));
            default -> machine(rows, out);
        }
        out.flush();
    }

    private void table(Rows rows, PrintWriter out, PrintWriter err) {
        TextTable table = new TextTable(rows.columns(), full ? Integer.MAX_VALUE : WIDEST);
        rows.bindings().forEach(row -> table.row(cells(rows.columns(), row, RowsPrinter::shown)));
        table.print(out);
        out.flush();
        err.println(rows.bindings().size() + " rows" + (table.cut() ? "; long cells are cut, --full shows them" : ""));
    }

    private static void markdown(Rows rows, PrintWriter out) {
        out.println("| " + String.join(" | ", rows.columns()) + " |");
        out.println(rows.columns().stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |")));
        for (Binding row : rows.bindings()) {
            List<String> cells = cells(
                    rows.columns(), row, node -> shown(node).replace("|", "\\|").replace("\n", " "));
            out.println("| " + String.join(" | ", cells) + " |");
        }
    }

    private void machine(Rows rows, PrintWriter out) {
        List<Var> columns = rows.columns().stream().map(Var::alloc).toList();
        RowSet set = RowSetStream.create(columns, rows.bindings().iterator());
        var lang =
                switch (form) {
                    case CSV -> ResultSetLang.RS_CSV;
                    case TSV -> ResultSetLang.RS_TSV;
                    default -> ResultSetLang.RS_JSON;
                };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultSetFormatter.output(bytes, ResultSet.adapt(set), lang);
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }

    private static List<String> cells(List<String> columns, Binding row, Function<Node, String> form) {
        return columns.stream()
                .map(column -> row.get(Var.alloc(column)))
                .map(node -> node == null ? "" : form.apply(node))
                .toList();
    }

    /** A term as people read it: the words of a literal, an IRI with its prefix. */
    static String shown(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        String uri = node.toString();
        return Prefixes.ALL.entrySet().stream()
                .filter(prefix -> uri.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + uri.substring(prefix.getValue().length()))
                .orElse(uri);
    }
}
