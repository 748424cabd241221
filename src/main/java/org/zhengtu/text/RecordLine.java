package org.zhengtu.text;

import java.util.List;

/**
 * Lines of records that an article lists: 建设规模：…, 总投资：…, and the other labelled lines beside them. They are text, and the
 * short line above them is no headline.
 */
final class RecordLine {

    /** How far from a line that only records have their other lines stand. */
    private static final int NEAR = 2;

    private static final int LONGEST = 60;

    private static final Pattern TELLS =
            Pattern.compile("(?:{project.record-label}|{project.record-size})(?:[（(][^（）()]{1,8}[)）])?\\h?[：:](?=.)");
    private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}{2,8}[：:](?=.)");
    private static final Pattern SITE = Pattern.compile("(?:地址|地点|位置)[：:]");

    private RecordLine() {}

    /** Whether a line begins with a label that records of projects have. */
    static boolean tells(CharSequence line) {
        return TELLS.matcher(line).lookingAt();
    }

    /** Whether a line begins with any label. */
    static boolean labelled(CharSequence line) {
        return LABELLED.matcher(line).lookingAt();
    }

    /** Whether a line of a record, though it has no full stop, is complete above another line. */
    static boolean ends(Line open, Line next) {
        boolean field = labelled(open.text()) && open.text().length() <= LONGEST;
        return tells(next.text()) || field && (labelled(next.text()) || next.apart());
    }

    /** Whether one of a page's lines is part of such a record. */
    static boolean is(String stored, List<Strip> strips, int at) {
        String line = words(stored, strips.get(at));
        boolean mayBe = strips.get(at).level() == 0
                && labelled(line)
                && (!Label.matcher(line).lookingAt() || SITE.matcher(line).lookingAt());
        boolean told = mayBe && tells(line);
        for (int i = Math.max(0, at - NEAR); mayBe && i <= Math.min(strips.size() - 1, at + NEAR); i++) {
            told |= tells(words(stored, strips.get(i)));
        }
        return told;
    }

    private static String words(String stored, Strip strip) {
        return stored.substring(strip.span().start(), strip.span().end());
    }
}
