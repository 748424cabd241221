package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.zhengtu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        description = "Rewrites the store without the space that replaced and removed documents left behind.",
        footer = {
            "",
            "Needs as much free disk as the compacted store takes.",
            "",
            "Example:",
            "  zhengtu compact --db graph"
        })
final class CompactCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "the folder of the store")
    private Path db;

    @Mixin
    private ProgressOptions progress;

    @Override
    public Integer call() {
        try (Store store = Store.open(db)) {
            long before = store.bytes();
            tell("compacting %s, %,d bytes%n", db, before);
            store.compact();
            tell("%,d bytes before, %,d after%n", before, store.bytes());
            return 0;
        }
    }

    private void tell(String format, Object... values) {
        if (!progress.quiet()) {
            spec.commandLine().getErr().printf(Locale.ROOT, format, values);
            spec.commandLine().getErr().flush();
        }
    }
}
