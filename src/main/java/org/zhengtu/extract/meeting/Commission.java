package org.zhengtu.extract.meeting;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * A leading group, commission or headquarters whose meeting a name tells of: 县委审计委员会|第三次会议,
 * 招商引资工作领导小组|会议.
 *
 * <p>Limit: commissions are known by lexicon {@code words-meeting}, for other 委员会 are the Party's, the people's or the
 * CPPCC's own.
 */
final class Commission {

    private static final Pattern NAME = Pattern.compile(
            "^(?:中共|全)?(?<body>(?:(?!暨|会议|召开|举行|届)[^，；：。]){0,24}?(?:领导小组|指挥部|{meeting.commission-short}|{meeting.commission}(?:工作)?委员会))(?:办公室)?(?:（扩大）|\\d{4}年度?)*第?(?:[\\d一二三四五六七八九十百]+次)?(?:全体|成员|扩大|工作|（[^（）]{1,6}）)*会");

    /** A territory, or the committee of one, before the group's own name. */
    private static final Pattern PLACED =
            Pattern.compile("^\\p{IsHan}{0,8}?(?:[省市县区州盟旗镇乡]|地|街道|新区)(?:委|政府|人民政府)?(?=\\p{IsHan}{2})");

    private Commission() {}

    /**
     * The body of that name; empty if the meeting is none of such a body.
     *
     * @param level the level of the place that held it (县), which goes before a group that the name doesn't place
     */
    static String in(String meeting, String level) {
        Matcher name = NAME.matcher(meeting);
        if (!name.lookingAt()) {
            return "";
        }
        String body = name.group("body");
        return PLACED.matcher(body).lookingAt() ? body : level + body;
    }
}
