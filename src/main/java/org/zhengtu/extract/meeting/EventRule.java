package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/**
 * A ceremony told of by what happened there (全市重大项目在…集中开工) and an activity with a name of its own (…活动走进…). Both are
 * meetings only where the article reports no other and tells who was there.
 */
final class EventRule implements MeetingRule {

    static final String ID = "MEETING-10";

    private static final double CONFIDENCE = 0.65;
    private static final int SHORTEST = 6;
    private static final Pattern WORKS = Pattern.compile(
            "(?<name>[^，；：。！？]{2,50}?(?:项目|工程))(?:(?:在|于)[^，；：。]{2,24}?)?(?<how>集中(?:开工|签约|奠基|竣工|投产)|(?:正式|顺利|全面)?(?:开工奠基|奠基开工))(?=$|[，。！<]|现场)");
    private static final Pattern STARTS = Pattern.compile("开工|签约|奠基|竣工|投产");
    private static final Pattern ACTIVITY = Pattern.compile(
            "(?<name>[^，；：。！？]{2,50}?活动)(?:(?:在|于)[^，；：。]{2,24}?)?(?:正式|隆重|顺利|成功|圆满)?(?:举行|举办|启动|开启|走进[^，；：。]{2,16})(?=$|[，。！<])");
    private static final Pattern OBJECT = Pattern.compile("(?:举行|举办|启动)(?:了)?(?<name>[^，；：。！？的]{4,50}?活动)(?=$|[，。！<])");
    private static final Pattern CONDUCT = Pattern.compile("(?:组织)?开展了?(?![的以后前之])");
    /** What marks a name and not a kind of activity. */
    private static final Pattern PROPER = Pattern.compile("[＿\\d]|全[国省市县区州盟旗]|[省市县区州盟旗]|首届|第[一二三四五六七八九十]+[届次季批期]");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        String masked = line.masked();
        // The patterns try every place of a sentence: most sentences can't match at all.
        if (STARTS.matcher(masked).find()) {
            add(line, WORKS.matcher(masked), found);
        }
        if (masked.contains("活动")) {
            add(line, ACTIVITY.matcher(masked), found);
            add(line, OBJECT.matcher(masked), found);
            conducted(line, found);
        }
        return found;
    }

    /** 组织开展项目集中开工活动: only what is a ceremony by its name. */
    private void conducted(Line line, List<Sighting> found) {
        Matcher m = CONDUCT.matcher(line.masked());
        while (m.find()) {
            int start = NameEdge.objectStart(line, m.end());
            Optional<Ending> end = NameEdge.objectEnd(line, start)
                    .filter(ending -> ending.type().equals("activity") && !ending.alone());
            if (end.isEmpty() || Planned.is(line, line.clauseStart(m.start()), m.start())) {
                continue;
            }
            String name = NameEdge.name(line, start, end.get().end());
            if (name.length() >= SHORTEST) {
                found.add(new Sighting(
                        line, start, end.get().end(), MeetingName.of(name), "", Told.PLACED, id(), CONFIDENCE));
            }
        }
    }

    private void add(Line line, Matcher m, List<Sighting> found) {
        while (m.find()) {
            Ending ending = new Ending(m.end("name") - 2, m.end("name"), "ceremony", false);
            int start = Math.max(m.start("name"), NameEdge.subjectStart(line, ending));
            boolean works = m.pattern() == WORKS.regex();
            String name = NameEdge.name(line, start, m.end("name")) + (works ? m.group("how") + "仪式" : "");
            boolean proper = works
                    || PROPER.matcher(line.masked().substring(start, m.end("name")))
                            .find();
            if (name.length() >= SHORTEST
                    && proper
                    && !Planned.is(line, line.clauseStart(m.start()), m.start("name"))
                    && !Planned.is(line, line.clauseStart(m.end()), m.end("name"))) {
                found.add(new Sighting(
                        line, start, m.end("name"), MeetingName.of(name), "", Told.PLACED, id(), CONFIDENCE));
            }
        }
    }
}
