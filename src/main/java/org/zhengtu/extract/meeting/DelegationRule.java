package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.meeting.Sighting.Told;
import org.zhengtu.text.Pattern;

/** Leaders who deliberate with a delegation: 来到云岭县代表团，与代表们一起审议…; 到工业界小组参加讨论. Its sitting is the meeting. */
final class DelegationRule implements MeetingRule {

    static final String ID = "MEETING-11";

    private static final double CONFIDENCE = 0.75;
    /** The kind of the sitting follows within as many characters. */
    private static final int NEAR = 60;

    private static final Pattern PLACE = Pattern.compile(
            "(?:来?到|赴|在|走进|参加)了?(?:[他她]?所在的|自己所在的)?(?<name>[^，；：。、和]{1,30}?(?:代表团|小组|联组|界别?组|委员组|政协\\p{IsHan}{1,8}组|[一二三四五六七八九十]组))(?:驻地)?(?!审议|讨论|全体|分组|会)");
    private static final Pattern KIND = Pattern.compile(
            "[，]?(?:[^；：。]{0,30}?(?:代表|委员|大家)们?)?(?:一[起道同]|共同|一并)?(?:参加|进行)?了?(?<kind>(?:分组|分团|集中|小组|联组)?(?:审议|讨论))(?!精神|时的|意见)");
    /** Whose words are conveyed was at no meeting that the page tells of. */
    private static final Pattern CONVEY = Pattern.compile("{meeting.convey}");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Sighting> find(Line line) {
        String masked = line.masked();
        if (!masked.contains("审议") && !masked.contains("讨论")) {
            return List.of();
        }
        List<Sighting> found = new ArrayList<>();
        Matcher place = PLACE.matcher(masked);
        while (place.find()) {
            Matcher kind = KIND.matcher(masked).region(place.end(), Math.min(masked.length(), place.end() + NEAR));
            boolean somebody = line.people().stream().anyMatch(p -> p.end() <= place.start());
            boolean conveyed =
                    CONVEY.matcher(masked.substring(0, place.start())).find();
            if (somebody && !conveyed && kind.lookingAt()) {
                String name = NameEdge.name(line, place.start("name"), place.end("name")) + kind.group("kind");
                found.add(new Sighting(
                        line,
                        place.start("name"),
                        place.end("name"),
                        MeetingName.of(name),
                        "",
                        Told.PLACED,
                        id(),
                        CONFIDENCE));
            }
        }
        return found;
    }
}
