package org.zhengtu.serve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.zhengtu.graph.Prefixes;

/** Takes the result of a query into memory, up to the limits. Runs in the query's transaction. */
final class AnswerReader {

    /** What a term costs beside its characters. */
    private static final int TERM = 16;

    private final ServerLimits limits;
    private final Deadline deadline;
    private final FirstRows first;
    private int rows;
    private long bytes;

    /** @param first what keeps the first rows of a SELECT query; null if all are wanted */
    AnswerReader(ServerLimits limits, Deadline deadline, FirstRows first) {
        this.limits = limits;
        this.deadline = deadline;
        this.first = first;
    }

    /** @throws Problem if the result is larger than the limits */
    Answer read(QueryExec execution, Query query) {
        if (query.isSelectType()) {
            return rows(execution.select());
        }
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        if (query.isConstructQuad()) {
            return quads(execution.constructQuads());
        }
        if (query.isConstructType()) {
            return triples(execution.constructTriples());
        }
        if (query.isDescribeType()) {
            return triples(execution.describeTriples());
        }
        throw new Problem(400, "this server answers SELECT, ASK, CONSTRUCT and DESCRIBE");
    }

    /** Of what was read so far, about. */
    long bytes() {
        return bytes;
    }

    private Answer rows(RowSet set) {
        List<Var> columns = set.getResultVars();
        if (first == null) {
            List<Binding> bindings = new ArrayList<>();
            set.forEachRemaining(row -> bindings.add(copy(row, columns)));
            return new Answer.Rows(columns, bindings, bindings.size());
        }
        set.forEachRemaining(row -> {
            deadline.check();
            first.add(row);
        });
        List<Binding> bindings =
                first.rows().stream().map(row -> copy(row, columns)).toList();
        return new Answer.Rows(columns, bindings, first.total());
    }

    private Binding copy(Binding row, List<Var> columns) {
        BindingBuilder copy = Binding.builder();
        row();
        for (Var column : columns) {
            Node term = row.get(column);
            if (term != null) {
                copy.add(column, counted(term));
            }
        }
        return copy.build();
    }

    private Answer triples(Iterator<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEachRemaining(triple -> {
            row();
            counted(triple.getSubject());
            counted(triple.getPredicate());
            counted(triple.getObject());
            graph.add(triple);
        });
        Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
        return new Answer.Triples(graph);
    }

    private Answer quads(Iterator<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEachRemaining(quad -> {
            row();
            counted(quad.getSubject());
            counted(quad.getPredicate());
            counted(quad.getObject());
            dataset.add(quad);
        });
        Prefixes.ALL.forEach(dataset.prefixes()::add);
        return new Answer.Quads(dataset);
    }

    private void row() {
        rows++;
        if (rows > limits.rows()) {
            throw new Problem(503, "more than " + limits.rows() + " rows: ask for a part with LIMIT and OFFSET");
        }
        deadline.check();
    }

    private Node counted(Node term) {
        bytes += TERM
                + (term.isLiteral()
                        ? term.getLiteralLexicalForm().length()
                        : term.toString().length());
        if (bytes > limits.resultBytes()) {
            throw new Problem(
                    503, "more than " + limits.resultBytes() + " bytes: ask for a part with LIMIT and OFFSET");
        }
        return term;
    }
}
