package org.zhengtu.model;

/** How a date was settled. */
public enum DateBasis {
    /** The text prints it in full. */
    STATED,
    /** It is the masthead's own date. */
    MASTHEAD,
    /** The year comes from the date of the issue. */
    ISSUE,
    /** The year comes from what the text says elsewhere. */
    CONTEXT,
    /** Counted from the day of the issue (昨日, 去年). */
    RELATIVE,
    /** A period. */
    RANGE,
    /** Given from outside the page. */
    GIVEN
}
