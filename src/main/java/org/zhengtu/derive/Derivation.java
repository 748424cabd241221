package org.zhengtu.derive;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps the derived graph true when documents come, change or go. Brought up to date change by change it is the same, triple
 * by triple, as computed at once from all documents.
 */
public final class Derivation {

    private final Node graph;
    private final List<Family> families;

    /**
     * @param graph the name of the graph that holds what is derived
     * @param index the name of the graph that holds what only helps to find things again
     */
    public Derivation(Node graph, Node index) {
        this.graph = graph;
        this.families = List.of(
                new Sightings(),
                new Succession(),
                new NameVariants(index),
                new Homonyms(),
                new SameMeetings(),
                new MeetingDates(),
                new MeetingNumbers(),
                new FigureValues());
    }

    /** Computes anew what follows from the things touched; in the writer's transaction, after the change. */
    public void update(DatasetGraph dataset, Touched touched) {
        DerivedGraph derived = new DerivedGraph(dataset, graph);
        families.forEach(family -> family.update(derived, touched));
    }
}
