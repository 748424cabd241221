package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;

/** A meeting told of by its holding: 5月9日召开的八届县委六次全会，审议通过…; 在刚刚结束的…大会上. */
final class RelativeRule implements MeetingRule {

    private static final double HELD = 0.85;
    private static final double NOT_HELD = 0.6;
    private static final int SHORTEST = 4;
    private static final Pattern HOLD = Pattern.compile("(?:{meeting.hold}|{meeting.begin})的");
    private static final Pattern JUST = Pattern.compile("(?<![\\d至到月-])\\d{1,2}日|{meeting.just}|昨[日天]|今[日天]|当[日天]");
    /** 国务院新闻办|今天（3月5日）|举行的 */
    private static final Pattern DAY = Pattern.compile("(?:[今昨前当]天|[今昨当]日|\\d{1,2}日)?(?:（[^（）]{1,12}）|＿{1,12})?$");

    private static final Pattern AND = Pattern.compile("[和与及、]|以及");

    private static final Pattern PLAN = Pattern.compile("将|即将|拟|定于|计划");
    private static final Pattern SPIRIT = Pattern.compile("^(?:{meeting.convey}|{meeting.lead})");
    private static final Pattern AFTER = Pattern.compile("等?(?:有关|相关)?{meeting.after}|[^，。；：]{0,8}通过的");

    @Override
    public String id() {
        return "MEETING-03";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        Matcher hold = HOLD.matcher(line.masked());
        while (hold.find()) {
            List<int[]> names = names(line, hold.end());
            if (names.isEmpty()) {
                continue;
            }
            Told told = told(line, hold.start(), names.get(names.size() - 1)[1]);
            for (int[] at : names) {
                String name = NameEdge.name(line, at[0], at[1]);
                if (name.length() >= SHORTEST && !Endings.bare(name)) {
                    found.add(new Sighting(
                            line,
                            at[0],
                            at[1],
                            MeetingName.of(name),
                            body(line, hold.start(), name),
                            told,
                            id(),
                            told == Told.HELD ? HELD : NOT_HELD));
                }
            }
        }
        return found;
    }

    /** Where the names behind the verb begin and end: 召开的|A|和|B. */
    private static List<int[]> names(Line line, int from) {
        List<int[]> names = new ArrayList<>();
        int start = NameEdge.objectStart(line, from);
        Optional<Ending> end = NameEdge.objectEnd(line, start);
        while (end.isPresent()) {
            int last = NameEdge.withBracket(line, end.get().end());
            names.add(new int[] {start, last});
            Matcher and = AND.matcher(line.masked()).region(last, line.masked().length());
            if (!and.lookingAt()) {
                break;
            }
            start = and.end();
            end = NameEdge.objectEnd(line, start);
        }
        return names;
    }

    /** 在市政府新闻办举行的…发布会: the body between, if the name tells of none. */
    private static String body(Line line, int verb, String name) {
        String inName = Holder.inName(name);
        if (!inName.isEmpty()) {
            return inName;
        }
        String before = line.masked().substring(line.clauseStart(verb), verb);
        int in = Math.max(before.lastIndexOf('在'), before.lastIndexOf('由'));
        String holder = DAY.matcher(before.substring(in + 1)).replaceFirst("");
        return Holder.before(holder).map(Holder::body).orElse("");
    }

    private static Told told(Line line, int verb, int end) {
        int clause = line.clauseStart(verb);
        String before = line.masked().substring(clause, verb);
        boolean referred = SPIRIT.matcher(before).find()
                || PLAN.matcher(before).find()
                || AFTER.matcher(line.masked())
                        .region(end, line.masked().length())
                        .lookingAt();
        boolean dated = line.dates().stream().anyMatch(d -> d.when().precision() == Precision.DAY && d.end() <= verb)
                || JUST.matcher(before).find();
        return dated && !referred ? Told.HELD : Told.MENTIONED;
    }
}
