package org.zhengtu.model;

import java.util.List;

/**
 * A project seen in a status.
 *
 * @param project {@link Project#name()}
 * @param when the day of the status; may be {@link When#UNKNOWN}
 */
public record Milestone(String project, ProjectStatus status, When when, List<Evidence> evidence) implements Fact {

    public Milestone {
        evidence = List.copyOf(evidence);
    }
}
