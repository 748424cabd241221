package org.zhengtu.text;

import java.util.List;

/**
 * Which of several patterns a character can open, one byte for each character: a text asks about all of its characters, and
 * a small table stays near the processor. Threads may share one.
 */
final class PatternOpenings {

    /** Stands beside the bits of the patterns, so that no answer is 0. */
    private static final long ASKED = 1L << 63;

    private static final int MOST_ANSWERS = 255;

    private final PatternOpening[] openings;
    /**
     * By UTF-16 unit, where its answer stands; 0 if it has not been asked yet. A thread that sees the place before the
     * answer finds 0 there and asks again.
     */
    private final byte[] places = new byte[Character.MAX_VALUE + 1];

    private final long[] answers = new long[MOST_ANSWERS + 1];

    /**
     * @param patterns at most 63
     * @throws IllegalArgumentException if {@link PatternOpening#of} refuses one
     */
    PatternOpenings(List<Pattern> patterns) {
        this.openings =
                patterns.stream().map(Pattern::regex).map(PatternOpening::of).toArray(PatternOpening[]::new);
    }

    /** A bit for each pattern; set also where more than {@value #MOST_ANSWERS} answers differ. */
    long of(char c) {
        long known = answers[places[c] & 0xFF];
        return (known == 0 ? ask(c) : known) & ~ASKED;
    }

    private synchronized long ask(char c) {
        long bits = ASKED;
        for (int i = 0; i < openings.length; i++) {
            bits |= openings[i].admits(c) ? 1L << i : 0;
        }
        int place = 1;
        while (place < MOST_ANSWERS && answers[place] != 0 && answers[place] != bits) {
            place++;
        }
        if (place == MOST_ANSWERS) {
            bits = ASKED | (1L << openings.length) - 1;
        }
        answers[place] = bits;
        places[c] = (byte) place;
        return bits;
    }
}
