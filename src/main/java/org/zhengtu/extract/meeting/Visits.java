package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Set;
import org.zhengtu.text.Pattern;

/** The talks at the end of a visit: 调研结束后召开座谈会, which has no other name. */
final class Visits {

    private static final Pattern VISIT = Pattern.compile("{meeting.visit}");
    private static final Set<String> TALKS = Set.of("symposium", "on-site", "report", "promotion");
    /** Who speaks at the talks is named within as many sentences. */
    private static final int NEAR = 4;

    private final List<Line> lines;
    /** Place of the first sentence that tells of a visit, their number if none does; -1 until somebody asks. */
    private int first = -1;

    Visits(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether a name is nothing but the kind of a meeting at which visitors and hosts talk. */
    static boolean talk(String name) {
        return Endings.bare(name) && TALKS.contains(Endings.typeOf(name));
    }

    /** Whether an article that tells of a visit and of people there comes to talks without a name. */
    boolean closes(Sighting sighting) {
        Line line = sighting.line();
        return !line.title()
                && TALKS.contains(sighting.name().type())
                && first() <= line.index()
                && lines.subList(line.index(), Math.min(line.index() + NEAR, lines.size())).stream()
                        .anyMatch(near -> !near.people().isEmpty());
    }

    private int first() {
        if (first < 0) {
            first = (int) lines.stream()
                    .takeWhile(line -> !VISIT.matcher(line.masked()).find())
                    .count();
        }
        return first;
    }
}
