package org.zhengtu.cli;

import org.zhengtu.store.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a long command tells how it comes on. */
final class ProgressOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no summary")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    /**
     * What shows the work on standard error; to be closed when it is done.
     *
     * @param unit what is counted, such as {@code files}
     */
    Progress show(String unit) {
        return quiet
                ? Progress.SILENT
                : new ConsoleProgress(spec.commandLine().getErr(), spec.name(), unit, System.console() != null);
    }
}
