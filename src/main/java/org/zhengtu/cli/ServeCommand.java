package org.zhengtu.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.serve.GraphServer;
import org.zhengtu.serve.ServerLimits;
import org.zhengtu.serve.ServerOptions;
import org.zhengtu.serve.Watch;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.Store;
import org.zhengtu.text.Lexicon;
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
            "  zhengtu serve --db graph --watch incoming",
            "  curl 'http://localhost:3030/api/query/targets-due.csv?area=990102'",
            "",
            "  /                explorer",
            "  /zt/sparql       SPARQL query",
            "  /zt/get          Graph Store Protocol, read",
            "  /api/queries     the library's questions, as JSON",
            "  /api/query/NAME  one of them, as JSON, CSV (NAME.csv) or for spreadsheets (format=excel-csv)",
            "  /api/search?q=…  full-text search (in SPARQL: ?s text:query (rdfs:label '\"…\"'))",
            "  /api/text/ID     a document's text",
            "  /id/KEY          a resource: its page (KEY.html), Turtle (KEY.ttl) or JSON-LD (KEY.jsonld)",
            "",
            "While it runs, the store is locked to other processes: read through --endpoint. Ctrl-C ends it."
        })
final class ServeCommand implements Callable<Integer> {

    private static final Duration EVERY = Duration.ofSeconds(2);

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
                "Takes a token in the environment variable " + Secrets.TOKEN
                        + "; clients send it as bearer token or password."
            })
    private Set<String> hosts = new LinkedHashSet<>();

    @Option(
            names = "--watch",
            paramLabel = "SRC",
            description = {
                "read pages that appear or change in this folder; may be given again.",
                "--metadata, --lexicon and --base are those the store was built with."
            })
    private List<String> watched = new ArrayList<>();

    @Option(
            names = "--metadata",
            paramLabel = "FILE.tsv",
            description = "what is known of watched documents; see build")
    private Path metadata;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "your own word lists for watched documents; see build")
    private Path lexicon;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = GraphBuilder.BASE,
            description = "base of resource IRIs of watched documents (default: ${DEFAULT-VALUE})")
    private String base;

    @Override
    public Integer call() {
        ServerOptions options = options();
        Optional<BuildOptions> watching = watching();
        try (Store store = Store.open(db);
                GraphServer server = GraphServer.start(store, options)) {
            spec.commandLine().getOut().println(server.endpoint());
            spec.commandLine().getOut().flush();
            spec.commandLine().getErr().println("Look at it in a browser: " + server.home());
            Optional<Watch> watch = watching.map(how -> Watch.start(store, how, EVERY, this::tell));
            try {
                server.join();
            } finally {
                watch.ifPresent(Watch::close);
            }
            return 0;
        }
    }

    private Optional<BuildOptions> watching() {
        if (watched.isEmpty()) {
            return Optional.empty();
        }
        for (String source : watched) {
            if (!Files.isDirectory(Path.of(source))) {
                throw new UserFault(Exit.USAGE, "--watch takes a folder; there is none at " + source);
            }
        }
        if (lexicon != null) {
            Lexicon.extend(lexicon);
        }
        Metadata given = metadata == null ? Metadata.none() : Metadata.read(metadata);
        return Optional.of(new BuildOptions(watched, db, given, base, 1, false));
    }

    private void tell(BuildReport report) {
        PrintWriter err = spec.commandLine().getErr();
        report.counts().forEach((state, count) -> {
            if (count > 0) {
                err.println("watch: " + count + " " + state.word());
            }
        });
        report.files().stream()
                .filter(file -> file.state().lost())
                .forEach(file -> err.println("watch: " + file.source() + ": " + file.message()));
        err.flush();
    }

    private ServerOptions options() {
        Optional<String> token =
                Optional.ofNullable(System.getenv(Secrets.TOKEN)).filter(given -> !given.isBlank());
        if (!hosts.isEmpty() && token.isEmpty()) {
            throw new UserFault(
                    Exit.USAGE, "--host opens the server to other machines: set " + Secrets.TOKEN + " to a secret");
        }
        return new ServerOptions(port, token, hosts, ServerLimits.DEFAULT.withMillis(timeout * 1000L));
    }
}
