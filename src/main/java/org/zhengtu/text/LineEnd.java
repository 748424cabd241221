package org.zhengtu.text;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/** The marks that a line of text ends in: 责编：…, （完）, 来源：… 2020-04-29. */
final class LineEnd {

    private static final int LONGEST_NOTICE = 240;
    private static final String ENDS = "。！？!?";
    private static final String CLOSING = "”’」』";
    private static final Pattern TIME =
            Pattern.compile("(?<=\\s)20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s+\\d{1,2}:\\d{2}|\\s*$)");
    private static final Pattern LABEL = Pattern.compile("(?U)(?<=[\\s。”）)*])[*（(]?{page.label}\\s?[:：]");

    private LineEnd() {}

    /** Where they begin, if there are any. */
    static Optional<Integer> marks(String stored, Strip strip) {
        int start = strip.span().start();
        int end = strip.span().end();
        int last = lastSentence(stored, start, end);
        if (last == start) {
            return strip.level() == 0 ? stamp(stored, start, end, true) : Optional.empty();
        }
        last = last == end ? Math.max(start, end - LONGEST_NOTICE) : last;
        boolean notice = last < end && ENDS.indexOf(stored.charAt(end - 1)) >= 0;
        if (!notice && fill(stored, last, end)) {
            return Optional.of(last);
        }
        return Label.mayStand(stored, last, end) ? behindLabel(stored, last, end) : Optional.empty();
    }

    /** Where the last sentence ends; {@code start} if none does. */
    private static int lastSentence(String stored, int start, int end) {
        int last = end;
        while (last > start && ENDS.indexOf(stored.charAt(last - 1)) < 0) {
            last--;
        }
        while (last < end && CLOSING.indexOf(stored.charAt(last)) >= 0) {
            last++;
        }
        return last;
    }

    private static Optional<Integer> behindLabel(String stored, int from, int end) {
        Matcher label = LABEL.matcher(stored).region(from, end).useTransparentBounds(true);
        while (label.find()) {
            if (fill(stored, label.start(), end)) {
                return Optional.of(label.start());
            }
        }
        return Optional.empty();
    }

    /** Whether a range holds marks and nothing else. */
    private static boolean fill(String stored, int start, int end) {
        Marks marks = Imprint.readTail(stored, start, end);
        return marks.end() == end && !marks.marks().isEmpty();
    }

    /** Where the labels begin that tell a time, or the time without a label: 首页>>标题  2011-05-31 00:00:00. */
    static Optional<Integer> stamp(String stored, Span line) {
        return stamp(stored, line.start(), line.end(), false).or(() -> {
            Matcher time = TIME.matcher(stored).region(line.start(), line.end());
            return time.find() ? Optional.of(time.start()) : Optional.empty();
        });
    }

    /**
     * Where the labels begin that fill the rest of a line and hold a date.
     *
     * @param apart whether a blank must part them from the words before
     */
    private static Optional<Integer> stamp(String stored, int start, int end, boolean apart) {
        if (!Label.mayStand(stored, start, end)) {
            return Optional.empty();
        }
        Matcher label = Label.matcher(stored).region(start, end);
        while (label.find()) {
            int at = label.start();
            boolean parted = at > start && (!apart || Spelling.isSpace(stored.charAt(at - 1)));
            Marks read = parted ? Imprint.read(stored, at, end) : null;
            boolean dated = read != null
                    && read.end() == end
                    && read.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.DATE);
            if (dated) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
