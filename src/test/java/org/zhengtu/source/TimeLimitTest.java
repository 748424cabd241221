package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static RefusedException refusal(Duration time, Callable<String> parser) {
        return assertThrows(RefusedException.class, () -> TimeLimit.within(time, parser));
    }

    @Test
    void whatEndsInTimeIsReturned() throws RefusedException {
        assertEquals("读完", TimeLimit.within(Duration.ofSeconds(30), () -> "读完"));
    }

    @Test
    void aParserThatHangsIsLeftBehind() {
        CountDownLatch never = new CountDownLatch(1);
        RefusedException refusal = refusal(Duration.ofMillis(20), () -> {
            // Deaf to interruption, as parsers are.
            while (never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "";
        });
        never.countDown();
        assertEquals(Reason.TIMEOUT, refusal.reason());
        assertEquals("parsing took longer than 20 ms; save it as text or raise the limit", refusal.getMessage());
    }

    @Test
    void itsWorkerDoesNotKeepTheProgramAlive() throws RefusedException {
        assertTrue(TimeLimit.within(
                Duration.ofSeconds(30), () -> Thread.currentThread().isDaemon()));
    }

    @Test
    void whatItThrowsIsARefusal() {
        RefusedException own = new RefusedException(Reason.NO_TEXT, "no text");
        assertEquals(own, refusal(Duration.ofSeconds(30), () -> {
            throw own;
        }));
        RefusedException broken = refusal(Duration.ofSeconds(30), () -> {
            throw new IllegalStateException("table 7\nis cut");
        });
        assertEquals(Reason.BROKEN, broken.reason());
        assertEquals("can't be parsed (table 7); save it again or save it as text", broken.getMessage());
        assertEquals(
                Reason.BROKEN,
                refusal(Duration.ofSeconds(30), () -> {
                            throw new StackOverflowError();
                        })
                        .reason());
    }
}
