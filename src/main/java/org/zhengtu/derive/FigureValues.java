package org.zhengtu.derive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Vocab;
import org.zhengtu.resolve.Unit;

/**
 * Doubts about a figure that two documents report with two values: one series, one period, values that no rounding of the
 * printed numbers explains. What one document tells side by side are two things.
 */
final class FigureValues implements Family {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * @param value in the base unit
     * @param documents that report it
     * @param rounding what rounding to the printed digits may have taken or added, in the base unit
     */
    private record Printed(Node figure, Set<Node> documents, BigDecimal value, BigDecimal rounding) {

        boolean contradicts(Printed other) {
            boolean apart = documents.stream().noneMatch(other.documents::contains);
            return apart && value.subtract(other.value).abs().compareTo(rounding.max(other.rounding)) > 0;
        }
    }

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        Doubts doubts = new Doubts(derived, "value-conflict");
        doubts.forget(touched.of("figure"));
        for (Node series : touched.series()) {
            Map<String, List<Node>> periods = new TreeMap<>();
            Set<Node> numbers = derived.subjects(Vocab.series, series);
            doubts.forget(numbers);
            for (Node figure : numbers) {
                String from = derived.word(figure, Vocab.dateFrom).orElse("");
                boolean range = !derived.objects(figure, Vocab.valueTo).isEmpty();
                if (Key.of(figure).is("figure") && !from.isEmpty() && !range) {
                    String period =
                            from + "/" + derived.word(figure, Vocab.dateTo).orElse("");
                    periods.computeIfAbsent(period, key -> new ArrayList<>()).add(figure);
                }
            }
            periods.forEach((period, figures) -> compare(derived, doubts, period, figures));
        }
    }

    private static void compare(DerivedGraph derived, Doubts doubts, String period, List<Node> figures) {
        List<Printed> printed =
                figures.stream().map(figure -> printed(derived, figure)).toList();
        List<Node> conflicting = printed.stream()
                .filter(one -> printed.stream().anyMatch(one::contradicts))
                .map(Printed::figure)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
        if (!conflicting.isEmpty()) {
            String values = conflicting.stream()
                    .map(figure -> derived.word(figure, RDFS.label.asNode()).orElse(""))
                    .collect(Collectors.joining(" / "));
            doubts.raise(conflicting, period + " " + values + "：同一时期两个数值");
        }
    }

    private static Printed printed(DerivedGraph derived, Node figure) {
        BigDecimal value = new BigDecimal(derived.word(figure, Vocab.value).orElse("0"));
        String digits = derived.word(figure, Vocab.valueText).orElse("");
        BigDecimal factor =
                Unit.of(derived.word(figure, Vocab.unitText).orElse("")).factor();
        int point = digits.indexOf('.');
        int decimals = point < 0 ? 0 : digits.length() - point - 1;
        return new Printed(
                figure,
                derived.graphs(figure, Vocab.value, Node.ANY),
                value,
                HALF.movePointLeft(decimals).multiply(factor));
    }
}
