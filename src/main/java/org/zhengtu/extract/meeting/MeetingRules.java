package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengtu.text.Pattern;

/** The rules that find names of meetings, in the order in which they are believed. */
final class MeetingRules {

    private static final List<MeetingRule> RULES = List.of(
            new StudyRule(),
            new ObjectRule(),
            new SubjectRule(),
            new RelativeRule(),
            new DelegationRule(),
            new PlaceRule(),
            new AttendRule(),
            new ConductRule(),
            new OpeningRule(),
            new EventRule(),
            new SpiritRule());

    /** 甲|主持并宣布大会, 有关人员|参加了会议: what somebody did at a meeting is no name of one. */
    private static final Pattern CLAUSE =
            Pattern.compile("{meeting.takes-part}(?:并\\p{IsHan}{2,4})?了?(?:[今当]天的|[本此这]次)?(?:会议|大会|全会|仪式|典礼|活动)$");

    /** 在主持|时就贯彻会议精神提要求: when somebody spoke. */
    private static final Pattern WHILE = Pattern.compile("^(?:[时后前]|期间|过程中|时间)(?![代空间])(?:还|又|，)?[就对指强要说表围介透通]");

    /** 出席云岭分会场会议: where the meeting was followed. */
    private static final Pattern VENUE = Pattern.compile("^\\p{IsHan}{0,8}(?:主|分)会场(?:会议?|活动)$");

    private MeetingRules() {}

    /** What the rules see in a sentence, in its order; of two that overlap, what the rule that comes first saw. */
    static List<Sighting> in(Line line) {
        List<Sighting> kept = new ArrayList<>();
        for (MeetingRule rule : RULES) {
            for (Sighting sighting : rule.find(line)) {
                String name = sighting.name().printed();
                boolean clause = CLAUSE.matcher(name).find()
                        || WHILE.matcher(name).find()
                        || VENUE.matcher(name).matches();
                if (!clause && kept.stream().noneMatch(k -> k.start() < sighting.end() && sighting.start() < k.end())) {
                    kept.add(sighting);
                }
            }
        }
        kept.sort(Comparator.comparingInt(Sighting::start));
        return kept;
    }
}
