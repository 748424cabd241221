package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Figure;
import org.zhengtu.text.Pattern;

/**
 * Figures told again in fewer or more words: 集中开工的重点项目 16 and 重点项目 16 of one day are one. Small numbers and
 * rates, which several things may share, are left apart.
 */
final class Repeats {

    private static final Pattern RATE = Pattern.compile(".*(?:[%‰位倍]|百分点)");
    private static final Pattern SMALL = Pattern.compile("\\d");

    /** What figures that are the same have in common beside their indicators. */
    private record Value(String number, String unit, String period) {

        static Value of(Figure figure) {
            return new Value(
                    figure.quantity().number(),
                    figure.quantity().unit(),
                    figure.period().iso());
        }

        boolean isTelling() {
            return !SMALL.matcher(number).matches() && !RATE.matcher(unit).matches();
        }
    }

    private Repeats() {}

    /** The figures in their order, each once, with all its evidence. */
    static List<Figure> folded(List<Figure> figures) {
        List<Figure> folded = new ArrayList<>();
        Map<Value, List<Integer>> places = new HashMap<>();
        for (Figure figure : figures) {
            Value value = Value.of(figure);
            List<Integer> alike =
                    value.isTelling() ? places.computeIfAbsent(value, key -> new ArrayList<>()) : List.of();
            Optional<Integer> same = alike.stream()
                    .filter(place -> isSame(folded.get(place).indicator(), figure.indicator()))
                    .findFirst();
            if (same.isPresent()) {
                folded.set(same.get(), joined(folded.get(same.get()), figure));
            } else {
                if (value.isTelling()) {
                    alike.add(folded.size());
                }
                folded.add(figure);
            }
        }
        return folded;
    }

    private static boolean isSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    private static Figure joined(Figure one, Figure other) {
        Figure fuller = other.indicator().length() > one.indicator().length() ? other : one;
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return new Figure(
                fuller.indicator(),
                fuller.quantity(),
                fuller.period(),
                fuller.provisional(),
                fuller.meeting(),
                evidence);
    }
}
