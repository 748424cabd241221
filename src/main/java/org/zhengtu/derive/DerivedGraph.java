package org.zhengtu.derive;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.zhengtu.graph.Vocab;

/** The derived graph, with what the documents say beside it. Reads by index: what it costs is what it finds. */
final class DerivedGraph {

    private final DatasetGraph dataset;
    private final Node graph;
    private final Node curated;

    DerivedGraph(DatasetGraph dataset, Node graph, Node curated) {
        this.dataset = dataset;
        this.graph = graph;
        this.curated = curated;
    }

    /** What all graphs together say of a subject with one property, each once. */
    Set<Node> objects(Node subject, Node predicate) {
        return collect(dataset.findNG(Node.ANY, subject, predicate, Node.ANY), Quad::getObject);
    }

    /** Whom all graphs together say something of, each once. */
    Set<Node> subjects(Node predicate, Node object) {
        return collect(dataset.findNG(Node.ANY, Node.ANY, predicate, object), Quad::getSubject);
    }

    /** The graphs that say it; any subject, property or object may be left open with {@link Node#ANY}. */
    Set<Node> graphs(Node subject, Node predicate, Node object) {
        return collect(dataset.findNG(Node.ANY, subject, predicate, object), Quad::getGraph);
    }

    private static Set<Node> collect(Iterator<Quad> quads, Function<Quad, Node> part) {
        Set<Node> found = new LinkedHashSet<>();
        quads.forEachRemaining(quad -> found.add(part.apply(quad)));
        return found;
    }

    /** The words of the literals that a subject has with one property, sorted. */
    TreeSet<String> words(Node subject, Node predicate) {
        TreeSet<String> words = new TreeSet<>();
        objects(subject, predicate).forEach(literal -> words.add(literal.getLiteralLexicalForm()));
        return words;
    }

    /** The one literal's words; of several the first, so that it is the same whatever their order. */
    Optional<String> word(Node subject, Node predicate) {
        return words(subject, predicate).stream().findFirst();
    }

    /** Code of {@code zc:state} of a review item, by what was decided on it. */
    Node state(Node item) {
        Set<Node> decided = new LinkedHashSet<>();
        dataset.find(curated, Node.ANY, Vocab.decidedOn, item)
                .forEachRemaining(quad -> decided.addAll(objects(quad.getSubject(), Vocab.decisionKind)));
        if (decided.isEmpty()) {
            return Vocab.code("state", "open");
        }
        boolean rejected = decided.equals(Set.of(Vocab.code("decision", "reject")));
        return Vocab.code("state", rejected ? "rejected" : "accepted");
    }

    /** The same data with another graph to write to. */
    DerivedGraph in(Node other) {
        return new DerivedGraph(dataset, other, curated);
    }

    void add(Node subject, Node predicate, Node object) {
        dataset.add(Quad.create(graph, Triple.create(subject, predicate, object)));
    }

    /** Takes back what was derived of a subject with one property. */
    void forget(Node subject, Node predicate) {
        dataset.deleteAny(graph, subject, predicate, Node.ANY);
    }

    /** Takes back all that was derived of a subject. */
    void forget(Node subject) {
        dataset.deleteAny(graph, subject, Node.ANY, Node.ANY);
    }

    /** What was derived with a property and an object. */
    List<Node> derivedSubjects(Node predicate, Node object) {
        return Iter.toList(Iter.map(dataset.find(graph, Node.ANY, predicate, object), Quad::getSubject));
    }
}
