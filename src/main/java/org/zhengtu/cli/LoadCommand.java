package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhengtu.store.Load;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Shards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads what a Spark job made into a store.",
        footer = {
            "",
            "A store that isn't there yet is made by the bulk loader; into one that is there the documents go as in a",
            "build. Copy the job's folder to this machine first (hdfs dfs -get, aws s3 sync ...).",
            "",
            "Example:",
            "  zhengtu load --db graph made"
        })
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "the folder that the job wrote, with quads and texts in it")
    private Path made;

    @Option(
            names = "--db",
            required = true,
            paramLabel = "DIR",
            description = "the folder of the store; made if it isn't there")
    private Path db;

    @Mixin
    private ProgressOptions progress;

    @Override
    public Integer call() {
        int documents = load(Shards.in(made));
        if (!progress.quiet()) {
            spec.commandLine().getErr().printf(Locale.ROOT, "%,d documents in %s%n", documents, db);
        }
        return 0;
    }

    private int load(Shards shards) {
        try (Progress shown = progress.show("steps")) {
            return new Load(db, shards).run(shown);
        }
    }
}
