package org.zhengtu.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the same matches as {@link Matcher#find()}, but tries the pattern only at characters that can open a match. Which
 * these are is asked of the pattern itself, once for each character met: if it fails on the character alone without having
 * asked for more input, nothing that follows can help. Patterns that look at what stands before a match, or match nothing
 * at all, are searched everywhere. Threads may share one.
 */
public final class PatternSearch {

    private static final byte OPENS = 1;
    private static final byte NEVER = 2;

    private final Pattern pattern;
    private final boolean everywhere;
    /** By UTF-16 unit; 0 where not asked yet. Whoever asks gets the same answer, so threads need no lock. */
    private final byte[] known;

    public PatternSearch(Pattern pattern) {
        this.pattern = pattern;
        this.everywhere = !isOpenedByCharacter(pattern);
        this.known = new byte[everywhere ? 0 : Character.MAX_VALUE + 1];
    }

    /** Hands out every match in order; the matcher is good only for the call. */
    public void forEach(String text, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        if (everywhere || hasSurrogates(text)) {
            while (matcher.find()) {
                found.accept(matcher);
            }
            return;
        }
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        int position = 0;
        while (position < text.length()) {
            boolean match = opens(text.charAt(position))
                    && matcher.region(position, text.length()).lookingAt();
            position = match ? matcher.end() : position + 1;
            if (match) {
                found.accept(matcher);
            }
        }
    }

    /** A match may not begin within a pair of them; such texts are rare. */
    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(char c) {
        if (known[c] == 0) {
            Matcher alone = pattern.matcher(String.valueOf(c));
            boolean may = alone.lookingAt() || alone.hitEnd();
            known[c] = may ? OPENS : NEVER;
        }
        return known[c] == OPENS;
    }

    /**
     * Whether no match is empty and nothing before a character can make a match of what is none without it: no word
     * boundary, no positive look-behind, and no negative one under another negation.
     */
    private static boolean isOpenedByCharacter(Pattern pattern) {
        String regex = pattern.pattern();
        if (pattern.flags() != 0
                || regex.contains("(?<=")
                || regex.matches("(?s).*\\\\[bBG].*")
                || pattern.matcher("").lookingAt()) {
            return false;
        }
        Deque<Boolean> negations = new ArrayDeque<>();
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            if (regex.startsWith("\\Q", i)) {
                int end = regex.indexOf("\\E", i);
                i = end < 0 ? regex.length() : end + 1;
                continue;
            }
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> depth++;
                case ']' -> depth = Math.max(0, depth - 1);
                case '(' -> {
                    boolean behind = regex.startsWith("(?<!", i);
                    if (depth == 0 && behind && negations.contains(true)) {
                        return false;
                    }
                    if (depth == 0) {
                        negations.push(behind || regex.startsWith("(?!", i));
                    }
                }
                case ')' -> {
                    if (depth == 0) {
                        negations.pop();
                    }
                }
                default -> {}
            }
        }
        return true;
    }
}
