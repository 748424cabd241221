package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Role;

/** Participations as they are found: one for each meeting, participant and role, with all its evidence. */
final class Parts {

    private record Key(int meeting, String participant, Role role) {}

    private Parts() {}

    /** Each part once, in order of first appearance; the first title printed counts. */
    static List<Participation> once(List<Participation> found) {
        Map<Key, Participation> parts = new LinkedHashMap<>();
        for (Participation part : found) {
            parts.merge(new Key(part.meeting(), part.participant(), part.role()), part, Parts::both);
        }
        return List.copyOf(parts.values());
    }

    private static Participation both(Participation a, Participation b) {
        List<Evidence> evidence = new ArrayList<>(a.evidence());
        b.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new Participation(
                a.meeting(),
                a.participant(),
                a.body(),
                a.role(),
                a.titleText().isEmpty() ? b.titleText() : a.titleText(),
                evidence);
    }
}
