package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/** The meeting as subject of 召开, 举行, 开幕 and the like: 2月20日，全市…大会在云岭召开. */
final class SubjectRule implements MeetingRule {

    private static final double HELD = 0.95;
    private static final double NOT_HELD = 0.6;
    private static final int SHORTEST = 4;
    private static final Pattern VERB = Pattern.compile(
            "＿*+(?:(?:之|—+)\\p{IsHan}{1,8}?专场)?(?:，?(?:在)?(?:圆满|顺利|胜利)?完成[^，；：。]{0,24}(?:，|后))?(?<gap>(?:(?:{meeting.manner}|\\d)[^，；：。！？]{0,36}?)?)(?:{meeting.hold}|{meeting.begin})(?<after>$|了?[，；：。！？）＿ <]|后，)");
    private static final Pattern COUNTED = Pattern.compile("(?:[两三四五六七八九十]|\\d{1,3})余?(?:场|次|期|个)");
    private static final Pattern PLAN = Pattern.compile("将|即将|拟|定于|计划|能否|如何");
    private static final Pattern CONVEY = Pattern.compile("^{meeting.convey}");

    @Override
    public String id() {
        return "MEETING-02";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        for (Ending ending : line.endings()) {
            Matcher verb = VERB.matcher(line.masked())
                    .region(ending.end(), line.masked().length());
            if (!held(line, ending, verb)) {
                continue;
            }
            String gap = verb.lookingAt() && verb.group("gap") != null ? verb.group("gap") : "";
            int clause = line.clauseStart(ending.start());
            boolean referred = line.masked().contains("之年")
                    || PLAN.matcher(gap).find()
                    || Planned.is(line, clause, ending.start())
                    || CONVEY.matcher(line.masked().substring(clause, ending.end()))
                            .find();
            found.addAll(subjects(line, ending, referred ? Told.MENTIONED : Told.HELD));
        }
        return found;
    }

    /** The meetings that are subject of one verb: the name, or the names that 、 parts. */
    private List<Sighting> subjects(Line line, Ending last, Told told) {
        List<Sighting> found = new ArrayList<>();
        int start = NameEdge.subjectStart(line, last);
        for (Ending ending : line.endings()) {
            boolean listed = ending.start() >= start
                    && ending.end() < last.start()
                    && line.masked().charAt(ending.end()) == '、';
            if (listed || ending == last) {
                int end = NameEdge.withBracket(line, ending.end());
                String name = NameEdge.name(line, start, end);
                if (name.length() >= SHORTEST
                        && !Endings.alone(name)
                        && !COUNTED.matcher(name).lookingAt()) {
                    double confidence = told == Told.HELD ? HELD : NOT_HELD;
                    found.add(new Sighting(
                            line, start, end, MeetingName.of(name), Holder.inName(name), told, id(), confidence));
                }
                start = ending.end() + 1;
            }
        }
        return found;
    }

    /** In a headline whose spaces are gone, a name may follow the verb at once. */
    private static boolean held(Line line, Ending ending, Matcher verb) {
        if (verb.lookingAt()) {
            return true;
        }
        return line.people().stream()
                .anyMatch(p -> p.titleStart() > ending.end()
                        && p.titleStart() <= ending.end() + 4
                        && verb.pattern()
                                .matcher(line.masked().substring(0, p.titleStart()))
                                .region(ending.end(), p.titleStart())
                                .lookingAt());
    }
}
