package org.zhengtu.resolve;

import java.util.List;
import java.util.Map;
import org.zhengtu.model.Meeting;
import org.zhengtu.text.Lexicon;

/** Whose meeting one is that no body is told of: its name may say the level (全省…大会). */
final class MeetingLevels {

    private static final List<Map<String, String>> LEVELS =
            Lexicon.load("meeting-level").rows();

    private MeetingLevels() {}

    /** The meeting's body, or one of the place whose meeting it is; empty where neither is known. */
    static String body(Meeting meeting) {
        if (!meeting.body().isEmpty()) {
            return meeting.body();
        }
        return LEVELS.stream()
                .filter(level -> meeting.name().startsWith(level.get("word")))
                .map(level -> level.get("body"))
                .findFirst()
                .orElse("");
    }
}
