package org.zhengtu.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The whole result of a query, in memory: what is sent is never cut in the middle. */
sealed interface Answer {

    /** @param total how many rows there are; those at hand may be the first of them */
    record Rows(List<Var> columns, List<Binding> bindings, long total) implements Answer {}

    record Truth(boolean value) implements Answer {}

    record Triples(Graph graph) implements Answer {}

    record Quads(DatasetGraph dataset) implements Answer {}
}
