package org.zhengtu.serve;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.zhengtu.store.LostFiles;
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
    private final QueryRunner runner;

    private GraphServer(FusekiServer server, QueryRunner runner) {
        this.server = server;
        this.runner = runner;
    }

    /** Starts a server. */
    public static GraphServer start(Store store, ServerOptions options) {
        QueryRunner runner = new QueryRunner(store.dataset(), store::commits, options.limits());
        Map<String, NamedQuery> library = new TreeMap<>();
        QueryLibrary.names().forEach(name -> library.put(name, QueryLibrary.named(name)));
        FusekiServer server = FusekiServer.create()
                .loopback(options.hosts().isEmpty())
                .port(options.port())
                .fusekiModules(FusekiModules.create())
                .add(NAME, service(store, runner))
                .addFilter("/*", guard(options))
                .addServlet("/api/queries/*", new QueryCatalogue(library.values()))
                .addServlet("/api/query/*", new QueryService(runner, library))
                .addServlet("/api/text/*", new TextService(store))
                .addServlet("/api/lost", new LostService(new LostFiles(store.folder())))
                .addServlet("/api/search", new SearchService(store.search()))
                .addServlet("/id/*", new EntityService(runner))
                .addServlet("/*", new StaticFiles())
                .build();
        PlainErrors errors = new PlainErrors();
        server.getJettyServer().setErrorHandler(errors);
        server.getJettyServer()
                .getDescendants(ServletContextHandler.class)
                .forEach(context -> context.setErrorHandler(errors));
        return new GraphServer(server.start(), runner);
    }

    private static RequestGuard guard(ServerOptions options) {
        Set<String> hosts = new HashSet<>(options.hosts());
        hosts.addAll(LOOPBACK);
        return new RequestGuard(
                hosts, options.token().map(Token::new), options.limits().requestBytes());
    }

    private static DataService service(Store store, QueryRunner runner) {
        return DataService.newBuilder(new DatasetGraphReadOnly(store.dataset()))
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .processor(new SparqlService(runner))
                        .build())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.GSP_R)
                        .endpointName("get")
                        .processor(new GraphService(runner))
                        .build())
                .build();
    }

    /** How many queries run on beyond their time because nothing ends them. */
    public int runaways() {
        return runner.runaways();
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
        runner.close();
    }
}
