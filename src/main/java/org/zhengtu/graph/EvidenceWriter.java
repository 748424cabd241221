package org.zhengtu.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.zhengtu.extract.Trust;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Span;
import org.zhengtu.resolve.Keys;
import org.zhengtu.text.Article;
import org.zhengtu.text.Page;

/** Writes evidence: one node per contiguous piece, offsets in code points of the stored text. */
final class EvidenceWriter {

    private static final Trust TRUST = new Trust();
    /** Code points of a quote; a longer piece is cut at its end. */
    private static final int LONGEST = 300;

    private final Page page;
    private final Keys keys;
    private final Triples triples;
    private final int[] codePoints;
    private final Map<Node, Double> surest = new HashMap<>();
    private final List<Extent> extents;

    /** Where an article stands, and its node. */
    private record Extent(Span span, Node article) {

        int length() {
            return span.end() - span.start();
        }
    }

    EvidenceWriter(Page page, Keys keys, Triples triples) {
        this.page = page;
        this.keys = keys;
        this.triples = triples;
        this.codePoints = codePoints(page.text());
        this.extents = page.articles().stream()
                .map(article -> new Extent(extent(article), triples.resource(key(article))))
                .toList();
    }

    private static int[] codePoints(String text) {
        int[] positions = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            positions[i] = count;
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            count += pair ? 0 : 1;
        }
        positions[text.length()] = count;
        return positions;
    }

    /** The code point position of a UTF-16 one. */
    int codePoint(int position) {
        return codePoints[position];
    }

    void attach(Node fact, List<Evidence> evidence) {
        for (Evidence one : evidence) {
            for (Span span : one.spans()) {
                triples.add(fact, Vocab.evidence, write(one, span));
            }
        }
    }

    private Node write(Evidence evidence, Span span) {
        int end = Math.min(
                span.end(),
                page.text()
                        .offsetByCodePoints(
                                span.start(), Math.min(LONGEST, codePoints[span.end()] - codePoints[span.start()])));
        Node node = triples.resource(keys.evidence(codePoints[span.start()], codePoints[end], evidence.rule()));
        String quote = page.text().substring(span.start(), end);
        triples.type(node, Vocab.Evidence);
        triples.text(node, Vocab.quote, quote);
        triples.integer(node, Vocab.start, codePoints[span.start()]);
        triples.integer(node, Vocab.end, codePoints[end]);
        triples.text(node, Vocab.rule, evidence.rule());
        trust(node, TRUST.of(evidence));
        triples.add(node, Vocab.inDocument, triples.resource(keys.document()));
        article(span).ifPresent(article -> triples.add(node, Vocab.inArticle, article));
        return node;
    }

    /** One rule may read one piece for several facts, more or less sure of each: the piece has the highest. */
    private void trust(Node node, double confidence) {
        if (confidence > surest.getOrDefault(node, -1.0)) {
            if (surest.put(node, confidence) != null) {
                triples.remove(node, Vocab.confidence);
            }
            triples.decimal(
                    node, Vocab.confidence, BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** Articles may lie inside one another; the evidence belongs to the smallest that holds it, the masthead to none. */
    private Optional<Node> article(Span span) {
        return extents.stream()
                .filter(extent -> extent.span().contains(span))
                .min(Comparator.comparingInt(Extent::length))
                .map(Extent::article);
    }

    /** From the first to the last character of an article, its headline and byline too. */
    static Span extent(Article article) {
        Stream<Span> names = Stream.concat(article.byline().names().stream(), article.byline().credits().stream())
                .flatMap(name -> name.spans().stream());
        return Stream.of(Stream.of(article.span()), article.headlineSpans().stream(), names)
                .flatMap(spans -> spans)
                .reduce((one, other) ->
                        new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())))
                .orElseThrow();
    }

    String key(Article article) {
        return keys.article(codePoints[extent(article).start()]);
    }
}
