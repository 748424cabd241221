package org.zhengtu.text;

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

    /**
     * All sets in one array, so that the question touches little memory: of each set the number of its words, then of each
     * word the first bit of its {@link Grams}, side by side, for most words fail by it, then of each word where its other
     * bits stand: behind all sets, each with their number before them.
     */
    private final int[] asked;

    private final int sets;

    private Need(List<int[][]> sets) {
        this.sets = sets.size();
        this.asked = flat(sets);
    }

    private static int[] flat(List<int[][]> sets) {
        int heads = sets.stream().mapToInt(words -> 1 + 2 * words.length).sum();
        int bits =
                sets.stream().flatMap(Stream::of).mapToInt(word -> word.length).sum();
        int[] flat = new int[heads + bits];
        int at = 0;
        int end = heads;
        for (int[][] words : sets) {
            flat[at++] = words.length;
            for (int[] word : words) {
                flat[at] = word[0];
                flat[at + words.length] = end;
                flat[end] = word.length - 1;
                System.arraycopy(word, 1, flat, end + 1, word.length - 1);
                end += word.length;
                at++;
            }
            at += words.length;
        }
        return flat;
    }

    /** What an expression with these flags needs; nothing where that can't be told. */
    static Need of(String regex, int flags) {
        List<Set<String>> wanted = (flags & ~Pattern.UNICODE_CHARACTER_CLASS) != 0 ? List.of() : PatternWords.of(regex);
        return new Need(wanted.stream()
                .filter(words -> words.size() <= MOST_WORDS && chance(words) < WORTH_ASKING)
                .sorted(BY_CHANCE)
                .limit(MOST_SETS)
                .map(words -> words.stream().map(Need::bits).toArray(int[][]::new))
                .toList());
    }

    /** Whether any text will do. */
    boolean isNone() {
        return sets == 0;
    }

    boolean isMet(String text) {
        return isNone() || isMet(Grams.in(text));
    }

    boolean isMet(Grams grams) {
        int at = 0;
        for (int set = 0; set < sets; set++) {
            if (!hasAny(grams, at)) {
                return false;
            }
            at += 1 + 2 * asked[at];
        }
        return true;
    }

    private boolean hasAny(Grams grams, int set) {
        int words = asked[set];
        for (int word = set + 1; word <= set + words; word++) {
            if (grams.has(asked[word]) && hasRest(grams, asked[word + words])) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRest(Grams grams, int bits) {
        for (int bit = bits + 1; bit <= bits + asked[bits]; bit++) {
            if (!grams.has(asked[bit])) {
                return false;
            }
        }
        return true;
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
