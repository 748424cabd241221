package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.model.UserFault;

class StoreTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWritten() {
        try (Store store = Store.create(folder)) {
            store.write(dataset -> dataset.add(quad("a", "18.0")));
        }
        try (Store store = Store.open(folder)) {
            assertEquals(List.of("a"), store.documents());
            assertTrue(holds(store, quad("a", "18.0")));
        }
    }

    @Test
    void showsReadersTheUnion() {
        try (Store store = Store.create(folder)) {
            store.write(dataset -> {
                dataset.add(quad("a", "1.0"));
                dataset.add(quad("b", "2.0"));
            });
            QueryLibrary.Rows rows = store.read(dataset -> QueryLibrary.select(
                    store.link(), QueryLibrary.of("q", "SELECT ?o { ?s ?p ?o }"), java.util.Map.of()));
            assertEquals(2, rows.bindings().size());
        }
    }

    @Test
    void namesDocumentsWithAnyCharacters() {
        try (Store store = Store.create(folder)) {
            String id = "2022年 版_𠮷";
            store.write(dataset -> dataset.add(quad(id, "1.0")));
            assertEquals(List.of(id), store.documents());
            assertTrue(Graphs.document(id).getURI().chars().allMatch(c -> c < 128));
        }
    }

    @Test
    void saysThatThereIsNoStore() {
        UserFault fault = assertThrows(UserFault.class, () -> Store.open(folder.resolve("none")));
        assertEquals(UserFault.Exit.USAGE, fault.exit());
        assertTrue(fault.getMessage().contains("none"), fault.getMessage());
    }

    @Test
    void refusesAFileAsFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertEquals(
                UserFault.Exit.USAGE,
                assertThrows(UserFault.class, () -> Store.create(file)).exit());
    }

    @Test
    void compactsWithoutLosingAnything() {
        try (Store store = Store.create(folder)) {
            for (int i = 0; i < 20; i++) {
                String value = i + ".0";
                store.write(dataset -> {
                    dataset.removeGraph(Graphs.document("a"));
                    dataset.add(quad("a", value));
                });
            }
            store.texts().write("a", "文本");
            store.compact();
            assertTrue(holds(store, quad("a", "19.0")));
            assertEquals("文本", store.texts().read("a").orElseThrow());
        }
        try (Store store = Store.open(folder)) {
            long quads = store.read(dataset -> dataset.stream().count());
            assertEquals(1, quads);
        }
    }

    @Test
    void isNotWrittenAgainAfterAWriteFailed() {
        try (Store store = Store.create(folder)) {
            store.write(dataset -> dataset.add(quad("a", "1.0")));
            assertThrows(
                    IllegalStateException.class,
                    () -> store.write(dataset -> {
                        dataset.add(quad("b", "2.0"));
                        throw new IllegalStateException("the disk");
                    }));
            UserFault fault =
                    assertThrows(UserFault.class, () -> store.write(dataset -> dataset.add(quad("c", "3.0"))));
            assertEquals(UserFault.Exit.DISK, fault.exit());
            assertEquals(List.of("a"), store.documents());
        }
        try (Store store = Store.open(folder)) {
            store.write(dataset -> dataset.add(quad("c", "3.0")));
            assertEquals(List.of("a", "c"), store.documents());
        }
    }

    private static boolean holds(Store store, Quad quad) {
        return store.<Boolean>read(dataset -> dataset.contains(quad));
    }

    private static Quad quad(String id, String value) {
        return new Quad(
                Graphs.document(id),
                NodeFactory.createURI("urn:s"),
                NodeFactory.createURI("urn:p"),
                SSE.parseNode(value));
    }
}
