package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/** Something said or done at a meeting: 在…新闻发布会上，…; 签约仪式后; 会议由…主持. */
final class PlaceRule implements MeetingRule {

    private static final double PLACED = 0.8;
    private static final double NOT_HELD = 0.6;
    private static final int SHORTEST = 3;
    private static final Pattern AT = Pattern.compile("＿?(?:上(?!的|[，]?发表的)|现场|期间，|后，|中，|由)");
    /** ——2月3日在…代表大会|上的报告: below the title of a report that is printed whole. */
    private static final Pattern REPORT = Pattern.compile(
            "＿?上的\\p{IsHan}{0,6}报告[）]?(?:[\\p{IsHan}·]{2,24})?(?:[（]?20\\d\\d年\\d{1,2}月\\d{1,2}日[）]?)?");

    private static final Pattern HEAD =
            Pattern.compile("(?:[—─―–-]{1,4}[（]?|[（])?[\\p{IsHan}·]{0,14}?(?:20\\d\\d年\\d{1,2}月\\d{1,2}日)?在");
    private static final String ENLARGED = "（扩大）";
    private static final Pattern REFERRED = Pattern.compile(
            "[^，；：。]{0,20}?{meeting.referred}(?:和[^，；：。]{0,12})?(?:精神|要求)|[^，；：。]{0,8}(?:强调|指出)的|[^，；：。]{0,12}上的|[^，；：。]{0,4}，(?:习近平|总书记)");
    private static final Pattern CENTRE = Pattern.compile("习近平|总书记|党中央|国务院");
    private static final Pattern CONVEY = Pattern.compile("^{meeting.convey}");
    /** A name that holds such a verb is a clause. */
    private static final Pattern CLAUSE = Pattern.compile("{meeting.clause}|(?<!第)一[场次个](?:会议|座谈会)$|[上下]午的");

    private static final Pattern IN = Pattern.compile("(?:在|于){meeting.in}?");

    @Override
    public String id() {
        return "MEETING-04";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        for (Ending read : line.endings()) {
            Ending ending = extended(line, read);
            if (reports(line, ending)
                    || AT.matcher(line.masked())
                            .region(ending.end(), line.masked().length())
                            .lookingAt()) {
                sighting(line, ending).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean reports(Line line, Ending ending) {
        return line.title()
                && HEAD.matcher(line.text()).lookingAt()
                && REPORT.matcher(line.text())
                        .region(ending.end(), line.text().length())
                        .matches();
    }

    /** 第三次会议|（扩大） */
    private static Ending extended(Line line, Ending ending) {
        return line.text().startsWith(ENLARGED, ending.end())
                ? new Ending(ending.start(), ending.end() + ENLARGED.length(), ending.type(), ending.alone())
                : ending;
    }

    private Optional<Sighting> sighting(Line line, Ending ending) {
        int start = start(line, ending);
        String name = NameEdge.name(line, start, ending.end());
        if (name.length() < SHORTEST
                || Endings.alone(name)
                || CLAUSE.matcher(name).find()) {
            return Optional.empty();
        }
        String clause = line.masked().substring(line.clauseStart(ending.start()), ending.end());
        boolean referred = CONVEY.matcher(clause).find()
                || CENTRE.matcher(clause).find()
                || !reports(line, ending)
                        && REFERRED.matcher(line.masked())
                                .region(ending.end(), line.masked().length())
                                .lookingAt();
        return Optional.of(new Sighting(
                line,
                start,
                ending.end(),
                MeetingName.of(name),
                Holder.inName(name),
                referred ? Told.MENTIONED : Told.PLACED,
                id(),
                referred ? NOT_HELD : PLACED));
    }

    /** After the last 在 of the clause; else where the clause's subject begins. */
    private static int start(Line line, Ending ending) {
        int start = NameEdge.subjectStart(line, ending);
        Matcher in = IN.matcher(line.masked()).region(start, ending.start());
        while (in.find()) {
            start = in.end();
        }
        return start;
    }
}
