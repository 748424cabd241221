package org.zhengtu.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.serve.Push;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        description = "Sends the graphs to a Fuseki or any other Graph Store Protocol endpoint, each in its place.",
        footer = {
            "",
            "Examples:",
            "  zhengtu push --db graph --to http://localhost:3030/ds/data",
            "  ZHENGTU_PASSWORD=… zhengtu push --db graph --to https://graph.example/ds/data --user editor",
            "  ZHENGTU_TOKEN=… zhengtu push --db graph --to https://graph.example/ds/data",
            "",
            "One PUT for each document's graph, so a second push changes nothing and a broken one is gone on with by",
            "pushing again. Graphs that were removed here stay there. Secrets are read from the environment, since",
            "everybody on the machine can see a command line."
        })
final class PushCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "the folder of the store")
    private Path db;

    @Option(names = "--to", required = true, paramLabel = "URL", description = "Graph Store Protocol endpoint")
    private String to;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "with the password in " + Secrets.PASSWORD + "; without, the token in " + Secrets.TOKEN
                    + " if there is one")
    private String user;

    @Mixin
    private ProgressOptions progress;

    @Override
    public Integer call() {
        Push push = new Push(endpoint(), authorization());
        try (Store store = Store.open(db)) {
            int sent = send(push, store);
            if (!progress.quiet()) {
                spec.commandLine().getErr().println(sent + " graphs sent to " + to);
            }
            return 0;
        }
    }

    private int send(Push push, Store store) {
        try (Progress shown = progress.show("graphs")) {
            return push.run(store, shown);
        }
    }

    private URI endpoint() {
        try {
            URI uri = new URI(to);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new UserFault(Exit.USAGE, "--to takes an http or https URL, not " + to, e);
        }
        throw new UserFault(Exit.USAGE, "--to takes an http or https URL, not " + to);
    }

    private Optional<String> authorization() {
        return user == null ? Secrets.token(System.getenv()) : Optional.of(Secrets.password(user, System.getenv()));
    }
}
