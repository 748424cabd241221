package org.zhengtu.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.zhengtu.graph.Vocab;

/**
 * What the index holds of one document graph: for {@code text:query} one entry per literal, as jena-text itself would write
 * it; for the search box one entry per resource with its names, its text, and what results are narrowed by.
 */
final class SearchDocuments {

    static final String ENTITY = "uri";
    static final String GRAPH = "graph";

    /** The properties that {@code text:query} knows, and their fields. */
    static final Map<Node, String> LITERALS = Map.of(
            RDFS.label.asNode(),
            "label",
            SKOS.altLabel.asNode(),
            "altLabel",
            Vocab.quote,
            "quote",
            Vocab.text,
            "text",
            Vocab.titleText,
            "titleText");

    static final String IRI = "iri";
    static final String KIND = "kind";
    static final String PLACE = "place";
    static final String YEAR = "year";
    static final String CODE = "code";
    static final String DAY = "day";
    static final String CONFIDENCE = "confidence";
    static final String LABEL = "name";
    static final String SOURCE = "source";
    static final String WORDS = "words";
    static final String BODY = "body";

    /** The kinds of resources that people look for; others are found through these. */
    private static final Set<String> KINDS = Set.of(
            "person",
            "org",
            "post",
            "meeting",
            "project",
            "policy",
            "campaign",
            "target",
            "figure",
            "statement",
            "item",
            "doc",
            "article");

    /** Kinds that are read from no sentence of their own: the page's place and day are theirs, and nothing doubts them. */
    private static final Set<String> GIVEN = Set.of("doc", "article", "post");

    private final Graph graph;
    private final String name;
    private final String id;
    private final String text;
    /** In code points. */
    private final int length;

    private final Consumer<Document> out;

    /**
     * @param id of the document
     * @param text that its offsets count in; empty if it is gone
     */
    SearchDocuments(String id, Graph graph, String text, Consumer<Document> out) {
        this.graph = graph;
        this.name = Graphs.document(id).getURI();
        this.id = id;
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.out = out;
    }

    void write() {
        LITERALS.forEach((property, field) ->
                graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> literal(triple, field)));
        Optional<Node> document = subjects(Vocab.Document).stream().findFirst();
        Set<String> places = document.map(this::places).orElse(Set.of());
        Set<String> years = document.map(this::years).orElse(Set.of());
        Filtered page = document.map(node -> new Filtered(codes(node), days(node), 1))
                .orElse(new Filtered(Set.of(), Set.of(), 1));
        Set<Node> seen = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> {
            Node node = triple.getSubject();
            if (node.isURI() && KINDS.contains(kind(node)) && seen.add(node)) {
                Set<String> own = places(node);
                Set<String> when = years(node);
                resource(node, own.isEmpty() ? places : own, when.isEmpty() ? years : when, filtered(node, page));
            }
        });
    }

    /** The type that a key begins with: {@code person} of {@code …/id/person.990102_林知远}. */
    static String kind(Node node) {
        String key = node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
        int dot = key.indexOf('.');
        return dot < 0 ? "" : key.substring(0, dot);
    }

    private void literal(Triple triple, String field) {
        if (!triple.getSubject().isURI() || !triple.getObject().isLiteral()) {
            return;
        }
        Document entry = new Document();
        entry.add(new StringField(ENTITY, triple.getSubject().getURI(), Field.Store.YES));
        entry.add(new StringField(GRAPH, name, Field.Store.YES));
        entry.add(new TextField(field, triple.getObject().getLiteralLexicalForm(), Field.Store.YES));
        out.accept(entry);
    }

    private void resource(Node node, Set<String> places, Set<String> years, Filtered filtered) {
        Document entry = new Document();
        entry.add(new StringField(GRAPH, name, Field.Store.NO));
        entry.add(new SortedDocValuesField(IRI, new BytesRef(node.getURI())));
        entry.add(new SortedDocValuesField(KIND, new BytesRef(kind(node))));
        places.forEach(place -> entry.add(new SortedSetDocValuesField(PLACE, new BytesRef(place))));
        years.forEach(year -> entry.add(new SortedSetDocValuesField(YEAR, new BytesRef(year))));
        filtered.codes().forEach(code -> entry.add(new SortedSetDocValuesField(CODE, new BytesRef(code))));
        filtered.days().forEach(day -> entry.add(new SortedSetDocValuesField(DAY, new BytesRef(day))));
        entry.add(new DoubleDocValuesField(CONFIDENCE, filtered.confidence()));
        String label = values(node, RDFS.label.asNode()).stream().findFirst().orElse("");
        entry.add(new StoredField(IRI, node.getURI()));
        entry.add(new StoredField(LABEL, label));
        entry.add(new StoredField(SOURCE, id));
        List<String> words = new ArrayList<>();
        LITERALS.keySet().forEach(property -> words.addAll(values(node, property)));
        words.stream().sorted().forEach(word -> entry.add(new TextField(WORDS, word, Field.Store.YES)));
        body(node).ifPresent(body -> entry.add(new TextField(BODY, body, Field.Store.YES)));
        out.accept(entry);
    }

    /** What a {@link SearchFilter} looks at: codes of areas, days, and the confidence of the best evidence. */
    private record Filtered(Set<String> codes, Set<String> days, double confidence) {}

    /** As the explorer's queries have it: the place is the resource's own, the days also those of the page that tells of it. */
    private Filtered filtered(Node node, Filtered page) {
        if (GIVEN.contains(kind(node))) {
            return page;
        }
        double confidence = graph
                .find(node, Vocab.evidence, Node.ANY)
                .mapWith(triple -> values(triple.getObject(), Vocab.confidence))
                .toList()
                .stream()
                .flatMap(Collection::stream)
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(0);
        Set<String> days = days(node);
        if (confidence > 0) {
            days.addAll(page.days());
        }
        return new Filtered(codes(node), days, confidence);
    }

    /** The text of an article, by its offsets. */
    private Optional<String> body(Node node) {
        Optional<Integer> start = offset(node, Vocab.start);
        Optional<Integer> end = offset(node, Vocab.end);
        if (!kind(node).equals("article") || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(start.get(), length);
        int to = Math.max(from, Math.min(end.get(), length));
        return Optional.of(text.substring(position(from), position(to)));
    }

    /** Where a code point stands; counting takes long and is needed only where one takes two UTF-16 units. */
    private int position(int codePoint) {
        return length == text.length() ? codePoint : text.offsetByCodePoints(0, codePoint);
    }

    private Optional<Integer> offset(Node node, Node property) {
        return values(node, property).stream().findFirst().map(Integer::valueOf);
    }

    private Set<String> places(Node node) {
        return ofPlaces(node, RDFS.label.asNode());
    }

    private Set<String> codes(Node node) {
        return ofPlaces(node, Vocab.adminCode);
    }

    private Set<String> ofPlaces(Node node, Node property) {
        Set<String> values = new TreeSet<>();
        graph.find(node, Vocab.jurisdiction, Node.ANY)
                .forEachRemaining(triple -> values.addAll(values(triple.getObject(), property)));
        return values;
    }

    private Set<String> years(Node node) {
        Set<String> years = new TreeSet<>();
        days(node).forEach(day -> years.add(day.substring(0, Math.min(4, day.length()))));
        return years;
    }

    private Set<String> days(Node node) {
        return values(node, Vocab.dateFrom);
    }

    private Set<String> values(Node node, Node property) {
        Set<String> values = new TreeSet<>();
        graph.find(node, property, Node.ANY).forEachRemaining(triple -> {
            if (triple.getObject().isLiteral()) {
                values.add(triple.getObject().getLiteralLexicalForm());
            }
        });
        return values;
    }

    private List<Node> subjects(Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }
}
