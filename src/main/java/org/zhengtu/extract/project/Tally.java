package org.zhengtu.extract.project;

import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/** The count that closes a list of projects without a noun of its own: 在科技平台方面，包括A平台、B总部、C实验楼|3项. */
final class Tally {

    static final Pattern CLOSE =
            Pattern.compile("(?<![第\\d.、，；。（的共计])(?:共计?|合计)?(?<count>\\d{1,2}|[两三四五六七八九十])[个项](?=[。；）]|$)");

    private static final Pattern LEAD = Pattern.compile("(?:{project.tally-lead})：?$");
    private static final Pattern SPOKEN = Pattern.compile("项目|工程");
    private static final int REACH = 4;

    private Tally() {}

    /** How many there are by what stands right behind a list; 0 if nothing says it. */
    static int of(CharSequence text, int end) {
        Matcher close = CLOSE.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return close.lookingAt() ? Numerals.whole(close.group("count")).orElse(0) : 0;
    }

    /** Where the count begins that a stretch ends in; its end if there is none. */
    static int start(CharSequence text, int start, int end) {
        Matcher close = CLOSE.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return close.find() && close.end() == end ? close.start() : end;
    }

    /** Whether words lead into a list that is counted at its end: 包括, 涉及. */
    static boolean closes(CharSequence text, Span list) {
        return of(text, list.end()) > 1
                && LEAD.matcher(text.subSequence(Math.max(0, list.start() - REACH), list.start()))
                        .find();
    }

    /** Whether what stands before a list speaks of projects. */
    static boolean ofProjects(CharSequence text, Span list) {
        return SPOKEN.matcher(text.subSequence(0, list.start())).find();
    }
}
