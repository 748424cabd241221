package org.zhengtu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhengtu.store.Difference;
import org.zhengtu.store.ReplacedFile;
import org.zhengtu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "What two stores say differently: facts added (+), removed (-) and changed (~), by document and resource.",
        footer = {
            "",
            "Exit code 0 where they say the same, 1 where they don't.",
            "",
            "Examples:",
            "  zhengtu diff before after",
            "  zhengtu diff before after --nquads changes.nq   quads in graphs …/graph/added/… and …/graph/removed/…"
        })
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DB1", description = "the folder of the earlier store")
    private Path before;

    @Parameters(index = "1", paramLabel = "DB2", description = "the folder of the later store")
    private Path after;

    @Option(names = "--nquads", paramLabel = "FILE", description = "writes the difference as N-Quads too")
    private Path nquads;

    @Override
    public Integer call() {
        try (Store one = Store.open(before);
                Store other = Store.open(after)) {
            return print(one.read(first -> other.read(second -> Difference.of(first, second))));
        }
    }

    private int print(Difference difference) {
        if (nquads != null) {
            byte[] bytes = difference.nquads().getBytes(StandardCharsets.UTF_8);
            ReplacedFile.write(nquads, out -> out.write(bytes));
        }
        PrintWriter out = spec.commandLine().getOut();
        difference.list().forEach(out::println);
        out.flush();
        spec.commandLine()
                .getErr()
                .println(difference.added() + " added, " + difference.removed() + " removed, " + difference.changed()
                        + " changed");
        return difference.isEmpty() ? 0 : 1;
    }
}
