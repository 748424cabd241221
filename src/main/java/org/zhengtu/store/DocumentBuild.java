package org.zhengtu.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Gate;
import org.zhengtu.model.Fact;
import org.zhengtu.resolve.Decisions;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.Refusal;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.store.FileReport.State;

/**
 * Makes of one document what goes into a store: its graph, checked against the shapes, and the report of it. It depends on
 * nothing but the document, its metadata, the lexicons and the decisions. Threads may share one. A document on which a rule
 * fails is reported as such.
 */
public final class DocumentBuild {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentBuild.class);
    private static final String BROKEN_SHAPE = "shape-violation";

    private final String base;
    private final Gate gate;
    private final Metadata metadata;
    private final BiFunction<SourceDocument, Optional<Metadata.Row>, Pipeline.Read> pipeline;
    private final Fingerprint fingerprint;

    /** A way without decisions, for documents whose store is elsewhere. */
    public DocumentBuild(String base, Metadata metadata) {
        this(base, metadata, new Codes(), Decisions.none());
    }

    DocumentBuild(String base, Metadata metadata, Codes codes, Decisions decisions) {
        this(base, metadata, codes, way(new Pipeline(base, codes, metadata, decisions)));
    }

    /** A build with another way from document to graph: how tests make a document fail. */
    DocumentBuild(
            String base,
            Metadata metadata,
            Codes codes,
            BiFunction<SourceDocument, Optional<Metadata.Row>, Pipeline.Read> pipeline) {
        this.base = base;
        this.gate = new Gate(codes);
        this.metadata = metadata;
        this.pipeline = pipeline;
        this.fingerprint = new Fingerprint(base);
    }

    private static BiFunction<SourceDocument, Optional<Metadata.Row>, Pipeline.Read> way(Pipeline pipeline) {
        return pipeline::read;
    }

    /**
     * What was made of a document.
     *
     * @param entry what goes into the store; empty where nothing does
     */
    public record Made(FileReport report, Optional<DocumentEntry> entry) {}

    /** Makes what there is to make of what reading a file gave. */
    public Made make(Outcome outcome) {
        return make(outcome, given(outcome));
    }

    /** The same with what is known of the document from elsewhere. */
    public Made make(Outcome outcome, Optional<Metadata.Row> given) {
        return make(outcome, given, Map.of(), System.nanoTime());
    }

    /**
     * The same but for documents that the store has already.
     *
     * @param known what each document in the store was made from, by id
     * @param start when work on the file began, in {@link System#nanoTime()}
     */
    Made make(Outcome outcome, Map<String, String> known, long start) {
        return make(outcome, given(outcome), known, start);
    }

    private Optional<Metadata.Row> given(Outcome outcome) {
        return outcome instanceof SourceDocument source ? metadata.of(source.id()) : Optional.empty();
    }

    private Made make(Outcome outcome, Optional<Metadata.Row> given, Map<String, String> known, long start) {
        if (outcome instanceof Refusal refusal) {
            return new Made(FileReport.of(refusal, seconds(start)), Optional.empty());
        }
        SourceDocument source = (SourceDocument) outcome;
        String print = fingerprint.of(source, given.map(Object::toString).orElse(""));
        if (print.equals(known.get(source.id()))) {
            return nothing(source, State.UNCHANGED, "", "", start);
        }
        try {
            return checked(source, pipeline.apply(source, given), print, start);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{}: {}", source.id(), e.toString(), e);
            return nothing(source, State.FAILED, "internal-error", e.toString(), start);
        }
    }

    private Made checked(SourceDocument source, Pipeline.Read read, String print, long start) {
        Gate.Mended mended = gate.mend(read.graph().graph());
        int articles = read.page().articles().size();
        Map<String, Integer> facts = count(read.resolution().facts());
        Node document = NodeFactory.createURI(base + read.resolution().keys().document());
        if (!mended.violations().isEmpty() || !read.graph().graph().contains(document, Node.ANY, Node.ANY)) {
            String message = mended.leftOut().size() + " violations, the first: "
                    + mended.leftOut().get(0);
            return nothing(source, State.INVALID, BROKEN_SHAPE, message, start);
        }
        boolean whole = mended.leftOut().isEmpty();
        FileReport report = FileReport.of(
                        source,
                        whole ? State.WRITTEN : State.REDUCED,
                        whole ? "" : BROKEN_SHAPE,
                        whole ? "" : "left out: " + String.join("; ", mended.leftOut()),
                        seconds(start))
                .with(articles, facts);
        return new Made(report, Optional.of(DocumentEntry.of(read.graph(), base, source.text(), print)));
    }

    private static Made nothing(SourceDocument source, State state, String reason, String message, long start) {
        return new Made(FileReport.of(source, state, reason, message, seconds(start)), Optional.empty());
    }

    private static Map<String, Integer> count(List<Fact> facts) {
        Map<String, Integer> counts = new TreeMap<>();
        facts.forEach(fact -> counts.merge(fact.getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
    }
}
