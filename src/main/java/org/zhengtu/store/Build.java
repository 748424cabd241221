package org.zhengtu.store;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Gate;
import org.zhengtu.model.Fact;
import org.zhengtu.resolve.Decisions;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.Refusal;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.SourceFile;
import org.zhengtu.source.Sources;
import org.zhengtu.store.FileReport.State;

/**
 * Reads files into a store. Worker threads take each document its way ({@link Pipeline}, then the SHACL gate); this thread
 * takes their results in the order of the files and writes them in large transactions. At most a few documents per thread
 * are in memory at a time, whatever the corpus. A document on which a rule fails is reported and the rest goes on.
 */
public final class Build {

    private static final Logger LOG = LoggerFactory.getLogger(Build.class);
    private static final int AHEAD = 4;

    private final BuildOptions options;
    private final Codes codes = new Codes();
    private final Gate gate = new Gate(codes);
    private final Function<SourceDocument, Pipeline.Read> pipeline;
    private final Fingerprint fingerprint;
    private final Decisions decisions;

    public Build(BuildOptions options) {
        this(options, null);
    }

    /** A build with another way from document to graph: how tests make a document fail. */
    Build(BuildOptions options, Function<SourceDocument, Pipeline.Read> pipeline) {
        this.options = options;
        this.decisions = DecisionFile.read(options.db());
        this.pipeline =
                pipeline != null ? pipeline : new Pipeline(options.base(), codes, options.metadata(), decisions)::read;
        this.fingerprint = new Fingerprint(options.base());
    }

    /** What a worker made of one file. */
    record Done(FileReport report, Batch.Entry entry) {}

    /**
     * Reads everything; a file that can't be read right is reported and the rest goes on.
     *
     * @param standardInput what {@code -} means
     */
    public BuildReport run(InputStream standardInput, BuildProgress progress) {
        try (Store store = Store.create(options.db())) {
            return run(store, standardInput, progress);
        }
    }

    /** The same into a store that is open already, such as one that is being served. */
    public BuildReport run(Store store, InputStream standardInput, BuildProgress progress) {
        Sources sources = Sources.list(options.sources(), Limits.DEFAULT, standardInput);
        List<FileReport> reports = new ArrayList<>();
        sources.leftOut().forEach(refusal -> reports.add(refused(refusal, 0)));
        progress.start(sources.files().size());
        ExecutorService workers = Executors.newFixedThreadPool(options.threads());
        try {
            store.write(dataset -> Curation.sync(dataset, decisions, options.base(), codes));
            Batch batch = new Batch(store, codes);
            Map<String, String> known = batch.fingerprints();
            Deque<Future<Done>> ahead = new ArrayDeque<>();
            Iterator<SourceFile> files = sources.files().iterator();
            while (files.hasNext() || !ahead.isEmpty()) {
                while (files.hasNext() && ahead.size() < options.threads() * AHEAD) {
                    SourceFile file = files.next();
                    ahead.add(workers.submit(() -> read(sources, file, known)));
                }
                Done done = result(ahead.remove());
                batch.add(done.entry());
                reports.add(done.report());
                progress.file(done.report());
            }
            batch.finish();
        } finally {
            workers.shutdownNow();
        }
        return new BuildReport(reports);
    }

    private Done read(Sources sources, SourceFile file, Map<String, String> known) {
        long start = System.nanoTime();
        Outcome outcome = sources.read(file);
        if (outcome instanceof SourceDocument source) {
            return read(source, known, start);
        }
        return new Done(refused((Refusal) outcome, seconds(start)), Batch.Entry.NONE);
    }

    private Done read(SourceDocument source, Map<String, String> known, long start) {
        String print = fingerprint.of(
                source, options.metadata().of(source.id()).map(Object::toString).orElse(""));
        if (!options.again() && print.equals(known.get(source.id()))) {
            return new Done(report(source, State.UNCHANGED, "", "", Map.of(), 0, start), Batch.Entry.NONE);
        }
        try {
            return checked(source, pipeline.apply(source), print, start);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: {}", source.id(), e.toString(), e);
            return new Done(
                    report(source, State.FAILED, "internal-error", e.toString(), Map.of(), 0, start), Batch.Entry.NONE);
        }
    }

    private Done checked(SourceDocument source, Pipeline.Read read, String print, long start) {
        Gate.Mended mended = gate.mend(read.graph().graph());
        int articles = read.page().articles().size();
        Map<String, Integer> facts = count(read.resolution().facts());
        Node document =
                NodeFactory.createURI(options.base() + read.resolution().keys().document());
        if (!mended.violations().isEmpty() || !read.graph().graph().contains(document, Node.ANY, Node.ANY)) {
            String message = mended.leftOut().size() + " violations, the first: "
                    + mended.leftOut().get(0);
            return new Done(
                    report(source, State.INVALID, "shape-violation", message, facts, articles, start),
                    Batch.Entry.NONE);
        }
        State state = mended.leftOut().isEmpty() ? State.WRITTEN : State.REDUCED;
        String reason = mended.leftOut().isEmpty() ? "" : "shape-violation";
        String message = mended.leftOut().isEmpty() ? "" : "left out: " + String.join("; ", mended.leftOut());
        return new Done(
                report(source, state, reason, message, facts, articles, start),
                new Batch.Entry(read.graph(), options.base(), source.text(), print));
    }

    private static Map<String, Integer> count(List<Fact> facts) {
        Map<String, Integer> counts = new TreeMap<>();
        facts.forEach(fact -> counts.merge(fact.getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    private static FileReport report(
            SourceDocument source,
            State state,
            String reason,
            String message,
            Map<String, Integer> facts,
            int articles,
            long start) {
        return new FileReport(
                source.sourceName(),
                source.id(),
                state,
                reason,
                message,
                source.bytes(),
                source.encoding(),
                articles,
                facts,
                source.warnings(),
                seconds(start));
    }

    private static FileReport refused(Refusal refusal, double seconds) {
        State state = refusal.reason().kind() == org.zhengtu.source.Reason.Kind.REFUSED ? State.REFUSED : State.SKIPPED;
        return new FileReport(
                refusal.sourceName(),
                "",
                state,
                refusal.reason().code(),
                refusal.message(),
                refusal.bytes(),
                "",
                0,
                Map.of(),
                List.of(),
                seconds);
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
    }

    private static Done result(Future<Done> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
