package org.zhengtu.graph;

import org.apache.jena.graph.Graph;

/**
 * Everything one document says, as triples.
 *
 * @param id of the document
 * @param graph its triples; a function of the document's bytes, its metadata, the lexicons and the decisions alone
 */
public record DocumentGraph(String id, Graph graph) {}
