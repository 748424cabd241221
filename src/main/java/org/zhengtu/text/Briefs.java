package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Line.Kind;

/**
 * A page of briefs: most of its paragraphs begin with a bullet or a number and tell of something held or done. Each is a
 * report of its own, so that who was at one event is not taken for a guest of the one before.
 */
final class Briefs {

    private static final int FEWEST = 3;
    private static final int SHORTEST = 30;
    /** How far into an item it has said when it was, or what was done. */
    private static final int OPENING = 80;

    private static final Pattern MARK = Pattern.compile("(?U)(?:[◆●▲■◇○△□★☆▶►➤•·＊*]\\s*)+$|^\\s*\\d{1,2}[.．、]\\s*$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.．、](?!\\d)");
    private static final Pattern EVENT =
            Pattern.compile("\\d{1,2}日|{headline.recent}|{headline.event}|{headline.done}");
    /** The business of one meeting is listed so too. */
    private static final Pattern BUSINESS = Pattern.compile("(?:会议)?{headline.business}|[要是]");

    private Briefs() {}

    /** The lines of a page, each brief of a page of briefs marked as the opening of an article. */
    static List<Line> parted(String stored, List<Line> lines) {
        long running = lines.stream().filter(Line::running).count();
        long items = lines.stream().filter(line -> marked(stored, line)).count();
        long told = lines.stream()
                .filter(line -> marked(stored, line) && told(line.text().toString()))
                .count();
        if (told < FEWEST || items * 3 < running * 2 || told * 4 < items * 3) {
            return lines;
        }
        List<Line> parted = new ArrayList<>();
        lines.forEach(line -> parted.add(marked(stored, line) ? line.as(Kind.LEAD) : line));
        return parted;
    }

    private static boolean marked(String stored, Line line) {
        if (!line.running() || line.text().length() < SHORTEST) {
            return false;
        }
        int start = line.start();
        int head = start;
        while (head > 0 && stored.charAt(head - 1) != '\n' && start - head < SHORTEST) {
            head--;
        }
        return MARK.matcher(stored.substring(head, start)).find()
                || NUMBER.matcher(line.text()).lookingAt();
    }

    private static boolean told(String item) {
        String opening = NUMBER.matcher(item.substring(0, Math.min(OPENING, item.length())))
                .replaceFirst("");
        return !BUSINESS.matcher(opening).lookingAt() && EVENT.matcher(opening).find();
    }
}
