package org.zhengtu.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.zhengtu.graph.Codes;

/** Keeps the ontology in a named graph of the store: with a union default graph a stored default graph is hidden. */
final class Vocabulary {

    private Vocabulary() {}

    /** Writes the program's ontology unless the store has the same. */
    static void write(DatasetGraph dataset, Codes codes) {
        if (!dataset.getGraph(Graphs.VOCAB).isIsomorphicWith(codes.ontology())) {
            dataset.removeGraph(Graphs.VOCAB);
            codes.ontology().find().forEachRemaining(triple -> dataset.add(Quad.create(Graphs.VOCAB, triple)));
        }
    }
}
