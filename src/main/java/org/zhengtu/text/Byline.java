package org.zhengtu.text;

import java.util.List;
import org.zhengtu.model.Span;

/**
 * Who wrote an article, photographed for it or edited it.
 *
 * @param names who wrote it, in the order printed, each with its place in the stored text
 * @param credits who only photographed or edited; reporters as persons, but not the reporters of the article
 */
public record Byline(List<Name> names, List<Name> credits) {

    public static final Byline NONE = new Byline(List.of());

    /** A reporter's name and the pieces of the page it stands in. */
    public record Name(String name, List<Span> spans) {

        public Name {
            spans = List.copyOf(spans);
        }
    }

    public Byline {
        names = List.copyOf(names);
        credits = List.copyOf(credits);
    }

    public Byline(List<Name> names) {
        this(names, List.of());
    }
}
