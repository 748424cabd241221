package org.zhengtu.model;

/** A part in a meeting; the words of the fact table {@code participation}. */
public enum Role {
    CHAIR,
    SPEAK,
    REPORT,
    CONVEY,
    DEPLOY,
    ATTEND,
    OBSERVE,
    STATEMENT,
    PRESENT
}
