package org.zhengtu.model;

import java.util.List;

/** A named drive or programme (“百日攻坚”行动). */
public record Campaign(String name, List<Evidence> evidence) implements Fact {

    public Campaign {
        evidence = List.copyOf(evidence);
    }
}
