package org.zhengtu.text;

import java.util.List;
import org.zhengtu.model.Span;

/**
 * One article of a page.
 *
 * @param headline kicker and main line in reading order, parted by single spaces; empty if none is printed
 * @param headlineSpans where the headline stands, in reading order; empty if there is none
 * @param byline reporters, photographers and editors of this article
 * @param titles every phrase of the headline in reading order, subtitles after it, each a sentence of its own
 * @param sentences the body in reading order, the headline and byline not among them
 * @param span from its first to its last character in the stored text
 * @param stamp the days printed beside it
 */
public record Article(
        String headline,
        List<Span> headlineSpans,
        Byline byline,
        List<Sentence> titles,
        List<Sentence> sentences,
        Span span,
        Stamp stamp) {

    public Article {
        headlineSpans = List.copyOf(headlineSpans);
        titles = List.copyOf(titles);
        sentences = List.copyOf(sentences);
    }

    /** An article that the page prints no day for. */
    public Article(
            String headline,
            List<Span> headlineSpans,
            Byline byline,
            List<Sentence> titles,
            List<Sentence> sentences,
            Span span) {
        this(headline, headlineSpans, byline, titles, sentences, span, Stamp.NONE);
    }

    /** An article whose headline is not split into sentences. */
    public Article(String headline, List<Span> headlineSpans, Byline byline, List<Sentence> sentences, Span span) {
        this(headline, headlineSpans, byline, List.of(), sentences, span);
    }

    /** Articles of a page differ in where they stand; all of their text need not be read for that. */
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /** Whether the page gives it a headline or a byline, so that it counts as an article of its own. */
    public boolean signed() {
        return !headline.isEmpty() || !byline.names().isEmpty();
    }
}
