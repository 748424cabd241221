package org.zhengtu.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is derived from the sample's pages stands in the sample, in whatever order they came, changed and went. */
class DerivationTest {

    private static final Node DERIVED = NodeFactory.createURI("https://w3id.org/zhengtu/graph/derived");
    private static final Node INDEX = NodeFactory.createURI("https://w3id.org/zhengtu/graph/meta");
    private static final Node CURATED = NodeFactory.createURI("https://w3id.org/zhengtu/graph/curated");
    private static final String DOCUMENT = "https://w3id.org/zhengtu/graph/doc/";
    private static final DatasetGraph SAMPLE = RDFDataMgr.loadDatasetGraph("ontology/sample.trig");

    @TempDir
    Path folder;

    private static List<Node> pages() {
        List<Node> pages = new ArrayList<>();
        SAMPLE.listGraphNodes().forEachRemaining(graph -> {
            if (graph.getURI().startsWith(DOCUMENT)) {
                pages.add(graph);
            }
        });
        pages.sort((one, other) -> one.getURI().compareTo(other.getURI()));
        return pages;
    }

    /** A store with the decisions of the sample and no page. */
    private DatasetGraph store(String name) {
        DatasetGraph store =
                DatabaseMgr.connectDatasetGraph(folder.resolve(name).toString());
        Txn.executeWrite(
                store, () -> SAMPLE.find(CURATED, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(store::add));
        return store;
    }

    /** Puts pages in, or takes them out, and derives what follows from that. */
    private static void change(DatasetGraph store, boolean in, List<Node> pages) {
        Txn.executeWrite(store, () -> {
            Touched touched = new Touched();
            for (Node page : pages) {
                touched.note(store.getGraph(page));
                store.removeGraph(page);
                if (in) {
                    SAMPLE.find(page, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(store::add);
                }
                touched.note(store.getGraph(page));
            }
            new Derivation(DERIVED, INDEX, CURATED).update(store, touched);
        });
    }

    private static String derived(DatasetGraph store) {
        return Txn.calculateRead(store, () -> {
            TreeSet<String> lines = new TreeSet<>();
            store.find(DERIVED, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> lines.add(quad.asTriple().toString()));
            return lines.stream().collect(Collectors.joining("\n"));
        });
    }

    @Test
    void theSampleHoldsWhatFollowsFromItsPages() {
        DatasetGraph store = store("all");
        change(store, true, pages());
        assertFalse(derived(store).isEmpty());
        TreeSet<String> expected = new TreeSet<>();
        SAMPLE.find(DERIVED, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining((Quad quad) -> expected.add(quad.asTriple().toString()));
        assertEquals(String.join("\n", expected), derived(store));
    }

    @Test
    void isTheSameInWhateverOrderPagesCome() {
        DatasetGraph all = store("all");
        change(all, true, pages());
        for (int seed = 0; seed < 4; seed++) {
            List<Node> shuffled = new ArrayList<>(pages());
            Collections.shuffle(shuffled, new Random(seed));
            DatasetGraph one = store("one" + seed);
            shuffled.forEach(page -> change(one, true, List.of(page)));
            assertEquals(derived(all), derived(one), "in the order " + shuffled);
        }
    }

    @Test
    void isTheSameAsIfAPageHadNeverBeenThere() {
        for (Node gone : pages()) {
            DatasetGraph without = store("without" + pages().indexOf(gone));
            change(
                    without,
                    true,
                    pages().stream().filter(page -> !page.equals(gone)).toList());
            DatasetGraph removed = store("removed" + pages().indexOf(gone));
            change(removed, true, pages());
            change(removed, false, List.of(gone));
            assertEquals(derived(without), derived(removed), "without " + gone);
        }
    }

    @Test
    void nothingIsDerivedFromNothing() {
        DatasetGraph store = store("none");
        change(store, true, pages());
        change(store, false, pages());
        assertEquals("", derived(store));
    }

    @Test
    void readingAPageAgainChangesNothing() {
        DatasetGraph store = store("again");
        change(store, true, pages());
        String before = derived(store);
        pages().forEach(page -> change(store, true, List.of(page)));
        assertEquals(before, derived(store));
    }

    /** Counts the quads that were read. */
    private static final class Counted extends DatasetGraphWrapper {

        private final AtomicLong read = new AtomicLong();

        Counted(DatasetGraph dataset) {
            super(dataset);
        }

        private Iterator<Quad> counted(Iterator<Quad> quads) {
            return Iter.map(quads, quad -> {
                read.incrementAndGet();
                return quad;
            });
        }

        @Override
        public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
            return counted(super.find(g, s, p, o));
        }

        @Override
        public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
            return counted(super.findNG(g, s, p, o));
        }
    }

    private static long readFor(DatasetGraph store, Node page) {
        Counted counted = new Counted(store);
        Txn.executeWrite(store, () -> {
            Touched touched = new Touched();
            SAMPLE.find(page, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(store::add);
            touched.note(store.getGraph(page));
            new Derivation(DERIVED, INDEX, CURATED).update(counted, touched);
        });
        return counted.read.get();
    }

    /** A page like another of the sample, about another county and other people, years apart. */
    private static void stranger(DatasetGraph store, int number) {
        Node page = NodeFactory.createURI(DOCUMENT + "stranger" + number);
        SAMPLE.find(pages().get(0), Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> store.add(
                        page, other(quad.getSubject(), number), quad.getPredicate(), other(quad.getObject(), number)));
    }

    private static Node other(Node node, int number) {
        if (node.isURI() && node.getURI().contains("/id/")) {
            return NodeFactory.createURI(node.getURI().replace("990102", "9902" + number));
        }
        return node.isLiteral() && !node.getLiteralDatatypeURI().endsWith("boolean")
                ? NodeFactory.createLiteralString(node.getLiteralLexicalForm() + number)
                : node;
    }

    @Test
    void costsWhatItTouchesWhateverTheStoreHolds() {
        DatasetGraph small = store("small");
        DatasetGraph large = store("large");
        Txn.executeWrite(large, () -> {
            for (int number = 10; number < 60; number++) {
                stranger(large, number);
            }
        });
        long alone = readFor(small, pages().get(1));
        assertTrue(alone > 100, "read " + alone);
        assertEquals(alone, readFor(large, pages().get(1)));
    }
}
