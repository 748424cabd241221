package org.zhengtu.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Drops facts that the analyst found wrong from a document's graph, with all that can't stand without them: the tenures of a
 * person who is none, the participations of a meeting that wasn't held, evidence that then supports nothing.
 */
final class Corrections {

    /** A subject that loses the object of one of these says nothing any more. */
    private static final List<Node> NEEDED =
            List.of(Vocab.holder, Vocab.post, Vocab.participant, Vocab.project, Vocab.concerns);

    private static final List<Node> OF_MEETINGS = List.of(Vocab.Participation, Vocab.AgendaItem);
    /** Kinds of resources that are there only because something leads to them. */
    private static final List<Node> LED_TO = List.of(Vocab.Evidence, ORG.Post.asNode(), SKOS.Concept.asNode());

    private final String base;
    private final Graph graph;

    /** @param base what keys are appended to */
    Corrections(String base, Graph graph) {
        this.base = base;
        this.graph = graph;
    }

    /** @return the keys of those facts that were in the graph */
    Set<String> drop(Set<String> wrong) {
        Set<String> dropped = new TreeSet<>();
        for (String key : wrong) {
            Node node = NodeFactory.createURI(base + key);
            if (graph.contains(node, Node.ANY, Node.ANY)) {
                drop(node);
                dropped.add(key);
            }
        }
        if (!dropped.isEmpty()) {
            shortCuts();
            sweep();
        }
        return dropped;
    }

    private void drop(Node node) {
        for (Triple triple : graph.find(Node.ANY, Node.ANY, node).toList()) {
            if (needs(triple)) {
                drop(triple.getSubject());
            }
        }
        graph.remove(node, Node.ANY, Node.ANY);
        graph.remove(Node.ANY, Node.ANY, node);
    }

    private boolean needs(Triple triple) {
        boolean ofMeeting = triple.getPredicate().equals(Vocab.meeting)
                && OF_MEETINGS.stream().anyMatch(type -> graph.contains(triple.getSubject(), RDF.type.asNode(), type));
        return ofMeeting || NEEDED.contains(triple.getPredicate());
    }

    /** Who attended and who chaired follows from the participations that are left. */
    private void shortCuts() {
        for (Triple attended : graph.find(Node.ANY, Vocab.attendedBy, Node.ANY).toList()) {
            List<Node> parts = graph.find(Node.ANY, Vocab.meeting, attended.getSubject())
                    .mapWith(Triple::getSubject)
                    .filterKeep(part -> graph.contains(part, Vocab.participant, attended.getObject()))
                    .toList();
            if (parts.isEmpty()) {
                graph.delete(attended);
            }
            Node chair = Vocab.code("role", "chair");
            if (parts.stream().noneMatch(part -> graph.contains(part, Vocab.role, chair))) {
                graph.remove(attended.getSubject(), Vocab.chairedBy, attended.getObject());
            }
        }
    }

    private void sweep() {
        for (Node type : LED_TO) {
            graph.find(Node.ANY, RDF.type.asNode(), type)
                    .mapWith(Triple::getSubject)
                    .filterDrop(node -> graph.contains(Node.ANY, Node.ANY, node))
                    .toList()
                    .forEach(node -> graph.remove(node, Node.ANY, Node.ANY));
        }
        graph.find(Node.ANY, RDF.type.asNode(), ORG.Organization.asNode())
                .mapWith(Triple::getSubject)
                .filterDrop(body -> graph.contains(body, Vocab.evidence, Node.ANY))
                .filterDrop(body -> graph.contains(Node.ANY, Node.ANY, body))
                .toList()
                .forEach(body -> graph.remove(body, Node.ANY, Node.ANY));
    }
}
