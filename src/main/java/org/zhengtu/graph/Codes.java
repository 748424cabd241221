package org.zhengtu.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.zhengtu.text.PackedFiles;

/** The ontology as packed with the program, and its codes by the Chinese words that name them. */
public final class Codes {

    private static final String ONTOLOGY = "/ontology/zhengtu.ttl";

    private final Graph ontology;
    private final Map<String, Node> byLabel = new HashMap<>();

    /** Reads the ontology from the class path. */
    public Codes() {
        this.ontology =
                RDFParser.fromString(PackedFiles.read(ONTOLOGY), Lang.TURTLE).toGraph();
        ontology.find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY).forEachRemaining(this::register);
    }

    private void register(Triple inScheme) {
        for (Node words : new Node[] {SKOS.prefLabel.asNode(), SKOS.altLabel.asNode()}) {
            ontology.find(inScheme.getSubject(), words, Node.ANY)
                    .filterKeep(label -> label.getObject().getLiteralLanguage().equals("zh"))
                    .forEachRemaining(label -> byLabel.put(
                            key(inScheme.getObject(), label.getObject().getLiteralLexicalForm()),
                            inScheme.getSubject()));
        }
    }

    private static String key(Node scheme, String label) {
        return scheme.getURI() + " " + label;
    }

    /** The ontology and its code lists; not to be changed. */
    public Graph ontology() {
        return ontology;
    }

    /** The code that the Chinese words name, by preferred or other label. */
    Optional<Node> named(String list, String words) {
        return Optional.ofNullable(byLabel.get(key(NodeFactory.createURI(Vocab.CODES + list), words)));
    }

    /** The Chinese words of a code; its notation in other words. */
    String label(Node code) {
        return ontology.find(code, SKOS.prefLabel.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(label -> label.getLiteralLanguage().equals("zh"))
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElseThrow(() -> new IllegalStateException(code + " is not in " + ONTOLOGY));
    }
}
