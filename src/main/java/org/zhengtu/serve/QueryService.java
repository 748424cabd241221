package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSetStream;
import org.zhengtu.serve.KeptAnswers.Question;
import org.zhengtu.serve.QueryRunner.Lane;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.SpreadsheetCsv;

/**
 * {@code /api/query/NAME?parameter=value}: a question of the library as plain HTTP. Rows come as SPARQL JSON results; as
 * CSV if the name ends with {@code .csv}, the Accept header asks for it or {@code format=csv}; {@code format=excel-csv}
 * is for spreadsheets. {@code size=N} gives the first N rows; the header {@code X-Total-Count} always tells how many there
 * are.
 */
final class QueryService extends ReadServlet {

    private static final long serialVersionUID = 1L;
    private static final String FORMAT = "format";
    private static final String SIZE = "size";
    private static final String CSV_ENDING = ".csv";

    private enum Form {
        JSON,
        CSV,
        EXCEL
    }

    private final transient QueryRunner runner;
    private final transient Map<String, NamedQuery> library;

    QueryService(QueryRunner runner, Map<String, NamedQuery> library) {
        this.runner = runner;
        this.library = library;
    }

    @Override
    void read(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = path.isEmpty() ? "" : path.substring(1);
        boolean ending = name.endsWith(CSV_ENDING);
        NamedQuery query = library.get(ending ? name.substring(0, name.length() - CSV_ENDING.length()) : name);
        if (query == null) {
            throw new Problem(404, "no question of that name; /api/queries lists them");
        }
        Map<String, String> values = parameters(request);
        Form form = form(values.remove(FORMAT), ending, request.getHeader("Accept"));
        Optional<String> size = Optional.ofNullable(values.remove(SIZE));
        Map<String, String> faults = new LinkedHashMap<>(Bindings.faults(query, values));
        size.filter(number -> !number.matches("[1-9][0-9]{0,8}"))
                .ifPresent(number -> faults.put(SIZE, "'" + number + "' is not a number of rows"));
        if (!faults.isEmpty()) {
            throw new Problem(400, "parameters of " + query.name() + " are wrong", faults);
        }
        Answer.Rows rows = rows(query, values, size.map(Integer::parseInt).orElse(0));
        response.setHeader("X-Total-Count", "" + rows.total());
        write(query, rows, form, response);
    }

    private Answer.Rows rows(NamedQuery query, Map<String, String> values, int size) {
        Question question = new Question(QueryLibrary.parse(query), Bindings.of(query, values), size);
        Answer answer = runner.run(Lane.LIBRARY, question);
        if (answer instanceof Answer.Rows rows) {
            return rows;
        }
        throw new IllegalStateException(query.name() + " is no SELECT query");
    }

    private static Form form(String format, boolean ending, String accept) {
        if (format != null) {
            return switch (format) {
                case "json" -> Form.JSON;
                case "csv" -> Form.CSV;
                case "excel-csv" -> Form.EXCEL;
                default ->
                    throw new Problem(
                            400, "no such format", Map.of(FORMAT, "'" + format + "' is not json, csv or excel-csv"));
            };
        }
        return ending || (accept != null && accept.startsWith("text/csv")) ? Form.CSV : Form.JSON;
    }

    private static void write(NamedQuery query, Answer.Rows rows, Form form, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept");
        if (form == Form.JSON) {
            send(response, "application/sparql-results+json", serialized(rows, form));
            return;
        }
        String file = query.name().replace('/', '-') + CSV_ENDING;
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + '"');
        byte[] body = form == Form.EXCEL
                ? SpreadsheetCsv.of(new QueryLibrary.Rows(
                        rows.columns().stream().map(Var::getVarName).toList(), rows.bindings()))
                : serialized(rows, form);
        send(response, "text/csv;charset=utf-8", body);
    }

    private static byte[] serialized(Answer.Rows rows, Form form) {
        ResultSet set = ResultSet.adapt(
                RowSetStream.create(rows.columns(), rows.bindings().iterator()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultSetFormatter.output(bytes, set, form == Form.CSV ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON);
        return bytes.toByteArray();
    }
}
