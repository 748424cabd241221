package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaCues;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;

/**
 * Decides which area a document belongs to: whose 区委 a bare 区委 is. Two witnesses are heard: the bare words (区委, 我县, 市长)
 * tell the level, the names (中共柯城区委, 今日柯城, 柯城讯) tell the area. A pure function of its arguments, in time linear in them.
 *
 * <p>Limits: a document of several areas gets the one that it speaks of most, or none; areas below the county are not known.
 */
public final class HomeArea {

    /** Where a name was read. */
    public enum Source {
        PUBLICATION,
        HEADLINE,
        DATELINE,
        TEXT
    }

    /**
     * A name that spoke for an area.
     *
     * @param start UTF-16 position in the text of its source
     * @param words as printed
     */
    public record Clue(Source source, int start, int end, String words, double weight) {}

    /**
     * What was decided.
     *
     * @param area the home; empty if none is clear. Where several areas of that name are as likely, it has the name and level
     *     alone ({@link Area#known()} is false): bodies can be named by it, but nothing outside the document
     * @param confidence 0 to 1: the share of the weight against the runner-up
     * @param clues names that spoke for the area, in the order read
     * @param runnerUp the likeliest other area that neither holds it nor lies in it
     * @param spoken weight of the bare words (县委, 我县) that speak of the area
     */
    public record Decision(
            Optional<Area> area, double confidence, List<Clue> clues, Optional<Area> runnerUp, double spoken) {

        public Decision {
            clues = List.copyOf(clues);
        }

        /** The same for an area within the one decided for. */
        private Decision of(Area inner, List<Clue> spoken) {
            return new Decision(Optional.of(inner), confidence, spoken, runnerUp, this.spoken);
        }
    }

    /**
     * What the bare words say of the level.
     *
     * @param known whether the level is settled, so that only areas of it are rivals
     * @param said weight of the bare words
     * @param least what an area must weigh besides
     * @param alone what it must weigh if the text names no other of its level
     */
    private record Level(boolean known, double said, double least, double alone) {}

    private static final Decision NONE = new Decision(Optional.empty(), 0, List.of(), Optional.empty(), 0);
    /** What the places of a name are worth, against running text. */
    private static final double PUBLICATION = 6;

    private static final double HEADLINE = 2;
    private static final double DATELINE = 3;
    private static final double LEAST_WEIGHT = 1.5;
    /** What the only area of the level that the bare words mean must weigh: one full name. */
    private static final double LEAST_ALONE = 1;
    /** Weight per character, bare words included: a long text that seldom speaks of a place isn't at home there. */
    private static final double LEAST_DENSITY = 0.0012;

    private static final double LEAST_CONFIDENCE = 0.6;
    /** Areas of one name can't be told apart if the areas above one weigh this share of those above the other. */
    private static final double HOMONYM = 0.5;

    private static final String PROVINCE = "省";

    private final Gazetteer gazetteer;
    private final AreaCues cues = new AreaCues();
    private final BareWords bareWords = new BareWords();
    private final ForeignAreas foreign;
    private final CityWithin within;
    private final NamesWithin namesWithin;
    private final GuestWords guestWords;

    public HomeArea(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.foreign = new ForeignAreas(gazetteer);
        this.guestWords = new GuestWords(gazetteer, cues);
        this.namesWithin = new NamesWithin(gazetteer);
        this.within = new CityWithin(gazetteer, cues);
    }

    /** Decides from the paper's name (empty if unknown) and the text. */
    public Decision decide(String publication, CharSequence text) {
        return decide(publication, List.of(), List.of(), text, Set.of());
    }

    /**
     * Decides from all that is known.
     *
     * @param publication the paper's name, empty if unknown
     * @param headlines may repeat parts of the text
     * @param datelines places of bylines (楚雄 in 中新网楚雄8月10日电)
     * @param text the whole document, best without line breaks in words ({@code RunningText})
     * @param people names of persons in it: a name within one of theirs (陈|建平) is no place
     */
    public Decision decide(
            String publication, List<String> headlines, List<String> datelines, CharSequence text, Set<String> people) {
        String body = text.toString();
        AreaWeights weights = new AreaWeights(gazetteer, cues);
        publication(weights, publication);
        headlines.forEach(headline -> count(weights, Source.HEADLINE, headline, HEADLINE));
        datelines.forEach(place -> count(weights, Source.DATELINE, place, DATELINE));
        List<AreaMention> mentions = gazetteer.find(body);
        weights.count(Source.TEXT, body, mentions, 1);
        weights.countLoose(body);
        Set<Area> guests = foreign.in(body, mentions, people);
        weights.exclude(guests);
        List<BareWords.BareWord> spoken = guestWords.own(body, bareWords.find(body, mentions), mentions, guests);
        List<BareWords.BareWord> bare = new ArrayList<>(spoken);
        for (String headline : headlines) {
            List<AreaMention> named = gazetteer.find(headline);
            weights.exclude(foreign.in(headline, named, people));
            bare.addAll(bareWords.find(headline, named));
        }
        weights.countCalled(Hosts.called(body), body);
        Map<String, Double> levels = BareWords.weights(bare);
        Decision marked = decide(weights, levels, LEAST_DENSITY * body.length(), LEAST_ALONE);
        boolean above = marked.area().isPresent() && isAbove(marked.area().get(), BareWords.kinds(levels));
        if (marked.area().isPresent() && !above) {
            return within.find(marked.area().get(), body, mentions, spoken)
                    .map(city -> marked.of(city, weights.clues(city)))
                    .orElse(marked);
        }
        if (levels.isEmpty()) {
            return marked;
        }
        Decision unmarked = unmarked(weights, levels, headlines, body, people);
        return above
                        && !unmarked.area()
                                .filter(area ->
                                        gazetteer.isIn(area, marked.area().get()))
                                .isPresent()
                ? marked
                : unmarked;
    }

    /** Whether an area is the province over one that the bare words mean first. */
    private boolean isAbove(Area area, List<String> kinds) {
        return area.level() == Area.Level.PROVINCE
                && !kinds.get(0).isEmpty()
                && !gazetteer.kind(area).equals(kinds.get(0));
    }

    private boolean isSettled(Decision decision, Map<String, Double> levels) {
        return decision.area()
                .filter(area -> !isAbove(area, BareWords.kinds(levels)))
                .isPresent();
    }

    /** Decides by names that no word beside them marks as places. */
    private Decision unmarked(
            AreaWeights weights, Map<String, Double> levels, List<String> headlines, String body, Set<String> people) {
        Decision recurring =
                weights.countUnmarked(headlines, body) ? decide(weights, levels, LEAST_WEIGHT, LEAST_WEIGHT) : NONE;
        if (isSettled(recurring, levels)) {
            return recurring;
        }
        Decision namesake = weights.countNamesakes(String.join("\n", headlines) + "\n" + body, people)
                ? decide(weights, levels, LEAST_WEIGHT, LEAST_WEIGHT)
                : recurring;
        if (isSettled(namesake, levels)) {
            return namesake;
        }
        Decision once =
                weights.countOnce(body, people) ? decide(weights, levels, LEAST_WEIGHT, LEAST_WEIGHT) : namesake;
        if (isSettled(once, levels)) {
            return once;
        }
        Decision town = weights.countTowns() ? decide(weights, levels, LEAST_WEIGHT, LEAST_WEIGHT) : once;
        return isSettled(town, levels) ? town : lastly(weights, levels, body, people);
    }

    /** By the names within those of houses and firms, if they are of one area in the province that the text names. */
    private Decision lastly(AreaWeights weights, Map<String, Double> levels, String body, Set<String> people) {
        List<Area> provinces = weights.areas().stream()
                .filter(area -> area.level() == Area.Level.PROVINCE)
                .toList();
        List<Area> named = namesWithin.find(body, people).stream()
                .filter(area ->
                        provinces.isEmpty() || provinces.stream().anyMatch(province -> gazetteer.isIn(area, province)))
                .toList();
        if (!weights.countOnly(named, BareWords.kinds(levels).get(0))) {
            return NONE;
        }
        Decision decision = decide(weights, levels, LEAST_WEIGHT, LEAST_WEIGHT);
        return new Decision(
                decision.area(),
                Math.min(decision.confidence(), LEAST_CONFIDENCE),
                decision.clues(),
                decision.runnerUp(),
                decision.spoken());
    }

    /** The places in a paper's name: it is called by one even where no word beside it says so (江永报). */
    private void publication(AreaWeights weights, String name) {
        List<AreaMention> marked = gazetteer.find(name);
        List<AreaMention> named = marked.isEmpty() ? gazetteer.findUnmarked(name, Set.of()) : marked;
        weights.count(Source.PUBLICATION, name, named, PUBLICATION);
        if (named.isEmpty()) {
            SourceLines.places(name, gazetteer)
                    .forEach(place -> count(weights, Source.PUBLICATION, place, PUBLICATION));
        }
    }

    private void count(AreaWeights weights, Source source, String text, double factor) {
        weights.count(source, text, gazetteer.find(text), factor);
    }

    private Decision decide(AreaWeights weights, Map<String, Double> bare, double least, double alone) {
        double allSaid = bare.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<Area, Double> withLower = weights.withLower();
        for (String kind : BareWords.kinds(bare)) {
            Map<Area, Double> rivals = new LinkedHashMap<>();
            withLower.forEach((area, lower) -> {
                if (kind.isEmpty() || kind.equals(gazetteer.kind(area))) {
                    rivals.put(area, weight(weights, area, kind, lower));
                }
            });
            rivals.values().removeIf(weight -> weight == 0);
            provincial(rivals, bare);
            if (!rivals.isEmpty()) {
                double said = bare.getOrDefault(kind, 0.0);
                double besides = Math.max(LEAST_WEIGHT, least - allSaid);
                return decide(weights, rivals, new Level(!kind.isEmpty(), said, besides, alone));
            }
        }
        return NONE;
    }

    /** A text that speaks of its 省 lies in one: no municipality is meant, nor of areas of one name the one in a municipality. */
    private void provincial(Map<Area, Double> rivals, Map<String, Double> bare) {
        if (bare.getOrDefault(PROVINCE, 0.0) > 0) {
            rivals.keySet().removeIf(Gazetteer::isMunicipality);
            List<String> fitting = rivals.keySet().stream()
                    .filter(this::inProvince)
                    .map(Area::name)
                    .toList();
            rivals.keySet().removeIf(area -> fitting.contains(area.name()) && !inProvince(area));
        }
    }

    private boolean inProvince(Area area) {
        return gazetteer.ancestors(area).stream()
                .anyMatch(above -> gazetteer.kind(above).equals(PROVINCE));
    }

    /** Counties gain by the areas they lie in, which tell homonyms apart; but a county-level city is its city's rival. */
    private double weight(AreaWeights weights, Area area, String kind, double withLower) {
        boolean lowest = area.level() == Area.Level.COUNTY || area.level() == Area.Level.ZONE;
        if (lowest && !kind.equals("市")) {
            return weights.own(area) == 0 ? 0 : weights.own(area) + weights.upper(area);
        }
        return kind.isEmpty() || lowest ? weights.own(area) : withLower;
    }

    /** A text from outside may be about an area within the one that its bare words mean (崇明区委书记 … 市政府新闻办). */
    private Decision decide(AreaWeights weights, Map<Area, Double> rivals, Level level) {
        Area first = heaviest(rivals);
        Optional<Area> inner = weights.areas().stream()
                .filter(area -> gazetteer.isIn(area, first))
                .filter(area -> weights.own(area) >= 2 * level.said() + weights.own(first))
                .max(Comparator.comparingDouble(weights::own));
        if (inner.isEmpty()) {
            return choose(weights, rivals, first, level);
        }
        Map<Area, Double> named = new LinkedHashMap<>();
        weights.areas().stream()
                .filter(area -> area.name().equals(inner.get().name()))
                .forEach(area -> named.put(area, weights.own(area) + weights.upper(area)));
        return choose(weights, named, heaviest(named), new Level(true, level.said(), level.least(), level.least()));
    }

    /** The first of the heaviest: of an area and its former self, the one of today. */
    private static Area heaviest(Map<Area, Double> weights) {
        return weights.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .orElseThrow()
                .getKey();
    }

    private Decision choose(AreaWeights weights, Map<Area, Double> rivals, Area first, Level level) {
        double best = rivals.get(first);
        Map<Area, Double> others = new LinkedHashMap<>(rivals);
        others.keySet().removeIf(area -> !isRival(area, first));
        Optional<Area> second = others.isEmpty() ? Optional.empty() : Optional.of(heaviest(others));
        double against = level.known() ? second.map(others::get).orElse(0.0) : sumByName(others);
        double confidence = best / (best + against);
        double least = level.known() && isAlone(rivals, first) ? level.alone() : level.least();
        if (best < least || confidence < LEAST_CONFIDENCE) {
            return new Decision(Optional.empty(), confidence, List.of(), Optional.of(first), 0);
        }
        boolean homonym = rivals.keySet().stream().anyMatch(rival -> isHomonym(weights, rival, first));
        Area home = homonym ? new Area("", first.name(), first.level(), "") : first;
        return new Decision(Optional.of(home), confidence, weights.clues(first), second, level.said());
    }

    /** Without bare words the home must outweigh all other areas together: news of many places has none. */
    private static double sumByName(Map<Area, Double> weights) {
        Map<String, Double> byName = new LinkedHashMap<>();
        weights.forEach((area, weight) -> byName.merge(area.name(), weight, Math::max));
        return byName.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Whether another area of the name is as well supported by the areas it lies in. */
    private boolean isHomonym(AreaWeights weights, Area rival, Area first) {
        return rival.name().equals(first.name())
                && !gazetteer.current(rival).equals(gazetteer.current(first))
                && weights.own(rival) >= weights.own(first)
                && weights.upper(rival) >= HOMONYM * weights.upper(first);
    }

    private static boolean isAlone(Map<Area, Double> rivals, Area first) {
        return rivals.keySet().stream().allMatch(area -> area.name().equals(first.name()));
    }

    private boolean isRival(Area area, Area first) {
        return !area.name().equals(first.name())
                && !gazetteer.isIn(area, first)
                && !gazetteer.isIn(first, area)
                && !gazetteer.current(area).equals(gazetteer.current(first));
    }
}
