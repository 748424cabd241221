package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** A session's name that a line break parts: ——2月3日在云岭县第五届人民代表大会 / 第四次会议上. */
final class BrokenName {

    private static final String NUMBER = "[\\d一二三四五六七八九十]{1,4}";
    private static final Pattern REST =
            Pattern.compile("(?:人民)?(?:代表)?(?:大会|委员会)?(?:常务委员会)?第" + NUMBER + "[届次]\\p{IsHan}{0,16}(?:会议|大会|全会)");
    private static final Pattern FIRST =
            Pattern.compile("(?:^|[日在于—])(?<name>(?![在于日])(?:政协|中共|中国)?\\p{IsHan}{2,30}(?:人民代表大会|委员会|第" + NUMBER
                    + "届(?:人民(?:代表)?)?|[省市县区州盟旗镇乡]))$");

    private BrokenName() {}

    /** The sighting by its name in full, where the line before has the name's beginning; else as it is. */
    static Sighting whole(Sighting sighting, List<Line> lines) {
        Line line = sighting.line();
        String rest = sighting.name().printed();
        if (line.index() == 0 || sighting.start() > 0 || !REST.matcher(rest).matches()) {
            return sighting;
        }
        Line before = lines.get(line.index() - 1);
        Matcher first = FIRST.matcher(before.text());
        if (!first.find()) {
            return sighting;
        }
        String name = first.group("name") + rest;
        return new Sighting(
                before,
                first.start("name"),
                before.text().length(),
                MeetingName.of(name),
                Holder.inName(name),
                sighting.told(),
                sighting.rule(),
                sighting.confidence());
    }
}
