package org.zhengtu.model;

import java.util.List;

/**
 * A particular body named or clearly meant.
 *
 * @param name as printed (区委) before resolution, the short form that holds outside the page (柯城区委) after it
 */
public record Organization(String name, List<Evidence> evidence) implements Fact {

    public Organization {
        evidence = List.copyOf(evidence);
    }
}
