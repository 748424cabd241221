package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may ask of a server to do it harm: it refuses, in time, and goes on answering others. */
class HostileQueriesTest {

    private static final int PLACES = 2;
    private static final String CATASTROPHE = "ASK { FILTER REGEX('" + "a".repeat(40) + "!', '(.*a){20}!!') }";
    /** Many times the limit of a query, which is a second: tells an end from none. */
    private static final Duration NEVER = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private static ServedSample sample;

    @BeforeAll
    static void start() throws IOException {
        sample = new ServedSample(folder, new ServerLimits(1_000, 1_000, 200_000, 1 << 20, PLACES, 500, 5_000, 1));
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    /** Each value is made of the one before, used twice. */
    private static String doubled(String first, String expression, int times) {
        StringBuilder query = new StringBuilder("SELECT (STR(?x" + times + ") AS ?all) { BIND(" + first + " AS ?x0)");
        for (int i = 0; i < times; i++) {
            query.append(" BIND(")
                    .append(expression.replace("X", "?x" + i))
                    .append(" AS ?x")
                    .append(i + 1)
                    .append(")");
        }
        return query.append(" }").toString();
    }

    static Stream<String> hogs() {
        return Stream.of(
                CATASTROPHE,
                doubled("'0123456789'", "CONCAT(X, X)", 40),
                doubled("9999999999", "X * X", 40),
                doubled("1.000000001", "X * X", 40),
                "SELECT (SUM(?i) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c",
                "SELECT DISTINCT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                "ASK { ?a (!<urn:x:no>|^!<urn:x:no>)*/<urn:x:no> ?b . ?b (!<urn:x:no>|^!<urn:x:no>)* ?c }");
    }

    @ParameterizedTest
    @MethodSource("hogs")
    void areEndedInTime(String query) {
        HttpResponse<String> answer = assertTimeoutPreemptively(NEVER, () -> sample.query(query));
        assertEquals(503, answer.statusCode(), answer.body());
        assertEquals(8, JSON.parse(answer.body()).getString("id").length());
    }

    @Test
    void keepNobodyWaiting() throws Exception {
        String url = "/zt/sparql?query=" + URLEncoder.encode(CATASTROPHE, StandardCharsets.UTF_8);
        List<CompletableFuture<Integer>> hogs = new ArrayList<>();
        for (int i = 0; i < 4 * PLACES; i++) {
            hogs.add(CompletableFuture.supplyAsync(() -> status(url)));
        }
        for (int i = 0; i < 10; i++) {
            assertEquals(200, sample.get("/api/query/campaigns").statusCode());
            assertEquals(200, sample.get("/api/text/" + ServedSample.PAGE).statusCode());
        }
        for (CompletableFuture<Integer> hog : hogs) {
            assertEquals(503, hog.get());
        }
        assertEquals(200, sample.query("ASK {}").statusCode());
        assertEquals(0, sample.server.runaways());
    }

    private static int status(String path) {
        try {
            return sample.get(path).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first rows are there at once, the last never: what has begun well is not sent as if it were all. */
    @Test
    void aPartIsNeverSentAsTheWhole() throws Exception {
        HttpResponse<String> answer = sample.query("SELECT ?x { { VALUES ?x { 1 2 3 } } UNION { ?x ?p ?o FILTER REGEX("
                + "CONCAT('" + "a".repeat(40) + "!', STR(?o)), '(.*a){20}!!') } }");
        assertEquals(503, answer.statusCode());
        assertFalse(answer.body().contains("bindings"), answer.body());
    }

    /** Jena reads a number of a million digits for minutes, and a path of a million steps for hours. */
    @Test
    void endlessNumbersAndPathsAreNotEvenRead() throws Exception {
        String digits = "9".repeat(200_000);
        assertEquals(400, post("ASK { FILTER(" + digits + " + 1 > 0) }").statusCode());
        assertEquals(
                400,
                post("ASK { FILTER('" + digits + "'^^xsd:integer + 1 > 0) }").statusCode());
        assertEquals(400, post("ASK { ?a <urn:x:p>{1000000} ?b }").statusCode());
        String made = "CONCAT('" + "9".repeat(900) + "', '" + "9".repeat(900) + "')";
        String prefix = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
        assertTrue(post(prefix + "ASK { FILTER(xsd:integer('17') = 17) FILTER(STRDT('17', xsd:integer) = 17) }")
                .body()
                .contains("true"));
        assertTrue(post(prefix + "ASK { FILTER(xsd:integer(" + made + ") > 0) }")
                .body()
                .contains("false"));
        assertTrue(post(prefix + "ASK { FILTER(STRDT(" + made + ", xsd:integer) > 0) }")
                .body()
                .contains("false"));
        assertTrue(post(prefix + "ASK { FILTER(STRLEN(xsd:string(" + made + ")) = 1800) }")
                .body()
                .contains("true"));
    }

    private static HttpResponse<String> post(String query) throws Exception {
        return sample.send(HttpRequest.newBuilder(sample.at("/zt/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query)));
    }

    @Test
    void deepNestingIsAnsweredToo() throws Exception {
        for (String query : List.of(
                "ASK { FILTER" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + " }",
                "ASK " + "{".repeat(100_000) + "}".repeat(100_000),
                "ASK { ?a " + "(".repeat(50_000) + "<urn:x:p>" + ")*".repeat(50_000) + " ?b }",
                "ASK { FILTER(" + "1 + ".repeat(100_000) + "1) }")) {
            HttpResponse<String> answer = post(query);
            assertTrue(answer.statusCode() == 400 || answer.statusCode() == 503, answer.body());
            assertEquals(8, JSON.parse(answer.body()).getString("id").length());
        }
    }

    /** A server that others are asked to call: nobody comes. */
    @Test
    void makesItCallNobody() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "<http://localhost:" + other.getLocalPort() + "/>";
            for (String query : List.of(
                    "SELECT * { SERVICE " + url + " { ?s ?p ?o } }",
                    "SELECT * { SERVICE SILENT " + url + " { ?s ?p ?o } }",
                    "SELECT * { BIND(" + url + " AS ?at) SERVICE ?at { ?s ?p ?o } }",
                    "SELECT * { { SELECT * { SERVICE SILENT " + url + " { ?s ?p ?o } } } }",
                    "SELECT * FROM " + url + " { ?s ?p ?o }",
                    "SELECT * FROM NAMED " + url + " { GRAPH ?g { ?s ?p ?o } }",
                    "DESCRIBE " + url)) {
                HttpResponse<String> answer = sample.query(query);
                assertTrue(answer.statusCode() < 500, answer.body());
            }
            other.setSoTimeout(200);
            try (Socket caller = other.accept()) {
                throw new AssertionError("called by " + caller);
            } catch (SocketTimeoutException expected) {
                assertEquals(200, sample.query("ASK {}").statusCode());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<http://jena.apache.org/ARQ/jsFunction#f>('x')",
                "<http://jena.apache.org/ARQ/function#now>()",
                "<http://jena.apache.org/ARQ/function#systemProperty>('user.dir')",
                "<http://jena.apache.org/ARQ/function#env>('PATH')",
                "<java:org.apache.jena.sparql.function.library.localname>(<urn:x:y>)"
            })
    void runNoScriptsAndNoClasses(String function) throws Exception {
        HttpResponse<String> answer = sample.query("SELECT (" + function + " AS ?x) {}");
        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 403, answer.body());
        assertFalse(answer.body().contains("binding name"), answer.body());
    }

    @Test
    void changeNothing() throws Exception {
        String file = folder.resolve("other.nt").toUri().toString();
        for (String update : List.of("LOAD <" + file + ">", "DROP ALL", "INSERT DATA { <urn:x:a> <urn:x:b> 1 }")) {
            String form = URLEncoder.encode(update, StandardCharsets.UTF_8);
            for (String path : List.of("/zt/sparql", "/zt", "/zt/update", "/zt/get", "/update")) {
                refused(path, "application/sparql-update", update);
                refused(path, "application/x-www-form-urlencoded", "update=" + form);
                refused(path, "application/x-www-form-urlencoded", "query=" + form);
            }
        }
        for (String path : List.of("/zt/get?default", "/zt/data?default", "/zt/upload", "/zt?default")) {
            refused(path, "text/turtle", "<urn:x:a> <urn:x:b> 1 .");
            refused(path, "multipart/form-data; boundary=b", "--b\r\n\r\n<urn:x:a> <urn:x:b> 1 .\r\n--b--\r\n");
        }
        for (String path :
                List.of("/$/datasets", "/$/server", "/$/backup/zt", "/$/compact/zt", "/$/sleep", "/$/tasks")) {
            refused(path, "application/x-www-form-urlencoded", "dbName=x&dbType=mem");
            assertEquals(404, sample.get(path).statusCode(), path);
        }
        assertTrue(sample.query("ASK { <urn:x:a> ?p ?o }").body().contains("false"));
        assertTrue(sample.query("ASK { ?s ?p ?o }").body().contains("true"));
    }

    private static void refused(String path, String type, String body) throws Exception {
        HttpResponse<String> answer = sample.send(HttpRequest.newBuilder(sample.at(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, path + " " + answer.statusCode());
    }

    /** 127.0.0.2 is this machine by another address: a server on all addresses would answer there. */
    @Test
    void reachItByLoopbackAlone() throws IOException {
        try (Socket socket = new Socket("127.0.0.2", sample.server.port())) {
            throw new AssertionError("answers at " + socket.getInetAddress());
        } catch (ConnectException expected) {
            assertEquals(200, status("/"));
        }
    }
}
