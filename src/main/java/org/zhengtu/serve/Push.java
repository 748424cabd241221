package org.zhengtu.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.store.Graphs;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;

/**
 * Sends the graphs of a store to another place by the SPARQL Graph Store Protocol: each document's graph, then the
 * ontology, what follows from several documents and what was decided, each put in the place of the one of that name. So a
 * second push changes nothing, and one that was cut off is made good by the next. Graphs that the store doesn't have any
 * more stay where they are.
 */
public final class Push {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(5);
    private static final int SHOWN = 300;

    private final URI endpoint;
    private final Optional<String> authorization;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /**
     * @param endpoint Graph Store Protocol, such as {@code http://localhost:3030/ds/data}
     * @param authorization header to be sent with each request
     */
    public Push(URI endpoint, Optional<String> authorization) {
        this.endpoint = endpoint;
        this.authorization = authorization;
    }

    /** What is sent, in its order; one snapshot of the store. */
    public static List<Node> graphs(DatasetGraph dataset, List<String> documents) {
        List<Node> names =
                new ArrayList<>(documents.stream().map(Graphs::document).toList());
        for (Node name : List.of(Graphs.VOCAB, Graphs.DERIVED, Graphs.CURATED)) {
            if (dataset.containsGraph(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * @param progress a step is a graph
     * @return how many graphs were sent
     * @throws UserFault if the endpoint can't be reached or doesn't take a graph; those before it are there
     */
    public int run(Store store, Progress progress) {
        List<String> documents = store.documents();
        return store.read(dataset -> {
            List<Node> names = graphs(dataset, documents);
            progress.start(names.size());
            for (Node name : names) {
                put(name, dataset.getGraph(name));
                progress.step();
            }
            return names.size();
        });
    }

    private void put(Node name, Graph graph) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.NTRIPLES_UTF8).output(body);
        String separator = endpoint.getRawQuery() == null ? "?" : "&";
        URI target =
                URI.create(endpoint + separator + "graph=" + URLEncoder.encode(name.getURI(), StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(ANSWER)
                .header("Content-Type", "application/n-triples")
                .PUT(BodyPublishers.ofByteArray(body.toByteArray()));
        authorization.ifPresent(header -> request.header("Authorization", header));
        int status;
        String answer;
        try {
            HttpResponse<String> response = sendTwice(request.build());
            status = response.statusCode();
            answer = response.body();
        } catch (ConnectException e) {
            throw new UserFault(Exit.LOCKED, "nobody answers at " + endpoint + "; is the server running?", e);
        } catch (IOException e) {
            throw new UserFault(
                    Exit.LOCKED, endpoint + " broke off at " + name.getURI() + ": " + e + "; push again to go on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserFault(Exit.LOCKED, "interrupted at " + name.getURI(), e);
        }
        if (status / 100 != 2) {
            throw refused(name, status, answer);
        }
    }

    /**
     * Sends a request, and once more if the connection breaks: a server that refuses before it has read everything may close
     * it before its answer is read. What is put twice is there once. Nobody waits twice for one that doesn't answer.
     */
    private HttpResponse<String> sendTwice(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (ConnectException | HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private UserFault refused(Node name, int status, String answer) {
        String hint =
                switch (status) {
                    case 401, 403 -> "; see --user and the token in --help";
                    case 404, 405 -> "; is it a Graph Store Protocol endpoint that may be written (Fuseki: …/data)?";
                    default -> "";
                };
        String said = answer.strip().replaceAll("\\s+", " ");
        return new UserFault(
                Exit.LOCKED,
                endpoint + " answered " + status + " to " + name.getURI() + hint
                        + (said.isEmpty() ? "" : ": " + said.substring(0, Math.min(SHOWN, said.length()))));
    }
}
