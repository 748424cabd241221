package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static RefusedException refusal(Duration time, Callable<String> parser) {
        return assertThrows(RefusedException.class, () -> TimeLimit.within(time, parser));
    }

    @AfterEach
    void awaitParsers() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("zhengtu-parser")) {
                thread.join();
            }
        }
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
    void asManyAsHangLeaveNoRoomUntilTheyEnd() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger started = new AtomicInteger();
        Callable<String> deaf = () -> {
            started.incrementAndGet();
            while (never.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "";
        };
        try {
            // One that is given up before it was started leaves room.
            while (started.get() < 8) {
                assertEquals(
                        Reason.TIMEOUT, refusal(Duration.ofMillis(20), deaf).reason());
            }
            RefusedException full = refusal(Duration.ofSeconds(30), () -> "读完");
            assertTrue(full.getMessage().startsWith("not parsed: 8 files before it"), full.getMessage());
        } finally {
            never.countDown();
        }
        awaitParsers();
        assertEquals("读完", TimeLimit.within(Duration.ofSeconds(30), () -> "读完"));
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
