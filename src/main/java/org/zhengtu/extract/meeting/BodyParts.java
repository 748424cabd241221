package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Role;
import org.zhengtu.text.Pattern;

/** Bodies as participants: 区委常委会主持; 区征迁中心、恬和街道作表态发言. */
final class BodyParts {

    private static final double CONFIDENCE = 0.8;
    private static final Set<Role> ROLES = Set.of(Role.CHAIR, Role.STATEMENT, Role.REPORT);
    private static final Pattern MANNER =
            Pattern.compile("(?:等单位|等部门|等企业|等)?(?:主要)?(?:负责人|负责同志|代表)?{meeting.parts-manner}*$");
    private static final Pattern AND = Pattern.compile("[和与及]");
    private static final Pattern BEFORE = Pattern.compile("^{meeting.body-parts-before}?(?:，)?由");
    private static final Pattern ORGAN = Pattern.compile(".{1,20}{meeting.organ}");

    /** The bodies that stand as subject of the word in its clause; none unless all that stand there are bodies. */
    List<Participation> read(Line line, RoleWord word, Scope scope) {
        if (word.roles().stream().noneMatch(ROLES::contains)) {
            return List.of();
        }
        int start = line.clauseStart(word.start());
        String subject =
                MANNER.matcher(line.text().substring(start, word.start())).replaceFirst("");
        List<String> names = names(BEFORE.matcher(subject).replaceFirst(""));
        if (!names.stream().allMatch(name -> ORGAN.matcher(name).matches())) {
            return List.of();
        }
        Evidence evidence = new Evidence("PART-08", CONFIDENCE, line.origin(start, word.end()));
        List<Participation> parts = new ArrayList<>();
        for (Draft draft : scope.at(line, word.start())) {
            for (String name : names) {
                parts.add(new Participation(
                        scope.id(draft), name, true, word.roles().get(0), "", List.of(evidence)));
            }
        }
        return parts;
    }

    /** The names of a list; 和 parts two only where bodies stand on both sides of it (not 恬和街道). */
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String piece : list.split("、")) {
            Matcher and = AND.matcher(piece);
            int start = 0;
            while (and.find()) {
                boolean bodies =
                        ORGAN.matcher(piece.substring(start, and.start())).matches()
                                && ORGAN.matcher(piece.substring(and.end())).matches();
                if (bodies) {
                    names.add(piece.substring(start, and.start()));
                    start = and.end();
                }
            }
            names.add(piece.substring(start));
        }
        return names;
    }
}
