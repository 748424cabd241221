package org.zhengtu.model;

import java.util.List;

/**
 * A particular construction, investment or industrial project.
 *
 * @param name its name as printed
 * @param proper whether the name is a proper one, so that other documents may mean the same project by it
 * @param investment planned total with unit as printed (12亿元); empty if not told
 * @param parties companies or bodies that build, invest or sign
 * @param place where it stands; empty if not told
 * @param capacity as printed (年产5万吨); empty if not told
 * @param area as printed (占地100亩); empty if not told
 */
public record Project(
        String name,
        boolean proper,
        String investment,
        List<String> parties,
        String place,
        String capacity,
        String area,
        List<Evidence> evidence)
        implements Fact {

    public Project {
        parties = List.copyOf(parties);
        evidence = List.copyOf(evidence);
    }

    /** The same project with its parties under other names. */
    public Project withParties(List<String> names) {
        return new Project(name, proper, investment, names, place, capacity, area, evidence);
    }
}
