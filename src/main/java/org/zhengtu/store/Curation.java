package org.zhengtu.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.zhengtu.derive.Derivation;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.DecisionGraph;
import org.zhengtu.graph.Vocab;
import org.zhengtu.resolve.Decisions;

/**
 * Makes a store hold the decisions of its file: the graph {@code curated}, the states of doubts, and which documents the
 * next build must read again because a decision on what they tell of came, changed or went.
 */
final class Curation {

    /** A build key that no document has, so that it is read again; the document stays to be found until then. */
    private static final Node STALE = NodeFactory.createLiteralString("stale");

    private static final List<Node> NAMED = List.of(Vocab.decidedOn, Vocab.concerns);

    /** How many decisions are new, other than before, or withdrawn, and how many documents are to be read again. */
    record Changes(int added, int changed, int withdrawn, int stale) {}

    private final DatasetGraph dataset;
    private final Graph before;
    private final Graph after;

    private Curation(DatasetGraph dataset, Graph after) {
        this.dataset = dataset;
        this.before = dataset.getGraph(Graphs.CURATED);
        this.after = after;
    }

    /** In the writer's transaction; nothing is written where nothing changed. */
    static Changes sync(DatasetGraph dataset, Decisions decisions, String base, Codes codes) {
        return new Curation(dataset, DecisionGraph.of(decisions, base, codes)).sync();
    }

    /** Has those of the documents read again that decisions of the store touch, since they were made without them. */
    static void unheeded(DatasetGraph dataset, Collection<Node> documents) {
        Curation curation = new Curation(dataset, dataset.getGraph(Graphs.CURATED));
        Set<Node> affected = new LinkedHashSet<>();
        curation.decisions().forEach(decision -> affected(curation.before, decision, affected));
        curation.stale(affected).stream().filter(documents::contains).forEach(curation::readAgain);
    }

    private void readAgain(Node document) {
        dataset.deleteAny(Graphs.META, document, Vocab.buildKey, Node.ANY);
        dataset.add(Graphs.META, document, Vocab.buildKey, STALE);
    }

    private Changes sync() {
        int added = 0;
        int changed = 0;
        int withdrawn = 0;
        Set<Node> affected = new LinkedHashSet<>();
        for (Node decision : decisions()) {
            boolean was = before.contains(decision, Node.ANY, Node.ANY);
            boolean is = after.contains(decision, Node.ANY, Node.ANY);
            if (was && is && said(before, decision).equals(said(after, decision))) {
                continue;
            }
            added += was ? 0 : 1;
            withdrawn += is ? 0 : 1;
            changed += was && is ? 1 : 0;
            affected(before, decision, affected);
            affected(after, decision, affected);
        }
        if (affected.isEmpty()) {
            return new Changes(0, 0, 0, 0);
        }
        Set<Node> stale = stale(affected);
        stale.forEach(this::readAgain);
        dataset.removeGraph(Graphs.CURATED);
        after.find().forEachRemaining(triple -> dataset.add(Quad.create(Graphs.CURATED, triple)));
        new Derivation(Graphs.DERIVED, Graphs.META, Graphs.CURATED).restate(dataset, affected);
        return new Changes(added, changed, withdrawn, stale.size());
    }

    private Set<Node> decisions() {
        Set<Node> decisions = new LinkedHashSet<>();
        before.find().forEachRemaining(triple -> decisions.add(triple.getSubject()));
        after.find().forEachRemaining(triple -> decisions.add(triple.getSubject()));
        return decisions;
    }

    private static Set<String> said(Graph graph, Node decision) {
        Set<String> said = new TreeSet<>();
        graph.find(decision, Node.ANY, Node.ANY).forEachRemaining(triple -> said.add(triple.toString()));
        return said;
    }

    private static void affected(Graph graph, Node decision, Set<Node> affected) {
        NAMED.forEach(property -> graph.find(decision, property, Node.ANY)
                .mapWith(Triple::getObject)
                .forEachRemaining(affected::add));
    }

    /** The documents that tell of any of these, or would if no decision had changed them. */
    private Set<Node> stale(Set<Node> affected) {
        Set<Node> stale = new LinkedHashSet<>();
        for (Node thing : affected) {
            dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY).forEachRemaining(quad -> stale.add(quad.getGraph()));
            dataset.find(Graphs.META, Node.ANY, Vocab.corrected, thing)
                    .forEachRemaining(quad -> stale.add(quad.getSubject()));
        }
        stale.removeIf(graph -> !Graphs.isDocument(graph));
        return stale;
    }
}
