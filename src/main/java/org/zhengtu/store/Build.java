package org.zhengtu.store;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.zhengtu.graph.Codes;
import org.zhengtu.resolve.Decisions;
import org.zhengtu.source.Limits;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.SourceFile;
import org.zhengtu.source.Sources;
import org.zhengtu.store.DocumentBuild.Made;

/**
 * Reads files into a store. Worker threads take each document its way ({@link Pipeline}, then the SHACL gate); this thread
 * takes their results in the order of the files and writes them in large transactions. At most a few documents per thread
 * are in memory at a time, whatever the corpus. A document on which a rule fails is reported and the rest goes on.
 */
public final class Build {

    private static final int AHEAD = 4;

    private final BuildOptions options;
    private final Codes codes = new Codes();
    private final Decisions decisions;
    private final DocumentBuild documents;
    private volatile boolean stopped;

    public Build(BuildOptions options) {
        this(options, null);
    }

    /** A build with another way from document to graph: how tests make a document fail. */
    Build(BuildOptions options, Function<SourceDocument, Pipeline.Read> pipeline) {
        this.options = options;
        this.decisions = DecisionFile.read(options.db());
        this.documents = pipeline == null
                ? new DocumentBuild(options.base(), options.metadata(), codes, decisions)
                : new DocumentBuild(
                        options.base(), options.metadata(), codes, (source, given) -> pipeline.apply(source));
    }

    /**
     * Reads everything; a file that can't be read right is reported and the rest goes on.
     *
     * @param standardInput what {@code -} means
     */
    public BuildReport run(InputStream standardInput, Progress progress) {
        List<FileReport> reports = new ArrayList<>();
        try (Store store = Store.create(options.db())) {
            long written = write(store, standardInput, progress, reports);
            new LostFiles(store.folder()).update(reports);
            if (!stopped) {
                Compaction.after(store, written);
            }
        }
        return new BuildReport(reports);
    }

    /** The same into a store that is open already, such as one that is being served; it isn't compacted. */
    public BuildReport run(Store store, InputStream standardInput, Progress progress) {
        List<FileReport> reports = new ArrayList<>();
        write(store, standardInput, progress, reports);
        new LostFiles(store.folder()).update(reports);
        return new BuildReport(reports);
    }

    /** @return how many quads were written */
    private long write(Store store, InputStream standardInput, Progress progress, List<FileReport> reports) {
        Sources sources = Sources.list(options.sources(), Limits.DEFAULT, standardInput);
        sources.leftOut().forEach(refusal -> reports.add(FileReport.of(refusal, 0)));
        progress.start(sources.files().size());
        ExecutorService workers = Executors.newFixedThreadPool(options.threads());
        store.write(dataset -> Curation.sync(dataset, decisions, options.base(), codes));
        SearchIndex index = store.index();
        try (Batch batch = new Batch(store, codes)) {
            Map<String, String> known = options.again() ? Map.of() : batch.fingerprints();
            Deque<Future<Made>> ahead = new ArrayDeque<>();
            Iterator<SourceFile> files = sources.files().iterator();
            while (files.hasNext() && !stopped || !ahead.isEmpty()) {
                while (files.hasNext() && !stopped && ahead.size() < options.threads() * AHEAD) {
                    SourceFile file = files.next();
                    ahead.add(workers.submit(() -> read(sources, file, known, index)));
                }
                Made done = result(ahead.remove());
                done.entry().ifPresent(batch::add);
                reports.add(done.report());
                progress.step();
            }
            files.forEachRemaining(file -> reports.add(FileReport.unread(file)));
            batch.finish();
            return batch.written();
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * Ends the build early, from any thread: no more files are begun, what has been read is written, {@link #run} returns.
     */
    public void stop() {
        stopped = true;
    }

    /** The index may have a document before the store has, or lose it; it is brought into step at the end. */
    private Made read(Sources sources, SourceFile file, Map<String, String> known, SearchIndex index) {
        long start = System.nanoTime();
        Made made = documents.make(sources.read(file), known, start);
        made.entry().ifPresent(index::write);
        return made;
    }

    private static Made result(Future<Made> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
