package org.zhengtu.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A document's graph together with the ontology, to be read: what isn't a term or a code is looked for in the document
 * alone. A triple that both hold is found twice.
 */
final class WithCodes extends GraphBase {

    private final Graph document;
    private final Ontology ontology;

    /** The ontology and the subjects of its triples, found once for all documents. */
    record Ontology(Graph graph, Set<Node> subjects) {

        static Ontology of(Graph graph) {
            Set<Node> subjects = new HashSet<>();
            graph.find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
            return new Ontology(graph, subjects);
        }
    }

    WithCodes(Graph document, Ontology ontology) {
        this.document = document;
        this.ontology = ontology;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple wanted) {
        Node subject = wanted.getSubject();
        boolean own = subject.isConcrete() && !ontology.subjects.contains(subject);
        return own ? document.find(wanted) : document.find(wanted).andThen(ontology.graph.find(wanted));
    }
}
