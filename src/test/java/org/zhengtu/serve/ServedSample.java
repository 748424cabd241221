package org.zhengtu.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.zhengtu.store.Graphs;
import org.zhengtu.store.Store;

/** A real server on a free port over {@code ontology/sample.trig} and the texts of its pages. */
final class ServedSample implements AutoCloseable {

    static final String PAGE = "yunling-2022-08-17";

    private static final Path TEXTS = Path.of("src/test/resources/graph/sample");

    private final HttpClient http = HttpClient.newHttpClient();
    final Store store;
    final GraphServer server;

    ServedSample(Path folder) throws IOException {
        this(folder, ServerLimits.DEFAULT);
    }

    /** @param quads that the store has beside the sample, written as {@code (g s p o)} */
    ServedSample(Path folder, ServerLimits limits, String... quads) throws IOException {
        this.store = store(folder);
        for (String quad : quads) {
            add(quad);
        }
        this.server = GraphServer.start(store, ServerOptions.local(0, limits));
    }

    static Store store(Path folder) throws IOException {
        DatasetGraph sample = DatasetGraphFactory.create();
        RDFDataMgr.read(sample, "ontology/sample.trig");
        RDFDataMgr.read(sample.getGraph(Graphs.VOCAB), "ontology/zhengtu.ttl");
        Store store = Store.create(folder);
        store.write(dataset -> sample.find().forEachRemaining(dataset::add));
        Path texts = Files.createDirectories(folder.resolve("text"));
        Files.copy(TEXTS.resolve(PAGE + ".txt"), texts.resolve(PAGE + ".txt"));
        return store;
    }

    /** Adds a quad written as {@code (g s p o)}. */
    void add(String quad) {
        store.write(dataset -> dataset.add(SSE.parseQuad(quad)));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> query(String sparql) throws IOException, InterruptedException {
        return get("/zt/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
