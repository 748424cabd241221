package org.zhengtu.store;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.zhengtu.graph.Vocab;

/** Puts the quads of files, where each document's stand together, together again as documents without their texts. */
final class EntryReader extends StreamRDFBase {

    private final Consumer<DocumentEntry> entries;
    private Node document;
    private Graph graph;
    private String fingerprint;
    private Set<String> decided;

    EntryReader(Consumer<DocumentEntry> entries) {
        this.entries = entries;
    }

    /**
     * Reads N-Quads.
     *
     * @throws RiotException if they aren't
     */
    void read(InputStream quads) {
        RDFParser.source(quads).lang(Lang.NQUADS).parse(this);
        end();
    }

    @Override
    public void quad(Quad quad) {
        boolean about = quad.getGraph().equals(Graphs.META);
        Node now = about ? quad.getSubject() : quad.getGraph();
        if (!Graphs.isDocument(now)) {
            throw Load.foreign(quad.getGraph());
        }
        if (!now.equals(document)) {
            end();
            begin(now);
        }
        if (!about) {
            graph.add(quad.asTriple());
        } else if (quad.getPredicate().equals(Vocab.buildKey)) {
            fingerprint = quad.getObject().getLiteralLexicalForm();
        } else if (quad.getPredicate().equals(Vocab.corrected)) {
            decided.add(quad.getObject().getURI());
        }
    }

    private void begin(Node name) {
        document = name;
        graph = GraphFactory.createDefaultGraph();
        fingerprint = "";
        decided = new TreeSet<>();
    }

    private void end() {
        if (document != null) {
            entries.accept(new DocumentEntry(Graphs.documentId(document), graph, decided, fingerprint, ""));
            document = null;
        }
    }
}
