package org.zhengtu.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.zhengtu.derive.Derivation;
import org.zhengtu.derive.Touched;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Vocab;

/**
 * Documents on their way into a store, by one thread, in transactions as large as can be lost when the machine fails: TDB2
 * copies every block that a transaction touches, so that many small ones make a store of several times the size. What
 * follows from the documents and the rest is written in their transaction, so that no reader sees one without the other.
 */
final class Batch implements AutoCloseable {

    /** What is derived of so many is worked out in less than 100 MB. */
    private static final int TRIPLES = 8_000_000;
    /** The property is for tests, which want many transactions of few documents. */
    private static final int DOCUMENTS = Integer.getInteger("zhengtu.batch", 20_000);

    private final Store store;
    private final Codes codes;
    private final DatasetGraph dataset;
    private final Derivation derivation = new Derivation(Graphs.DERIVED, Graphs.META, Graphs.CURATED);
    /** Fingerprints of the documents whose new texts wait for the commit, by id. */
    private final Map<String, String> waiting = new HashMap<>();

    private Touched touched;
    private int triples;
    private int documents;
    private long written;

    Batch(Store store, Codes codes) {
        this.store = store;
        this.codes = codes;
        this.dataset = store.dataset();
    }

    /** What each document in the store was made from, by id. */
    Map<String, String> fingerprints() {
        return store.read(graphs -> {
            Map<String, String> prints = new HashMap<>();
            graphs.find(Graphs.META, Node.ANY, Vocab.buildKey, Node.ANY)
                    .forEachRemaining(quad -> prints.put(
                            Graphs.documentId(quad.getSubject()),
                            quad.getObject().getLiteralLexicalForm()));
            return prints;
        });
    }

    /** Puts a document in the place of the one of its id; readers see it after the next commit. */
    void add(DocumentEntry entry) {
        write(() -> replace(entry));
        triples += entry.graph().size();
        written += entry.graph().size();
        documents++;
        if (triples >= TRIPLES || documents >= DOCUMENTS) {
            commit();
        }
    }

    /** How many triples were put into the store; those that were taken out for them are not counted. */
    long written() {
        return written;
    }

    /** Commits, with the vocabulary, and has the index told. */
    void finish() {
        write(() -> Vocabulary.write(dataset, codes));
        commit();
        store.search();
    }

    /** Keeps what was added, also where whoever adds has failed: each document is whole. */
    @Override
    public void close() {
        commit();
    }

    private void write(Runnable writer) {
        if (touched == null) {
            store.begin();
            touched = new Touched();
        }
        try {
            writer.run();
        } catch (RuntimeException | Error e) {
            touched = null;
            store.abort();
            throw StoreFault.writing(store.folder(), e);
        }
    }

    private void commit() {
        if (touched == null) {
            return;
        }
        write(() -> derivation.update(dataset, touched));
        touched = null;
        store.commit();
        waiting.forEach(store.texts()::settle);
        waiting.clear();
        triples = 0;
        documents = 0;
    }

    private void replace(DocumentEntry entry) {
        Graph former = dataset.getGraph(entry.name());
        if (former.isEmpty()) {
            store.texts().write(entry.id(), entry.text());
        } else {
            // Until the commit readers have the former graph, whose offsets count in the former text.
            store.texts().prepare(entry.id(), entry.fingerprint(), entry.text());
            waiting.put(entry.id(), entry.fingerprint());
            touched.note(former);
            dataset.removeGraph(entry.name());
            dataset.deleteAny(Graphs.META, entry.name(), Node.ANY, Node.ANY);
        }
        entry.quads().forEach(dataset::add);
        touched.note(entry.graph());
    }
}
