package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules that find names of meetings, in the order in which they are believed. */
final class MeetingRules {

    private static final List<MeetingRule> RULES = List.of(
            new StudyRule(),
            new ObjectRule(),
            new SubjectRule(),
            new RelativeRule(),
            new PlaceRule(),
            new AttendRule(),
            new ConductRule(),
            new OpeningRule(),
            new EventRule(),
            new SpiritRule());

    private MeetingRules() {}

    /** What the rules see in a sentence, in its order; of two that overlap, what the rule that comes first saw. */
    static List<Sighting> in(Line line) {
        List<Sighting> kept = new ArrayList<>();
        for (MeetingRule rule : RULES) {
            for (Sighting sighting : rule.find(line)) {
                if (kept.stream().noneMatch(k -> k.start() < sighting.end() && sighting.start() < k.end())) {
                    kept.add(sighting);
                }
            }
        }
        kept.sort(Comparator.comparingInt(Sighting::start));
        return kept;
    }
}
