package org.zhengtu.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a text must hold for a pattern to match anywhere in it: of each of a few sets of words at least one. */
final class Need {

    /** More sets cost more than they spare. */
    private static final int MOST_SETS = 3;
    /** A set of more words is likely met, and dear to ask for. */
    private static final int MOST_WORDS = 64;
    /** How often a sentence may meet a set for it to be worth asking, by {@link #chance}. */
    private static final double WORTH_ASKING = 0.9;

    /** Sets that a sentence meets seldom come first. */
    static final Comparator<Set<String>> BY_CHANCE = Comparator.comparingDouble(Need::chance);

    /** By set and word the bits of its {@link Grams}. */
    private final int[][][] sets;

    private Need(int[][][] sets) {
        this.sets = sets;
    }

    /** What a pattern needs; nothing where that can't be told. */
    static Need of(java.util.regex.Pattern pattern) {
        int told = java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
        List<Set<String>> wanted = (pattern.flags() & ~told) != 0 ? List.of() : PatternWords.of(pattern.pattern());
        return new Need(wanted.stream()
                .filter(words -> words.size() <= MOST_WORDS && chance(words) < WORTH_ASKING)
                .sorted(BY_CHANCE)
                .limit(MOST_SETS)
                .map(words -> words.stream().map(Need::bits).toArray(int[][]::new))
                .toArray(int[][][]::new));
    }

    boolean isMet(String text) {
        if (sets.length == 0) {
            return true;
        }
        Grams grams = Grams.in(text);
        for (int[][] words : sets) {
            if (!hasAny(grams, words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAny(Grams grams, int[][] words) {
        for (int[] bits : words) {
            int met = 0;
            while (met < bits.length && grams.has(bits[met])) {
                met++;
            }
            if (met == bits.length) {
                return true;
            }
        }
        return false;
    }

    /** Of one character its own bit, else those of its pairs. */
    private static int[] bits(String word) {
        if (word.length() == 1) {
            return new int[] {Grams.of(word.charAt(0))};
        }
        int[] bits = new int[word.length() - 1];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Grams.of(word.charAt(i), word.charAt(i + 1));
        }
        return bits;
    }

    /** Roughly how often a sentence has one of the words. */
    private static double chance(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> word.length() > 1 ? 0.02 : Character.isLetter(word.charAt(0)) ? 0.15 : 0.4)
                .sum();
    }
}
