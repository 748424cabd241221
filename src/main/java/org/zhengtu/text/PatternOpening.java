package org.zhengtu.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which characters can open a match of a pattern. The pattern itself is asked: if it fails on the character alone
 * without having asked for more input, nothing that follows can help. What it wants to stand before a match is left out of
 * the question. Where that can't be done, because it stands within a negation or is a word boundary, every character may.
 */
final class PatternOpening {

    /** Word boundaries and the end of the last match depend on what stands before; a number may name a group left out. */
    private static final Pattern DEPENDENT = Pattern.compile("\\\\[bBG1-9]");

    private static final PatternOpening ANY = new PatternOpening(null);

    /** Other flags change what the signs of an expression mean. */
    private static final int KNOWN_FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;

    private static final int ADMITTED = 1;
    private static final int REFUSED = 2;

    private final Pattern question;
    /**
     * Two bits for each UTF-16 unit: what was found, 0 if it has not been asked yet. Whoever asks gets the same answer, and
     * asks again if another thread's answer is lost, so threads need no lock.
     */
    private final long[] known = new long[Character.MAX_VALUE + 1 >> 5];

    private PatternOpening(Pattern question) {
        this.question = question;
    }

    /**
     * @throws IllegalArgumentException if the pattern matches the empty text, or looks behind for ^, which makes the
     *     matcher begin the match there; (?<!.) does not
     */
    static PatternOpening of(Pattern pattern) {
        if (pattern.matcher("").lookingAt()) {
            throw new IllegalArgumentException("matches the empty text: " + pattern);
        }
        String regex = pattern.pattern();
        if ((pattern.flags() & ~KNOWN_FLAGS) != 0 || DEPENDENT.matcher(regex).find()) {
            return ANY;
        }
        String question = new Question(regex).text();
        return question == null ? ANY : new PatternOpening(Pattern.compile(question, pattern.flags()));
    }

    /** As {@link #of}; every character for a pattern that it refuses. */
    static PatternOpening orAny(Pattern pattern) {
        try {
            return of(pattern);
        } catch (IllegalArgumentException refused) {
            return ANY;
        }
    }

    /** Whether a match may begin with a character; with half of a pair of surrogates any may. */
    boolean admits(char c) {
        if (question == null || Character.isSurrogate(c)) {
            return true;
        }
        int word = c >> 5;
        int shift = (c & 31) << 1;
        long answer = known[word] >> shift & (ADMITTED | REFUSED);
        if (answer == 0) {
            answer = ask(c) ? ADMITTED : REFUSED;
            known[word] |= answer << shift;
        }
        return answer == ADMITTED;
    }

    private boolean ask(char c) {
        Matcher alone = question.matcher(String.valueOf(c));
        return alone.lookingAt() || alone.hitEnd();
    }

    /** A pattern without its look-behinds. */
    private static final class Question {

        private final String regex;
        private final StringBuilder kept = new StringBuilder();
        /** Of the groups open at a place: whether each is a negation. */
        private final Deque<Boolean> groups = new ArrayDeque<>();

        private int classes;
        /** How many groups are open around the look-behind left out; -1 outside of one. */
        private int behind = -1;

        Question(String regex) {
            this.regex = regex;
        }

        /** Null if a look-behind stands within a negation. */
        String text() {
            int next;
            for (int i = 0; i < regex.length(); i = next) {
                next = i + length(i);
                boolean group = next == i + 1 && classes == 0;
                if (group && regex.charAt(i) == '(') {
                    boolean looksBehind = regex.startsWith("(?<=", i) || regex.startsWith("(?<!", i);
                    if (looksBehind && behind < 0) {
                        if (groups.contains(true)) {
                            return null;
                        }
                        behind = groups.size();
                    }
                    groups.push(regex.startsWith("(?!", i));
                }
                if (behind < 0) {
                    kept.append(regex, i, next);
                } else if (classes == 0 && regex.charAt(i) == '^') {
                    throw new IllegalArgumentException("looks behind for ^: " + regex);
                }
                if (group && regex.charAt(i) == ')') {
                    groups.pop();
                    if (groups.size() == behind) {
                        behind = -1;
                        kept.append("(?:)");
                    }
                }
                if (next == i + 1) {
                    classes = Math.max(0, classes + (regex.charAt(i) == '[' ? 1 : regex.charAt(i) == ']' ? -1 : 0));
                }
            }
            return kept.toString();
        }

        /** The length of what is quoted at a place; of anything else 1. */
        private int length(int at) {
            if (regex.startsWith("\\Q", at)) {
                int end = regex.indexOf("\\E", at);
                return end < 0 ? regex.length() - at : end + 2 - at;
            }
            return regex.charAt(at) == '\\' ? Math.min(2, regex.length() - at) : 1;
        }
    }
}
