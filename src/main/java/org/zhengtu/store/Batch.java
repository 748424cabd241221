package org.zhengtu.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.zhengtu.derive.Derivation;
import org.zhengtu.derive.Touched;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Vocab;

/**
 * Documents that wait to be written together: one transaction for a hundred graphs costs a seventh of a hundred
 * transactions. What follows from them and the rest is written with them, so that no reader sees one without the other.
 */
final class Batch {

    private static final int TRIPLES = 100_000;
    private static final int DOCUMENTS = 500;

    private final Store store;
    private final Codes codes;
    private final Derivation derivation = new Derivation(Graphs.DERIVED, Graphs.META, Graphs.CURATED);
    private final List<DocumentEntry> waiting = new ArrayList<>();
    private int triples;

    Batch(Store store, Codes codes) {
        this.store = store;
        this.codes = codes;
    }

    /** What each document in the store was made from, by id. */
    Map<String, String> fingerprints() {
        return store.read(dataset -> {
            Map<String, String> prints = new HashMap<>();
            dataset.find(Graphs.META, Node.ANY, Vocab.buildKey, Node.ANY)
                    .forEachRemaining(quad -> prints.put(
                            Graphs.documentId(quad.getSubject()),
                            quad.getObject().getLiteralLexicalForm()));
            return prints;
        });
    }

    void add(DocumentEntry entry) {
        waiting.add(entry);
        triples += entry.graph().size();
        if (triples >= TRIPLES || waiting.size() >= DOCUMENTS) {
            write();
        }
    }

    /** Writes what waits, and the vocabulary, and has it all indexed. */
    void finish() {
        write();
        store.write(dataset -> Vocabulary.write(dataset, codes));
        store.search();
    }

    private void write() {
        if (waiting.isEmpty()) {
            return;
        }
        waiting.forEach(entry -> store.texts().write(entry.id(), entry.text()));
        store.write(dataset -> {
            Touched touched = new Touched();
            waiting.forEach(entry -> replace(dataset, entry, touched));
            derivation.update(dataset, touched);
        });
        SearchIndex index = store.index();
        waiting.parallelStream()
                .forEach(entry -> index.write(entry.id(), entry.graph(), entry.text(), entry.fingerprint()));
        waiting.clear();
        triples = 0;
    }

    private static void replace(DatasetGraph dataset, DocumentEntry entry, Touched touched) {
        Node name = entry.name();
        touched.note(dataset, name);
        dataset.removeGraph(name);
        dataset.deleteAny(Graphs.META, name, Node.ANY, Node.ANY);
        entry.quads().forEach(dataset::add);
        touched.note(dataset, name);
    }
}
