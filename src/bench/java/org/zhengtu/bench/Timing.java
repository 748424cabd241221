package org.zhengtu.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Measures by the clock; medians, since other work on the machine only ever makes a run slower. */
final class Timing {

    private Timing() {}

    /** Seconds that something takes once. */
    static double once(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Median of several runs, in seconds. */
    static double median(int runs, Callable<?> work) throws Exception {
        double[] seconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            seconds[i] = once(work);
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }
}
