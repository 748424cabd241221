package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.Codes;

class BatchTest {

    private final Codes codes = new Codes();

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.create(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** An entry whose graph says a number. */
    private static DocumentEntry entry(String id, int number, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(NodeFactory.createURI("urn:" + id), NodeFactory.createURI("urn:p"), SSE.parseNode(number + ""));
        return new DocumentEntry(id, graph, Set.of(), "print " + number, text);
    }

    private long said(int number) {
        return store.<Long>read(dataset -> (long) dataset.getUnionGraph()
                .find(null, null, SSE.parseNode(number + ""))
                .toList()
                .size());
    }

    @Test
    void keepsWholeDocumentsWhereTheOneWhoAddsThemEndsEarly() {
        try (Batch batch = new Batch(store, codes)) {
            batch.add(entry("a", 1, "甲"));
            batch.add(entry("b", 2, "乙"));
        }
        assertEquals(List.of("a", "b"), store.documents());
        assertEquals("甲", store.texts().read("a").orElseThrow());
    }

    @Test
    void replacesADocumentAndItsTextTogether() {
        try (Batch batch = new Batch(store, codes)) {
            batch.add(entry("a", 1, "旧文"));
            batch.finish();
            batch.add(entry("a", 2, "新文"));
            assertEquals("旧文", store.texts().read("a").orElseThrow(), "the graph of the former text is there still");
            batch.finish();
        }
        assertEquals("新文", store.texts().read("a").orElseThrow());
        assertEquals(0, said(1));
        assertEquals(1, said(2));
    }

    @Test
    void tellsWhatEachDocumentWasMadeFrom() {
        try (Batch batch = new Batch(store, codes)) {
            batch.add(entry("a", 1, "甲"));
            batch.add(entry("a", 2, "甲"));
            batch.finish();
            assertEquals(Map.of("a", "print 2"), batch.fingerprints());
        }
    }

    @Test
    void writesTheVocabulary() {
        try (Batch batch = new Batch(store, codes)) {
            batch.finish();
        }
        assertTrue(store.<Boolean>read(dataset -> dataset.getGraph(Graphs.VOCAB).isIsomorphicWith(codes.ontology())));
    }
}
