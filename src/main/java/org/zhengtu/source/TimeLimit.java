package org.zhengtu.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a parser that may never end. It works on a daemon thread of its own; when its time is up it is interrupted, which
 * ends it when it next reads ({@link Interruption}). One that doesn't read any more is left behind, still holding its memory
 * and a processor; neither the build nor the end of the program waits for it, and after {@value #MOST_LEFT_BEHIND} of them
 * no more parsers are started.
 */
final class TimeLimit {

    private static final int MOST_LEFT_BEHIND = 8;
    private static final AtomicInteger LEFT_BEHIND = new AtomicInteger();

    private TimeLimit() {}

    /**
     * What the parser returns.
     *
     * @throws RefusedException what it throws; TIMEOUT when its time is up, or others that hang leave no room for it;
     *     BROKEN when the input makes it fail
     */
    static <T> T within(Duration time, Callable<T> parser) throws RefusedException {
        if (LEFT_BEHIND.get() >= MOST_LEFT_BEHIND) {
            throw new RefusedException(
                    Reason.TIMEOUT,
                    "not parsed: " + MOST_LEFT_BEHIND
                            + " files before it still occupy their parsers; take out those that took too long and build again");
        }
        FutureTask<T> task = new FutureTask<>(parser);
        AtomicBoolean late = new AtomicBoolean();
        Thread worker = new Thread(() -> run(task, late), "zhengtu-parser");
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp(task, late, worker);
            throw new RefusedException(
                    Reason.TIMEOUT,
                    "parsing took longer than " + time.toMillis() + " ms; save it as text or raise the limit",
                    e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedException(Reason.UNREADABLE, "reading was interrupted; run the command again", e);
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        }
    }

    private static void run(FutureTask<?> task, AtomicBoolean late) {
        task.run();
        if (!late.compareAndSet(false, true)) {
            LEFT_BEHIND.decrementAndGet();
        }
    }

    /** Counts the worker as left behind until it ends; whichever of the two is first says so in {@code late}. */
    private static void giveUp(FutureTask<?> task, AtomicBoolean late, Thread worker) {
        LEFT_BEHIND.incrementAndGet();
        if (!late.compareAndSet(false, true)) {
            LEFT_BEHIND.decrementAndGet();
        }
        task.cancel(true);
        worker.setPriority(Thread.MIN_PRIORITY);
    }

    private static RefusedException refused(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return refused;
        }
        // A document that drives the parser out of stack or memory is at fault like one that makes it throw.
        return new RefusedException(
                Reason.BROKEN, "can't be parsed (" + message(cause) + "); save it again or save it as text", cause);
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
