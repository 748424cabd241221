package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Role;

/** The parts found of one article so far, and who spoke last. */
final class Findings {

    /** A name that begins later in its sentence is not what the sentence is about. */
    private static final int OPENING = 12;

    private final Scope scope;
    private final Declines declines;
    private final List<Participation> parts = new ArrayList<>();
    private final Map<Draft, Set<String>> actors = new HashMap<>();
    private final Map<Draft, Set<String>> reporters = new HashMap<>();
    private Optional<Mention> speaker = Optional.empty();

    Findings(Scope scope, Declines declines) {
        this.scope = scope;
        this.declines = declines;
    }

    /** What a word tells was not taken for somebody's part. */
    void decline(Line line, RoleWord word, String reason) {
        declines.add("PART-01", () -> "no part in the meeting: " + reason, () -> line.origin(word.start(), word.end()));
    }

    Scope scope() {
        return scope;
    }

    List<Participation> parts() {
        return parts;
    }

    /** Whom 他 means. */
    Optional<Mention> speaker() {
        return speaker;
    }

    void speaks(Mention person) {
        speaker = Optional.of(person);
    }

    /** Whom 他 means in the next sentence: the one person that this one begins with. */
    void turn(Line line) {
        List<Group> groups = Group.in(line, List.of());
        if (!groups.isEmpty() && !groups.get(0).object() && groups.get(0).start() <= OPENING) {
            List<Mention> first = groups.get(0).people();
            speaker = first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
        }
    }

    /** Whether somebody has a part in what a position tells of. */
    boolean acted(Line line, int position, String name) {
        return scope.at(line, position).stream()
                .anyMatch(draft -> actors.getOrDefault(draft, Set.of()).contains(name));
    }

    /** Whether what somebody says is that of the report to a congress, which is no speech beside it. */
    boolean quotesReport(Line line, int position, String name) {
        return scope.at(line, position).stream()
                .anyMatch(draft -> draft.type().equals("congress")
                        && reporters.getOrDefault(draft, Set.of()).contains(name));
    }

    void add(Participation part) {
        parts.add(part);
    }

    void add(Line line, int position, List<Mention> people, List<Role> roles, Evidence evidence) {
        for (Draft draft : scope.at(line, position)) {
            for (Mention person : people) {
                roles.forEach(role -> parts.add(new Participation(
                        scope.id(draft), person.name(), false, role, person.title(), List.of(evidence))));
                actors.computeIfAbsent(draft, d -> new HashSet<>()).add(person.name());
                if (roles.contains(Role.REPORT)) {
                    reporters.computeIfAbsent(draft, d -> new HashSet<>()).add(person.name());
                }
            }
        }
    }
}
