package org.zhengtu.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.text.Line.Kind;

/**
 * A digest without Markdown: from its first line on, short lines behind one and the same bullet (★ 云岭县召开农村工作会议), each with
 * its text below, most of them telling of something held or done, or of a day. They are the headlines of its articles.
 */
final class Digest {

    private static final int FEWEST = 3;
    private static final String BULLETS = "★☆◆●■▲►▶◇";

    private Digest() {}

    /** The lines of a page, those headlines marked as such. */
    static List<Line> titled(String stored, List<Line> lines) {
        Map<Character, List<Integer>> byBullet = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            char bullet = bullet(stored, lines.get(i));
            if (bullet != 0) {
                byBullet.computeIfAbsent(bullet, b -> new ArrayList<>()).add(i);
            }
        }
        return byBullet.values().stream()
                .filter(heads -> areHeadlines(lines, heads))
                .findFirst()
                .map(heads -> marked(lines, heads))
                .orElse(lines);
    }

    /** The bullet of a heading; 0 if it has none. */
    private static char bullet(String stored, Line line) {
        if (!line.is(Kind.HEADING) || line.level() > 0) {
            return 0;
        }
        int at = line.start() - 1;
        while (at >= 0 && Spelling.isSpace(stored.charAt(at)) && stored.charAt(at) != '\n') {
            at--;
        }
        return at >= 0 && BULLETS.indexOf(stored.charAt(at)) >= 0 ? stored.charAt(at) : 0;
    }

    private static boolean areHeadlines(List<Line> lines, List<Integer> heads) {
        boolean first =
                lines.subList(0, heads.get(0)).stream().noneMatch(line -> line.running() || line.is(Kind.TITLE));
        boolean texts = heads.stream()
                .allMatch(at -> lines.get(at + 1).running() || lines.get(at + 1).is(Kind.TITLE, Kind.SUBTITLE));
        long events = heads.stream()
                .filter(at -> Titles.tells(lines.get(at)) || Titles.news(lines.get(at + 1)))
                .count();
        return heads.size() >= FEWEST && first && texts && events * 2 >= heads.size();
    }

    private static List<Line> marked(List<Line> lines, List<Integer> heads) {
        List<Line> marked = new ArrayList<>(lines);
        heads.forEach(at -> marked.set(at, lines.get(at).titled(Levels.DIGEST)));
        return marked;
    }
}
