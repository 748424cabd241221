package org.zhengtu.derive;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.zhengtu.graph.Vocab;

/**
 * What changed documents tell of, before the change and after it: every resource, every series of numbers, every body that
 * has meetings. What is derived from anything else stays as it is.
 */
public final class Touched {

    private final Set<Node> nodes = new LinkedHashSet<>();
    private final Set<Node> series = new LinkedHashSet<>();
    private final Set<Node> bodies = new LinkedHashSet<>();

    /** Takes note of all that the graph of a document says now; call it before the graph is replaced and after. */
    public void note(DatasetGraph dataset, Node document) {
        dataset.find(document, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(this::note);
    }

    private void note(Quad quad) {
        nodes.add(quad.getSubject());
        if (quad.getPredicate().equals(Vocab.series)) {
            series.add(quad.getObject());
        } else if (quad.getPredicate().equals(Vocab.body)) {
            bodies.add(quad.getObject());
        }
    }

    /** The resources of one kind, which the first part of their keys tells. */
    Set<Node> of(String kind) {
        Set<Node> found = new LinkedHashSet<>();
        nodes.stream().filter(node -> Key.of(node).is(kind)).forEach(found::add);
        return found;
    }

    Set<Node> series() {
        return series;
    }

    Set<Node> bodies() {
        return bodies;
    }
}
