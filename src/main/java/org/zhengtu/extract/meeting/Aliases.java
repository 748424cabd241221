package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Set;
import org.zhengtu.text.Pattern;

/** Which of a report's meetings another name means that it goes by, in a headline above all. */
final class Aliases {

    private static final double VAGUE_ALIKE = 0.3;
    private static final int KIND = 4;
    private static final double BARELY_ALIKE = 0.15;
    private static final Set<String> PARTICULAR =
            Set.of("press", "presidium", "chairs", "on-site", "forum", "symposium", "lecture", "appraisal");

    private static final Pattern SCOPE = Pattern.compile("^[全我]?[省市县区州盟旗镇乡]");

    private Aliases() {}

    /** The meeting that a headline names in its own way: any by its kind alone, else one alike; null if none. */
    static Draft of(MeetingName name, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> name.bare()
                        || part(name, draft)
                        || MeetingName.dice(draft.best().printed(), name.printed())
                                        >= vague(draft, name, drafts.size() == 1)
                                && Endings.akin(draft.best().type(), name.type()))
                .findFirst()
                .orElse(null);
    }

    /** 县|总河长会议, which the text calls 2023年总河长会议暨河湖长制工作推进会. */
    private static boolean part(MeetingName title, Draft draft) {
        String name = SCOPE.matcher(title.printed()).replaceFirst("");
        return name.length() > KIND && draft.best().printed().contains(name);
    }

    /** What kind of ceremony or rally it is: 颁奖典礼, 表彰大会. */
    private static String tail(String name) {
        return name.substring(Math.max(0, name.length() - KIND));
    }

    /** How alike names must be: less so where a report has one meeting, of the headline's particular kind. */
    private static double vague(Draft draft, MeetingName title, boolean alone) {
        boolean only = alone
                && draft.type().equals(title.type())
                && (title.ordinal() == 0 || title.ordinal() == draft.best().ordinal());
        boolean particular = PARTICULAR.contains(title.type())
                || tail(draft.best().printed()).equals(tail(title.printed()));
        return only && particular ? BARELY_ALIKE : VAGUE_ALIKE;
    }
}
