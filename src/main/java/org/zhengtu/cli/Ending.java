package org.zhengtu.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/**
 * Gives a command the time to end well when the process is told to end (SIGINT, SIGTERM): it is asked to stop, and the Java
 * machine waits until it is {@link #ready}. The process then ends with 130 or 143, whatever the command returns.
 */
final class Ending {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    /**
     * @param stop asks the command to come to its end
     * @param err where the user is told so
     */
    Ending(Runnable stop, PrintWriter err) {
        this.hook = new Thread(
                () -> {
                    err.println("ending: what has been read is written first");
                    stop.run();
                    await();
                },
                "zhengtu-ending");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has come to its end. */
    void ready() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is at work and has just been let go.
        }
    }
}
