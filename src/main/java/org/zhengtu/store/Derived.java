package org.zhengtu.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.zhengtu.graph.Vocab;

/**
 * What needs more than one document: the first and last day on which a person was seen in a post. Reads document graphs
 * alone, so it is the same whatever the order they came in.
 */
final class Derived {

    private record Sightings(Node first, Node last) {

        Sightings with(Sightings other) {
            return new Sightings(
                    first.getLiteralLexicalForm().compareTo(other.first.getLiteralLexicalForm()) <= 0
                            ? first
                            : other.first,
                    last.getLiteralLexicalForm().compareTo(other.last.getLiteralLexicalForm()) >= 0
                            ? last
                            : other.last);
        }
    }

    private Derived() {}

    static void write(DatasetGraph dataset) {
        Map<Node, Sightings> tenures = new HashMap<>();
        dataset.find(Node.ANY, Node.ANY, Vocab.observedOn, Node.ANY)
                .forEachRemaining(quad -> tenures.merge(
                        quad.getSubject(), new Sightings(quad.getObject(), quad.getObject()), Sightings::with));
        dataset.removeGraph(Graphs.DERIVED);
        tenures.forEach((tenure, seen) -> {
            dataset.add(Quad.create(Graphs.DERIVED, Triple.create(tenure, Vocab.firstObserved, seen.first())));
            dataset.add(Quad.create(Graphs.DERIVED, Triple.create(tenure, Vocab.lastObserved, seen.last())));
        });
    }
}
