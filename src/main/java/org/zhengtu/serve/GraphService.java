package org.zhengtu.serve;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.zhengtu.serve.QueryRunner.Lane;

/** The Graph Store Protocol, read: one graph ({@code graph=IRI}), the union of all ({@code default}), or all graphs. */
final class GraphService extends GSP_R {

    private static final Query GRAPH = QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }");
    private static final Query UNION = QueryFactory.create("CONSTRUCT WHERE { ?s ?p ?o }");
    private static final Query ALL =
            QueryFactory.create("CONSTRUCT { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }");

    private final QueryRunner runner;

    GraphService(QueryRunner runner) {
        this.runner = runner;
    }

    @Override
    protected void doGet(HttpAction action) {
        try {
            Optional<String> graph = Optional.ofNullable(action.getRequestParameter("graph"));
            boolean union = action.getRequestParameter("default") != null;
            Query query = graph.isPresent() ? GRAPH : union ? UNION : ALL;
            Map<String, Node> terms =
                    graph.map(iri -> Map.of("g", NodeFactory.createURI(iri))).orElse(Map.of());
            Answer answer = runner.run(Lane.SPARQL, query, terms);
            if (graph.isPresent()
                    && answer instanceof Answer.Triples triples
                    && triples.graph().isEmpty()) {
                throw new Problem(404, "no such graph");
            }
            SparqlService.write(answer, query.getPrologue(), action);
        } catch (ActionErrorException e) {
            throw e;
        } catch (RuntimeException fault) {
            SparqlService.tell(fault, action);
        }
    }

    @Override
    protected void doHead(HttpAction action) {
        doGet(action);
    }
}
