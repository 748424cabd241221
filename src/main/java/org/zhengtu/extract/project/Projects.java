package org.zhengtu.extract.project;

import java.util.List;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.Project;

/** The projects of a page and the statuses they were seen in; every milestone's project is among the projects. */
public record Projects(List<Project> projects, List<Milestone> milestones) {

    public Projects {
        projects = List.copyOf(projects);
        milestones = List.copyOf(milestones);
    }
}
