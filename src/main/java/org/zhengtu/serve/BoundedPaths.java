package org.zhengtu.serve;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/** TDB2's way to run queries, with property paths that ask a {@link Deadline} at every step. */
final class BoundedPaths extends OpExecutorTDB2 {

    private final Deadline deadline;

    private BoundedPaths(ExecutionContext execution, Deadline deadline) {
        super(execution);
        this.deadline = deadline;
    }

    static OpExecutorFactory factory(Deadline deadline) {
        return new OpExecutorFactory() {
            @Override
            public OpExecutor create(ExecutionContext execution) {
                return new BoundedPaths(execution, deadline);
            }
        };
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Graph watched = new Watched(execCxt.getActiveGraph(), deadline);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, watched));
    }

    private static final class Watched extends GraphWrapper {

        private final Deadline deadline;

        Watched(Graph graph, Deadline deadline) {
            super(graph);
            this.deadline = deadline;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple triple) {
            return watched(super.find(triple));
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            return watched(super.find(subject, predicate, object));
        }

        private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> found) {
            deadline.check();
            return found.mapWith(triple -> {
                deadline.check();
                return triple;
            });
        }
    }
}
