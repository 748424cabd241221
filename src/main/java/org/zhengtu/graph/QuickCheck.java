package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Tells soon of most graphs that they conform to shapes; of the others SHACL is to be asked. A SPARQL constraint costs most
 * where it is asked for each node: here it is asked once for all, with {@code $this} left open, and where that finds nothing
 * no node breaks it. The rest of the shapes is checked as it stands.
 */
final class QuickCheck {

    private static final Node SPARQL = NodeFactory.createURI("http://www.w3.org/ns/shacl#sparql");

    private final Shapes rest;
    private final List<Op> constraints = new ArrayList<>();

    /** @param shapes a graph of shapes whose SPARQL constraints group nothing and count nothing */
    QuickCheck(Graph shapes) {
        Shapes.parse(shapes).iteratorAll().forEachRemaining(this::collect);
        Graph others = GraphFactory.createDefaultGraph();
        shapes.find().filterDrop(triple -> triple.getPredicate().equals(SPARQL)).forEachRemaining(others::add);
        this.rest = Shapes.parse(others);
    }

    private void collect(Shape shape) {
        for (Constraint constraint : shape.getConstraints()) {
            if (constraint instanceof SparqlConstraint sparql) {
                constraints.add(Algebra.optimize(Algebra.compile(sparql.getQuery())));
            }
        }
    }

    /** Whether the graph surely conforms. */
    boolean conforms(Graph graph) {
        return constraints.stream().noneMatch(constraint -> finds(constraint, graph))
                && ShaclValidator.get().conforms(rest, graph);
    }

    private static boolean finds(Op constraint, Graph graph) {
        ExecutionContext context = ExecutionContext.createForGraph(graph);
        QueryIterator found = QC.execute(constraint, QueryIterRoot.create(context), context);
        try {
            return found.hasNext();
        } finally {
            found.close();
        }
    }
}
