package org.zhengtu.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhengtu.model.Span;

/**
 * Who wrote an article, photographed for it or edited it.
 *
 * @param names who wrote it, in the order printed, each with its place in the stored text; who photographed for it if
 *     nobody is named as its writer or editor
 * @param credits who else photographed or edited
 */
public record Byline(List<Name> names, List<Name> credits) {

    public static final Byline NONE = new Byline(List.of());

    /** What somebody did for an article. */
    public enum Part {
        WRITER,
        /** 责编, 审核 */
        EDITOR,
        PHOTOGRAPHER,
        /** 记者 甲某 摄: a reporter who photographed. */
        PHOTOJOURNALIST,
        /** Who edited the page of a newspaper, and all articles on it. */
        PAGE_EDITOR
    }

    /** A name and the pieces of the page it stands in. */
    public record Name(String name, List<Span> spans, Part part) {

        public Name {
            spans = List.copyOf(spans);
        }

        public Name(String name, List<Span> spans) {
            this(name, spans, Part.WRITER);
        }

        Name as(Part other) {
            return new Name(name, spans, other);
        }

        boolean is(Part... parts) {
            return List.of(parts).contains(part);
        }

        private int start() {
            return spans.get(0).start();
        }
    }

    public Byline {
        names = List.copyOf(names);
        credits = List.copyOf(credits);
    }

    public Byline(List<Name> names) {
        this(names, List.of());
    }

    /**
     * The names that fact tables give as the reporters of the article, in the order printed: who wrote or edited it, and
     * reporters who photographed.
     */
    public List<Name> reporters() {
        return Stream.concat(
                        names.stream(), credits.stream().filter(name -> name.is(Part.EDITOR, Part.PHOTOJOURNALIST)))
                .sorted(Comparator.comparingInt(Name::start))
                .toList();
    }
}
