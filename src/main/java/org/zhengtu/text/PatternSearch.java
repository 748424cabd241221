package org.zhengtu.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Searches a text for several patterns in one pass and finds the same matches as {@link Matcher#find()} of each, but tries
 * a pattern only at characters that can open it: {@link PatternOpening}. Threads may share one.
 */
public final class PatternSearch {

    private static final int MOST = 63;

    private final Pattern[] patterns;
    /** A bit for each pattern. */
    private final long all;
    /** A bit for each pattern that no words rule out. */
    private final long needless;
    /** By UTF-16 unit, what it can open. */
    private final PatternOpenings openings;

    /** Hears of matches; the matcher is good only for the call. */
    public interface Found {

        /** @param pattern its index in the list */
        void accept(int pattern, Matcher match);
    }

    /**
     * @param patterns at most 63, none of which matches the empty text or looks behind for ^
     * @throws IllegalArgumentException if there are more, or one does
     */
    public PatternSearch(List<Pattern> patterns) {
        if (patterns.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " patterns: " + patterns.size());
        }
        this.patterns = patterns.toArray(Pattern[]::new);
        this.all = (1L << patterns.size()) - 1;
        this.needless = IntStream.range(0, patterns.size())
                .filter(i -> patterns.get(i).need().isNone())
                .mapToLong(i -> 1L << i)
                .sum();
        this.openings = new PatternOpenings(patterns);
    }

    public static PatternSearch of(Pattern... patterns) {
        return new PatternSearch(List.of(patterns));
    }

    /** Hands out every match of every pattern by position; at one position in the order of the patterns. */
    public void forEach(CharSequence searched, Found found) {
        String text = searched.toString();
        long possible = possible(text);
        Matcher[] matchers = new Matcher[patterns.length];
        int[] free = new int[patterns.length];
        for (int position = 0; possible != 0 && position < text.length(); position++) {
            for (long open = opened(text, position) & possible; open != 0; open &= open - 1) {
                int index = Long.numberOfTrailingZeros(open);
                if (free[index] <= position) {
                    matchers[index] = matchers[index] == null ? matcher(index, text) : matchers[index];
                    if (matchers[index].region(position, text.length()).lookingAt()) {
                        free[index] = Math.max(matchers[index].end(), position + 1);
                        found.accept(index, matchers[index]);
                    }
                }
            }
        }
    }

    /** Whether any of the patterns stands in a text. */
    public boolean isIn(CharSequence searched) {
        String text = searched.toString();
        long possible = possible(text);
        Matcher[] matchers = new Matcher[patterns.length];
        for (int position = 0; possible != 0 && position < text.length(); position++) {
            for (long open = opened(text, position) & possible; open != 0; open &= open - 1) {
                int index = Long.numberOfTrailingZeros(open);
                matchers[index] = matchers[index] == null ? matcher(index, text) : matchers[index];
                if (matchers[index].region(position, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A bit for each pattern that the words of the text don't rule out. */
    private long possible(String text) {
        long bits = needless;
        if (bits == all) {
            return bits;
        }
        Grams grams = Grams.in(text);
        for (long open = all & ~needless; open != 0; open &= open - 1) {
            int index = Long.numberOfTrailingZeros(open);
            bits |= patterns[index].need().isMet(grams) ? 1L << index : 0;
        }
        return bits;
    }

    /** One that sees what stands before the place where it is tried. */
    private Matcher matcher(int index, String text) {
        return patterns[index].regex().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The patterns that may match from a position on: all at a pair of surrogates, none within it. */
    private long opened(String text, int position) {
        char c = text.charAt(position);
        if (Character.isSurrogate(c)) {
            boolean within =
                    position > 0 && Character.isLowSurrogate(c) && Character.isHighSurrogate(text.charAt(position - 1));
            return within ? 0 : all;
        }
        return openings.of(c);
    }
}
