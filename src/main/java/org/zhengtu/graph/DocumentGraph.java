package org.zhengtu.graph;

import java.util.Set;
import org.apache.jena.graph.Graph;

/**
 * Everything one document says, as triples.
 *
 * @param id of the document
 * @param graph its triples; a function of the document's bytes, its metadata, the lexicons and the decisions alone
 * @param decided keys of the resources on which decisions changed something
 */
public record DocumentGraph(String id, Graph graph, Set<String> decided) {

    public DocumentGraph {
        decided = Set.copyOf(decided);
    }
}
