package org.zhengtu.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a parser that may never end. It works on a daemon thread of its own; when its time is up it is interrupted and left
 * behind, still holding its memory, but neither the build nor the end of the program waits for it.
 */
final class TimeLimit {

    private TimeLimit() {}

    /**
     * What the parser returns.
     *
     * @throws RefusedException what it throws; TIMEOUT when its time is up; BROKEN when the input makes it fail
     */
    static <T> T within(Duration time, Callable<T> parser) throws RefusedException {
        FutureTask<T> task = new FutureTask<>(parser);
        Thread worker = new Thread(task, "zhengtu-parser");
        worker.setDaemon(true);
        worker.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
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
