package org.zhengtu.resolve;

import java.util.Map;

/** What numbered meetings of a type are called in a label. */
final class MeetingTypes {

    private static final Map<String, String> NAMES = Map.of(
            "congress", "大会",
            "plenary", "全体会议",
            "standing-committee", "常委会会议",
            "executive", "常务会议",
            "party-group", "党组会议",
            "chairs", "主任会议");

    private MeetingTypes() {}

    static String label(String type) {
        return NAMES.getOrDefault(type, "会议");
    }
}
