package org.zhengtu.source;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * Finds a piece of UTF-8 inside bytes that otherwise decode as a double-byte charset: files pasted together from two
 * sources decode without an error there, but to nonsense.
 */
final class Utf8Island {

    /** So many three-byte sequences in a row don't occur by chance in double-byte text. */
    private static final int RUN = 6;

    private Utf8Island() {}

    /** Offset of the first such piece. */
    static OptionalInt find(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int end = i;
            while (isThreeByteSequence(bytes, end)) {
                end += 3;
            }
            if (end - i >= 3 * RUN && isPlausible(bytes, i, end)) {
                return OptionalInt.of(i);
            }
            // No sequence begins inside another, so a run that is too short or means nothing is left behind whole.
            i = Math.max(i + 1, end);
        }
        return OptionalInt.empty();
    }

    private static boolean isThreeByteSequence(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && (bytes[at] & 0xFF) >= 0xE2
                && (bytes[at] & 0xFF) <= 0xEF
                && (bytes[at + 1] & 0xC0) == 0x80
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    private static boolean isPlausible(byte[] bytes, int from, int to) {
        return Plausibility.of(new String(bytes, from, to - from, StandardCharsets.UTF_8))
                .isPlausible();
    }
}
