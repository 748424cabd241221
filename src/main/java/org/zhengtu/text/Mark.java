package org.zhengtu.text;

import org.zhengtu.model.Span;

/**
 * One mark around a text that says where, when or by whom it appeared.
 *
 * @param value what it says, as printed
 * @param names who it names, null but for {@link Kind#NAMES}
 */
record Mark(Kind kind, String value, Span span, BylineParser.Names names) {

    /** What a mark says. */
    enum Kind {
        DATE,
        /** 成文日期：: the day on which it was written, which holds where no other is printed. */
        WRITTEN,
        WEEKDAY,
        LUNAR,
        ISSUE,
        /** The page of the issue: 第1版. */
        EDITION,
        /** The paper's name beside the date, or what stands after 来源：. */
        SOURCE,
        /** The name of an account alone on a line. */
        ACCOUNT,
        /** The medium that a dateline names. */
        DATELINE,
        /** The medium that a signature at the end names. */
        SIGNED,
        /** The site that the path to the page begins with. */
        SITE,
        TITLE,
        NAMES,
        /** Said about the page, not part of the text. */
        OTHER,
        /** How often it was read; old sites print the author there. */
        COUNT
    }
}
