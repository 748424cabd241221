package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/** Meetings that are only spoken of: 传达学习全国…会议和全省…大会精神; 市委八届二次全会提出; 党的二十大; 全国两会. */
final class SpiritRule implements MeetingRule {

    private static final double CONFIDENCE = 0.6;
    private static final int SHORTEST = 4;
    private static final String NUMBER = "[\\d一二三四五六七八九十]{1,4}";
    private static final Pattern AFTER = Pattern.compile("(?:等(?:有关|相关)?(?:会议)?)?{meeting.after}");
    private static final Pattern KNOWN = Pattern.compile(
            "党的" + NUMBER + "大(?!以|报告)|党的" + NUMBER + "届[一二三四五六七]中全会|全国两会|第?" + NUMBER + "[次届]党代会|[省市县区州]第" + NUMBER
                    + "次党代会|[省市县区州]委" + NUMBER + "届" + NUMBER + "次全会|中央{meeting.known}工作会议");
    /** A session by its name in full, whatever is said of it: 政协云岭县第十届委员会第一次会议. */
    private static final Pattern SESSION = Pattern.compile("(?:中国人民政治协商会议|政协)(?:第" + NUMBER
            + "届)?\\p{IsHan}{2,9}?[省市县区州盟旗](?:第" + NUMBER + "届)?委员会第" + NUMBER + "次会议");
    /** A name and not a phrase: it begins with whose meeting it is. */
    private static final Pattern PROPER = Pattern.compile(
            "^(?:全[国省市县区州盟旗]|中央|国务院|[省市县区州盟旗镇][委政人党总级第]|党的|第?[\\d〇一二三四五六七八九十]+[届次]|\\p{IsHan}{2,5}[省市县区州盟旗](?!把|将|让))");

    private static final Pattern FIRST =
            Pattern.compile(".*(?:{meeting.convey}了?|[、和及与]|在|对照|按照|根据|落实|通过了?|审议了?|讨论了?)(?=[^、和及与]*$)");

    @Override
    public String id() {
        return "MEETING-07";
    }

    @Override
    public List<Sighting> find(Line line) {
        List<Sighting> found = new ArrayList<>();
        for (Pattern names : List.of(KNOWN, SESSION)) {
            Matcher known = names.matcher(line.masked());
            while (known.find()) {
                found.add(mention(line, known.start(), known.end()));
            }
        }
        for (Ending ending : line.endings()) {
            if (AFTER.matcher(line.masked())
                    .region(ending.end(), line.masked().length())
                    .lookingAt()) {
                named(line, ending).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Sighting> named(Line line, Ending ending) {
        int clause = Math.max(line.clauseStart(ending.start()), ending.start() - 40);
        Matcher first = FIRST.matcher(line.masked()).region(clause, ending.start());
        int start = first.lookingAt() ? first.end() : clause;
        String name = NameEdge.name(line, start, ending.end());
        if (name.length() < SHORTEST
                || !isProper(name)
                || Endings.bare(name)
                || line.namesSomebody(start, ending.end())) {
            return Optional.empty();
        }
        return Optional.of(mention(line, start, ending.end()));
    }

    /** Whether a phrase begins with whose meeting it tells of, as names do. */
    static boolean isProper(String name) {
        return PROPER.matcher(name).find();
    }

    private Sighting mention(Line line, int start, int end) {
        String name = NameEdge.name(line, start, end);
        return new Sighting(
                line, start, end, MeetingName.of(name), Holder.inName(name), Told.MENTIONED, id(), CONFIDENCE);
    }
}
