package org.zhengtu.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.Reading;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/**
 * The sentences of a page with the bodies that each names, read once for all readers.
 *
 * @param articles by article of the page its headlines and sentences, in order
 */
public record PageBodies(List<List<Named>> articles) {

    /**
     * A sentence with its bodies.
     *
     * @param town the township that its article named last; empty if none
     * @param actor the township that does in it what a body does
     */
    public record Named(TaggedSentence sentence, Bodies bodies, String town, Optional<Body> actor) {}

    public static PageBodies of(Reading reading, BodyReader bodies) {
        return new PageBodies(reading.page().articles().stream()
                .map(article -> named(article, reading, bodies))
                .toList());
    }

    private static List<Named> named(Article article, Reading reading, BodyReader bodies) {
        List<Sentence> sentences = new ArrayList<>(article.titles());
        sentences.addAll(article.sentences());
        List<TaggedSentence> tagged = sentences.stream()
                .map(sentence -> TaggedSentence.of(sentence, reading))
                .toList();
        List<Bodies> read = tagged.stream().map(bodies::read).toList();
        Township township = new Township(read);
        ThatPlace place = new ThatPlace();
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            Bodies found = township.complete(tagged.get(i), place.complete(tagged.get(i), read.get(i)));
            named.add(new Named(tagged.get(i), found, township.last(), township.actor()));
        }
        return named;
    }
}
