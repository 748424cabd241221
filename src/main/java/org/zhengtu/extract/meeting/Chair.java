package org.zhengtu.extract.meeting;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Whose meeting it is that somebody of a title chairs. */
final class Chair {

    private static final Pattern HEAD =
            Pattern.compile("(?<![副])(?:人民政府|政府)?(?<place>\\p{IsHan}{0,8}?)(?<level>[省市县区州盟旗镇乡])长");
    private static final Pattern SECRETARY = Pattern.compile("(?<committee>\\p{IsHan}{0,8}?[省市县区州盟旗]委)书记");

    /** Heads whose body has a Party group, which is what studies under them. */
    private static final Pattern GROUP_HEAD = Pattern.compile(
            "(?<body>\\p{IsHan}{0,8}?[省市县区州盟旗](?:政协|人大(?:常委会)?))(?:党组书记|主席|主任)|(?<!副)(?:人民政府|政府)?(?<place>\\p{IsHan}{0,8}?[省市县区州盟旗])长");

    private static final String PARTY_GROUP = "党组";

    private Chair() {}

    /** The government for an executive meeting, the Party committee for one of its standing committee, else empty. */
    static String bodyOf(String title, MeetingName meeting) {
        String type = meeting.type();
        if (meeting.printed().startsWith(PARTY_GROUP)) {
            return partyGroup(title);
        }
        if (type.equals("executive")) {
            Matcher m = HEAD.matcher(title);
            return m.find() && !m.group("place").endsWith("副") ? m.group("place") + m.group("level") + "政府" : "";
        }
        if (type.startsWith("standing-committee")) {
            Matcher m = SECRETARY.matcher(title);
            return m.find() ? m.group("committee") : "";
        }
        return "";
    }

    /** 党组会议 and 党组理论学习中心组: the Party group of the body whose head is in the chair; empty for other titles. */
    private static String partyGroup(String title) {
        Matcher m = GROUP_HEAD.matcher(title);
        if (!m.find()) {
            return "";
        }
        String body = m.group("body") != null ? m.group("body") : m.group("place") + "政府";
        return body.contains("副") ? "" : body + PARTY_GROUP;
    }
}
