package org.zhengtu.text;

import java.util.regex.Matcher;

/**
 * A regular expression of the JDK that looks at a text before it tries: most rules want a word that most sentences don't
 * have. What the expression needs is read from the expression itself ({@link Need}), so it finds the same matches as
 * {@link java.util.regex.Pattern}; only a matcher that has failed doesn't tell whether it hit the end.
 */
public final class Pattern {

    public static final int UNICODE_CHARACTER_CLASS = java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

    /** Fails at once, wherever it is tried: longer than any text, and contrary to itself. */
    private static final java.util.regex.Pattern NOTHING = java.util.regex.Pattern.compile("(?!)[\\s\\S]{2000000000}");

    private final java.util.regex.Pattern regex;
    /** The expression as it was before its words came into buckets. */
    private final String told;

    private final Need need;
    /** Worked out when first asked for; whoever asks gets the same, so threads need no lock. */
    private volatile PatternOpening opening;

    private Pattern(String told, int flags) {
        this.told = told;
        boolean plain = (flags & ~UNICODE_CHARACTER_CLASS) == 0;
        this.regex = java.util.regex.Pattern.compile(plain ? WordBuckets.in(told) : told, flags);
        this.need = Need.of(told, flags);
    }

    /** As {@link #compile(String, int)} without flags. */
    public static Pattern compile(String regex) {
        return compile(regex, 0);
    }

    /**
     * @param regex in which {@code {topic.class}} stands for any of the words that {@link WordClasses} has of that class,
     *     longer ones tried first
     * @param flags those of the JDK
     * @throws java.util.regex.PatternSyntaxException if it is none
     * @throws IllegalStateException if there is no such class
     */
    public static Pattern compile(String regex, int flags) {
        return new Pattern(WordClasses.spelledOut(regex), flags);
    }

    /** An expression for a word as it stands. */
    public static String quote(String word) {
        return java.util.regex.Pattern.quote(word);
    }

    /** One that reads the text as it is now. */
    public Matcher matcher(CharSequence text) {
        String now = text.toString();
        return mayMatch(now) ? regex.matcher(now) : NOTHING.matcher(now);
    }

    /** False only if no match begins at a position of a part of a text, by the character there. */
    boolean mayBegin(CharSequence text, int start, int end) {
        return start >= end || opening().admits(text.charAt(start));
    }

    private PatternOpening opening() {
        PatternOpening known = opening;
        if (known == null) {
            known = PatternOpening.orAny(regex);
            opening = known;
        }
        return known;
    }

    /** The end of the match that begins at a position, -1 if none does; nothing before the position is seen. */
    public int endFrom(CharSequence text, int start) {
        return endFrom(text, start, text.length());
    }

    /** As {@link #endFrom(CharSequence, int)}, in a part of the text as if it were all: {@link Matcher#region}. */
    public int endFrom(CharSequence text, int start, int end) {
        String now = text.toString();
        if (!mayBegin(now, start, end) || !mayMatch(now)) {
            return -1;
        }
        Matcher matcher = regex.matcher(now).region(start, end);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether all of a text is a match. */
    public boolean matches(CharSequence text) {
        String now = text.toString();
        return mayBegin(now, 0, now.length())
                && mayMatch(now)
                && regex.matcher(now).matches();
    }

    /** False only if it matches nowhere in a text. */
    boolean mayMatch(String text) {
        return need.isMet(text);
    }

    /** What a text must hold for a match. */
    Need need() {
        return need;
    }

    /** The parts of a text between the matches, as {@link java.util.regex.Pattern#split(CharSequence)}. */
    public String[] split(CharSequence text) {
        return split(text, 0);
    }

    /** As {@link java.util.regex.Pattern#split(CharSequence, int)}. */
    public String[] split(CharSequence text, int limit) {
        return regex.split(text, limit);
    }

    /** The expression as the JDK has it, and its matchers know it. */
    public java.util.regex.Pattern regex() {
        return regex;
    }

    /** The expression with the words of its classes. */
    public String pattern() {
        return told;
    }

    @Override
    public String toString() {
        return told;
    }
}
