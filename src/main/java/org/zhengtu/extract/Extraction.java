package org.zhengtu.extract;

import java.util.List;
import org.zhengtu.model.Fact;
import org.zhengtu.text.Page;

/** All facts of one document, in a fixed order, names as printed. */
public record Extraction(Page page, List<Fact> facts) {

    public Extraction {
        facts = List.copyOf(facts);
    }

    /** The facts of one kind, in order. */
    public <T extends Fact> List<T> facts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
