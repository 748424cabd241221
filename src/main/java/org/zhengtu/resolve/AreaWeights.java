package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaCues;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;

/**
 * How strongly a document speaks of each area: mentions weigh by their form (柯城区 more than 衢州), by an office behind them
 * (柯城区委), and by where they stand (the paper's name, a headline, the opening of the text).
 */
final class AreaWeights {

    /** Weight of a full name in running text; the others are measured against it. */
    private static final double NAME = 1;

    private static final double SHORT = 0.5;
    private static final double OFFICE = 2;
    private static final double LOOSE = 0.1;
    private static final int LOOSE_MOST = 30;
    /** A document says early where it is from. */
    private static final int OPENING = 150;

    private static final double FROM_ABOVE = 0.3;
    private static final double FROM_BELOW = 0.4;

    private final Gazetteer gazetteer;
    private final AreaCues cues;
    private final Map<Area, Double> own = new LinkedHashMap<>();
    private final Map<Area, List<HomeArea.Clue>> clues = new LinkedHashMap<>();

    AreaWeights(Gazetteer gazetteer, AreaCues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    /** Counts the names of one text; {@code factor} is what the place of the text is worth. */
    void count(HomeArea.Source source, String text, List<AreaMention> mentions, double factor) {
        for (AreaMention mention : mentions) {
            double weight = factor * (mention.full() ? NAME : SHORT);
            if (mention.full() && cues.office(text, mention.end()) > 0) {
                weight += factor * OFFICE;
            }
            if (source == HomeArea.Source.TEXT && mention.start() < OPENING) {
                weight *= 2;
            }
            for (Area area : mention.areas()) {
                own.merge(area, weight, Double::sum);
                clues.computeIfAbsent(area, a -> new ArrayList<>())
                        .add(new HomeArea.Clue(
                                source,
                                mention.start(),
                                mention.end(),
                                text.substring(mention.start(), mention.end()),
                                weight));
            }
        }
    }

    /**
     * Counts the short names of areas already met, wherever they stand: 柯城 in 打造幸福柯城. They add at most as much again,
     * since they may be ordinary words (资源县).
     */
    void countLoose(String text) {
        own.replaceAll((area, weight) -> {
            String brief = gazetteer.shortName(area);
            int times = 0;
            for (int at = text.indexOf(brief); at >= 0 && times < LOOSE_MOST; at = text.indexOf(brief, at + 1)) {
                times++;
            }
            return weight + Math.min(weight, LOOSE * times);
        });
    }

    List<Area> areas() {
        return List.copyOf(own.keySet());
    }

    double own(Area area) {
        return own.getOrDefault(area, 0.0);
    }

    /** An area's own weight, and part of the weight of the areas it lies in. */
    double withUpper(Area area) {
        double weight = own(area);
        for (Area upper : gazetteer.ancestors(area)) {
            weight += FROM_ABOVE * own(upper);
        }
        return weight;
    }

    /** Every area named or above one that is, with its own weight and part of that of the areas in it. */
    Map<Area, Double> withLower() {
        Map<Area, Double> weights = new LinkedHashMap<>(own);
        own.forEach((area, weight) ->
                gazetteer.ancestors(area).forEach(upper -> weights.merge(upper, FROM_BELOW * weight, Double::sum)));
        return weights;
    }

    List<HomeArea.Clue> clues(Area area) {
        return List.copyOf(clues.getOrDefault(area, List.of()));
    }
}
