package org.zhengtu.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.zhengtu.store.BuildProgress;
import org.zhengtu.store.FileReport;

/** Shows a build: a bar with rate and time left on a terminal, plain lines in a log. */
final class ConsoleProgress implements BuildProgress {

    private static final int EVERY = 100;

    private final PrintWriter err;
    private final ProgressBar bar;
    private int done;

    /** @param terminal whether somebody watches */
    ConsoleProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.bar = terminal ? bar() : null;
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("build")
                .setUnit(" files", 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void start(int files) {
        if (bar != null) {
            bar.maxHint(files);
        }
    }

    @Override
    public void file(FileReport file) {
        done++;
        if (bar != null) {
            bar.step();
        } else if (done % EVERY == 0) {
            err.println(done + " files read");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
