package org.zhengtu.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Vocab;
import org.zhengtu.resolve.Slug;

/**
 * Review items that compare documents. An item is named by its kind and by all it is about, so that a decision on it holds
 * as long as it is about the same things. It quotes each of them from up to {@value #QUOTED} documents.
 */
final class Doubts {

    private static final int QUOTED = 2;

    private final DerivedGraph derived;
    private final String kind;

    /** @param kind code of {@code zc:review} */
    Doubts(DerivedGraph derived, String kind) {
        this.derived = derived;
        this.kind = kind;
    }

    /** Takes back the items of this kind about any of these. */
    void forget(Collection<Node> nodes) {
        Node code = Vocab.code("review", kind);
        for (Node node : nodes) {
            Stream.of(Vocab.concerns, Vocab.candidate)
                    .flatMap(property -> derived.derivedSubjects(property, node).stream())
                    .filter(item -> derived.objects(item, Vocab.reviewKind).contains(code))
                    .distinct()
                    .forEach(derived::forget);
        }
    }

    /** Raises a doubt about two things or more; the first in the order of their IRIs is the one it concerns. */
    void raise(Collection<Node> about, String words) {
        List<Node> all = inOrder(about);
        Node first = all.get(0);
        List<Node> candidates = all.subList(1, all.size());
        raise(first, candidates, words);
    }

    /** Raises a doubt about one thing that others conflict with, or may be. */
    void raise(Node concerns, Collection<Node> candidates, String words) {
        List<Node> others = inOrder(candidates);
        String rest = others.stream().map(node -> Key.of(node).rest()).collect(Collectors.joining());
        Key key = Key.of(concerns);
        Node item = NodeFactory.createURI(key.base() + "review." + kind + "_" + Slug.of(key.rest())
                + (rest.isEmpty() ? "" : "_" + Slug.of(rest)));
        derived.add(item, RDF.type.asNode(), Vocab.ReviewItem);
        derived.add(item, RDFS.label.asNode(), NodeFactory.createLiteralString(words));
        derived.add(item, Vocab.reviewKind, Vocab.code("review", kind));
        derived.add(item, Vocab.concerns, concerns);
        others.forEach(candidate -> derived.add(item, Vocab.candidate, candidate));
        derived.add(item, Vocab.reviewStatus, derived.state(item));
        quote(item, concerns);
        others.forEach(candidate -> quote(item, candidate));
    }

    private static List<Node> inOrder(Collection<Node> nodes) {
        return nodes.stream()
                .distinct()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    private void quote(Node item, Node about) {
        Set<Node> documents = new HashSet<>();
        for (Node evidence : inOrder(derived.objects(about, Vocab.evidence))) {
            if (documents.addAll(derived.objects(evidence, Vocab.inDocument))) {
                derived.add(item, Vocab.evidence, evidence);
            }
            if (documents.size() >= QUOTED) {
                return;
            }
        }
    }

    /** Pairs of each thing with the others like it, every pair once. */
    static List<List<Node>> pairs(Collection<Node> nodes, java.util.function.Function<Node, Collection<Node>> like) {
        Set<String> seen = new TreeSet<>();
        List<List<Node>> pairs = new ArrayList<>();
        for (Node node : nodes) {
            for (Node other : like.apply(node)) {
                List<Node> pair = inOrder(List.of(node, other));
                if (pair.size() == 2 && seen.add(pair.toString())) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }
}
