package org.zhengtu.source;

import java.time.Duration;

/**
 * How much one file may cost.
 *
 * @param maxBytes largest file in bytes; a larger one is refused unread. Also the most characters taken from one PDF
 * @param parseTime longest time for parsing one HTML or PDF file
 * @param htmlDepth deepest nesting of HTML elements
 */
public record Limits(int maxBytes, Duration parseTime, int htmlDepth) {

    /** 64 MiB, 30 seconds, 512 levels. */
    public static final Limits DEFAULT = new Limits(64 << 20, Duration.ofSeconds(30), 512);

    public Limits {
        if (maxBytes < 1 || parseTime.isNegative() || parseTime.isZero() || htmlDepth < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive: " + maxBytes + ", " + parseTime + ", " + htmlDepth);
        }
    }
}
