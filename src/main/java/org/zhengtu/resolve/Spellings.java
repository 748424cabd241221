package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Organization;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Project;
import org.zhengtu.model.Tenure;

/**
 * One spelling for the names of a page that have the same letters: a stray mark of the OCR (县%委, 副%书记) makes no second
 * body and no second post. The shortest spelling holds, and of those the first printed.
 */
final class Spellings {

    private final Map<String, String> shortest = new HashMap<>();

    Spellings(List<Fact> facts) {
        facts.stream()
                .flatMap(Spellings::names)
                .filter(name -> !name.isEmpty())
                .forEach(name -> shortest.merge(
                        Slug.letters(name), name, (one, other) -> other.length() < one.length() ? other : one));
    }

    private static Stream<String> names(Fact fact) {
        if (fact instanceof Organization o) {
            return Stream.of(o.name());
        } else if (fact instanceof Tenure t) {
            return Stream.of(t.organization(), t.title());
        } else if (fact instanceof Meeting m) {
            return Stream.of(m.body());
        } else if (fact instanceof Participation p && p.body()) {
            return Stream.of(p.participant());
        } else if (fact instanceof Project p) {
            return p.parties().stream();
        }
        return Stream.empty();
    }

    String of(String name) {
        return name.isEmpty() ? name : shortest.getOrDefault(Slug.letters(name), name);
    }
}
