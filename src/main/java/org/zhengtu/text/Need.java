package org.zhengtu.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    private final List<Words> sets;

    /**
     * One set.
     *
     * @param first of each word the first bit of its {@link Grams}: side by side, for most words fail by it
     * @param rest of each word the other bits
     */
    private record Words(int[] first, int[][] rest) {}

    private Need(List<Words> sets) {
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
                .map(Need::words)
                .toList());
    }

    private static Words words(Set<String> words) {
        int[][] bits = words.stream().map(Need::bits).toArray(int[][]::new);
        int[] first = Stream.of(bits).mapToInt(word -> word[0]).toArray();
        int[][] rest = Stream.of(bits)
                .map(word -> Arrays.copyOfRange(word, 1, word.length))
                .toArray(int[][]::new);
        return new Words(first, rest);
    }

    /** Whether any text will do. */
    boolean isNone() {
        return sets.isEmpty();
    }

    boolean isMet(String text) {
        return isNone() || isMet(Grams.in(text));
    }

    boolean isMet(Grams grams) {
        for (int i = 0; i < sets.size(); i++) {
            if (!hasAny(grams, sets.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAny(Grams grams, Words words) {
        int[] first = words.first();
        for (int i = 0; i < first.length; i++) {
            if (grams.has(first[i]) && grams.hasAll(words.rest()[i])) {
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
