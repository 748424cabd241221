package org.zhengtu.model;

/** What a meeting did with an item; the words of the fact table {@code agenda}. */
public enum Action {
    CONVEY,
    REVIEW,
    ADOPT,
    HEAR,
    STUDY,
    DEPLOY,
    COMMEND,
    CIRCULATE,
    RELEASE,
    SIGN,
    UNVEIL,
    DEBATE,
    ELECT
}
