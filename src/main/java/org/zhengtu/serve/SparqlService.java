package org.zhengtu.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.RowSetStream;
import org.zhengtu.serve.QueryRunner.Lane;

/**
 * The SPARQL protocol as Fuseki speaks it, with queries run by a {@link QueryRunner}. The language is SPARQL 1.1, without
 * Jena's extensions: a path repeated {@code {1000000}} times alone would keep a thread busy for minutes.
 */
final class SparqlService extends SPARQL_QueryDataset {

    /** Relative IRIs are resolved against nothing of this machine. */
    private static final String BASE = "http://localhost/zt/sparql";

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{" + (BoundedNumber.DIGITS + 1) + "}");

    private final QueryRunner runner;

    SparqlService(QueryRunner runner) {
        this.runner = runner;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            Query query = parse(text);
            DatasetDescription graphs = SPARQLProtocol.getProtocolDatasetDescription(action);
            if (graphs != null) {
                query.getGraphURIs().clear();
                query.getNamedGraphURIs().clear();
                graphs.getDefaultGraphURIs().forEach(query::addGraphURI);
                graphs.getNamedGraphURIs().forEach(query::addNamedGraphURI);
            }
            write(runner.run(Lane.SPARQL, query, Map.of()), query.getPrologue(), action);
        } catch (ActionErrorException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError fault) {
            tell(fault, action);
        }
    }

    private static Query parse(String text) {
        if (LONG_NUMBER.matcher(text).find()) {
            throw new Problem(400, "a number of more than " + BoundedNumber.DIGITS + " digits");
        }
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            throw new Problem(400, "not SPARQL: " + e.getMessage());
        }
    }

    /** Answers with what was found, in the form that the request accepts. */
    static void write(Answer answer, Prologue prologue, HttpAction action) {
        if (answer instanceof Answer.Rows rows) {
            Responses.doResponseResultSet(
                    action, RowSetStream.create(rows.columns(), rows.bindings().iterator()), prologue);
        } else if (answer instanceof Answer.Truth truth) {
            Responses.doResponseBoolean(action, truth.value());
        } else if (answer instanceof Answer.Triples triples) {
            Responses.doResponseGraph(action, triples.graph());
        } else if (answer instanceof Answer.Quads quads) {
            Responses.doResponseDataset(action, quads.dataset());
        }
    }

    /** Answers with a problem, in place of Fuseki's own page. */
    static void tell(Throwable fault, HttpAction action) {
        try {
            if (fault instanceof Problem problem) {
                problem.write(action.getRequest(), action.getResponse());
            } else {
                Problem.internal(action.getRequest(), action.getResponse(), fault);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
