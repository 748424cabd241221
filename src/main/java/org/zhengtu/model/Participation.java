package org.zhengtu.model;

import java.util.List;

/**
 * One participant's part in one meeting.
 *
 * @param meeting {@link Meeting#id()}
 * @param participant name of a person or body
 * @param body whether the participant is a body (区委常委会主持) rather than a person
 * @param titleText the title as printed with the name; empty if none
 */
public record Participation(
        int meeting, String participant, boolean body, Role role, String titleText, List<Evidence> evidence)
        implements Fact {

    public Participation {
        evidence = List.copyOf(evidence);
    }
}
