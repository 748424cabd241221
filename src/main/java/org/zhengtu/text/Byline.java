package org.zhengtu.text;

import java.util.List;
import org.zhengtu.model.Span;

/**
 * Who wrote an article, photographed for it or edited it.
 *
 * @param names who wrote it, in the order printed, each with its place in the stored text; who photographed for it if
 *     nobody is named as its writer
 * @param credits who else photographed or edited; reporters as persons, but not the reporters of the article
 */
public record Byline(List<Name> names, List<Name> credits) {

    public static final Byline NONE = new Byline(List.of());

    /**
     * A reporter's name and the pieces of the page it stands in.
     *
     * @param pictured whether the page says that this person photographed
     */
    public record Name(String name, List<Span> spans, boolean pictured) {

        public Name {
            spans = List.copyOf(spans);
        }

        public Name(String name, List<Span> spans) {
            this(name, spans, false);
        }

        Name pictures() {
            return new Name(name, spans, true);
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
