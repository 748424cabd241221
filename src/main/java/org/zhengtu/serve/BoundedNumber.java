package org.zhengtu.serve;

import java.math.BigDecimal;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase1;
import org.apache.jena.vocabulary.XSD;

/**
 * SPARQL functions that make numbers, none of them longer than {@value #DIGITS} digits: SPARQL's integers and decimals are
 * unbounded, and to read or multiply long ones takes the square of their length, which nothing interrupts.
 */
final class BoundedNumber {

    /** More than any number of a page has. */
    static final int DIGITS = 1_000;

    private static final double BITS_OF_A_DIGIT = 3.33;

    private BoundedNumber() {}

    /** @throws ExprEvalException if that text may become a number, and one too long */
    private static void check(String type, NodeValue text) {
        if (!type.equals(XSD.xstring.getURI()) && text.asString().length() > DIGITS) {
            throw new ExprEvalException("more than " + DIGITS + " characters for a " + type);
        }
    }

    /** A cast that takes no long text. */
    static Function cast(String type, Function function) {
        if (!(function instanceof FunctionBase1 cast)) {
            return function;
        }
        return new FunctionBase1() {
            @Override
            public NodeValue exec(NodeValue value) {
                check(type, value);
                return cast.exec(value);
            }
        };
    }

    /** Multiplication. */
    static final class Product extends E_Multiply {

        private final Deadline deadline;

        Product(Expr left, Expr right, Deadline deadline) {
            super(left, right);
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(NodeValue left, NodeValue right) {
            if (digits(left) + digits(right) > DIGITS) {
                deadline.refuse("the query makes a number of more than " + DIGITS + " digits");
            }
            return super.eval(left, right);
        }

        private static double digits(NodeValue value) {
            if (value.isInteger()) {
                return value.getInteger().bitLength() / BITS_OF_A_DIGIT;
            }
            if (value.isDecimal()) {
                BigDecimal decimal = value.getDecimal();
                return Math.max(decimal.unscaledValue().bitLength() / BITS_OF_A_DIGIT, Math.abs(decimal.scale()));
            }
            return 0;
        }

        @Override
        public Expr copy(Expr left, Expr right) {
            return new Product(left, right, deadline);
        }
    }

    /** STRDT. */
    static final class Typed extends E_StrDatatype {

        Typed(Expr text, Expr type) {
            super(text, type);
        }

        @Override
        public NodeValue eval(NodeValue text, NodeValue type) {
            check(type.asNode().isURI() ? type.asNode().getURI() : "", text);
            return super.eval(text, type);
        }

        @Override
        public Expr copy(Expr text, Expr type) {
            return new Typed(text, type);
        }
    }
}
