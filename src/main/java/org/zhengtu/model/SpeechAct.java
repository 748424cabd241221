package org.zhengtu.model;

/** The verb a point is made with. */
public enum SpeechAct {
    /** 指出. */
    POINTED_OUT,
    /** 强调. */
    STRESSED,
    /** 要求. */
    REQUIRED,
    /** 号召, 希望. */
    CALLED_ON,
    /** 肯定, 认为. */
    AFFIRMED
}
