package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.serve.GraphServer;
import org.zhengtu.serve.ServerLimits;
import org.zhengtu.serve.ServerOptions;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Removal;
import org.zhengtu.store.Store;

/** Readers beside a writer, in its process or by its server, see the store as it is between two commits, all through a read. */
class SnapshotTest {

    @TempDir
    Path folder;

    /** Counts the quads once, or twice in one read and says that both are the same. */
    private interface Reader {
        long count() throws Exception;
    }

    @Test
    void readersSeeWholeCommitsWhileABuildWrites() throws Exception {
        try (Store store = Store.create(folder.resolve("db"))) {
            readBeside(
                    store,
                    () -> store.read(dataset -> {
                        long first = size(dataset);
                        assertEquals(first, size(dataset), "another store in the same read");
                        return first;
                    }));
        }
    }

    @Test
    void thoseWhoAskAServerDoToo() throws Exception {
        String count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
        try (Store store = Store.create(folder.resolve("db"));
                GraphServer server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT))) {
            String endpoint = "http://localhost:" + server.port() + "/zt/sparql";
            readBeside(store, () -> {
                try (QueryExec query = QueryExec.service(endpoint).query(count).build()) {
                    return Long.parseLong(query.select().next().get("n").getLiteralLexicalForm());
                }
            });
        }
    }

    private void readBeside(Store store, Reader reader) throws Exception {
        Corpus corpus = new Corpus(folder);
        Path db = store.folder();
        Set<Long> commits = sizes(corpus, folder.resolve("sizes"));
        build(store, corpus, 0, db);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        List<CompletableFuture<Void>> readers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (!over.get()) {
                        long seen = counted(reader);
                        assertTrue(commits.contains(seen), seen + " quads were never committed: " + commits);
                        reads.incrementAndGet();
                    }
                }))
                .toList();
        change(store, corpus, db, () -> {});
        over.set(true);
        for (CompletableFuture<Void> each : readers) {
            each.get();
        }
        assertTrue(reads.get() > 0);
    }

    private static long counted(Reader reader) {
        try {
            return reader.count();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many quads a store has after each of these commits. */
    private static Set<Long> sizes(Corpus corpus, Path db) throws Exception {
        Set<Long> sizes = new HashSet<>();
        try (Store store = Store.create(db)) {
            build(store, corpus, 0, db);
            sizes.add(store.read(SnapshotTest::size));
            change(store, corpus, db, () -> sizes.add(store.read(SnapshotTest::size)));
        }
        return sizes;
    }

    private static void change(Store store, Corpus corpus, Path db, Runnable committed) throws Exception {
        for (int version : new int[] {1, 0, 1}) {
            build(store, corpus, version, db);
            committed.run();
            Removal.of(store, Corpus.GUESTS);
            committed.run();
        }
    }

    private static long size(DatasetGraph dataset) {
        return dataset.stream().count();
    }

    private static void build(Store store, Corpus corpus, int version, Path db) throws Exception {
        BuildOptions options = new BuildOptions(
                List.of(corpus.folder(version, true).toString()), db, Metadata.none(), GraphBuilder.BASE, 2, false);
        new Build(options).run(store, InputStream.nullInputStream(), Progress.SILENT);
    }
}
