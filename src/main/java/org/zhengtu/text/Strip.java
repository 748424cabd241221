package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;

/**
 * A line of the stored text as printed, blanks around it and marks of Markdown taken off.
 *
 * @param span where it stands; never empty
 * @param level of its Markdown heading (# is 1), 0 if it is none
 * @param apart whether a blank line, or the top of the text, stands before it
 */
record Strip(Span span, int level, boolean apart) {

    private static final Pattern HEADING = Pattern.compile("(?U)(#{1,6})(?:\\s+|(?=[^#\\s]))");
    /** □ 本报记者 甲某 and 本报讯（ part a headline or caption from the text on the same line. */
    private static final Pattern SIGN = Pattern.compile(
            "(?U)(?<=\\S)\\s+(?=[□■◎]\\s?(?:本报|本刊|特约|全媒体|见习)?(?:记者|通讯员))|(?<=[\\p{IsHan}”])\\s*(?=本[报网]\\p{IsHan}{0,4}讯\\s?[（(])");

    /** One of these stands in each. */
    private static final String SIGNS = "□■◎本";
    /** With a masthead before it perhaps. */
    private static final int LONGEST_HEADLINE = 240;

    private static final String BARS = "|｜";
    private static final String ENDS = "。！？";
    /** □□《某某会议召开》: headlines of a newsletter. */
    private static final Pattern LISTED = Pattern.compile("(?:[□■◇◆☆★○●△▲]\\h?){2,6}(?<title>《[^《》]{6,40}》)");

    /** 3.5月14日: the third of a list, on the fourteenth of May. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,2}[.．、]\\h?(?=(?:(?:19|20)\\d\\d年)?\\d{1,2}月\\d{1,2}日)");

    private static final Pattern TORN = Pattern.compile("(?U)[^。\\n]{0,20}[讯电道][ \\h]*[（(][^（()）\\n]{0,30}");
    private static final Pattern CLOSES = Pattern.compile("(?U)[^（()）。，\\n]{1,30}[)）]");
    private static final Pattern LINK =
            Pattern.compile("!?\\[[^\\]\\n]{0,60}\\]\\([^)\\n]{0,400}\\)|-{3,}|={3,}|\\*{3,}|_{3,}");

    /** All lines that hold something, hard-wrapped ones joined. */
    static List<Strip> of(String stored) {
        List<Strip> strips = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        for (int i = 0; i <= stored.length(); i++) {
            if (i < stored.length() && !breaks(stored.charAt(i))) {
                continue;
            }
            int first = start;
            int last = i;
            while (first < last && Spelling.isSpace(stored.charAt(first))) {
                first++;
            }
            while (last > first && Spelling.isSpace(stored.charAt(last - 1))) {
                last--;
            }
            last = beforeBar(stored, first, last);
            start = i + 1;
            if (first == last) {
                boolean inner =
                        i > 0 && i < stored.length() && stored.charAt(i) == '\n' && stored.charAt(i - 1) == '\r';
                apart |= !inner;
                continue;
            }
            parts(strips, stored, new Span(first, last), apart);
            apart = false;
        }
        return Wrapping.join(stored, ReportHead.join(stored, whole(stored, strips)));
    }

    /** Where a line ends without the bar of a table cell that a print has left behind it: 云岭网 |. */
    private static int beforeBar(String stored, int first, int end) {
        if (end == first || BARS.indexOf(stored.charAt(end - 1)) < 0 || Spelling.hasAny(stored, first, end - 1, BARS)) {
            return end;
        }
        int last = end - 1;
        while (last > first && Spelling.isSpace(stored.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Lines put together where one breaks off in the brackets of a dateline: 本报讯（记者 / 甲某某）. */
    private static List<Strip> whole(String stored, List<Strip> strips) {
        List<Strip> whole = new ArrayList<>();
        for (Strip strip : strips) {
            Strip last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            boolean torn = last != null
                    && last.level() == 0
                    && strip.level() == 0
                    && TORN.matcher(stored)
                            .region(last.span().start(), last.span().end())
                            .matches()
                    && CLOSES.matcher(stored)
                            .region(strip.span().start(), strip.span().end())
                            .lookingAt();
            if (torn) {
                Span span = new Span(last.span().start(), strip.span().end());
                whole.set(whole.size() - 1, new Strip(span, 0, last.apart()));
            } else {
                whole.add(strip);
            }
        }
        return whole;
    }

    /** The line itself, or the headlines and texts that a print has put on one line. */
    private static void parts(List<Strip> strips, String stored, Span line, boolean apart) {
        int from = line.start();
        boolean first = apart;
        Matcher sign = SIGN.matcher(stored).region(line.start(), line.end());
        boolean signs = Spelling.hasAny(stored, line.start(), line.end(), SIGNS);
        while (signs && sign.find()) {
            int headline = sentence(stored, from, sign.start());
            if (sign.start() - headline > LONGEST_HEADLINE) {
                continue;
            }
            if (headline > from) {
                add(strips, stored, new Span(from, headline), first);
                first = false;
            }
            if (headline < sign.start()) {
                add(strips, stored, new Span(headline, sign.start()), first);
                first = false;
            }
            from = sign.end();
        }
        if (from < line.end()) {
            add(strips, stored, new Span(from, line.end()), first);
        }
    }

    /** Where the last sentence of a range begins; its end if it ends with one. */
    private static int sentence(String stored, int start, int end) {
        int at = end;
        while (at > start && ENDS.indexOf(stored.charAt(at - 1)) < 0) {
            at--;
        }
        while (at > start
                && at < end
                && (Spelling.isSpace(stored.charAt(at)) || "”）)".indexOf(stored.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static void add(List<Strip> strips, String stored, Span span, boolean apart) {
        Matcher heading = HEADING.matcher(stored).region(span.start(), span.end());
        Matcher listed = LISTED.matcher(stored).region(span.start(), span.end());
        int level = heading.lookingAt() ? heading.group(1).length() : listed.matches() ? 1 : 0;
        int first = level == 0 ? span.start() : heading.lookingAt() ? heading.end() : listed.start("title");
        Matcher number = NUMBER.matcher(stored).region(first, span.end()).useTransparentBounds(true);
        first = number.lookingAt() ? number.end() : first;
        int last = span.end();
        Matcher link = LINK.matcher(stored).region(first, Math.max(first, last));
        if (first < last && !link.matches()) {
            strips.add(new Strip(new Span(first, last), level, apart));
        }
    }

    boolean ends(CharSequence stored, String marks) {
        return marks.indexOf(stored.charAt(span.end() - 1)) >= 0;
    }
}
