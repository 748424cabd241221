package org.zhengtu.resolve;

import java.util.List;
import org.zhengtu.model.Evidence;

/**
 * Something in one document that a person should look at. It flags; nothing is merged or dropped.
 *
 * @param kind code of the review kind: date-conflict, date-missing, date-inferred …
 * @param concerns key of the resource in doubt
 * @param candidate key of the other resource it may be or conflict with; empty if none
 * @param text what is doubted, in words
 * @param evidence may be empty
 */
public record Doubt(String kind, String concerns, String candidate, String text, List<Evidence> evidence) {

    public Doubt {
        evidence = List.copyOf(evidence);
    }
}
