package org.zhengtu.store;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.zhengtu.graph.DocumentGraph;
import org.zhengtu.graph.Vocab;

/**
 * All that a store holds of one document.
 *
 * @param id of the document
 * @param graph what the document says
 * @param decided IRIs of the resources on which decisions changed something
 * @param fingerprint what the graph was made from
 * @param text the document's text, in which the offsets of all evidence count
 */
public record DocumentEntry(String id, Graph graph, Set<String> decided, String fingerprint, String text) {

    static DocumentEntry of(DocumentGraph document, String base, String text, String fingerprint) {
        Set<String> decided = new TreeSet<>();
        document.decided().forEach(key -> decided.add(base + key));
        return new DocumentEntry(document.id(), document.graph(), decided, fingerprint, text);
    }

    /** The same with its text. */
    DocumentEntry with(String itsText) {
        return new DocumentEntry(id, graph, decided, fingerprint, itsText);
    }

    /** The name of the document's graph. */
    Node name() {
        return Graphs.document(id);
    }

    /** The quads of the document's graph, and those about it in {@link Graphs#META}. */
    public Stream<Quad> quads() {
        return Stream.concat(graph.stream().map(triple -> Quad.create(name(), triple)), about());
    }

    private Stream<Quad> about() {
        Stream<Quad> corrected = decided.stream()
                .map(iri -> Quad.create(Graphs.META, name(), Vocab.corrected, NodeFactory.createURI(iri)));
        Node print = NodeFactory.createLiteralString(fingerprint);
        return Stream.concat(corrected, Stream.of(Quad.create(Graphs.META, name(), Vocab.buildKey, print)));
    }
}
