package org.zhengtu.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came of comparing one table of one document.
 *
 * @param right the program's rows that are right
 * @param missed gold's rows that the program lacks
 * @param invented the program's rows that gold lacks
 */
record TableComparison(
        String document, FactTable table, List<FactRow> right, List<FactRow> missed, List<FactRow> invented) {

    static TableComparison of(String document, FactTable table, List<FactRow> gold, List<FactRow> ours) {
        double[][] similarity = gold.stream()
                .map(wanted -> ours.stream()
                        .mapToDouble(found -> table.similarity(wanted, found))
                        .toArray())
                .toArray(double[][]::new);
        Alignment alignment = Alignment.of(similarity, ours.size());
        Set<Integer> found = new HashSet<>();
        List<FactRow> right = new ArrayList<>();
        List<FactRow> invented = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            OptionalInt match = alignment.goldOf(i);
            match.ifPresent(found::add);
            (match.isPresent() ? right : invented).add(ours.get(i));
        }
        List<FactRow> missed = IntStream.range(0, gold.size())
                .filter(i -> !found.contains(i))
                .mapToObj(gold::get)
                .toList();
        return new TableComparison(document, table, List.copyOf(right), missed, List.copyOf(invented));
    }

    Score score() {
        return new Score(right.size(), right.size() + invented.size(), right.size() + missed.size());
    }

    Stream<FactError> errors() {
        return Stream.concat(
                missed.stream().map(row -> new FactError(document, table, FactError.Side.MISSED, row)),
                invented.stream().map(row -> new FactError(document, table, FactError.Side.INVENTED, row)));
    }
}
