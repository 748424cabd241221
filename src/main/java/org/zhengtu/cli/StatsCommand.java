package org.zhengtu.cli;

import java.util.concurrent.Callable;
import org.apache.jena.rdflink.RDFLink;
import org.zhengtu.store.QueryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "What is in the store: triples, documents, resources of each class.",
        footer = {"", "Examples:", "  zhengtu stats --db graph", "  zhengtu stats --db graph --documents"})
final class StatsCommand implements Callable<Integer> {

    private static final String COUNTS =
            """
            SELECT ?what ?count WHERE {
              { SELECT ("triples" AS ?what) (COUNT(*) AS ?count) (0 AS ?rank) { GRAPH ?g { ?s ?p ?o } } }
              UNION
              { SELECT ?what (COUNT(DISTINCT ?thing) AS ?count) (1 AS ?rank) {
                  ?thing a ?class . FILTER( STRSTARTS(STR(?class), STR(zt:)) || ?class IN (foaf:Person, org:Organization, org:Post) )
                  BIND( REPLACE(STR(?class), "^.*[#/]", "") AS ?what ) } GROUP BY ?what }
            } ORDER BY ?rank ?what
            """;

    private static final String DOCUMENTS =
            """
            SELECT ?document ?date ?place ?source (COUNT(DISTINCT ?article) AS ?articles) WHERE {
              ?d a zt:Document ; rdfs:label ?document ; zt:sourceFile ?source .
              OPTIONAL { ?d zt:date ?date } OPTIONAL { ?d zt:jurisdiction/rdfs:label ?place }
              OPTIONAL { ?article a zt:Article ; zt:inDocument ?d }
            } GROUP BY ?document ?date ?place ?source ORDER BY ?document
            """;

    @Spec
    private CommandSpec spec;

    @Mixin
    private GraphOptions graph;

    @Option(names = "--documents", description = "one line for each document: id, date, place, file")
    private boolean documents;

    @Option(names = "-o", defaultValue = "table", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private RowsPrinter.Form form;

    @Override
    public Integer call() {
        return graph.read(this::print);
    }

    private int print(RDFLink link) {
        QueryLibrary.Rows rows =
                QueryLibrary.select(link, QueryLibrary.of("stats", documents ? DOCUMENTS : COUNTS), java.util.Map.of());
        new RowsPrinter(form, false)
                .print(rows, spec.commandLine().getOut(), spec.commandLine().getErr());
        return 0;
    }
}
