package org.zhengtu.text;

import java.util.List;
import org.zhengtu.model.Span;

/**
 * A printed line, or a paragraph printed as one, and what it is on the page.
 *
 * @param level of its Markdown heading, 0 if it is none
 * @param apart whether a blank line stands before it
 * @param spans the pieces of it that are to be read; may be empty
 * @param text these pieces in running spelling
 * @param writers names in a byline that is part of it
 * @param credits photographers and editors in it
 * @param captions pieces that are captions glued into it
 * @param turned whether it goes on elsewhere (下转2版)
 * @param stamp the day that it prints for the article beside it
 */
record Line(
        Kind kind,
        int level,
        boolean apart,
        List<Span> spans,
        RunningText text,
        List<Byline.Name> writers,
        List<Byline.Name> credits,
        List<Span> captions,
        boolean turned,
        Stamp stamp) {

    /** What a line is. */
    enum Kind {
        /** Date, source, editors and the like. */
        IMPRINT,
        /** A standing label. */
        COLUMN,
        /** To another page, or a button. */
        POINTER,
        /** 本期导读: over what other pages have. */
        GUIDE,
        /** 首页 > 新闻 > …: the path to this page of a site. */
        POSITION,
        /** The head of a list of other articles. */
        RELATED,
        CAPTION,
        /** Only names of those who wrote it. */
        AUTHOR,
        TITLE,
        SUBTITLE,
        /** A heading inside an article, by its number or bullet. */
        HEADING,
        /** The opening of an article, its dateline taken off. */
        LEAD,
        BODY
    }

    private static final String ENDS = "。！？；：…";
    private static final String CLOSERS = "”’」』）》";

    boolean is(Kind... kinds) {
        return List.of(kinds).contains(kind);
    }

    /** A line of a kind that names nobody. */
    static Line of(Kind kind, Strip strip, List<Span> spans, RunningText text) {
        return new Line(
                kind, strip.level(), strip.apart(), spans, text, List.of(), List.of(), List.of(), false, Stamp.NONE);
    }

    /** Date, source and names around the text; none of it is to be read. */
    static Line imprint(
            Strip strip, RunningText none, List<Byline.Name> writers, List<Byline.Name> credits, Stamp day) {
        return new Line(Kind.IMPRINT, 0, strip.apart(), List.of(), none, writers, credits, List.of(), false, day);
    }

    /** The same line with those who wrote the article and those who photographed for it. */
    Line by(List<Byline.Name> wrote, List<Byline.Name> credited) {
        return new Line(kind, level, apart, spans, text, wrote, credited, captions, turned, stamp);
    }

    /** The same line, found to be something else by what stands around it. */
    Line as(Kind other) {
        return new Line(other, level, apart, spans, text, writers, credits, captions, turned, stamp);
    }

    /** The same line, found to be a headline of some level. */
    Line titled(int headline) {
        return new Line(Kind.TITLE, headline, apart, spans, text, writers, credits, captions, turned, stamp);
    }

    /** The same line, found to be the name of who wrote the article. */
    Line signed(Byline.Name writer) {
        return new Line(Kind.AUTHOR, level, apart, spans, text, List.of(writer), credits, captions, turned, stamp);
    }

    /** Whether it is running text. */
    boolean running() {
        return kind == Kind.LEAD || kind == Kind.BODY;
    }

    /** Whether its last sentence is cut off and may go on in another line of this page. */
    boolean open() {
        if (!running() || turned || text.isEmpty()) {
            return false;
        }
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ENDS.indexOf(text.charAt(last)) < 0;
    }

    int start() {
        return spans.get(0).start();
    }
}
