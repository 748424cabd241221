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
 * @param capacities as printed (年产5万吨), in the order told
 * @param areas land and floor area as printed (100亩), in the order told
 */
public record Project(
        String name,
        boolean proper,
        String investment,
        List<String> parties,
        String place,
        List<String> capacities,
        List<String> areas,
        List<Evidence> evidence)
        implements Fact {

    public Project {
        parties = List.copyOf(parties);
        capacities = List.copyOf(capacities);
        areas = List.copyOf(areas);
        evidence = List.copyOf(evidence);
    }

    /** The same project with its parties under other names. */
    public Project withParties(List<String> names) {
        return new Project(name, proper, investment, names, place, capacities, areas, evidence);
    }

    /** The same project at a place. */
    public Project at(String site) {
        return new Project(name, proper, investment, parties, site, capacities, areas, evidence);
    }
}
