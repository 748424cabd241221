package org.zhengtu.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.zhengtu.graph.Prefixes;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.text.PackedFiles;

/** The questions that the project asks of its graphs: the files of {@code queries/}. */
public final class QueryLibrary {

    private static final String FOLDER = "/queries";
    private static final String ENDING = ".rq";

    private QueryLibrary() {}

    /** The rows of a result, with its columns. */
    public record Rows(List<String> columns, List<Binding> bindings) {}

    /** The names of all queries, sorted; those of a folder carry it ({@code check/…}, {@code facts/…}). */
    public static List<String> names() {
        return PackedFiles.list(FOLDER, ENDING).stream()
                .map(file -> file.substring(0, file.length() - ENDING.length()))
                .toList();
    }

    /** @throws UserFault if there is no query of that name */
    public static NamedQuery named(String name) {
        String file = FOLDER + "/" + name + ENDING;
        if (!PackedFiles.exists(file)) {
            throw new UserFault(Exit.USAGE, "no query '" + name + "'; 'zhengtu query --list' shows them");
        }
        return NamedQuery.parse(name, PackedFiles.read(file));
    }

    /** A query that isn't the library's; the project's prefixes are known in it. */
    public static NamedQuery of(String name, String text) {
        StringBuilder prefixes = new StringBuilder();
        Prefixes.ALL.forEach((prefix, namespace) -> {
            if (!text.contains(prefix + ": ") && !text.contains(prefix + ":\t")) {
                prefixes.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append(">\n");
            }
        });
        return NamedQuery.parse(name, text).withText(prefixes + text);
    }

    /**
     * Runs a SELECT query with its parameters bound as terms.
     *
     * @throws UserFault if the query isn't SPARQL
     */
    public static Rows select(RDFLink link, NamedQuery query, Map<String, Node> terms) {
        try (QueryExec execution = execution(link, query, terms)) {
            return rows(parse(query), execution);
        }
    }

    /** All rows of a prepared SELECT query, in the columns that it was written with: none for the parameters bound in it. */
    public static Rows rows(Query asked, QueryExec execution) {
        return new Rows(List.copyOf(asked.getResultVars()), Iter.toList(execution.select()));
    }

    /** Prepares a query of any kind; the caller closes it. */
    public static QueryExec execution(RDFLink link, NamedQuery query, Map<String, Node> terms) {
        return link.newQuery().query(bound(parse(query), terms)).build();
    }

    /**
     * A query with terms in the places of variables. {@code BOUND} of a term is true: it could be asked here as it is, but
     * not be written as SPARQL for a server.
     */
    private static Query bound(Query query, Map<String, Node> terms) {
        if (terms.isEmpty()) {
            return query;
        }
        Map<Var, Node> variables = new HashMap<>();
        terms.forEach((name, term) -> variables.put(Var.alloc(name), term));
        Query bound = QueryTransformOps.syntaxSubstitute(query, variables);
        return QueryTransformOps.transform(bound, new ElementTransformCopyBase(), new ExprTransformCopy() {
            @Override
            public Expr transform(ExprFunction1 function, Expr argument) {
                return function instanceof E_Bound && argument.isConstant()
                        ? NodeValue.TRUE
                        : super.transform(function, argument);
            }
        });
    }

    /** @throws UserFault if the query isn't SPARQL; the message names the line */
    public static Query parse(NamedQuery query) {
        try {
            return QueryFactory.create(query.text());
        } catch (QueryException e) {
            throw new UserFault(Exit.BAD_DATA, query.name() + " is not SPARQL: " + e.getMessage(), e);
        }
    }
}
