package org.zhengtu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.zhengtu.graph.Prefixes;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks the graph: a question of the library by name, a file, or SPARQL on the line.",
        footer = {
            "",
            "Examples:",
            "  zhengtu query --list",
            "  zhengtu query --db graph official-timeline -p name=林知远",
            "  zhengtu query --db graph mine.rq -o csv > mine.csv",
            "  zhengtu query --db graph who-chaired-what -o excel-csv > chairs.csv",
            "  zhengtu query --db graph -e 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'"
        })
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private GraphOptions graph;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE.rq", description = "a question of the library, or a file")
    private String name;

    @Option(names = "-e", paramLabel = "SPARQL", description = "the query itself; the project's prefixes are known")
    private String text;

    @Option(names = "-p", paramLabel = "name=value", description = "a parameter's value; may be given again")
    private List<String> assignments = List.of();

    @Option(names = "-o", defaultValue = "table", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private RowsPrinter.Form form;

    @Option(names = "--full", description = "show long cells whole")
    private boolean full;

    @Option(names = "--list", description = "show the questions of the library and their parameters")
    private boolean list;

    @Override
    public Integer call() {
        if (list) {
            list();
            return 0;
        }
        NamedQuery query = query();
        Map<String, Node> terms = Bindings.of(query, values());
        return graph.read(link -> {
            try (QueryExec execution = QueryLibrary.execution(link, query, terms)) {
                print(QueryLibrary.parse(query), execution);
            }
            return 0;
        });
    }

    /** What stands before the first equals sign is the name; the rest is the value as it is, with its quotes. */
    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new UserFault(Exit.USAGE, "-p takes name=value, not '" + assignment + "'");
            }
            values.put(assignment.substring(0, equals), assignment.substring(equals + 1));
        }
        return values;
    }

    private void print(Query query, QueryExec execution) {
        PrintWriter out = spec.commandLine().getOut();
        if (query.isSelectType()) {
            new RowsPrinter(form, full)
                    .print(
                            QueryLibrary.rows(query, execution),
                            out,
                            spec.commandLine().getErr());
        } else if (query.isAskType()) {
            out.println(execution.ask());
        } else {
            Graph graph = query.isConstructType() ? execution.construct() : execution.describe();
            Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
            out.print(RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString());
        }
        out.flush();
    }

    private NamedQuery query() {
        if ((name == null) == (text == null)) {
            throw new UserFault(Exit.USAGE, "give one of NAME, FILE.rq, -e SPARQL or --list");
        }
        return text != null ? QueryLibrary.of("-e", text) : byName();
    }

    private NamedQuery byName() {
        if (!name.endsWith(".rq")) {
            return QueryLibrary.named(name);
        }
        try {
            return QueryLibrary.of(name, Files.readString(Path.of(name)));
        } catch (IOException e) {
            throw new UserFault(Exit.USAGE, "can't read the query file " + name + ": " + e.getMessage(), e);
        }
    }

    private void list() {
        TextTable table = new TextTable(List.of("question", "asks", "parameters"), full ? Integer.MAX_VALUE : 70);
        for (String question : QueryLibrary.names()) {
            NamedQuery query = QueryLibrary.named(question);
            List<String> parameters = query.parameters().stream()
                    .map(parameter -> parameter.name() + (parameter.required() ? "" : "?"))
                    .toList();
            table.row(List.of(question, query.summary(), String.join(" ", parameters)));
        }
        table.print(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }
}
