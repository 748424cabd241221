package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

    private static final int QUADS = 10_000;
    private static final Node NAME = Graphs.document("a");

    @TempDir
    Path folder;

    private static void replace(Store store) {
        store.write(dataset -> {
            dataset.removeGraph(NAME);
            for (int i = 0; i < QUADS; i++) {
                dataset.add(new Quad(
                        NAME,
                        NodeFactory.createURI("urn:s" + i % 97),
                        NodeFactory.createURI("urn:p" + i % 11),
                        SSE.parseNode(i + "")));
            }
        });
    }

    @Test
    void followsWorkThatLeftTheStoreFarTooLarge() {
        try (Store store = Store.create(folder)) {
            for (int i = 0; i < 40; i++) {
                replace(store);
            }
            long before = store.bytes();
            assertTrue(Compaction.after(store, 40 * QUADS));
            assertTrue(store.bytes() < before, before + " before, " + store.bytes() + " after");
            assertFalse(Compaction.after(store, 40 * QUADS), "there is nothing to gain any more");
        }
        try (Store store = Store.open(folder)) {
            long quads = store.<Long>read(
                    dataset -> dataset.stream(NAME, null, null, null).count());
            assertEquals((long) QUADS, quads);
        }
    }

    @Test
    void leavesASmallStoreAlone() {
        try (Store store = Store.create(folder)) {
            replace(store);
            replace(store);
            assertFalse(Compaction.after(store, 2 * QUADS));
        }
    }
}
