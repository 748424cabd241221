package org.zhengtu.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** {@code ontology/sample.trig} with the ontology, in the kind of store that readers see: TDB2 with a union default graph. */
final class Sample {

    static final List<String> PAGES = List.of("yunling-2022-03-14", "yunling-2022-08-17", "yunling-2024-02-20");

    private static final String GRAPH = "https://w3id.org/zhengtu/graph/";
    private static final Dataset DATASET = load();

    private Sample() {}

    private static Dataset load() {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> {
            RDFDataMgr.read(dataset, "ontology/sample.trig");
            RDFDataMgr.read(dataset.getNamedModel(GRAPH + "vocab"), "ontology/zhengtu.ttl");
        });
        return dataset;
    }

    /** What the action finds in the sample. */
    static <T> T read(java.util.function.Function<Dataset, T> action) {
        return Txn.calculateRead(DATASET, (Supplier<T>) () -> action.apply(DATASET));
    }

    static String iri(String page) {
        return "https://w3id.org/zhengtu/id/doc." + page;
    }

    /** The graph of a page, with the ontology that the gate needs beside it. */
    static Model page(Dataset dataset, String page) {
        return dataset.getNamedModel(GRAPH + "doc/" + page).union(RDFDataMgr.loadModel("ontology/zhengtu.ttl"));
    }

    /** The text that the offsets of a page count in. */
    static String text(String page) throws IOException {
        return Files.readString(Path.of("src/test/resources/graph/sample", page + ".txt"));
    }
}
