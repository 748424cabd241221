package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/** A meeting as the object of being there: 市长…出席全市防汛工作视频会并讲话; 来到…参加项目开工活动; 收听收看全省…会议. */
final class AttendRule implements MeetingRule {

    private static final double PLACED = 0.8;
    private static final double NOT_HELD = 0.6;
    private static final int SHORTEST = 4;
    private static final Pattern VERB = Pattern.compile("{meeting.verb}(?:了|并[^，；：。]{0,4})?");
    private static final Pattern PLAN =
            Pattern.compile("(?:将|拟|即将|要|应|需|曾|多次|先后|积极|踊跃|组织[^，；：。]{0,8}|邀请[^，；：。]{0,12})$");
    /** 委员列席人代会: whose meeting it is, that is another report. */
    private static final Pattern OTHERS = Pattern.compile("(?:委员|人员|代表|同志)们?(?:还|也|共同|一同)?$");

    private static final Pattern AFTER = Pattern.compile(
            "{meeting.attend-rule-after}|[^，；：。]{0,24}?的(?:书面)?报告|(?:正式)?代表(?!团|共同)|[^，；：。]{0,16}(?:讲话|指示|致辞)精神");
    /** 参加县人大一次会议|的代表分成15个代表团，…进行讨论: the session sat. */
    private static final Pattern SAT = Pattern.compile(
            "的(?:全体|各位)?[^，；：。]{0,8}?(?:代表|委员)们?(?:和[^，；：。]{2,10})?(?:在|分成|分为|分组|分团|围绕|审议|讨论|认真|[，])[^。]{0,80}(?:审议|讨论|协商)");

    /** 分别参加甲镇、乙镇代表团讨论: sittings of the congress that is under discussion. */
    private static final Pattern DELEGATIONS = Pattern.compile(".*[、和及与][^、]*代表团[^、]*(?:审议|讨论)");

    /** What a headline calls 参加…代表团审议 may be a walk through several delegations; the body tells. */
    private static final Pattern DELEGATION = Pattern.compile("代表团[^、]*(?:审议|讨论)$");

    /** 学习总书记在参加…会议时的讲话: who is named there was at a meeting elsewhere. */
    private static final Pattern CONVEYED =
            Pattern.compile("{meeting.convey}了?(?!.*(?:，|；)).*(?:习近平|总书记|主席)[^，；：。]{0,6}$");

    /** 全体干部齐聚文化中心，参加动员大会 */
    private static final Pattern DATED = Pattern.compile("于\\d{1,2}日(?:[上下]午|晚上?)?，?$");

    private static final Pattern GATHERED = Pattern.compile("(?:齐聚|汇聚|欢聚|聚集|集聚)(?:一堂|于|在|到)?[^，；：。]{0,24}，$");

    @Override
    public String id() {
        return "MEETING-05";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        Matcher verb = VERB.matcher(line.masked());
        while (verb.find()) {
            sighting(line, verb.start(), verb.end()).ifPresent(found::add);
        }
        return found;
    }

    private static String before(Line line, int position) {
        return line.masked().substring(0, position);
    }

    private Optional<Sighting> sighting(Line line, int verb, int from) {
        int start = NameEdge.objectStart(line, from);
        Optional<Ending> end = NameEdge.objectEnd(line, start);
        if (end.isEmpty()) {
            return Optional.empty();
        }
        int last = NameEdge.withBracket(line, end.get().end());
        String name = NameEdge.name(line, start, last);
        String before = line.masked().substring(line.clauseStart(verb), verb);
        boolean seen = line.text().startsWith("收", verb);
        boolean gathered =
                GATHERED.matcher(before(line, line.clauseStart(verb))).find();
        boolean dated = DATED.matcher(before(line, verb)).find();
        boolean sat =
                SAT.matcher(line.masked()).region(last, line.masked().length()).lookingAt();
        boolean somebody = sat || gathered || dated || line.people().stream().anyMatch(p -> p.end() <= verb) || seen;
        boolean named = Endings.bare(name) ? !Endings.alone(name) : name.length() >= SHORTEST;
        if (!named || !somebody || DELEGATIONS.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean passing = AFTER.matcher(line.masked())
                .region(last, line.masked().length())
                .lookingAt();
        boolean referred = PLAN.matcher(before).find() && !seen
                || CONVEYED.matcher(before).find()
                || line.title() && DELEGATION.matcher(name).find()
                || line.text().startsWith("列席", verb) && OTHERS.matcher(before).find()
                || passing && !sat && !DELEGATION.matcher(name).find();
        return Optional.of(new Sighting(
                line,
                start,
                last,
                MeetingName.of(name),
                Holder.inName(name),
                referred ? Told.MENTIONED : Told.PLACED,
                id(),
                referred ? NOT_HELD : PLACED));
    }
}
