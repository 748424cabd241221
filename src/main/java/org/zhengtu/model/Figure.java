package org.zhengtu.model;

import java.util.List;

/**
 * A measured or estimated value of the present or past.
 *
 * @param indicator the noun phrase measured, with its own qualifier for growth
 * @param period may be {@link When#UNKNOWN} or words
 * @param provisional whether it is an estimate (预计)
 * @param meeting {@link Meeting#id()} of the meeting that heard it, 0 if none
 */
public record Figure(
        String indicator, Quantity quantity, When period, boolean provisional, int meeting, List<Evidence> evidence)
        implements Fact {

    public Figure {
        evidence = List.copyOf(evidence);
    }
}
