package org.zhengtu.model;

import java.util.List;

/** A named drive or programme (“三个年”活动). */
public record Campaign(String name, List<Evidence> evidence) implements Fact {

    public Campaign {
        evidence = List.copyOf(evidence);
    }
}
