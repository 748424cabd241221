package org.zhengtu.serve;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/**
 * Puts functions that ask a {@link Deadline} in the place of those that Jena's timeout can't end: regular expressions, and
 * whatever makes longer strings or numbers of long ones.
 */
final class BoundedExpressions extends ExprTransformCopy {

    private static final List<String> GATHERING = List.of("GROUP_CONCAT", "FOLD");

    private final Deadline deadline;

    private BoundedExpressions(Deadline deadline) {
        this.deadline = deadline;
    }

    static Op in(Op op, Deadline deadline) {
        return Transformer.transform(new Groups(deadline), new BoundedExpressions(deadline), op);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return new BoundedFunction.Matches(arguments, deadline);
        }
        if (function instanceof E_StrReplace) {
            return new BoundedFunction.Replace(arguments, deadline);
        }
        if (function instanceof E_StrConcat) {
            return new BoundedFunction.Made(new E_StrConcat(arguments), arguments, deadline);
        }
        return super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        if (function instanceof E_StrEncodeForURI) {
            return counted(function.copy(argument), deadline);
        }
        return super.transform(function, argument);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        if (function instanceof E_Multiply) {
            return new BoundedNumber.Product(first, second, deadline);
        }
        if (function instanceof E_StrDatatype) {
            return new BoundedNumber.Typed(first, second);
        }
        return super.transform(function, first, second);
    }

    private static Expr counted(Expr expression, Deadline deadline) {
        ExprList list = new ExprList(expression);
        return new BoundedFunction.Made(new E_StrConcat(list), list, deadline);
    }

    /** Aggregates that keep all they are given. */
    private static final class Groups extends TransformCopy {

        private final Deadline deadline;

        Groups(Deadline deadline) {
            this.deadline = deadline;
        }

        @Override
        public Op transform(OpGroup group, Op sub) {
            List<ExprAggregator> aggregators =
                    group.getAggregators().stream().map(this::bounded).toList();
            return OpGroup.create(sub, group.getGroupVars(), aggregators);
        }

        private ExprAggregator bounded(ExprAggregator aggregated) {
            Aggregator aggregator = aggregated.getAggregator();
            if (!GATHERING.contains(aggregator.getName())) {
                return aggregated;
            }
            ExprList counted = new ExprList();
            aggregator
                    .getExprList()
                    .forEach(expression -> counted.add(new BoundedFunction.Counted(expression, deadline)));
            return new ExprAggregator(aggregated.getVar(), aggregator.copy(counted));
        }
    }
}
