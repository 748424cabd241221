package org.zhengtu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhengtu.model.Span;

/**
 * Text as it is meant to be read: line and column breaks joined, stray spaces between Han characters taken out, digits
 * and Latin letters half-width, punctuation full-width. Every character knows the UTF-16 position in the stored text
 * that it came from, so that any range of it leads back to the pieces of the page it was printed in.
 *
 * <p>Positions within the text are UTF-16 units of {@link #toString()}.
 */
public final class RunningText implements CharSequence {

    private final String text;
    private final int[] origin;
    private final CharSequence stored;

    private RunningText(String text, int[] origin, CharSequence stored) {
        this.text = text;
        this.origin = origin;
        this.stored = stored;
    }

    /** Reads one range of the stored text. */
    public static RunningText of(CharSequence stored, Span span) {
        return of(stored, List.of(span));
    }

    /** Reads the ranges one after the other, as if nothing stood between them. */
    public static RunningText of(CharSequence stored, List<Span> spans) {
        Spelling spelling = new Spelling(stored);
        spans.forEach(spelling::read);
        return new RunningText(spelling.text(), spelling.origin(), stored);
    }

    /** The positions in the stored text that a range was read from: one span per run without a line break. */
    public List<Span> origin(int start, int end) {
        List<Span> pieces = new ArrayList<>();
        int first = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || breaks(origin[i - 1], origin[i])) {
                pieces.add(new Span(origin[first], origin[i - 1] + 1));
                first = i;
            }
        }
        return pieces;
    }

    private boolean breaks(int before, int after) {
        if (after <= before) {
            return true;
        }
        for (int i = before + 1; i < after; i++) {
            char c = stored.charAt(i);
            if (c == '\n' || c == Markup.BLANK || !Spelling.isSpace(c)) {
                return true;
            }
        }
        return false;
    }

    /** The positions in the stored text of everything. */
    public List<Span> origin() {
        return origin(0, text.length());
    }

    /** Position in the stored text of one character. */
    public int originOf(int index) {
        return origin[index];
    }

    @Override
    public RunningText subSequence(int start, int end) {
        return new RunningText(text.substring(start, end), Arrays.copyOfRange(origin, start, end), stored);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
