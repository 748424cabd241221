package org.zhengtu.model;

/** How far a project has come; the words of the fact table {@code project}, 'under construction' with a space there. */
public enum ProjectStatus {
    PLANNED,
    SIGNED,
    APPROVED,
    STARTED,
    UNDER_CONSTRUCTION,
    COMPLETED,
    OPERATING
}
