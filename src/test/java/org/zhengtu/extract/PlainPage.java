package org.zhengtu.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.model.Span;
import org.zhengtu.text.Article;
import org.zhengtu.text.Byline;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;
import org.zhengtu.text.RunningText;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Sentences;
import org.zhengtu.text.Tokenizer;

/** A page of one article, every line a paragraph: what readers of facts are tested on. */
public final class PlainPage {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private PlainPage() {}

    public static Reading of(String text) {
        return of(text, Optional.empty());
    }

    public static Reading of(String text, Optional<LocalDate> issued) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int paragraph = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                RunningText running = RunningText.of(text, new Span(start, start + line.length()));
                sentences.addAll(Sentences.split(running, paragraph++));
            }
            start += line.length() + 1;
        }
        return page(text, sentences, issued);
    }

    /** The text as one paragraph, line breaks joined as those of a column are. */
    public static Reading joined(String text) {
        RunningText running = RunningText.of(text, new Span(0, text.length()));
        return page(text, Sentences.split(running, 0), Optional.empty());
    }

    private static Reading page(String text, List<Sentence> sentences, Optional<LocalDate> issued) {
        Article article = new Article("", List.of(), Byline.NONE, sentences, new Span(0, text.length()));
        return new Reading(new Page("page", text, Masthead.NONE, List.of(article)), TOKENIZER, issued);
    }
}
