package org.zhengtu.derive;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.zhengtu.graph.Vocab;

/**
 * Doubts whether two things of one kind and place under two names are one. They are found by an index of what their names
 * have in common, so that a new thing isn't compared with all there are.
 */
final class Variants implements Family {

    private final Node index;
    private final String kind;
    private final String code;
    private final Likeness likeness;

    /** How the names of one kind of things are compared. */
    interface Likeness {

        /** What things that may be one have in common at least one of. */
        List<String> patterns(DerivedGraph derived, Node node, ScopedName name);

        /** Things that the changed documents need not name, whose reasons may be others now. */
        Set<Node> affected(DerivedGraph derived, Touched touched);

        /** What speaks for one thing, in words; empty if nothing does or something tells the two apart. */
        Optional<String> reason(DerivedGraph derived, Node one, Node other);
    }

    /**
     * @param index the graph that holds the patterns of names
     * @param kind of things, as in their keys
     * @param code of the doubts, in {@code zc:review}
     */
    Variants(Node index, String kind, String code, Likeness likeness) {
        this.index = index;
        this.kind = kind;
        this.code = code;
        this.likeness = likeness;
    }

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        DerivedGraph names = derived.in(index);
        register(derived, names, touched.of(kind));
        Set<Node> nodes = new LinkedHashSet<>(touched.of(kind));
        nodes.addAll(likeness.affected(derived, touched));
        Doubts doubts = new Doubts(derived, code);
        doubts.forget(nodes);
        for (List<Node> pair : Doubts.pairs(nodes, node -> alike(names, node))) {
            likeness.reason(derived, pair.get(0), pair.get(1))
                    .ifPresent(why -> doubts.raise(pair, name(pair.get(0)) + " / " + name(pair.get(1)) + "：" + why));
        }
    }

    /** Brings the index up to date for things that were named, or are now. */
    private void register(DerivedGraph derived, DerivedGraph names, Set<Node> nodes) {
        for (Node node : nodes) {
            names.forget(node, Vocab.nameKey);
            if (!derived.objects(node, RDF.type.asNode()).isEmpty()) {
                ScopedName.of(node).map(name -> likeness.patterns(derived, node, name)).orElse(List.of()).stream()
                        .map(NodeFactory::createLiteralString)
                        .forEach(pattern -> names.add(node, Vocab.nameKey, pattern));
            }
        }
    }

    private static String name(Node node) {
        return ScopedName.of(node).map(ScopedName::name).orElse("");
    }

    private Collection<Node> alike(DerivedGraph names, Node node) {
        Set<Node> alike = new HashSet<>();
        names.objects(node, Vocab.nameKey).forEach(pattern -> names.subjects(Vocab.nameKey, pattern).stream()
                .filter(other -> Key.of(other).is(kind))
                .forEach(alike::add));
        return alike;
    }

    /** Whether one document tells of both, and so tells them apart. */
    static boolean toldApart(DerivedGraph derived, Node type, Node one, Node other) {
        Set<Node> documents = derived.graphs(one, RDF.type.asNode(), type);
        return derived.graphs(other, RDF.type.asNode(), type).stream().anyMatch(documents::contains);
    }
}
