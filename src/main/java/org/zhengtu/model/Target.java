package org.zhengtu.model;

import java.util.List;

/**
 * A measurable aim.
 *
 * @param indicator the noun phrase measured, with its own qualifier for growth
 * @param deadline may be {@link When#UNKNOWN} or words
 * @param meeting {@link Meeting#id()} of the meeting that set it, 0 if none
 */
public record Target(
        String indicator, Comparator comparator, Quantity quantity, When deadline, int meeting, List<Evidence> evidence)
        implements Fact {

    public Target {
        evidence = List.copyOf(evidence);
    }
}
