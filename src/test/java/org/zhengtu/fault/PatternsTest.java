package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.store.FileReport;

/**
 * Text made to drive patterns back and forth: the whole way of a document comes to its end. The time given is no measure, it
 * only tells hours from seconds; how time grows with length is measured by the benchmark {@code Adversarial}. The stack is
 * half of what threads usually have: how much of it a pattern needs depends on what is compiled already.
 */
class PatternsTest {

    private static final int LENGTH = 20_000;
    private static final int STACK = 512 * 1024;
    private static final Duration HOURS_NOT_SECONDS = Duration.ofMinutes(5);

    static List<String> pieces() {
        return HostileText.PIECES;
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void comesToItsEnd(String piece) {
        String text = HostileText.of(piece, LENGTH);
        FutureTask<FileReport> reading = new FutureTask<>(() -> HostileText.read(text));
        Thread thread = new Thread(null, reading, "hostile text", STACK);
        thread.setDaemon(true);
        thread.start();
        FileReport report = assertDoesNotThrow(() -> reading.get(HOURS_NOT_SECONDS.toSeconds(), TimeUnit.SECONDS));
        assertEquals(FileReport.State.WRITTEN, report.state(), report::message);
    }
}
