package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.serve.GraphServer;
import org.zhengtu.serve.ServerLimits;
import org.zhengtu.serve.ServerOptions;
import org.zhengtu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "The explorer, the library's questions and a SPARQL endpoint over HTTP: on loopback, read-only.",
            "Prints the endpoint's URL on standard output, the explorer's on standard error."
        },
        footer = {
            "",
            "Examples:",
            "  zhengtu serve --db graph",
            "  zhengtu query --endpoint http://localhost:3030/zt/sparql official-timeline -p name=林知远",
            "  curl 'http://localhost:3030/api/query/targets-due.csv?area=990102'",
            "",
            "  /                explorer",
            "  /zt/sparql       SPARQL query",
            "  /zt/get          Graph Store Protocol, read",
            "  /api/queries     the library's questions, as JSON",
            "  /api/query/NAME  one of them, as JSON, CSV (NAME.csv) or for spreadsheets (format=excel-csv)",
            "  /api/search?q=…  full-text search (in SPARQL: ?s text:query (rdfs:label '\"…\"'))",
            "  /api/text/ID     a document's text",
            "  /id/KEY          a resource: its page, Turtle (KEY.ttl) or JSON-LD (KEY.jsonld)",
            "",
            "While it runs, the store is locked to other processes: read through --endpoint. Ctrl-C ends it."
        })
final class ServeCommand implements Callable<Integer> {

    private static final String TOKEN = "ZHENGTU_TOKEN";

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "the folder of the store")
    private Path db;

    @Option(names = "--port", defaultValue = "3030", description = "0 for any free port (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "after which a query is ended (default: ${DEFAULT-VALUE})")
    private int timeout;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = {
                "listen on all addresses of this machine and be asked under this name; may be given again.",
                "Takes a token in the environment variable " + TOKEN + "; clients send it as bearer token or password."
            })
    private Set<String> hosts = new LinkedHashSet<>();

    @Override
    public Integer call() {
        try (Store store = Store.open(db);
                GraphServer server = GraphServer.start(store, options())) {
            spec.commandLine().getOut().println(server.endpoint());
            spec.commandLine().getOut().flush();
            spec.commandLine().getErr().println("Look at it in a browser: " + server.home());
            server.join();
            return 0;
        }
    }

    private ServerOptions options() {
        Optional<String> token = Optional.ofNullable(System.getenv(TOKEN)).filter(given -> !given.isBlank());
        if (!hosts.isEmpty() && token.isEmpty()) {
            throw new UserFault(Exit.USAGE, "--host opens the server to other machines: set " + TOKEN + " to a secret");
        }
        return new ServerOptions(port, token, hosts, ServerLimits.DEFAULT.withMillis(timeout * 1000L));
    }
}
