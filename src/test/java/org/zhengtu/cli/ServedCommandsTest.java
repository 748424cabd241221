package org.zhengtu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.model.UserFault;
import org.zhengtu.serve.GraphServer;
import org.zhengtu.serve.ServerLimits;
import org.zhengtu.serve.ServerOptions;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;

/** Commands that talk to servers. */
class ServedCommandsTest {

    private static final String QUAD =
            "(<https://w3id.org/zhengtu/graph/doc/a> <http://example.org/s> <http://example.org/p> '区长')";

    @TempDir
    Path folder;

    private Store store;
    private GraphServer server;

    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(exit, out.toString(), err.toString());
    }

    @BeforeEach
    void start() {
        store = Store.create(folder.resolve("db"));
        store.write(dataset -> dataset.add(SSE.parseQuad(QUAD)));
        server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void readsThroughAServer() throws IOException {
        Run query = run("query", "--endpoint", server.endpoint(), "-o", "csv", "-e", "SELECT ?o { ?s ?p ?o }");
        assertEquals(0, query.exit(), query.err());
        assertTrue(query.out().contains("区长"), query.out());
        Path file = folder.resolve("all.nq");
        Run export = run("export", "--endpoint", server.endpoint(), "--out", file.toString());
        assertEquals(0, export.exit(), export.err());
        assertTrue(Files.readString(file).contains("区长"));
    }

    /** Also with every parameter given. */
    @Test
    void everyQuestionTakesItsParametersThroughAServer() {
        for (String name : QueryLibrary.names()) {
            List<String> arguments =
                    new ArrayList<>(List.of("query", "--endpoint", server.endpoint(), "-o", "csv", name));
            for (NamedQuery.Parameter parameter : QueryLibrary.named(name).parameters()) {
                String value =
                        switch (parameter.type()) {
                            case STRING -> "99";
                            case IRI -> "zd:doc.x";
                            case DATE -> "2022-01-01";
                            case INTEGER -> "1";
                            case DECIMAL -> "0.5";
                            case BOOLEAN -> "true";
                        };
                arguments.addAll(List.of("-p", parameter.name() + "=" + value));
            }
            Run answer = run(arguments.toArray(String[]::new));
            assertEquals(0, answer.exit(), name + ": " + answer.err());
        }
    }

    /** A server takes SPARQL 1.1 alone. */
    @Test
    void everyQuestionCanBeAskedThroughAServer() {
        for (String name : QueryLibrary.names()) {
            Query question = QueryFactory.create(QueryLibrary.named(name).text(), Syntax.syntaxSPARQL_11);
            assertTrue(question.isSelectType(), name);
        }
    }

    @Test
    void saysWhatTheServerSays() {
        Run bad = run("query", "--endpoint", server.endpoint(), "-e", "SELECT (TRIPLE(1, 2, 3) AS ?x) {}");
        assertEquals(3, bad.exit(), bad.err());
        assertTrue(bad.err().contains("answered 400: ") && bad.err().contains("not SPARQL"), bad.err());
        String page = "http://localhost:" + server.port() + "/";
        Run html = run("query", "--endpoint", page, "-e", "SELECT * { ?s ?p ?o }");
        assertEquals(4, html.exit(), html.err());
        assertTrue(html.err().contains(page + " gives no SPARQL results"), html.err());
        String gone = server.endpoint();
        server.close();
        Run nobody = run("query", "--endpoint", gone, "-e", "ASK {}");
        assertEquals(4, nobody.exit(), nobody.err());
        assertTrue(nobody.err().contains("nobody answers"), nobody.err());
    }

    @Test
    void givesTheTokenThatAServerAsksFor() {
        ServerOptions options =
                new ServerOptions(0, Optional.of("secret-1"), Set.of("graph.example"), ServerLimits.DEFAULT);
        try (GraphServer closed = GraphServer.start(store, options)) {
            Optional<String> token = Secrets.token(Map.of("ZHENGTU_TOKEN", "secret-1"));
            assertEquals(
                    1, new Endpoint(closed.endpoint(), token).copy().stream().count());
            Run without = run("query", "--endpoint", closed.endpoint(), "-e", "ASK {}");
            assertEquals(4, without.exit(), without.err());
            assertTrue(without.err().contains("ZHENGTU_TOKEN"), without.err());
        }
        assertEquals(Optional.empty(), Secrets.token(Map.of("ZHENGTU_TOKEN", " ")));
        assertEquals("Basic bWU6eA==", Secrets.password("me", Map.of("ZHENGTU_PASSWORD", "x")));
        assertThrows(UserFault.class, () -> Secrets.password("me", Map.of()));
    }

    /** What is beyond the server's limit is refused: half a graph would be taken for the whole. */
    @Test
    void exportsWholeGraphsOrNone() {
        store.write(dataset -> {
            for (int i = 0; i < 50; i++) {
                dataset.add(SSE.parseQuad(QUAD.replace("区长", "区长" + i)));
            }
        });
        ServerLimits few = new ServerLimits(30_000, 50, 64L << 20, 1 << 18, 4, 1_000, 5_000, 2);
        try (GraphServer small = GraphServer.start(store, ServerOptions.local(0, few))) {
            Path file = folder.resolve("all.nq");
            Run refused = run("export", "--endpoint", small.endpoint(), "--out", file.toString());
            assertEquals(4, refused.exit(), refused.err());
            assertTrue(refused.err().contains("50"), refused.err());
            assertFalse(Files.exists(file));
        }
        Endpoint whole = new Endpoint(server.endpoint(), Optional.empty());
        assertEquals(51, whole.copy().stream().count());
    }

    @Test
    void refusesWrongServers() {
        String db = folder.resolve("db").toString();
        assertEquals(
                2, run("push", "--db", db, "--to", "ftp://example.org/data").exit());
        assertEquals(2, run("push", "--db", db, "--to", "not a url").exit());
        assertEquals(
                2,
                run("push", "--db", folder.resolve("none").toString(), "--to", "http://localhost:1/d")
                        .exit());
        Run nobody = run("push", "--db", db, "--to", "http://localhost:1/ds/data");
        assertEquals(4, nobody.exit(), nobody.err());
        Run open = run("serve", "--db", db, "--port", "0", "--host", "graph.example");
        assertEquals(2, open.exit(), open.err());
        assertTrue(open.err().contains("ZHENGTU_TOKEN"), open.err());
        Run watch = run(
                "serve",
                "--db",
                db,
                "--port",
                "0",
                "--watch",
                folder.resolve("none").toString());
        assertEquals(2, watch.exit(), watch.err());
    }
}
