package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtu.serve.QueryRunner.Lane;

/** Queries that nothing ends: they read a graph that doesn't answer. */
class QueryRunnerTest {

    private static final Query STUCK = QueryFactory.create("ASK { ?s ?p ?o }");
    private static final Query QUICK = QueryFactory.create("ASK { FILTER(1 = 1) }");

    private final CountDownLatch answer = new CountDownLatch(1);
    private final CountDownLatch reading = new CountDownLatch(1);

    private final Graph silent = new GraphWrapper(GraphFactory.createDefaultGraph()) {
        @Override
        public ExtendedIterator<Triple> find(Triple triple) {
            waitForIt();
            return super.find(triple);
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            waitForIt();
            return super.find(subject, predicate, object);
        }

        private void waitForIt() {
            reading.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new AssertionError("a thread that may be in the store's files is never interrupted", e);
            }
        }
    };

    private final QueryRunner runner =
            new QueryRunner(dataset(silent), () -> 0, new ServerLimits(1_000, 10, 1000, 1000, 2, 1_000, 50, 1));

    private static DatasetGraph dataset(Graph graph) {
        return DatasetGraphFactory.wrap(graph);
    }

    @AfterEach
    void close() {
        answer.countDown();
        runner.close();
    }

    private int refused(Lane lane, Query query) {
        return assertThrows(Problem.class, () -> runner.run(lane, query, Map.of()))
                .status();
    }

    @Test
    void leavesRunawaysBehindUpToACap() throws Exception {
        assertEquals(503, refused(Lane.SPARQL, STUCK));
        assertEquals(1, runner.runaways());
        assertEquals(new Answer.Truth(true), runner.run(Lane.SPARQL, QUICK, Map.of()));
        // The place of the first was given up, those of the next two are not: then no long query can run.
        assertEquals(503, refused(Lane.SPARQL, STUCK));
        assertEquals(503, refused(Lane.SPARQL, STUCK));
        assertEquals(3, runner.runaways());
        assertEquals(new Answer.Truth(true), runner.run(Lane.SPARQL, QUICK, Map.of()));
        // Two more, and there is no place for free SPARQL; the library's questions have their own.
        assertEquals(503, refused(Lane.SPARQL, STUCK));
        assertEquals(503, refused(Lane.SPARQL, STUCK));
        assertEquals(5, runner.runaways());
        assertEquals(503, refused(Lane.SPARQL, QUICK));
        assertEquals(5, runner.runaways());
        assertEquals(new Answer.Truth(true), runner.run(Lane.LIBRARY, QUICK, Map.of()));
        answer.countDown();
        CompletableFuture<Answer> later = CompletableFuture.supplyAsync(this::untilThereIsRoom);
        assertEquals(new Answer.Truth(true), later.get());
        assertTrue(runner.runaways() < 5, "some have ended");
    }

    @Test
    void letsQuickOnesPassLongOnes() throws Exception {
        ServerLimits limits = new ServerLimits(600_000, 10, 1000, 1000, 1, 3_000, 60_000, 1);
        try (QueryRunner patient = new QueryRunner(dataset(silent), () -> 0, limits)) {
            CompletableFuture<Answer> hog =
                    CompletableFuture.supplyAsync(() -> patient.run(Lane.SPARQL, STUCK, Map.of()));
            reading.await();
            assertEquals(new Answer.Truth(true), patient.run(Lane.SPARQL, QUICK, Map.of()));
            // The hog has the one place for long queries, so a second one is sent away.
            Problem second = assertThrows(Problem.class, () -> patient.run(Lane.SPARQL, STUCK, Map.of()));
            assertEquals("too many long queries at a time; try again", second.getMessage());
            assertEquals(new Answer.Truth(true), patient.run(Lane.SPARQL, QUICK, Map.of()));
            answer.countDown();
            assertEquals(new Answer.Truth(false), hog.get());
        }
    }

    private Answer untilThereIsRoom() {
        while (true) {
            try {
                return runner.run(Lane.SPARQL, QUICK, Map.of());
            } catch (Problem busy) {
                assertEquals(503, busy.status());
            }
        }
    }
}
