package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.meeting.Sighting.Told;

/** A study session told of without 会: 市政协党组理论学习中心组进行集中学习; …举行2023年第十次集体学习. */
final class StudyRule implements MeetingRule {

    private static final double HELD = 0.85;
    private static final Pattern SESSION = Pattern.compile(
            "(?<group>\\p{IsHan}{0,14}中心组(?:＿{1,4})?)(?:在[^，；：。]{2,24})?(?:进行|开展|举行|组织)了?(?<study>[^，；：。]{0,14}?(?:集中|集体|专题)学习(?:研讨|会)?(?:暨[^，；：。]{2,16}(?:研讨|学习))?)(?=[，；：。]|$)");

    @Override
    public String id() {
        return "MEETING-08";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        Matcher m = SESSION.matcher(line.masked());
        while (m.find()) {
            int clause = line.clauseStart(m.start());
            if (Planned.is(line, clause, m.start("study"))) {
                continue;
            }
            String name = line.text().substring(m.start("group"), m.end("group"))
                    + line.text().substring(m.start("study"), m.end("study"));
            found.add(new Sighting(
                    line,
                    m.start("group"),
                    m.end("study"),
                    MeetingName.of(name),
                    Holder.inName(name),
                    Told.HELD,
                    id(),
                    HELD));
        }
        return found;
    }
}
