package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands above 当前位置：… is the site's, and the headline that the path ends in is printed again below it, unless these
 * prove to be all there is.
 */
final class AbovePath {

    private final List<Line> lines = new ArrayList<>();

    /** Takes the headline lines above the path; the headline in the path goes before them. */
    void take(List<Line> pending, Line path) {
        lines.addAll(pending);
        pending.clear();
        if (!path.spans().isEmpty()) {
            lines.clear();
            lines.add(path.as(Line.Kind.TITLE));
        }
    }

    /** Gives what was taken to an article that has no headline of its own, and forgets it. */
    void give(List<Line> pending) {
        if (pending.isEmpty()) {
            pending.addAll(lines);
        }
        lines.clear();
    }
}
