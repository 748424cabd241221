package org.zhengtu.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhengtu.model.Span;

/**
 * What the document prints of the issue it belongs to.
 *
 * @param publication the paper, or the source that the text names for itself; empty if none
 * @param issue the number alone; empty if none
 * @param date the day of publication, if printed
 * @param doubts what doesn't agree (weekday or lunar date against the date), in words
 * @param spans where it stands
 */
public record Masthead(
        String publication, String issue, Optional<LocalDate> date, List<String> doubts, List<Span> spans) {

    public static final Masthead NONE = new Masthead("", "", Optional.empty(), List.of(), List.of());

    public Masthead {
        doubts = List.copyOf(doubts);
        spans = List.copyOf(spans);
    }
}
