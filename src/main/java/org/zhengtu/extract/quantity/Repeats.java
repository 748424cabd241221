package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Figure;
import org.zhengtu.text.Pattern;

/**
 * Figures told again in fewer or more words: 集中开工的重点项目 16 and 重点项目 16 of one day are one. Rates,
 * which several things may share, are left apart, and small numbers but those of the same works.
 */
final class Repeats {

    private static final Pattern RATE = Pattern.compile(".*(?:[%‰位倍]|百分点)");
    private static final Pattern DEED = Pattern.compile("签约|开工|竣工|投产|在建|储备|续建|复工");
    /** 3.32亿元 told on two days of a year is no coincidence. */
    private static final Pattern EXACT = Pattern.compile("\\d\\.\\d{2}|\\d{2}\\.\\d");

    /** 这次|重点项目: those told of before. */
    private static final Pattern BACK = Pattern.compile("^(?:[这此本上]次|[这该]批|上述)[^，]{0,6}?(?=(?:重[点大]|产业|招商)?(?:项目|工程))");

    private static final int YEAR = 4;
    private static final Pattern SMALL = Pattern.compile("\\d");

    /** What figures that are the same have in common beside their indicators. */
    private record Value(String number, String unit) {

        static Value of(Figure figure) {
            return new Value(figure.quantity().number(), figure.quantity().unit());
        }

        boolean isTelling() {
            return !RATE.matcher(unit).matches();
        }

        boolean isSmall() {
            return SMALL.matcher(number).matches();
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
                    .filter(place -> isSame(folded.get(place), figure))
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

    private static boolean isSame(Figure one, Figure other) {
        String period = one.period().iso();
        if (Value.of(one).isSmall()) {
            return period.equals(other.period().iso()) && isSameWorks(one.indicator(), other.indicator());
        }
        boolean within = other.period().iso().startsWith(period)
                || period.startsWith(other.period().iso());
        boolean sameYear = year(period).equals(year(other.period().iso()));
        return isSameGroup(one.indicator(), other.indicator()) && within
                || EXACT.matcher(one.quantity().number()).find()
                        && sameYear
                        && isSame(one.indicator(), other.indicator())
                || isSame(one.indicator(), other.indicator())
                        && period.equals(other.period().iso());
    }

    private static String year(String period) {
        return period.substring(0, Math.min(YEAR, period.length()));
    }

    private static boolean isSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    /** 集中开工项目 7 and those 7 again: 7个项目总投资…. */
    private static boolean isSameWorks(String one, String other) {
        return isSame(BACK.matcher(one).replaceFirst(""), BACK.matcher(other).replaceFirst(""))
                && (one.endsWith("项目") || one.endsWith("工程"));
    }

    /** 集中开工项目 16 and 同步开工重大项目 16 are one group; 签约项目 16 and 开工项目 16 are two. */
    private static boolean isSameGroup(String one, String other) {
        return one.endsWith("项目")
                && other.endsWith("项目")
                && (isSame(one, other) || !deed(one).isEmpty() && deed(one).equals(deed(other)));
    }

    private static String deed(String indicator) {
        Matcher deed = DEED.matcher(indicator);
        return deed.find() ? deed.group() : "";
    }

    private static Figure joined(Figure one, Figure other) {
        Figure fuller = other.indicator().endsWith(one.indicator()) ? other : one;
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
