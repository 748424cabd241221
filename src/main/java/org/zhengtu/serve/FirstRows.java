package org.zhengtu.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;

/**
 * The first rows of a SELECT query in its order, and how many there are: the others are counted, neither sorted nor read.
 * Rows that the order doesn't tell apart stay as they come, as in the whole answer. For one execution of the query.
 */
final class FirstRows {

    private record Row(Binding binding, long number) {}

    private final int size;
    private Comparator<Row> order = Comparator.comparingLong(Row::number);
    private boolean sorted = true;
    private PriorityQueue<Row> first;
    private long total;

    /** @param size rows that are wanted */
    FirstRows(int size) {
        this.size = size;
    }

    /** Takes the ordering out of a whole query, if it is one that orders its rows and does nothing else to them. */
    Op unordered(Op whole) {
        if (sorted && whole instanceof OpProject project && project.getSubOp() instanceof OpOrder ordered) {
            List<SortCondition> conditions = ordered.getConditions();
            BindingComparator bindings = new BindingComparator(conditions);
            order = Comparator.<Row, Binding>comparing(Row::binding, bindings).thenComparing(order);
            sorted = false;
            return ordered.getSubOp();
        }
        return whole;
    }

    /** Takes the next row. */
    void add(Binding binding) {
        if (first == null) {
            first = new PriorityQueue<>(order.reversed());
        }
        Row row = new Row(binding, total++);
        if (first.size() < size) {
            first.add(row);
        } else if (order.compare(row, first.peek()) < 0) {
            first.poll();
            first.add(row);
        }
    }

    List<Binding> rows() {
        List<Row> rows = first == null ? List.of() : new ArrayList<>(first);
        return rows.stream().sorted(order).map(Row::binding).toList();
    }

    long total() {
        return total;
    }
}
