package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/**
 * A study session told of without 会: 市政协党组理论学习中心组进行集中学习; 主持县委理论学习中心组集体学习;
 * 区委理论学习中心组第四次集体学习举行.
 */
final class StudyRule implements MeetingRule {

    private static final double HELD = 0.85;
    private static final String GROUP = "(?<group>\\p{IsHan}{0,14}?中心组(?:＿{1,4})?)";
    private static final String STUDY = "(?:集中|集体|专题)学习(?:研讨)?";
    private static final List<Pattern> SESSIONS = List.of(
            Pattern.compile(GROUP
                    + "(?:在[^，；：。]{2,24})?(?:进行|开展|举行|组织)了?(?<study>[^，；：。]{0,14}?" + STUDY
                    + "(?:＿{2,8})?(?:会议?)?(?:暨[^，；：。]{2,16}(?:研讨|学习))?)(?=[，；：。]|$)"),
            Pattern.compile("(?:主持|参加|出席|列席)(?:了|召开|开展|举行|进行)*" + GROUP + "(?<study>[^，；：。]{0,16}?" + STUDY
                    + ")(?=[，；：。时并]|$)"),
            Pattern.compile(GROUP + "(?<study>[^，；：。的]{0,16}?" + STUDY + ")(?:举行|召开|开展)(?=[，；：。]|$)"));

    @Override
    public String id() {
        return "MEETING-08";
    }

    @Override
    public List<Sighting> find(Line line) {
        String masked = line.masked();
        if (!masked.contains("中心组")) {
            return List.of();
        }
        List<Sighting> found = new ArrayList<>();
        for (Pattern session : SESSIONS) {
            Matcher m = session.matcher(masked);
            while (m.find()) {
                if (!Planned.is(line, line.clauseStart(m.start()), m.start("study"))) {
                    found.add(sighting(line, m));
                }
            }
        }
        return found;
    }

    private Sighting sighting(Line line, Matcher session) {
        String name = line.text().substring(session.start("group"), session.end("group"))
                + line.text().substring(session.start("study"), session.end("study"));
        return new Sighting(
                line,
                session.start("group"),
                session.end("study"),
                MeetingName.of(name),
                Holder.inName(name),
                Told.HELD,
                id(),
                HELD);
    }
}
