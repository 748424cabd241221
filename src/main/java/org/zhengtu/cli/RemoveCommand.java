package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengtu.store.Removal;
import org.zhengtu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes documents out of the store: their graphs, texts, and what followed from them.",
        footer = {"", "Example:", "  zhengtu remove --db graph page_1 page_2"})
final class RemoveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "the folder of the store")
    private Path db;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "ids of documents, as 'stats --documents' lists them")
    private List<String> ids;

    @Override
    public Integer call() {
        try (Store store = Store.open(db)) {
            int removed = Removal.of(store, ids);
            spec.commandLine().getErr().println(removed + " documents removed");
            return 0;
        }
    }
}
