package org.zhengtu.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.zhengtu.store.Progress;

/** Shows long work: a bar with rate and time left on a terminal, plain lines in a log, at most {@value #LINES} of them. */
final class ConsoleProgress implements Progress {

    private static final int LINES = 20;
    /** Less than so many steps are no line worth. */
    private static final int LEAST = 100;

    private final PrintWriter err;
    private final String task;
    private final String unit;
    private final ProgressBar bar;
    private int steps;
    private int done;

    /**
     * @param task such as {@code build}
     * @param unit what is counted, such as {@code files}
     * @param terminal whether somebody watches
     */
    ConsoleProgress(PrintWriter err, String task, String unit, boolean terminal) {
        this.err = err;
        this.task = task;
        this.unit = unit;
        this.bar = terminal ? bar(task, unit) : null;
    }

    private static ProgressBar bar(String task, String unit) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void start(int steps) {
        this.steps = steps;
        if (bar != null) {
            bar.maxHint(steps);
        }
    }

    @Override
    public void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (done % Math.max(LEAST, steps / LINES) == 0) {
            err.println(task + ": " + done + " of " + steps + " " + unit);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
