package org.zhengtu.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtu.fault.HostileText;

/**
 * How the time of a document grows with its length when its text is made to drive patterns back and forth: CPU seconds for
 * each kind of text at a length and at twice that length. Linear is a growth of 2; 0 stands for times too short to tell.
 *
 * <p>Arguments: as those of {@link Benchmark}; the second is the length in thousands of characters.
 */
public final class Adversarial {

    private static final int WARM_UP = 2_000;
    private static final double NANOS = 1e9;

    /** Shorter than this, the clock and the compiler of the JVM say more than the text. */
    private static final double MEASURABLE = 0.2;

    private Adversarial() {}

    public static void main(String[] arguments) throws Exception {
        int length = 1_000 * Integer.parseInt(arguments[1]);
        HostileText.PIECES.forEach(piece -> HostileText.read(HostileText.of(piece, WARM_UP)));
        Results results = new Results();
        for (String piece : HostileText.PIECES) {
            double once = seconds(piece, length);
            double twice = seconds(piece, 2 * length);
            String name = piece.replace("\n", "\\n");
            results.put(name + ", s", twice);
            results.put(name + ", growth", twice < MEASURABLE ? 0 : twice / once);
        }
        Files.writeString(Path.of(arguments[3]), results.json());
    }

    private static double seconds(String piece, int length) {
        String text = HostileText.of(piece, length);
        long start = cpu();
        HostileText.read(text);
        return (cpu() - start) / NANOS;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
