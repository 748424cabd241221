package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.store.Store;

class GraphServerTest {

    private static final String QUAD =
            "(<https://w3id.org/zhengtu/graph/doc/a> <http://example.org/林> <http://example.org/p> '区长')";

    @TempDir
    Path folder;

    private Store store;
    private GraphServer server;

    @BeforeEach
    void start() {
        store = Store.create(folder);
        store.write(dataset -> dataset.add(SSE.parseQuad(QUAD)));
        server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void answersQueriesOverTheUnion() throws Exception {
        HttpResponse<String> answer = query("SELECT ?o { ?s <http://example.org/p>/<http://example.org/q>* ?o }");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("区长"), answer.body());
    }

    @Test
    void givesTheGraphOfADocument() throws Exception {
        String graph = URLEncoder.encode("https://w3id.org/zhengtu/graph/doc/a", StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(at("/zt/get?graph=" + graph)).GET());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("区长"), answer.body());
    }

    @Test
    void changesNothing() throws Exception {
        assertClientError(HttpRequest.newBuilder(at("/zt/sparql"))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DROP ALL")));
        assertClientError(HttpRequest.newBuilder(at("/zt/update"))
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DROP ALL")));
        assertClientError(HttpRequest.newBuilder(at("/zt/get?default"))
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:a:b> <urn:a:b> 1 .")));
        assertClientError(HttpRequest.newBuilder(at("/zt/data?default")).DELETE());
        assertClientError(HttpRequest.newBuilder(at("/$/datasets")).GET());
        boolean kept = store.read(dataset -> dataset.contains(SSE.parseQuad(QUAD)));
        assertTrue(kept);
    }

    @Test
    void callsNoOtherEndpoint() throws Exception {
        HttpResponse<String> answer =
                query("SELECT * { SERVICE <http://localhost:" + server.port() + "/zt/sparql> { ?s ?p ?o } }");
        assertEquals(403, answer.statusCode(), answer.body());
    }

    @Test
    void saysWhatIsWrongWithAQuery() throws Exception {
        assertEquals(400, query("SELECT WHERE").statusCode());
    }

    private void assertClientError(HttpRequest.Builder request) throws IOException, InterruptedException {
        int status = send(request).statusCode();
        assertTrue(status >= 400 && status < 500, request.build() + " answered " + status);
    }

    private HttpResponse<String> query(String sparql) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at("/zt/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8)))
                .GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // A client of its own: a server that refuses a body closes the connection, and the next request must not get
        // that one.
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }
}
