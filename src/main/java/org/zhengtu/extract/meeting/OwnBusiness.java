package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/**
 * The name of a session that its report calls only 大会 or 会议: who adopts the agenda, the election rules or the resolutions
 * of a session is that session. 大会审议通过了云岭县第五届人民代表大会第二次会议选举办法.
 */
final class OwnBusiness {

    private static final String ID = "MEETING-12";
    private static final double CONFIDENCE = 0.75;
    private static final String NUMBER = "[\\d一二三四五六七八九十]{1,4}";
    /** That somebody takes part in a meeting here, by whatever name. */
    private static final Pattern CONDUCTED = Pattern.compile(
            "(?:^|[，；])(?:[本此这]次)?(?:会议|大会|全会)(?:首先|还|并)?(?:由|应到|实到|审议|表决|听取|选举|通过|在|于|开幕|闭幕)|大会主席台|大会执行主席|(?:主持|出席|参加|列席)了?(?:会议|大会|全会)|向大会");

    private static final Pattern ADOPTED = Pattern.compile("通过了?[《“]?(?:关于)?"
            + "(?<name>(?![^，；：。》]{0,20}(?:贯彻|落实|学习|召开))[^，；：。《》“”、了]{2,26}?第?" + NUMBER
            + "[届次][^，；：。《》“”、的]{0,24}?(?:会议|大会|全会))"
            + "(?:关于[^，；：。《》]{2,60}决议|的?各项(?:决议|报告)|议程|日程|(?:政治)?决议|选举办法|表决办法|主席团[^，；：。》]{0,16}名单)(?=$|[，；：。》、和及])");

    private OwnBusiness() {}

    /** The session that a report tells of without its name; empty if no sentence tells whose business was done there. */
    static Optional<Sighting> name(List<Line> lines) {
        if (lines.stream().noneMatch(line -> CONDUCTED.matcher(line.masked()).find())) {
            return Optional.empty();
        }
        for (Line line : lines) {
            Matcher m = ADOPTED.matcher(line.text());
            if (line.text().contains("通过") && m.find()) {
                MeetingName name = MeetingName.of(m.group("name"));
                if (name.ordinal() > 0) {
                    return Optional.of(new Sighting(
                            line,
                            m.start("name"),
                            m.end("name"),
                            name,
                            Holder.inName(name.printed()),
                            Told.PLACED,
                            ID,
                            CONFIDENCE));
                }
            }
        }
        return Optional.empty();
    }
}
