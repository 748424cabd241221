package org.zhengtu.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.Target;
import org.zhengtu.model.When;

/** Gives the facts of one document the dates that were decided for them. */
final class DatedFacts {

    private final Keys keys;
    private final Decisions decisions;
    private final Set<String> changed = new TreeSet<>();

    /** @param keys of the facts as they were read */
    DatedFacts(Keys keys, Decisions decisions) {
        this.keys = keys;
        this.decisions = decisions;
    }

    List<Fact> of(List<Fact> facts) {
        return facts.stream().map(this::dated).toList();
    }

    /** The keys, before the change, of the facts that were given other dates. */
    Set<String> changed() {
        return changed;
    }

    private Fact dated(Fact fact) {
        if (fact instanceof Meeting m) {
            return decided(keys.meeting(m.id())).<Fact>map(m::withWhen).orElse(m);
        } else if (fact instanceof Milestone m) {
            return decided(keys.milestone(m))
                    .<Fact>map(when -> new Milestone(m.project(), m.status(), when, m.evidence()))
                    .orElse(m);
        } else if (fact instanceof Target t) {
            return decided(keys.target(t))
                    .<Fact>map(when ->
                            new Target(t.indicator(), t.comparator(), t.quantity(), when, t.meeting(), t.evidence()))
                    .orElse(t);
        } else if (fact instanceof Figure f) {
            return decided(keys.figure(f))
                    .<Fact>map(when ->
                            new Figure(f.indicator(), f.quantity(), when, f.provisional(), f.meeting(), f.evidence()))
                    .orElse(f);
        }
        return fact;
    }

    private Optional<When> decided(String key) {
        Optional<When> date = decisions.date(key);
        date.ifPresent(when -> changed.add(key));
        return date;
    }
}
