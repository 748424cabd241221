package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.model.Span;

/**
 * The line below a report's title that says when and where it was given (——2月3日在某县第三届人民代表大会第二次会议上): put together
 * where a print breaks it, and known by its form.
 */
final class ReportHead {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 44;

    private static final String DASH = "[—─―–－-]{0,4}\\h{0,4}[（(]?\\h?";
    /** A day, or one whose 年 and 月 the print has lost: 2019123日. */
    private static final String DAY = "20\\d\\d(?:\\h?年\\h?\\d{1,2}\\h?月\\h?\\d{1,2}|\\d{2,4})\\h?日";

    private static final String GIVEN = "(?:会议|大会|全会|全体会议)(?:[（(]扩大[)）])?\\h?上(?:的[\\p{IsHan}]{0,6}(?:报告|讲话))?";

    /** ——2月3日在某县第三届|, ——2月3日| */
    private static final Pattern OPENS =
            Pattern.compile(DASH + "(?:" + DAY + "|(?=.{1,12}届|.{1,20}第))(?:\\h{0,3}在[^，。；：！？、]{0," + LONGEST + "})?");

    private static final Pattern GOES_ON = Pattern.compile("[^，。；：！？、—]{1," + LONGEST + "}");
    private static final Pattern WHOLE = Pattern.compile("(?s)" + DASH + "(?:" + DAY + ")?\\s{0,4}在[^，。；：！？]{4,80}?"
            + GIVEN + "[）)]?(?:\\s?[（(]?\\h?" + DAY + "\\h?[)）]?)?\\h?[）)]?");
    private static final Pattern DATED = Pattern.compile("[（(]?\\h?" + DAY + "\\h?[)）]?");

    private ReportHead() {}

    /** Whether a line says nothing but when and where a report was given. */
    static boolean occasion(CharSequence line) {
        return WHOLE.matcher(line).matches();
    }

    /** The same of a line of the stored text. */
    static boolean occasion(String stored, Span line) {
        return opens(stored, line)
                && WHOLE.matcher(stored).region(line.start(), line.end()).matches();
    }

    /** The lines of a text, those that are one such line together. */
    static List<Strip> join(String stored, List<Strip> strips) {
        List<Strip> joined = new ArrayList<>();
        for (int i = 0; i < strips.size(); i++) {
            int last = last(stored, strips, i);
            Strip first = strips.get(i);
            Span span = new Span(first.span().start(), strips.get(last).span().end());
            joined.add(last == i ? first : new Strip(span, first.level(), first.apart()));
            i = last;
        }
        return joined;
    }

    /** The last line of the one that begins here; the line itself if none does. */
    private static int last(String stored, List<Strip> strips, int first) {
        Span from = strips.get(first).span();
        if (strips.get(first).level() > 0 || !opens(stored, from)) {
            return first;
        }
        int whole = occasion(stored.substring(from.start(), from.end())) ? first : -1;
        for (int i = first + 1; whole < 0 && i < strips.size() && i < first + MOST_LINES; i++) {
            Span next = strips.get(i).span();
            if (strips.get(i).level() > 0
                    || !GOES_ON.matcher(stored).region(next.start(), next.end()).matches()) {
                return first;
            }
            whole = occasion(stored.substring(from.start(), next.end())) ? i : -1;
        }
        if (whole < 0) {
            return first;
        }
        boolean day =
                stored.substring(from.start(), strips.get(whole).span().end()).contains("月");
        return !day && dated(stored, strips, whole + 1) ? whole + 1 : whole;
    }

    private static boolean dated(String stored, List<Strip> strips, int at) {
        return at < strips.size()
                && DATED.matcher(stored)
                        .region(
                                strips.get(at).span().start(),
                                strips.get(at).span().end())
                        .matches();
    }

    private static boolean opens(String stored, Span line) {
        char c = stored.charAt(line.start());
        boolean sign = "—─―–－-（(在".indexOf(c) >= 0 || c == '2';
        return sign
                && OPENS.matcher(stored).region(line.start(), line.end()).lookingAt()
                && line.end() - line.start() <= 4 * LONGEST;
    }
}
