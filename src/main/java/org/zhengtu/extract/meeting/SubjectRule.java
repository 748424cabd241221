package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/** The meeting as subject of 召开, 举行, 开幕 and the like: 2月20日，全市…大会在云岭召开; 全市…大会，2月20日在云岭召开. */
final class SubjectRule implements MeetingRule {

    private static final double HELD = 0.95;
    private static final double NOT_HELD = 0.6;
    private static final int SHORTEST = 4;
    private static final Pattern VERB = Pattern.compile(
            "＿*+(?:在[^，；：。]{4,40}下，)?(?:经过?[^，；：。]{4,40}，)?(?:" + NameEdge.SHOW + "|第[\\d一二三四五六七八九十]{1,3}场)?"
                    + "(?:，?(?:在)?(?:圆满|顺利|胜利)?完成[^，；：。]{0,24}(?:，|后))?"
                    + "(?:，由[^，；：。]{2,30}[主承协合]办)?(?:，已?(?!以及)(?={meeting.manner}|\\d|[上下]午|当[天日]))?"
                    + "(?<gap>(?:(?:{meeting.manner}|\\d|[上下]午|当[天日])[^，；：。！？]{0,36}?)?)"
                    + "(?:{meeting.hold}|{meeting.begin})(?<after>$|了?[，；：。！？）＿ <]|后，|并(?:举行|召开)|大会发言)");
    private static final Pattern COUNTED =
            Pattern.compile("(?:[两三四五六七八九十]|\\d{1,3})余?(?:场|次|期|个)(?!\\p{IsHan}{0,12}(?:项目|工程|企业))");
    private static final Pattern PLAN = Pattern.compile("{meeting.to-come}");
    private static final Pattern CONVEY = Pattern.compile("^{meeting.convey}");

    /** “…行动启动仪式”在中心广场启动 */
    private static final Pattern STARTED = Pattern.compile("＿?在[^，；：。]{2,24}?(?:启动|开启)(?=$|[，；。！])");

    /** 全市工作观摩会|第二观摩组到云岭县观摩, 观摩会|走进云岭县: held where its members go. */
    private static final Pattern TOURS = Pattern.compile(
            "＿?(?:第?[一二三四五六七八九十\\d]{0,2}(?:观摩)?[组团])?(?:走进|到|赴|来到)[^，；：。]{2,20}?(?:观摩|举行|开展|$|(?=[，。]))");

    private static final String TOUR = "观摩会";

    /** 省视频会议|结束后，我县召开会议: what is told of came after it. */
    private static final Pattern OVER =
            Pattern.compile("(?:一)?(?:结束|闭幕|散会)(?:之)?后，(?=[^。]{0,12}(?:[我全]|召开|举行|接着|随即|立即|随后))");

    private static final Set<String> WAITING = Set.of("activity", "ceremony");

    /** 庆祝教师节|表彰大会, 迎接省级复审|动员会: what the meeting is for opens its name; 迎接党代会 awaits another. */
    private static final Pattern FOR =
            Pattern.compile("^(?:(?<greets>{meeting.greets})|(?<serves>{meeting.serves}))(?=\\p{IsHan}|\\d).{2,}");

    private static final Set<String> SESSIONS = Set.of("congress", "plenary", "standing-committee");
    private static final String CONFERENCE = "conference";

    private static final String PREPARATION = "筹备";
    private static final Pattern OWN_NAME = Pattern.compile("精神[^的，；：。]{4,}$");

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
                    || past(verb)
                    || !here(ending, gap)
                            && !isFor(line, ending)
                            && Planned.is(line, clause, unprepared(line, ending.start()))
                    || OVER.matcher(line.masked())
                            .region(ending.end(), line.masked().length())
                            .lookingAt()
                    || conveyed(line.masked().substring(clause, ending.end()));
            found.addAll(subjects(line, ending, referred ? Told.MENTIONED : Told.HELD));
        }
        return found;
    }

    /** 喜迎新年文艺活动|在文化广场举行: what awaits something is itself held. */
    private static boolean here(Ending ending, String gap) {
        return gap.startsWith("在") && WAITING.contains(ending.type());
    }

    /** 全市会议召开|后，我县迅速行动: what is told of came after it. */
    private static boolean past(Matcher verb) {
        return verb.lookingAt() && verb.group("after").startsWith("后");
    }

    private static boolean isFor(Line line, Ending ending) {
        int start = NameEdge.subjectStart(line, ending);
        Matcher purpose = FOR.matcher(line.masked()).region(start, Math.max(start, ending.start()));
        return !SESSIONS.contains(ending.type())
                && purpose.lookingAt()
                && (purpose.group("greets") != null
                        || purpose.group("serves") != null && !ending.type().equals(CONFERENCE));
    }

    /** 主题教育|筹备工作会议: what was got ready at the meeting is no plan to hold it. */
    private static int unprepared(Line line, int ending) {
        return line.masked().startsWith(PREPARATION, ending - PREPARATION.length())
                ? ending - PREPARATION.length()
                : ending;
    }

    /**
     * 传达市委全会精神的会议召开, 学习贯彻省党代会, but not 学习贯彻市委全会精神|宣讲报告会举行 or 宣传思想工作会议, which have their
     * names from it.
     */
    private static boolean conveyed(String name) {
        Matcher convey = CONVEY.matcher(name);
        return convey.find()
                && !OWN_NAME.matcher(name).find()
                && (name.contains("精神") || SpiritRule.isProper(name.substring(convey.end())));
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
                            line,
                            start,
                            end,
                            MeetingName.of(NameEdge.alone(name)),
                            Holder.inName(name),
                            told,
                            id(),
                            confidence));
                }
                start = ending.end() + 1;
            }
        }
        return found;
    }

    /** In a headline whose spaces are gone, a name may follow the verb at once. */
    private static boolean held(Line line, Ending ending, Matcher verb) {
        boolean started = ending.type().equals("ceremony")
                && STARTED.matcher(line.masked())
                        .region(ending.end(), line.masked().length())
                        .lookingAt();
        boolean tours = line.masked().startsWith(TOUR, ending.end() - TOUR.length())
                && TOURS.matcher(line.masked())
                        .region(ending.end(), line.masked().length())
                        .lookingAt();
        if (verb.lookingAt() || started || tours) {
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
