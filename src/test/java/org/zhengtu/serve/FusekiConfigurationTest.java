package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.store.Store;

/** {@code src/main/fuseki/zhengtu.ttl} in a Fuseki that knows nothing of this project. */
class FusekiConfigurationTest {

    private static final Path CONFIGURATION = Path.of("src/main/fuseki/zhengtu.ttl");
    private static final String PREFIXES =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX schema: <https://schema.org/>
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX zt: <https://w3id.org/zhengtu/ontology#>
            """;

    @TempDir
    static Path folder;

    private static FusekiServer fuseki;

    @BeforeAll
    static void start() throws IOException {
        Path graph = folder.resolve("graph");
        try (Store store = ServedSample.store(graph)) {
            store.search();
        }
        String text = Files.readString(CONFIGURATION).replace("\"graph", "\"" + graph);
        Graph configuration = RDFParser.fromString(text, Lang.TURTLE)
                .base(CONFIGURATION.toUri().toString())
                .toGraph();
        fuseki = FusekiServer.create()
                .loopback(true)
                .port(0)
                .fusekiModules(FusekiModules.create())
                .parseConfig(configuration)
                .build()
                .start();
    }

    @AfterAll
    static void stop() {
        DatasetGraphText served = (DatasetGraphText)
                fuseki.getDataAccessPointRegistry().get("/zt").getDataService().getDataset();
        fuseki.stop();
        served.getTextIndex().close();
        TDBInternal.expel(served.getWrapped());
    }

    private static List<String> names(String service, String pattern) {
        String query = PREFIXES + "SELECT DISTINCT ?name { " + pattern + " ?thing rdfs:label ?name } ORDER BY ?name";
        try (QueryExecHTTP execution =
                QueryExecHTTP.service(url(service)).query(query).build()) {
            return execution.select().stream()
                    .map(row -> row.get("name").getLiteralLexicalForm())
                    .toList();
        }
    }

    private static String url(String service) {
        return "http://localhost:" + fuseki.getPort() + "/" + service + "/sparql";
    }

    @Test
    void servesTheStore() {
        assertTrue(names("zt", "?thing a zt:Official .").contains("顾行舟"));
        assertEquals(List.of(), names("zt", "?thing a schema:Event ."));
        assertEquals(List.of(), names("zt", "?thing schema:attendee ?who ."));
    }

    @Test
    void servesTheVocabulariesOfOthers() {
        assertTrue(names("zt-aligned", "?thing a foaf:Person .").contains("顾行舟"));
        assertTrue(names("zt-aligned", "?thing a schema:Person .").contains("顾行舟"));
        assertTrue(names("zt-aligned", "?thing a org:Organization .").contains("云岭区政府"));
        assertEquals(names("zt", "?thing a zt:Meeting ."), names("zt-aligned", "?thing a zt:Meeting , schema:Event ."));
        assertFalse(names("zt-aligned", "?thing a zt:Meeting ; schema:attendee ?who .")
                .isEmpty());
    }

    @Test
    void searches() {
        assertEquals(List.of("顾行舟"), names("zt", "?thing text:query (rdfs:label '\"顾行舟\"') ; a zt:Official ."));
    }

    @Test
    void onlyReads() {
        for (String service : List.of("zt", "zt-aligned")) {
            assertThrows(HttpException.class, () -> UpdateExecHTTP.service(url(service))
                    .update("DROP ALL")
                    .execute());
        }
        String call = "SELECT * { SERVICE <" + url("zt") + "> { ?s ?p ?o } }";
        assertThrows(RuntimeException.class, () -> {
            try (QueryExecHTTP execution =
                    QueryExecHTTP.service(url("zt")).query(call).build()) {
                execution.select().hasNext();
            }
        });
    }
}
