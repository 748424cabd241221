package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.store.FileReport;

/**
 * Text made to drive patterns back and forth: the whole way of a document comes to its end. The time given is no measure, it
 * only tells hours from seconds; how time grows with length is measured by the benchmark {@code Adversarial}.
 */
class PatternsTest {

    private static final int LENGTH = 20_000;
    private static final Duration HOURS_NOT_SECONDS = Duration.ofMinutes(5);

    static List<String> pieces() {
        return HostileText.PIECES;
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void comesToItsEnd(String piece) {
        String text = HostileText.of(piece, LENGTH);
        FileReport report = assertTimeoutPreemptively(HOURS_NOT_SECONDS, () -> HostileText.read(text));
        assertEquals(FileReport.State.WRITTEN, report.state(), report::message);
    }
}
