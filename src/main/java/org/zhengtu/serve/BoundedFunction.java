package org.zhengtu.serve;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** SPARQL functions that end at a {@link Deadline}; they give what Jena's give. */
final class BoundedFunction {

    /** What a match has to look at before the clock is asked again. */
    private static final int STEPS = 1 << 12;

    private BoundedFunction() {}

    /** A text whose reader is stopped at the deadline: what java.util.regex backtracks in, it reads. */
    private static final class Watched implements CharSequence {

        private final CharSequence text;
        private final Deadline deadline;
        private int steps;

        Watched(CharSequence text, Deadline deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public char charAt(int index) {
            if (++steps % STEPS == 0) {
                deadline.check();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static String string(List<NodeValue> arguments, int index, String function) {
        Node node = NodeValueOps.checkAndGetStringLiteral(function, arguments.get(index));
        return node.getLiteralLexicalForm();
    }

    /** A function with a pattern, compiled once as long as it stays the same. */
    private abstract static class Matching extends ExprFunctionN {

        final String name;
        final int flagsAt;
        final Deadline deadline;
        private String source;
        private String flags;
        private Pattern compiled;

        Matching(String name, int flagsAt, ExprList arguments, Deadline deadline) {
            super(name, arguments);
            this.name = name;
            this.flagsAt = flagsAt;
            this.deadline = deadline;
        }

        abstract NodeValue eval(List<NodeValue> arguments, Pattern pattern, Watched text);

        @Override
        public final NodeValue eval(List<NodeValue> arguments) {
            Watched text = new Watched(string(arguments, 0, name), deadline);
            try {
                return eval(arguments, pattern(arguments), text);
            } catch (StackOverflowError e) {
                throw new ExprEvalException("the pattern nests too deep for this text");
            }
        }

        private Pattern pattern(List<NodeValue> arguments) {
            String wanted = string(arguments, 1, name);
            String how = arguments.size() > flagsAt ? string(arguments, flagsAt, name) : null;
            if (compiled == null || !wanted.equals(source) || !Objects.equals(how, flags)) {
                compiled = RegexEngine.makePattern(name, wanted, how);
                source = wanted;
                flags = how;
            }
            return compiled;
        }
    }

    /** REGEX. */
    static final class Matches extends Matching {

        Matches(ExprList arguments, Deadline deadline) {
            super("regex", 2, arguments, deadline);
        }

        @Override
        NodeValue eval(List<NodeValue> arguments, Pattern pattern, Watched text) {
            return NodeValue.booleanReturn(pattern.matcher(text).find());
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Matches(arguments, deadline);
        }
    }

    /** REPLACE. */
    static final class Replace extends Matching {

        Replace(ExprList arguments, Deadline deadline) {
            super("replace", 3, arguments, deadline);
        }

        @Override
        NodeValue eval(List<NodeValue> arguments, Pattern pattern, Watched text) {
            String replacement = string(arguments, 2, name);
            boolean groups = replacement.indexOf('$') >= 0;
            long made = text.length();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                long found = groups ? 1L + matcher.end() - matcher.start() : 1;
                made += replacement.length() * found;
                deadline.make(made);
            }
            return XSDFuncOp.strReplace(arguments.get(0), pattern, arguments.get(2));
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments, deadline);
        }
    }

    /** A function that makes a string no longer than its arguments together. */
    static final class Made extends ExprFunctionN {

        private final ExprFunctionN function;
        private final Deadline deadline;

        Made(ExprFunctionN function, ExprList arguments, Deadline deadline) {
            super(function.getFunctionSymbol().getSymbol(), arguments);
            this.function = function;
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            deadline.make(arguments.stream()
                    .mapToLong(argument -> argument.asString().length())
                    .sum());
            return function.eval(arguments);
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Made(function, arguments, deadline);
        }
    }

    /** What it is given, counted. */
    static final class Counted extends ExprFunction1 {

        private final Deadline deadline;

        Counted(Expr expression, Deadline deadline) {
            super(expression, "counted");
            this.deadline = deadline;
        }

        @Override
        public NodeValue eval(NodeValue value) {
            deadline.keep(value.asString().length());
            return value;
        }

        @Override
        public Expr copy(Expr expression) {
            return new Counted(expression, deadline);
        }
    }
}
