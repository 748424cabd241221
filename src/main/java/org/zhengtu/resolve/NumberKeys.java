package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Quantity;
import org.zhengtu.model.Target;

/** The keys of targets and figures: place, series, time and number; and of the series that make them comparable. */
final class NumberKeys {

    private final Scope home;
    private final Scope here;
    private final Indicators indicators;
    private final Map<String, List<String>> wordings = new HashMap<>();

    NumberKeys(Scope home, Scope here, Indicators indicators) {
        this.home = home;
        this.here = here;
        this.indicators = indicators;
    }

    void register(Figure figure) {
        register(key(figure), figure.indicator());
    }

    void register(Target target) {
        register(key(target), target.indicator());
    }

    private void register(String key, String indicator) {
        List<String> told = wordings.computeIfAbsent(key, k -> new ArrayList<>());
        if (!told.contains(indicator)) {
            told.add(indicator);
        }
    }

    String figure(Figure figure) {
        return apart(key(figure), figure.indicator());
    }

    String target(Target target) {
        return apart(key(target), target.indicator());
    }

    /** A page that gives one number under two names (农业增加值, 第一产业增加值) tells two things; the first has the plain key. */
    private String apart(String key, String indicator) {
        List<String> told = wordings.getOrDefault(key, List.of());
        return told.indexOf(indicator) > 0 ? key + "__" + Slug.of(indicator) : key;
    }

    private String key(Figure figure) {
        Scope scope = figure.period().known() ? home : here;
        return "figure." + scope.key() + "_" + indicators.series(figure.indicator()) + Keys.time(figure.period()) + "_"
                + number(figure.quantity());
    }

    private String key(Target target) {
        return "target." + home.key() + "_" + indicators.series(target.indicator()) + Keys.time(target.deadline()) + "_"
                + Keys.word(target.comparator()) + "_" + number(target.quantity());
    }

    private static String number(Quantity quantity) {
        return Slug.of(quantity.number().replace('.', '-')) + Slug.of(quantity.unit());
    }

    /** See {@link Keys#series}. */
    Optional<String> series(String indicator, String unit) {
        return home.area().isEmpty()
                ? Optional.empty()
                : Optional.of("series." + home.key() + "_" + indicators.series(indicator) + "_" + unit);
    }
}
