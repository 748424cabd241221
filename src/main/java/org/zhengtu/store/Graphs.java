package org.zhengtu.store;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.zhengtu.graph.Vocab;

/**
 * Names of graphs: one per document, and four beside them. They are ASCII, so that every tool takes them; a document's id
 * is percent-encoded in it.
 */
public final class Graphs {

    private static final String BASE = "https://w3id.org/zhengtu/graph/";
    private static final String DOCUMENT = BASE + "doc/";

    /** The ontology and its code lists. */
    public static final Node VOCAB = NodeFactory.createURI(BASE + "vocab");
    /** What needs more than one document; computed, never read from a page. */
    public static final Node DERIVED = NodeFactory.createURI(BASE + "derived");
    /** What the analyst decided. */
    public static final Node CURATED = NodeFactory.createURI(BASE + "curated");
    /** About the store itself: fingerprints of what was read. */
    public static final Node META = NodeFactory.createURI(BASE + "meta");

    private Graphs() {}

    public static Node document(String id) {
        return NodeFactory.createURI(
                DOCUMENT + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    public static boolean isDocument(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(DOCUMENT);
    }

    /** The document that a graph belongs to. */
    public static String documentId(Node graph) {
        return URLDecoder.decode(graph.getURI().substring(DOCUMENT.length()), StandardCharsets.UTF_8);
    }

    /** Whether a document of the store was made from what a fingerprint says. */
    static boolean isMadeFrom(DatasetGraph dataset, String id, String fingerprint) {
        return dataset.contains(META, document(id), Vocab.buildKey, NodeFactory.createLiteralString(fingerprint));
    }

    static List<String> documents(DatasetGraph dataset) {
        List<String> ids = new ArrayList<>();
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            if (isDocument(graph)) {
                ids.add(documentId(graph));
            }
        }
        return ids;
    }
}
