package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.meeting.Sighting.Told;

/** 召开 and the like with the meeting as object: 区委先后召开常委会议和常委扩大会议; 主持召开区政府第50次常务会. */
final class ObjectRule implements MeetingRule {

    private static final double HELD = 0.95;
    private static final double NOT_HELD = 0.6;
    private static final Pattern HOLD = Pattern.compile(WordClasses.any("hold") + "(?![的会以后前之])");
    private static final Pattern PLAN =
            Pattern.compile("(?:" + WordClasses.any("plan") + ")(?:如期|隆重|分别|在[^，；：。]{2,16}|于[^，；：。]{2,16}|组织|联合)?$");
    private static final Pattern LEAD = Pattern.compile("^" + WordClasses.any("lead"));
    private static final Pattern COUNTED =
            Pattern.compile("了?(?:各类|各种|系列)?(?:\\d+|[两三四五六七八九十百]+|多|数|几)余?(?:次|场|场次|个|期|批)");
    private static final Pattern SESSION = Pattern.compile("(?:隆重|继续|今日|昨日)?(?:召开|举行)了?");
    private static final Pattern AND = Pattern.compile("[和与及、]|以及");
    private static final Pattern MORE = Pattern.compile("第?[\\d〇一二三四五六七八九十百]+次|常[委务]|全[体委]|党组|主任会|主席会|扩大");
    private static final Pattern OTHER_SCOPE = Pattern.compile("^(?:" + WordClasses.any("scope") + "|我)");

    @Override
    public String id() {
        return "MEETING-01";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        Matcher hold = HOLD.matcher(line.masked());
        while (hold.find()) {
            int clause = line.clauseStart(hold.start());
            String before = line.masked().substring(clause, hold.start());
            Told told = PLAN.matcher(before).find() || LEAD.matcher(before).find() ? Told.MENTIONED : Told.HELD;
            if (counted(line, hold.end())) {
                continue;
            }
            Optional<Holder> holder = holder(line, clause, hold.start());
            int start = NameEdge.objectStart(line, hold.end());
            Optional<Ending> end = NameEdge.objectEnd(line, start);
            while (end.isPresent()) {
                sighting(line, start, end.get().end(), holder, told).ifPresent(found::add);
                Matcher and = AND.matcher(line.masked())
                        .region(end.get().end(), line.masked().length());
                if (!and.lookingAt()) {
                    break;
                }
                start = and.end();
                end = NameEdge.objectEnd(line, start);
            }
        }
        return found;
    }

    private static boolean counted(Line line, int from) {
        return COUNTED.matcher(line.masked())
                .region(from, line.masked().length())
                .lookingAt();
    }

    /** The body before the verb, its dates taken off; none where a person chairs. */
    private static Optional<Holder> holder(Line line, int clause, int verb) {
        int start = clause;
        for (var date : line.dates()) {
            if (date.start() >= clause && date.end() <= verb && date.start() - clause <= 4) {
                start = date.end();
            }
        }
        if (line.namesSomebody(clause, verb)) {
            return Optional.empty();
        }
        return Holder.before(line.masked().substring(start, verb).replaceFirst("^(?:上午|下午|晚上?|[，、])", ""));
    }

    private Optional<Sighting> sighting(Line line, int start, int end, Optional<Holder> holder, Told told) {
        int last = NameEdge.withBracket(line, end);
        String name = NameEdge.name(line, start, last);
        String body = holder.map(Holder::body).orElse("");
        if (holder.isPresent() && holder.get().governs() && takesBody(name)) {
            name = holder.get().printed() + name;
        }
        name = session(line, start) + name;
        String inName = Holder.inName(name);
        double confidence = told == Told.HELD ? HELD : NOT_HELD;
        return Optional.of(new Sighting(
                line, start, last, MeetingName.of(name), inName.isEmpty() ? body : inName, told, id(), confidence));
    }

    /** 县十八届人大三次会议举行第二次全体会议: the congress goes before its session; else nothing. */
    private static String session(Line line, int object) {
        for (Ending ending : line.endings()) {
            Matcher m = SESSION.matcher(line.masked()).region(ending.end(), object);
            if (!ending.alone() && ending.end() < object && m.matches()) {
                return NameEdge.name(line, NameEdge.subjectStart(line, ending), ending.end());
            }
        }
        return "";
    }

    /** Whether the body that held it goes before the name: 区委 + 常委会议, but not before 全区教育大会. */
    private static boolean takesBody(String name) {
        return !OTHER_SCOPE.matcher(name).find()
                && Holder.inName(name).isEmpty()
                && (MORE.matcher(name).lookingAt() || name.length() <= 12 || name.contains("工作会议"));
    }
}
