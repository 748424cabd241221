package org.zhengtu.derive;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.zhengtu.graph.Vocab;

/**
 * What changed documents tell of, before the change and after it: every resource, every series of numbers, every body that
 * has meetings. What is derived from anything else stays as it is.
 */
public final class Touched {

    /** The kinds of things that something is derived of; half of a document's resources are evidence, of which nothing is. */
    private static final Set<String> KINDS = Set.of("person", "tenure", "post", "meeting", "figure", "org", "project");

    private final Map<String, Set<Node>> nodes = new HashMap<>();
    private final Set<Node> series = new LinkedHashSet<>();
    private final Set<Node> bodies = new LinkedHashSet<>();
    /** Graphs give the triples of a subject one after the other. */
    private Node last;

    /** Takes note of all that a document says; to be told the graph that is replaced, and the one in its place. */
    public void note(Graph document) {
        document.find().forEachRemaining(this::note);
    }

    private void note(Triple triple) {
        Node subject = triple.getSubject();
        if (!subject.equals(last)) {
            last = subject;
            String kind = Key.of(subject).kind();
            if (KINDS.contains(kind)) {
                nodes.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(subject);
            }
        }
        if (triple.getPredicate().equals(Vocab.series)) {
            series.add(triple.getObject());
        } else if (triple.getPredicate().equals(Vocab.body)) {
            bodies.add(triple.getObject());
        }
    }

    /** The resources of one kind, which the first part of their keys tells. */
    Set<Node> of(String kind) {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is not one of " + KINDS);
        }
        return nodes.getOrDefault(kind, Set.of());
    }

    Set<Node> series() {
        return series;
    }

    Set<Node> bodies() {
        return bodies;
    }
}
