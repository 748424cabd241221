package org.zhengtu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhengtu.serve.GraphServer;
import org.zhengtu.serve.ServerLimits;
import org.zhengtu.serve.ServerOptions;
import org.zhengtu.store.Store;

/** A server over a store: how soon it is ready, and the median of what its pages ask for. */
final class Serving {

    private static final int RUNS = 9;
    private static final String SPARQL = "SELECT ?s ?label { ?s a <https://w3id.org/zhengtu/ontology#Meeting> ; "
            + "<http://www.w3.org/2000/01/rdf-schema#label> ?label } LIMIT 100";

    private final Results results;
    private final HttpClient http = HttpClient.newHttpClient();

    Serving(Results results) {
        this.results = results;
    }

    void measure(Path db) throws Exception {
        long start = System.nanoTime();
        try (Store store = Store.open(db);
                GraphServer server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT))) {
            results.put("serve: ready, s", (System.nanoTime() - start) / 1e9);
            Map<String, String> requests = new LinkedHashMap<>();
            requests.put("first page", "");
            requests.put("list of questions", "api/queries");
            requests.put("search", "api/search?q=" + encoded("常务会议"));
            requests.put("question", "api/query/who-chaired-what");
            requests.put("SPARQL", "zt/sparql?query=" + encoded(SPARQL));
            for (Map.Entry<String, String> request : requests.entrySet()) {
                URI target = URI.create(server.home() + request.getValue());
                results.put("serve: " + request.getKey() + ", s", Timing.median(RUNS, () -> get(target)));
            }
        }
    }

    private int get(URI target) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(HttpRequest.newBuilder(target).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(target + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
