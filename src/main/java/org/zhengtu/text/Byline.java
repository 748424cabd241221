package org.zhengtu.text;

import java.util.List;
import org.zhengtu.model.Span;

/**
 * Who wrote an article, photographed for it or edited it.
 *
 * @param names in the order printed, each with its place in the stored text
 */
public record Byline(List<Name> names) {

    public static final Byline NONE = new Byline(List.of());

    /** A reporter's name. */
    public record Name(String name, List<Span> spans) {}

    public Byline {
        names = List.copyOf(names);
    }
}
