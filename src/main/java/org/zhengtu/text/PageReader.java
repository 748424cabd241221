package org.zhengtu.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.model.Span;

/**
 * Reads the stored text of a document, the scan of a newspaper page or a web print, into articles and sentences. Reads
 * what is printed; what is torn off the page stays torn off.
 */
public final class PageReader {

    /** Reads a page; every text is one, an empty one too. */
    public Page read(String id, String stored) {
        String text = Markup.blanked(stored);
        LineReader reader = new LineReader(text);
        List<Line> lines = Digest.titled(text, Briefs.parted(text, reader.read()));
        Masthead masthead = MastheadReader.read(text, reader.marks(), lines);
        List<Draft> drafts = Layout.drafts(
                lines.stream()
                        .filter(line -> !MastheadReader.named(masthead, line))
                        .toList(),
                !masthead.issue().isEmpty());
        Headline.dropDoubles(text, drafts);
        Set<String> seen = new HashSet<>();
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            article(text, draft, seen, articles);
        }
        return new Page(id, stored, masthead, articles);
    }

    private static void article(String text, Draft draft, Set<String> seen, List<Article> articles) {
        Headline headline = Headline.of(text, draft.titles());
        List<Sentence> sentences = Paragraphs.read(text, draft.inOrder(), seen);
        List<Span> spans = new ArrayList<>();
        headline.titles().forEach(title -> spans.addAll(title.text().origin()));
        sentences.forEach(sentence -> spans.addAll(sentence.text().origin()));
        if (spans.isEmpty()) {
            return;
        }
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        articles.add(new Article(
                headline.text(),
                headline.spans(),
                draft.byline(),
                headline.titles(),
                sentences,
                new Span(start, end),
                draft.stamp()));
    }
}
