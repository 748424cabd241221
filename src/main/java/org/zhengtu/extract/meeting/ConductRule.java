package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/**
 * A dated sentence whose subject is a meeting that does its business: 8月3日，县委常委会会议传达学习…，研究…; or an undated one
 * that opens the resolution printed.
 */
final class ConductRule implements MeetingRule {

    private static final double PLACED = 0.75;
    private static final int SHORTEST = 5;
    private static final Pattern BUSINESS = Pattern.compile("[，]?{meeting.business-manner}?{meeting.business}");

    /** 县委第十一次全体会议深入学习…，就制定规划提出以下建议: the text is what the meeting resolved. */
    private static final Pattern RESOLVES = Pattern.compile("(?:[提作]出|通过)(?:了)?(?:以下|如下)(?:建议|意见|决定|决议)");

    @Override
    public String id() {
        return "MEETING-06";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        for (Ending ending : line.endings()) {
            Matcher business = BUSINESS.matcher(line.masked())
                    .region(ending.end(), line.masked().length());
            if (!business.lookingAt()) {
                continue;
            }
            int start = NameEdge.subjectStart(line, ending);
            int clause = line.clauseStart(ending.start());
            boolean dated = line.dates().stream()
                    .anyMatch(d -> !d.when().text().isEmpty() && d.end() <= start && d.end() >= clause - 1);
            String name = NameEdge.name(line, start, ending.end());
            boolean resolves = start == 0 && RESOLVES.matcher(line.masked()).find();
            if ((dated || resolves)
                    && name.length() >= SHORTEST
                    && !Endings.bare(name)
                    && !line.namesSomebody(clause, start)) {
                found.add(new Sighting(
                        line,
                        start,
                        ending.end(),
                        MeetingName.of(name),
                        Holder.inName(name),
                        Told.PLACED,
                        id(),
                        PLACED));
            }
        }
        return found;
    }
}
