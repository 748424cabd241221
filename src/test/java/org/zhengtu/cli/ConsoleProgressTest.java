package org.zhengtu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.store.Progress;

class ConsoleProgressTest {

    /** What a log shows of so many steps. */
    private static List<String> log(int steps) {
        StringWriter err = new StringWriter();
        try (Progress progress = new ConsoleProgress(new PrintWriter(err), "build", "files", false)) {
            progress.start(steps);
            for (int i = 0; i < steps; i++) {
                progress.step();
            }
        }
        return err.toString().lines().toList();
    }

    @Test
    void logsPlainLines() {
        assertEquals(List.of("build: 100 of 250 files", "build: 200 of 250 files"), log(250));
    }

    @Test
    void logsNothingOfShortWork() {
        assertEquals(List.of(), log(99));
    }

    @Test
    void logsFewLinesOfLongWork() {
        List<String> lines = log(1_000_000);
        assertEquals(20, lines.size());
        assertEquals("build: 50000 of 1000000 files", lines.get(0));
    }
}
