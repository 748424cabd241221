package org.zhengtu.extract.people;

import java.util.List;
import java.util.Map;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;

/** The Party groups that bodies have, which belong to the title behind them: 区财政局|党组书记. */
final class PartyGroups {

    private static final List<String> ENDINGS = List.of("党组", "党委", "党总支", "党支部");

    /** What bodies with a Party group are, by how they end. */
    private static final Map<String, BodyKind> OWNERS = Map.of(
            "政府", BodyKind.GOVERNMENT,
            "政协", BodyKind.CONFERENCE,
            "妇联", BodyKind.GROUP,
            "工会", BodyKind.GROUP,
            "工商联", BodyKind.GROUP,
            "红十字会", BodyKind.GROUP,
            "法院", BodyKind.COURT,
            "检察院", BodyKind.PROCURATORATE);

    private PartyGroups() {}

    static String without(Body body, String group) {
        String name = body.name();
        return group.isEmpty() || !name.endsWith(group) ? name : name.substring(0, name.length() - group.length());
    }

    /** The Party group that ends a body's name and belongs to the title: 区财政局党组|书记; a committee keeps its own. */
    static String of(Body body) {
        return body.kind() == BodyKind.COMMITTEE || body.kind() == BodyKind.VILLAGE
                ? ""
                : ENDINGS.stream().filter(body.name()::endsWith).findFirst().orElse("");
    }

    /** Whose Party group it is: 县政府 of 县政府党组. */
    static Body owner(Body group, String name) {
        BodyKind kind = OWNERS.entrySet().stream()
                .filter(owner -> name.endsWith(owner.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(group.kind());
        return new Body(name, group.start(), group.end(), kind, group.prefix(), false);
    }
}
