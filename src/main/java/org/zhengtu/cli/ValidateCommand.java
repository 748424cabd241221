package org.zhengtu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhengtu.store.Audit;
import org.zhengtu.store.Check;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Checks each document's graph and the union of all against the SHACL shapes, "
                + "and tells what the checks of the query library find.",
        footer = {
            "",
            "Exit code 1 where something breaks a shape. What a check finds is for people to look at:",
            "'zhengtu query --db DIR check/NAME' lists it.",
            "",
            "Example:",
            "  zhengtu validate --db graph"
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "the folder of the store")
    private Path db;

    @Mixin
    private ProgressOptions progress;

    @Override
    public Integer call() {
        try (Store store = Store.open(db)) {
            List<String> violations = audit(store);
            violations.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().flush();
            if (!progress.quiet()) {
                print(Check.all(store));
                spec.commandLine().getErr().println(violations.size() + " violations");
            }
            return violations.isEmpty() ? 0 : 1;
        }
    }

    private void print(List<Check> checks) {
        TextTable table = new TextTable(List.of("check", "level", "found", "asks"), Integer.MAX_VALUE);
        checks.forEach(check -> table.row(List.of(
                check.query().name(),
                check.level(),
                "" + check.found(),
                check.query().summary())));
        table.print(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }

    private List<String> audit(Store store) {
        try (Progress shown = progress.show("graphs")) {
            return Audit.of(store, shown);
        }
    }
}
