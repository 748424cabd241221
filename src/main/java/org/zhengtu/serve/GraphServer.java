package org.zhengtu.serve;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;

/**
 * Serves a store: {@code /zt/sparql} (SPARQL query) and {@code /zt/get} (Graph Store Protocol, read), the library's
 * questions and the documents' texts under {@code /api}, the explorer at {@code /}. Only the endpoints named here exist,
 * on a read-only view, so that update, upload, LOAD and admin paths answer 4xx; queries may not call other endpoints
 * (SERVICE).
 */
public final class GraphServer implements AutoCloseable {

    private static final String NAME = "/zt";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final FusekiServer server;

    private GraphServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts a server on loopback.
     *
     * @param port 0 for any free one
     * @param timeoutMillis after which a query is ended
     */
    public static GraphServer start(Store store, int port, long timeoutMillis) {
        DatasetGraph view = new DatasetGraphReadOnly(store.dataset());
        view.getContext().set(ARQ.httpServiceAllowed, false);
        view.getContext().set(ARQ.queryTimeout, Long.toString(timeoutMillis));
        DataService service = DataService.newBuilder(view)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.GSP_R, "get")
                .build();
        Map<String, NamedQuery> library = new TreeMap<>();
        QueryLibrary.names().forEach(name -> library.put(name, QueryLibrary.named(name)));
        FusekiServer server = FusekiServer.create()
                .loopback(true)
                .port(port)
                .fusekiModules(FusekiModules.create())
                .add(NAME, service)
                .addFilter("/*", new RequestGuard(LOOPBACK))
                .addServlet("/api/queries", new QueryCatalogue(library.values()))
                .addServlet("/api/query/*", new QueryService(store, library))
                .addServlet("/api/text/*", new TextService(store))
                .addServlet("/*", new StaticFiles())
                .build();
        return new GraphServer(server.start());
    }

    public int port() {
        return server.getPort();
    }

    /** Where people look. */
    public String home() {
        return "http://localhost:" + port() + "/";
    }

    /** Where queries go. */
    public String endpoint() {
        return "http://localhost:" + port() + NAME + "/sparql";
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }
}
