package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the titles that a sentence puts between 《 and 》, or between 〈 〉, << >> and « » as the scan leaves them; marks
 * inside a title belong to it. A title whose closing mark is lost is given with {@code closed} false and an end that a
 * reader of the words has yet to settle. Linear in the sentence: no title is longer than {@value #LONGEST}.
 */
final class TitleMarks {

    static final int LONGEST = 160;
    private static final String OPENING = "《〈«";
    private static final String CLOSING = "》〉»";

    private TitleMarks() {}

    /**
     * A title and its marks.
     *
     * @param open position of the opening mark
     * @param start first position of the title
     * @param end position after the title
     * @param close position after the closing mark
     */
    record Marked(int open, int start, int end, int close, boolean closed) {

        String title(CharSequence sentence) {
            return sentence.subSequence(start, end).toString();
        }
    }

    static List<Marked> find(CharSequence sentence) {
        List<Marked> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.length()) {
            int width = opens(sentence, i);
            if (width == 0) {
                i++;
                continue;
            }
            Marked marked = closed(sentence, i, width);
            if (marked.end > marked.start) {
                found.add(marked);
            }
            i = marked.closed ? marked.close : marked.start;
        }
        return found;
    }

    private static Marked closed(CharSequence sentence, int open, int width) {
        int depth = 1;
        int limit = Math.min(sentence.length(), open + LONGEST);
        for (int i = open + width; i < limit; i++) {
            int opening = opens(sentence, i);
            int closing = closes(sentence, i);
            depth += opening > 0 ? 1 : closing > 0 ? -1 : 0;
            if (depth == 0) {
                return new Marked(open, open + width, i, i + closing, true);
            }
            i += Math.max(0, Math.max(opening, closing) - 1);
        }
        return new Marked(open, open + width, limit, limit, false);
    }

    private static int opens(CharSequence sentence, int at) {
        return OPENING.indexOf(sentence.charAt(at)) >= 0 ? 1 : twice(sentence, at, '<');
    }

    private static int closes(CharSequence sentence, int at) {
        return CLOSING.indexOf(sentence.charAt(at)) >= 0 ? 1 : twice(sentence, at, '>');
    }

    private static int twice(CharSequence sentence, int at, char mark) {
        return sentence.charAt(at) == mark && at + 1 < sentence.length() && sentence.charAt(at + 1) == mark ? 2 : 0;
    }
}
