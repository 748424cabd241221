package org.zhengtu.extract.meeting;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Whose meeting it is that somebody of a title chairs. */
final class Chair {

    private static final Pattern HEAD =
            Pattern.compile("(?<![副])(?:人民政府|政府)?(?<place>\\p{IsHan}{0,8}?)(?<level>[省市县区州盟旗镇乡])长");
    private static final Pattern SECRETARY = Pattern.compile("(?<committee>\\p{IsHan}{0,8}?[省市县区州盟旗]委)书记");

    private Chair() {}

    /** The government for an executive meeting, the Party committee for one of its standing committee, else empty. */
    static String bodyOf(String title, String type) {
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
}
