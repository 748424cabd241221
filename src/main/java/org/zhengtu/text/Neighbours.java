package org.zhengtu.text;

import java.util.List;
import org.zhengtu.text.Line.Kind;

/** What the lines around a line say of it. */
record Neighbours(List<Line> lines) {

    private static final int FARTHEST_LEAD = 40;
    private static final int LONGEST_HEADLINE = 120;

    /** The line after this, itself if it is the last. */
    Line next(int at) {
        return at + 1 < lines.size() ? lines.get(at + 1) : lines.get(at);
    }

    /** Whether a line stands above the lines of a record: the name of what it tells of. */
    boolean aboveRecord(int at) {
        Line line = lines.get(at);
        return line.is(Kind.TITLE)
                && line.level() == 0
                && next(at).is(Kind.BODY)
                && RecordLine.labelled(next(at).text())
                && (RecordLine.tells(next(at).text())
                        || RecordLine.tells(
                                next(Math.min(at + 1, lines.size() - 1)).text()));
    }

    /** Whether the page has no line that is printed like a headline. */
    boolean untitled() {
        return lines.stream().noneMatch(line -> line.is(Kind.TITLE));
    }

    /** Whether a line stands below text that is complete. */
    boolean below(int at) {
        return at > 0 && lines.get(at - 1).running() && !lines.get(at - 1).open();
    }

    /**
     * Whether a long line at the top is the headline because nothing but a time stamp parts it from the text, or because
     * the news begins below it: 3月5日，….
     */
    boolean first(int at) {
        Line line = lines.get(at);
        Line next = next(at);
        return line.is(Kind.BODY)
                && line.text().length() <= LONGEST_HEADLINE
                && line.text().toString().indexOf('。') < 0
                && !Continuation.pauses(line.text())
                && (next.is(Kind.IMPRINT) || at == 0 && !exclaims(line) && (next.is(Kind.LEAD) || Titles.news(next)));
    }

    private static boolean exclaims(Line line) {
        String words = line.text().toString();
        return words.endsWith("！") || words.endsWith("？");
    }

    /** Whether this line goes on with an article that breaks off above a headline. */
    boolean resumes(Draft draft, int at) {
        CharSequence text = lines.get(at).text();
        return draft.open() && (Continuation.begins(text) || Continuation.joins(draft.last(), text));
    }

    /** The beginning of a paragraph that goes on in the next line. */
    boolean torn(int at) {
        Line line = lines.get(at);
        Line next = next(at);
        return next.is(Kind.BODY)
                && line.text().toString().indexOf('，') > 0
                && (Continuation.begins(next.text()) || Continuation.joins(line.text(), next.text()));
    }

    /** Whether 本报讯 stands further on before the next headline. */
    boolean leadAhead(int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + FARTHEST_LEAD); i++) {
            Line line = lines.get(i);
            if (line.is(Kind.LEAD)) {
                return true;
            }
            if (line.is(Kind.TITLE, Kind.SUBTITLE, Kind.AUTHOR)) {
                return false;
            }
        }
        return false;
    }
}
