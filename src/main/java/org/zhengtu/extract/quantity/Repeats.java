package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Figure;

/**
 * Figures told again in fewer or more words: 集中开工的重点项目 16 and 重点项目 16 of one day are one. Small numbers and
 * rates, which several things may share, are left apart.
 */
final class Repeats {

    private static final int SMALL = 10;

    private Repeats() {}

    /** The figures in their order, each once, with all its evidence. */
    static List<Figure> folded(List<Figure> figures) {
        List<Figure> folded = new ArrayList<>();
        for (Figure figure : figures) {
            int same = 0;
            while (same < folded.size() && !isSame(folded.get(same), figure)) {
                same++;
            }
            if (same < folded.size()) {
                folded.set(same, joined(folded.get(same), figure));
            } else {
                folded.add(figure);
            }
        }
        return folded;
    }

    private static boolean isSame(Figure one, Figure other) {
        String a = one.indicator();
        String b = other.indicator();
        return one.quantity().unit().equals(other.quantity().unit())
                && !one.quantity().unit().matches(".*(?:[%‰位倍]|百分点)")
                && one.quantity().number().equals(other.quantity().number())
                && !isSmall(one)
                && one.period().iso().equals(other.period().iso())
                && (a.endsWith(b) || b.endsWith(a));
    }

    private static boolean isSmall(Figure figure) {
        String number = figure.quantity().number();
        return number.matches("\\d+")
                && number.length() < Integer.toString(SMALL).length();
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
