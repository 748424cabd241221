package org.zhengtu.text;

import java.util.List;

/** The section of a digest that has short items with headlines of their own under one heading (国内联播快讯). */
final class BriefSection {

    private static final Pattern HEADING = Pattern.compile(".{0,8}{headline.briefs}");

    private Line heading;
    private Draft before;

    /** Takes a heading of a digest after the article before it; whether it opens such a section and no article. */
    boolean opens(Line title, Draft last) {
        heading = HEADING.matcher(title.text()).matches() ? title : null;
        before = last;
        return heading != null;
    }

    /** Whether short lines are headlines here. */
    boolean open() {
        return heading != null;
    }

    /** The heading as headline of a text that stands straight below it; none for the others. */
    List<Line> headline(Draft last) {
        return heading != null && last == before ? List.of(heading) : List.of();
    }
}
