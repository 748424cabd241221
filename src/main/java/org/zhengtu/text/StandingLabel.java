package org.zhengtu.text;

import java.util.List;

/** The standing label read last (新春走基层, 简讯), as long as nothing but it stands above what follows. */
final class StandingLabel {

    private static final int SHORTEST_SLOGAN = 8;

    private static final Pattern PICTURES = Pattern.compile("[图摄]");

    private Line line;
    private boolean items;

    /**
     * Takes a label.
     *
     * @param free whether no headline waits for its text
     * @param only whether the page has no headline at all, so that a label over short items is theirs
     */
    void read(Line label, boolean free, boolean only) {
        items = Furniture.ITEMS.is(label.text());
        boolean slogan = label.text().length() >= SHORTEST_SLOGAN;
        boolean pictures = PICTURES.matcher(label.text()).find();
        line = free && (slogan || items && only && !pictures) ? label : null;
    }

    /** Whether it announces a picture with its text, or short items. */
    boolean items() {
        return items;
    }

    /** The label as a headline, if the next line opens an article that has no other; forgets it in any case. */
    List<Line> headline(boolean opening) {
        List<Line> headline = opening && line != null ? List.of(line) : List.of();
        line = null;
        items = false;
        return headline;
    }
}
