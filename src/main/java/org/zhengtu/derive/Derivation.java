package org.zhengtu.derive;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.zhengtu.graph.Vocab;

/**
 * Keeps the derived graph true when documents come, change or go. Brought up to date change by change it is the same, triple
 * by triple, as computed at once from all documents.
 */
public final class Derivation {

    private final Node graph;
    private final Node curated;
    private final List<Family> families;

    /**
     * @param graph the name of the graph that holds what is derived
     * @param index the name of the graph that holds what only helps to find things again
     * @param curated the name of the graph that holds the analyst's decisions
     */
    public Derivation(Node graph, Node index, Node curated) {
        this.graph = graph;
        this.curated = curated;
        this.families = List.of(
                new Sightings(),
                new Succession(),
                new Variants(index, "person", "name-variant", new PersonLikeness()),
                new Variants(index, "org", "org-variant", new BodyLikeness()),
                new Variants(index, "project", "same-project", new ProjectLikeness()),
                new Homonyms(),
                new SameMeetings(),
                new MeetingDates(),
                new MeetingNumbers(),
                new FigureValues());
    }

    /** Computes anew what follows from the things touched; in the writer's transaction, after the change. */
    public void update(DatasetGraph dataset, Touched touched) {
        DerivedGraph derived = new DerivedGraph(dataset, graph, curated);
        families.forEach(family -> family.update(derived, touched));
    }

    /** Gives doubts the state that the decisions now give them; in the writer's transaction. */
    public void restate(DatasetGraph dataset, Collection<Node> items) {
        DerivedGraph derived = new DerivedGraph(dataset, graph, curated);
        for (Node item : items) {
            if (dataset.contains(graph, item, Vocab.reviewStatus, Node.ANY)) {
                derived.forget(item, Vocab.reviewStatus);
                derived.add(item, Vocab.reviewStatus, derived.state(item));
            }
        }
    }
}
