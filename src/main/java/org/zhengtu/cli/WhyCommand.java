package org.zhengtu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = "The sentences, places and rules behind a resource.",
        footer = {
            "",
            "Examples:",
            "  zhengtu why --db graph zd:person.990102_林知远",
            "  zhengtu why --db graph https://w3id.org/zhengtu/id/post.990102_区政府_区长"
        })
final class WhyCommand implements Callable<Integer> {

    private static final String EVIDENCE =
            """
            SELECT ?fact ?quote ?rule ?confidence ?document ?start ?end ?headline WHERE {
              { BIND( ?resource AS ?thing ) } UNION { ?thing ?says ?resource . FILTER( ?says != zt:evidence ) }
              ?thing zt:evidence ?e ; rdfs:label ?fact .
              ?e zt:quote ?quote ; zt:rule ?rule ; zt:confidence ?confidence ; zt:start ?start ; zt:end ?end ;
                 zt:inDocument/rdfs:label ?document .
              OPTIONAL { ?e zt:inArticle/rdfs:label ?headline }
            } ORDER BY ?document ?start ?end ?fact
            """;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GraphOptions graph;

    @Parameters(paramLabel = "IRI", description = "the resource, in full or with a prefix (zd:…)")
    private String iri;

    @Override
    public Integer call() {
        Node resource = NodeFactory.createURI(Bindings.expand(iri));
        List<Binding> rows = graph.read(link ->
                        QueryLibrary.select(link, QueryLibrary.of("why", EVIDENCE), Map.of("resource", resource)))
                .bindings();
        if (rows.isEmpty()) {
            throw new UserFault(
                    Exit.USAGE,
                    "nothing in the graph was read about <" + resource.getURI() + ">; is the IRI complete?");
        }
        rows.forEach(this::print);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void print(Binding row) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(cell(row, "fact"));
        out.println("    “" + cell(row, "quote").replaceAll("\\s+", " ") + "”");
        out.println("    " + cell(row, "document") + " " + cell(row, "start") + "–" + cell(row, "end") + "  "
                + cell(row, "headline") + "  [" + cell(row, "rule") + ", " + cell(row, "confidence") + "]");
    }

    private static String cell(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        return node == null ? "" : RowsPrinter.shown(node);
    }
}
