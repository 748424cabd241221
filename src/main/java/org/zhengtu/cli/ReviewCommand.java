package org.zhengtu.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.zhengtu.store.DecisionFile;
import org.zhengtu.store.ReplacedFile;
import org.zhengtu.store.ReviewTable;
import org.zhengtu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = "What the program doubts, out to a spreadsheet and the analyst's decisions back in.",
        synopsisSubcommandLabel = "(export | import)",
        footer = {
            "",
            "Examples:",
            "  zhengtu review export --db graph --out doubts.tsv   then fill in decision, target, value, who, why",
            "  zhengtu review import --db graph doubts.tsv         and build again to apply them"
        },
        subcommands = {ReviewCommand.Export.class, ReviewCommand.Import.class})
final class ReviewCommand {

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the decisions taken and the open items as tab-separated text, quotes beside them.",
            footer = {
                "",
                "Columns to fill in:",
                "  decision  accept   the doubt is right; nothing else changes",
                "            reject   the doubt is unfounded; it isn't raised again",
                "            merge    the candidates are the same as the target, which stays",
                "            rename   the resource (target, or the item's only one) is called as the value says",
                "            wrong    the fact (target) isn't so and is dropped",
                "            date     the date of the resource (target, or the item's only one) is the value",
                "  target    the IRI of a resource; for a line about no review item write it under item",
                "  value     the right name, or a date: 2022-08-16, 2022-08, 2022, 2021/2025",
                "  who, why  in your own words",
                "A line without a decision decides nothing.",
                "",
                "Example:",
                "  zhengtu review export --db graph --out doubts.tsv"
            })
    static final class Export implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private GraphOptions graph;

        @Option(
                names = "--out",
                defaultValue = "-",
                paramLabel = "FILE",
                description = "the file to write (default: standard output)")
        private String out;

        @Override
        public Integer call() {
            ReviewTable table = graph.read(ReviewTable::read);
            String tsv = table.tsv();
            if (out.equals("-")) {
                spec.commandLine().getOut().print(tsv);
                spec.commandLine().getOut().flush();
            } else {
                ReplacedFile.write(Path.of(out), stream -> stream.write(tsv.getBytes(StandardCharsets.UTF_8)));
            }
            spec.commandLine().getErr().println(table.open() + " open items");
            return 0;
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Takes the decisions of a file in the place of those the store has; every later build applies them.",
                "To undo a decision delete its line and import again."
            },
            footer = {
                "",
                "Exit code 3 where a line is wrong, named by file, line and column; then nothing is changed.",
                "",
                "Example:",
                "  zhengtu review import --db graph doubts.tsv"
            })
    static final class Import implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--db", required = true, paramLabel = "DIR", description = "the folder of the store")
        private Path db;

        @Parameters(paramLabel = "FILE", description = "tab-separated text, as 'review export' writes it, filled in")
        private Path file;

        @Override
        public Integer call() {
            try (Store store = Store.open(db)) {
                DecisionFile.Imported done = DecisionFile.replace(store, file);
                spec.commandLine()
                        .getErr()
                        .printf(
                                "%d decisions: %d new, %d changed, %d withdrawn%n",
                                done.stored(), done.added(), done.changed(), done.withdrawn());
                if (done.stale() > 0) {
                    spec.commandLine()
                            .getErr()
                            .println(done.stale() + " documents will be read again by the next 'zhengtu build'");
                }
                return 0;
            }
        }
    }
}
