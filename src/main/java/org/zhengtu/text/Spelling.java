package org.zhengtu.text;

import java.util.Arrays;
import org.zhengtu.model.Span;

/**
 * Collects characters of the stored text in one spelling: half-width digits and letters, full-width punctuation (but
 * {@code 12.7}, {@code 1,200}, {@code 19:00}, {@code 3-5} keep theirs), curly quotation marks, · inside names, no space
 * but between Latin words and numbers of one line.
 */
final class Spelling {

    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";

    private static final String DOTS = "•・‧∙⋅﹒";
    /** Marks of other uses that stand for the dot within a name too: 买买提.吾斯曼. */
    private static final String STOPS = ".●";

    private static final int SPELT = 2;
    private static final int LONGEST_PART = 8;
    private static final NameStatistics NAMES = new NameStatistics();
    private static final WordIndex PARTS =
            new WordIndex(Lexicon.load("name-ethnic").column("part"));

    private final CharSequence stored;
    private final StringBuilder text = new StringBuilder();
    private int[] origin = new int[64];
    private boolean quoted;
    private boolean spaceBefore;
    private int spaceAt;

    Spelling(CharSequence stored) {
        this.stored = stored;
    }

    void read(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = stored.charAt(i);
            if (isSpace(c)) {
                spaceAt = spaceBefore ? spaceAt : i;
                spaceBefore = true;
                continue;
            }
            char spelt = spell(narrow(c), i, span);
            if (spaceBefore && !text.isEmpty() && parts(text.charAt(text.length() - 1), spelt, i)) {
                add(' ', spaceAt);
            }
            spaceBefore = false;
            add(spelt, i);
        }
    }

    /** Whether the space before a character stays; a number is one, though its line breaks in the midst of it. */
    private boolean parts(char before, char after, int position) {
        boolean number = Character.isDigit(before) && Character.isDigit(after);
        boolean broken = stored.subSequence(spaceAt, position).chars().anyMatch(c -> c == '\n');
        return isLatin(before) && isLatin(after) && !(number && broken);
    }

    private void add(char c, int position) {
        if (text.length() == origin.length) {
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        origin[text.length()] = position;
        text.append(c);
    }

    private static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    }

    private char spell(char c, int at, Span span) {
        if (c == '"') {
            quoted = !quoted;
            return quoted ? '“' : '”';
        }
        int mark = HALF.indexOf(c);
        char before = at > span.start() ? narrow(stored.charAt(at - 1)) : ' ';
        char after = at + 1 < span.end() ? narrow(stored.charAt(at + 1)) : ' ';
        if (STOPS.indexOf(c) >= 0 && joinsName(at, span)) {
            return '·';
        }
        if (c == '.' && isHan(before) && !isLatin(after)) {
            return '。';
        }
        if (DOTS.indexOf(c) >= 0 && isHan(before) && isHan(after)) {
            return '·';
        }
        if (mark < 0) {
            return c;
        }
        boolean inside = isLatin(before) && isLatin(after);
        return inside && ",:".indexOf(c) >= 0 ? c : FULL.charAt(mark);
    }

    /** Whether a part of a name of another language ends or begins beside a position, or characters that spell such on both sides. */
    private boolean joinsName(int at, Span span) {
        String before = stored.subSequence(Math.max(span.start(), at - LONGEST_PART), at)
                .toString();
        String after = stored.subSequence(at + 1, Math.min(span.end(), at + 1 + LONGEST_PART))
                .toString();
        return PARTS.startOf(before, before.length()) < before.length() && spells(after, 0)
                || PARTS.endFrom(after, 0) > 0 && spells(before, before.length() - 1)
                || spells(before, before.length() - 1)
                        && spells(before, before.length() - SPELT)
                        && spells(after, 0)
                        && spells(after, SPELT - 1);
    }

    private static boolean spells(String text, int at) {
        return at >= 0 && at < text.length() && NAMES.transliterates(text.charAt(at));
    }

    private static boolean isHan(char c) {
        return c > 0x2000 && Character.isIdeographic(c);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Whether a part of a text holds one of these characters. */
    static boolean hasAny(CharSequence text, int start, int end, String wanted) {
        for (int i = start; i < end; i++) {
            if (wanted.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    String text() {
        return text.toString();
    }

    int[] origin() {
        return Arrays.copyOf(origin, text.length());
    }
}
