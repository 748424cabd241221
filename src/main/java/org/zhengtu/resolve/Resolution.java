package org.zhengtu.resolve;

import java.util.List;
import java.util.Optional;
import org.zhengtu.model.Area;
import org.zhengtu.model.Fact;
import org.zhengtu.text.Page;

/**
 * All facts of a document with the names that hold outside the page, and the key of every resource.
 *
 * @param home the place the document belongs to, if it could be settled
 */
public record Resolution(Page page, Issue issue, Optional<Area> home, List<Fact> facts, Keys keys, List<Doubt> doubts) {

    public Resolution {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
    }

    /** The facts of one kind, in order. */
    public <T extends Fact> List<T> facts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
