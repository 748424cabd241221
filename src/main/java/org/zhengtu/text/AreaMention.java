package org.zhengtu.text;

import java.util.List;
import org.zhengtu.model.Area;
import org.zhengtu.model.Span;

/**
 * A name of an area met in a text.
 *
 * @param span UTF-16 units of the text that was searched
 * @param full whether the name stands with its kind (柯城区, 楚雄州), not short (柯城)
 * @param areas whom it may mean, at least one: higher areas first, those of today before former ones; names of upper areas
 *     printed directly before it have been taken into account
 */
public record AreaMention(Span span, boolean full, List<Area> areas) {

    public AreaMention {
        areas = List.copyOf(areas);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
