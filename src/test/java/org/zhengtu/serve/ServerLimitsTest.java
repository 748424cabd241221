package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerLimitsTest {

    private static final int NODES = 120;

    @TempDir
    static Path folder;

    private static ServedSample sample;

    @BeforeAll
    static void start() throws IOException {
        sample = new ServedSample(folder, new ServerLimits(1_000, 100, 20_000, 10_000, 2, 500, 2_000, 1));
        // Everything linked to everything: closures over it never end.
        sample.store.write(dataset -> {
            for (int i = 0; i < NODES * NODES; i++) {
                dataset.add(Quad.create(
                        NodeFactory.createURI("urn:x:dense"),
                        NodeFactory.createURI("urn:x:" + i % NODES),
                        NodeFactory.createURI("urn:x:p"),
                        NodeFactory.createURI("urn:x:" + i / NODES)));
            }
        });
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        String detail = JSON.parse(answer.body()).getString("detail");
        assertTrue(detail.contains(why), detail);
        assertEquals(0, sample.server.runaways());
    }

    @Test
    void givesWholeResultsOrNone() throws Exception {
        assertEquals(200, sample.query("SELECT * { ?s ?p ?o } LIMIT 100").statusCode());
        assertRefused(sample.query("SELECT * { ?s ?p ?o } LIMIT 101"), "100 rows");
        assertRefused(sample.query("CONSTRUCT WHERE { ?s ?p ?o }"), "100 rows");
        assertRefused(sample.get("/zt/get?default"), "100 rows");
        assertRefused(sample.get("/zt/get"), "100 rows");
    }

    @Test
    void countsBytes() throws Exception {
        assertRefused(
                sample.query("SELECT ?a ?b ?c { ?a <urn:x:p> ?b . BIND(CONCAT(REPLACE('" + "x".repeat(1000)
                        + "', 'x', 'yy')) AS ?c) } LIMIT 50"),
                "20000 bytes");
    }

    @Test
    void endsCrossProducts() throws Exception {
        assertRefused(sample.query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"), "1000 ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}!!') }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}!!', 'b') AS ?x) {}",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (COUNT(*) > 0 && "
                        + "REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', STR(?p)), '(.*a){20}!!'))",
                "SELECT ?s { ?s ?p ?o } ORDER BY REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', STR(?s)), '(.*a){20}!!')",
                "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s ?q ?r "
                        + "FILTER REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', STR(?r)), '(.*a){20}!!') } }",
                "SELECT (MAX(REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', STR(?o)), '(.*a){20}!!')) AS ?m) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { { SELECT ?s { ?s ?p ?o OPTIONAL { ?s ?q ?r "
                        + "FILTER REGEX(CONCAT('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', STR(?r)), '(.*a){20}!!') } } } }"
            })
    void endsCatastrophicPatterns(String query) throws Exception {
        assertRefused(sample.query(query), "1000 ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a (<urn:x:p>*/<urn:x:p>*)* ?b . ?b (<urn:x:p>/<urn:x:p>*)+ ?c }",
                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a (!<urn:x:q>/^<urn:x:p>)* ?b } }",
                "ASK { <urn:x:1> <urn:x:p>/<urn:x:p>/<urn:x:p>/<urn:x:p>/<urn:x:p>/<urn:x:p>/<urn:x:p> <urn:x:nowhere> }"
            })
    void endsClosures(String query) throws Exception {
        assertRefused(sample.query(query), "1000 ms");
    }

    @Test
    void makesNoEndlessText() throws Exception {
        StringBuilder bomb = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND('0123456789' AS ?x0)");
        for (int i = 0; i < 40; i++) {
            bomb.append(" BIND(CONCAT(?x%1$d, ?x%1$d) AS ?x%2$d)".formatted(i, i + 1));
        }
        assertRefused(sample.query(bomb + " }"), "more text");
        assertRefused(
                sample.query(bomb.toString().replaceAll("CONCAT\\((\\?x\\d+), \\?x\\d+\\)", "REPLACE($1, '.', '00')")
                        + " }"),
                "more text");
        assertRefused(
                sample.query("SELECT (STRLEN(GROUP_CONCAT(CONCAT(STR(?a), STR(?c)))) AS ?n) { ?a ?b ?c . ?d ?e ?f }"),
                "more text");
    }

    @Test
    void giveWhatTheyAlwaysGave() throws Exception {
        String query = "SELECT ?a ?b ?c ?d ?e { BIND(REGEX('云岭区', '^云.区$') AS ?a) BIND(REGEX('AB', 'b', 'i') AS ?b)"
                + " BIND(REPLACE('abab', '(a)(b)', '$2$1') AS ?c) BIND(CONCAT('a'@en, 'b'@en) AS ?d)"
                + " BIND(ENCODE_FOR_URI('区 长') AS ?e) }";
        HttpResponse<String> answer = sample.get(
                "/zt/sparql?query=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8),
                "Accept",
                "text/tab-separated-values");
        assertEquals(
                "true\ttrue\t\"baba\"\t\"ab\"@en\t\"%E5%8C%BA%20%E9%95%BF\"",
                answer.body().lines().skip(1).findFirst().orElse(""));
        String group = "SELECT (GROUP_CONCAT(?x; SEPARATOR='，') AS ?all) { VALUES ?x { '一' '二' } }";
        assertTrue(sample.query(group).body().contains("一，二"));
    }

    @Test
    void readsNoFilesAndLoadsNoClasses() throws Exception {
        String file = folder.resolve("secret.ttl").toUri().toString();
        java.nio.file.Files.writeString(folder.resolve("secret.ttl"), "<urn:x:secret> <urn:x:is> 'hidden words' .");
        for (String query : new String[] {
            "SELECT * FROM <" + file + "> { ?s ?p ?o }",
            "SELECT * FROM NAMED <" + file + "> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT (<java:java.util.Date>() AS ?x) {}",
            "SELECT (CALL(<java:org.apache.jena.sparql.function.library.sha1sum>, 'x') AS ?x) {}",
            "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('aaa', 'a') AS ?x) {}"
        }) {
            HttpResponse<String> answer = sample.query(query);
            assertFalse(answer.body().contains("hidden words"), answer.body());
            assertFalse(answer.body().contains("\"value\""), answer.body());
        }
        HttpResponse<String> given = sample.get("/zt/sparql?query=SELECT%20*%7B%3Fs%20%3Fp%20%3Fo%7D&default-graph-uri="
                + java.net.URLEncoder.encode(file, java.nio.charset.StandardCharsets.UTF_8));
        assertFalse(given.body().contains("hidden words"), given.body());
    }

    @Test
    void takesGraphsOfTheProtocol() throws Exception {
        HttpResponse<String> answer =
                sample.get("/zt/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%7B%3Fs%20%3Fp%20%3Fo%7D"
                        + "&default-graph-uri=urn:x:dense");
        assertTrue(answer.body().contains(">" + NODES * NODES + "<"), answer.body());
        HttpResponse<String> named =
                sample.query("SELECT (COUNT(*) AS ?n) FROM NAMED <urn:x:dense> { GRAPH ?g { ?s ?p ?o } }");
        assertTrue(named.body().contains(">" + NODES * NODES + "<"), named.body());
    }

    @Test
    void takesNoLongRequests() throws Exception {
        HttpRequest.Builder post = HttpRequest.newBuilder(sample.at("/zt/sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        String query = "query=ASK%7B%7D";
        assertEquals(200, sample.send(post.POST(BodyPublishers.ofString(query))).statusCode());
        String padded = query + "&x=" + "x".repeat(10_000);
        HttpResponse<String> refused = sample.send(post.POST(BodyPublishers.ofString(padded)));
        assertEquals(413, refused.statusCode());
        assertEquals("close", refused.headers().firstValue("Connection").orElseThrow());
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(query.getBytes()));
        HttpResponse<String> unmeasured = sample.send(post.POST(chunked));
        assertEquals(411, unmeasured.statusCode());
        assertEquals("close", unmeasured.headers().firstValue("Connection").orElseThrow());
    }

    /** A client that sends all before it listens would find the connection reset, and the answer lost. */
    @Test
    void refusesOnlyWhenAllIsSent() throws Exception {
        byte[] half = "x".repeat(450_000).getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("localhost", sample.server.port())) {
            String head = "PUT /zt/get?default HTTP/1.1\r\nHost: localhost:" + sample.server.port()
                    + "\r\nContent-Length: " + 2 * half.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(half);
            socket.setSoTimeout(500);
            assertThrows(
                    SocketTimeoutException.class, () -> socket.getInputStream().read());
            socket.setSoTimeout(0);
            socket.getOutputStream().write(half);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 405 "), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "MKCOL"})
    void onlyReads(String method) throws Exception {
        for (String path : new String[] {"/", "/zt/get?default", "/zt/sparql", "/api/queries", "/zt"}) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(sample.at(path)).method(method, BodyPublishers.noBody());
            assertEquals(405, sample.send(request).statusCode(), path);
        }
    }

    @Test
    void tellsNothingOfTheMachine() throws Exception {
        for (String path : new String[] {
            "/zt/sparql?query=SELECT%20%E5%8C%BA",
            "/zt/sparql",
            "/zt/nothing",
            "/$/stats",
            "/$/backup/zt",
            "/nothing",
            "/api/query/nothing",
            "/api/text/..%2f..%2fetc",
            "/zt/get?graph=nothing",
            "/zt/get?graph=a%20b"
        }) {
            HttpResponse<String> answer = sample.get(path);
            assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, path + answer.statusCode());
            assertFalse(answer.body().contains(folder.toString()), answer.body());
            assertFalse(answer.body().contains("at org."), answer.body());
            assertFalse(answer.body().contains("Jetty"), answer.body());
        }
    }
}
