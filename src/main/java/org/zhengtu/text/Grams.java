package org.zhengtu.text;

/**
 * Which characters and pairs of neighbouring characters a text holds: a sieve of bits that never denies one that is there,
 * and seldom affirms one that isn't.
 */
final class Grams {

    private static final int BITS = 14;
    /** Rules ask about one sentence again and again. */
    private static final int KEPT = 128;

    private static final Recalled<Grams> RECENT = new Recalled<>(KEPT, Grams::new);

    private final long[] held = new long[1 << BITS - 6];

    private Grams(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            add(of(c));
            if (i > 0) {
                add(of(before, c));
            }
            before = c;
        }
    }

    /** Those of a text; read once for one that is asked for several times in a row. */
    static Grams in(String text) {
        return RECENT.of(text);
    }

    /** The bit of a character. */
    static int of(char c) {
        return c * 0x9E3779B1 >>> 32 - BITS;
    }

    /** The bit of a pair. */
    static int of(char first, char second) {
        return (first * 31 + second) * 0x85EBCA6B >>> 32 - BITS;
    }

    boolean has(int bit) {
        return (held[bit >> 6] & 1L << bit) != 0;
    }

    private void add(int bit) {
        held[bit >> 6] |= 1L << bit;
    }
}
