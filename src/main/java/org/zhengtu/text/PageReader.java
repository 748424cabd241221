package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.model.Span;

/** Reads the stored text of a document into articles and sentences. */
public final class PageReader {

    /** Reads a page; every text is one, an empty one too. */
    public Page read(String id, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (i > start && !text.substring(start, i).isBlank()) {
                    sentences.addAll(Sentences.split(RunningText.of(text, new Span(start, i)), paragraph++));
                }
                start = i + 1;
            }
        }
        List<Article> articles = sentences.isEmpty()
                ? List.of()
                : List.of(new Article("", List.of(), Byline.NONE, sentences, new Span(0, text.length())));
        return new Page(id, text, Masthead.NONE, articles);
    }
}
