package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengtu.model.Area;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Span;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/** Where a document and each of its articles is at home, as far as that could be settled. */
final class Homes {

    private final Optional<Area> page;
    /** For each piece of text, by its first character, the home of its article; empty while all share that of the page. */
    private final TreeMap<Integer, Optional<Area>> pieces = new TreeMap<>();

    /** A document whose articles are all at home in one place. */
    Homes(Optional<Area> page) {
        this.page = page;
    }

    /** The place of the document. */
    Optional<Area> page() {
        return page;
    }

    /** Where the article is at home that a fact was read in first. */
    Optional<Area> of(Fact fact) {
        return of(fact.evidence().get(0));
    }

    private Optional<Area> of(Evidence evidence) {
        var piece = pieces.floorEntry(evidence.spans().get(0).start());
        return piece == null ? page : piece.getValue();
    }

    /** Evidence apart by the homes of the articles that it was read in. */
    Collection<List<Evidence>> parted(List<Evidence> evidence) {
        Map<Optional<Area>, List<Evidence>> parts = new LinkedHashMap<>();
        evidence.forEach(read ->
                parts.computeIfAbsent(of(read), home -> new ArrayList<>()).add(read));
        return parts.values();
    }

    /** Gives an article its home. */
    void settle(Article article, Optional<Area> home) {
        article.headlineSpans().forEach(span -> settle(span, home));
        article.titles().forEach(title -> settle(title, home));
        article.sentences().forEach(sentence -> settle(sentence, home));
    }

    /** Gives a sentence its home. */
    void settle(Sentence sentence, Optional<Area> home) {
        sentence.text().origin().forEach(span -> settle(span, home));
    }

    private void settle(Span span, Optional<Area> home) {
        pieces.put(span.start(), home);
    }
}
