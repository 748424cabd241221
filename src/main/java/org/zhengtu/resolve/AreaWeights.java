package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaCues;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;

/**
 * How strongly a document speaks of each area: mentions weigh by their form (柯城区 more than 衢州), by an office behind them
 * (柯城区委), and by where they stand (the paper's name, a headline, the opening of the text).
 */
final class AreaWeights {

    /** Weight of a full name in running text; the others are measured against it. */
    private static final double NAME = 1;

    private static final double SHORT = 0.5;
    /** An office behind a name (柯城区委), a cue beside it (今日柯城). */
    private static final double CUE = 2;

    /** A name that only says where the next one lies (衢州市 in 衢州市柯城区). */
    private static final double LEADING = 0.3;

    private static final double LOOSE = 0.1;
    private static final int LOOSE_MOST = 30;
    private static final int RECURS = 2;
    /** Behind how many different characters a name has to stand that may be a person's. */
    private static final int NAMESAKES = 3;
    /** How far into a text short names are counted, so that time stays linear in its length. */
    private static final int LOOSE_REACH = 20_000;

    /** A document says early where it is from. */
    private static final int OPENING = 150;

    private static final double EARLY = 2;

    private static final double FROM_ABOVE = 0.3;
    private static final double FROM_BELOW = 0.4;

    private static final Pattern ACTS = Pattern.compile("(?<name>[\\u4e00-\\u9fff]{2,4}?)(?:\\d|第|{page.acts})");
    private static final String PLACE = "[\\u4e00-\\u9fff]{2,4}?";
    /** 在云岭督查期间, 当前，云岭正处在关键阶段, 健康云岭建设: what a text says of its own place alone. */
    private static final Pattern THERE = Pattern.compile("(?<=[在来到])" + PLACE + "(?={page.inspects})|(?<=当前，)" + PLACE
            + "(?=正处)|(?<=感受|见证|领略)" + PLACE + "(?=的?[新巨]?变|的?发展)|(?<={page.slogan})(?:" + PLACE
            + "(?=建设|行动)|[\\u4e00-\\u9fff]{1,3}[县市区旗](?=[”，。、；]))");

    /** Behind the name of the text's own place. */
    private static final Pattern OURS = Pattern.compile("{page.ours}");

    private static final Pattern SLOGAN = Pattern.compile("{page.slogan}");

    /** What stands before a place that one goes to, comes from or is compared with: 到云岭考察, 与云岭签约. */
    private static final String ELSEWHERE = "到赴往去来从自与和同跟及、向比较";

    /** 临城|镇 is as often a town of another county as the seat of its own. */
    private static final Pattern TOWN = Pattern.compile("[镇乡](?![村镇土])|街道(?!路)");

    private final Gazetteer gazetteer;
    private final AreaCues cues;
    private final Map<Area, Double> own = new LinkedHashMap<>();
    private final Map<Area, List<HomeArea.Clue>> clues = new LinkedHashMap<>();
    private final Set<Area> excluded = new HashSet<>();
    /** Areas after which towns are called that the text names. */
    private final Set<Area> towns = new LinkedHashSet<>();

    AreaWeights(Gazetteer gazetteer, AreaCues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    /** Counts the names of one text; {@code factor} is what the place of the text is worth. */
    void count(HomeArea.Source source, String text, List<AreaMention> mentions, double factor) {
        for (int i = 0; i < mentions.size(); i++) {
            AreaMention mention = mentions.get(i);
            if (!mention.full()
                    && TOWN.matcher(text).region(mention.end(), text.length()).lookingAt()) {
                continue;
            }
            boolean leads = i + 1 < mentions.size() && mentions.get(i + 1).start() == mention.end();
            double early = source == HomeArea.Source.TEXT && mention.start() < OPENING ? EARLY : 1;
            double weight = factor * early * (leads ? LEADING : 1) * (mention.full() ? NAME : SHORT);
            for (Area area : mention.areas()) {
                double cue = !leads && isCued(text, mention, area) ? factor * early * CUE : 0;
                own.merge(area, weight + cue, Double::sum);
                clues.computeIfAbsent(area, a -> new ArrayList<>()).add(clue(source, text, mention, weight + cue));
            }
        }
    }

    private static boolean isTown(String text, AreaMention mention) {
        return !mention.full()
                && TOWN.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    /** As {@link #isTown}, and takes note of the area. */
    private boolean townCalled(String text, AreaMention mention) {
        boolean town = isTown(text, mention);
        if (town) {
            towns.addAll(mention.areas());
        }
        return town;
    }

    /** Whether the words around a name say that its bodies or its paper are meant; a province's paper tells of anywhere. */
    private boolean isCued(String text, AreaMention mention, Area area) {
        return (mention.full() && cues.office(text, mention.end()) > 0)
                || (area.level() != Area.Level.PROVINCE && cues.isCued(text, mention));
    }

    private static HomeArea.Clue clue(HomeArea.Source source, String text, AreaMention mention, double weight) {
        String words = text.substring(mention.start(), mention.end());
        return new HomeArea.Clue(source, mention.start(), mention.end(), words, weight);
    }

    /** Areas that the text tells apart from its own weigh nothing, whatever is counted, nor do counties of their names. */
    void exclude(Set<Area> areas) {
        excluded.addAll(areas);
        areas.stream()
                .filter(area -> area.level() == Area.Level.COUNTY)
                .forEach(area -> excluded.addAll(gazetteer.byName(area.name())));
        own.keySet().removeAll(excluded);
    }

    /** Counts the characters by which a text calls its own place (来|岭|考察), for the areas named and those above them. */
    void countCalled(Set<String> called, String text) {
        if (!called.isEmpty()) {
            Stream.concat(
                            withLower().keySet().stream(),
                            gazetteer.findShort(text).stream().flatMap(mention -> mention.areas().stream()))
                    .distinct()
                    .filter(area -> area.level() != Area.Level.PROVINCE && !excluded.contains(area))
                    .filter(area -> called.stream().anyMatch(gazetteer.shortName(area)::startsWith))
                    .forEach(area -> own.merge(area, CUE, Double::sum));
        }
    }

    /**
     * Counts the short names of areas already met, wherever they stand: 柯城 in 打造幸福柯城. They add at most as much again,
     * since they may be ordinary words (资源县).
     */
    void countLoose(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LOOSE_REACH));
        own.replaceAll((area, weight) -> {
            String brief = gazetteer.shortName(area);
            int times = 0;
            for (int at = text.indexOf(brief); at >= 0 && times < LOOSE_MOST; at = text.indexOf(brief, at + 1)) {
                times++;
            }
            return weight + Math.min(weight, LOOSE * times);
        });
    }

    /**
     * Counts names that open a headline or recur though no word marks them as places: 宁陵 in 让宁陵成为, 展示宁陵. Where a text speaks of no place
     * otherwise they tell its home.
     *
     * @return whether there are any
     */
    boolean countUnmarked(List<String> headlines, String whole) {
        String text = whole.substring(0, Math.min(whole.length(), LOOSE_REACH));
        Map<List<Area>, List<AreaMention>> recurring = new LinkedHashMap<>();
        Stream.concat(Stream.of(text), headlines.stream())
                .flatMap(this::unmarked)
                .forEach(mention -> recurring
                        .computeIfAbsent(mention.areas(), areas -> new ArrayList<>())
                        .add(mention));
        recurring.values().removeIf(mentions -> mentions.size() < RECURS);
        recurring.forEach((areas, mentions) -> {
            double each = mentions.get(0).full() ? NAME : SHORT;
            areas.forEach(area -> own.merge(area, each * Math.min(mentions.size(), LOOSE_MOST), Double::sum));
        });
        List<Area> opening = Stream.of(headlines.stream().flatMap(this::opening), there(text), ours(text))
                .flatMap(areas -> areas)
                .distinct()
                .toList();
        opening.forEach(area -> own.merge(area, NAME * RECURS, Double::sum));
        own.keySet().removeAll(excluded);
        return !recurring.isEmpty() || !opening.isEmpty();
    }

    /**
     * Counts counties named as people are or as other places too (住在宁化, 宁化中学, 支持宁化商会) that recur outside the names of
     * persons, behind different characters.
     *
     * @param people names of persons
     * @return whether there are any
     */
    boolean countNamesakes(String whole, Set<String> people) {
        String text = whole.substring(0, Math.min(whole.length(), LOOSE_REACH));
        BitSet persons = persons(text, people);
        Map<List<Area>, Set<Character>> before = new LinkedHashMap<>();
        gazetteer.findNamesakes(text).stream()
                .filter(mention -> mention.start() > 0 && !isTown(text, mention))
                .filter(mention -> persons.get(mention.start(), mention.end()).isEmpty())
                .forEach(mention -> before.computeIfAbsent(mention.areas(), areas -> new HashSet<>())
                        .add(text.charAt(mention.start() - 1)));
        before.values().removeIf(different -> different.size() < NAMESAKES);
        before.keySet().forEach(areas -> areas.forEach(area -> own.merge(area, NAME * RECURS, Double::sum)));
        own.keySet().removeAll(excluded);
        return !before.isEmpty();
    }

    /**
     * Counts every county that no word marks as a place, though it stands once: 共商云岭发展大计. The last resort, for a text
     * that names one area only of the level that it means; a city named once (位居大澄江前列) is as often the upper one, and
     * what somebody goes to or comes from is elsewhere.
     *
     * @param people names of persons: what lies within one of them (陈|建平) is no place
     * @return whether there are any
     */
    boolean countOnce(String whole, Set<String> people) {
        String text = whole.substring(0, Math.min(whole.length(), LOOSE_REACH));
        BitSet persons = persons(text, people);
        List<Area> once = Stream.concat(unmarked(text), gazetteer.findBrief(text).stream())
                .filter(mention -> persons.get(mention.start(), mention.end()).isEmpty())
                .filter(mention -> mention.start() == 0 || ELSEWHERE.indexOf(text.charAt(mention.start() - 1)) < 0)
                .flatMap(mention -> mention.areas().stream())
                .filter(area -> area.level() == Area.Level.COUNTY || area.level() == Area.Level.ZONE)
                .distinct()
                .toList();
        once.forEach(area -> own.merge(area, NAME * RECURS, Double::sum));
        own.keySet().removeAll(excluded);
        return !once.isEmpty();
    }

    /**
     * Counts the areas after which towns are called: the seat of a county is, where the text names no other place.
     *
     * @return whether there are any
     */
    boolean countTowns() {
        towns.removeAll(excluded);
        towns.forEach(area -> own.merge(area, NAME * RECURS, Double::sum));
        return !towns.isEmpty();
    }

    /**
     * Counts what is of a kind among areas that stand within other names only, if they are of one name.
     *
     * @return whether they are
     */
    boolean countOnly(List<Area> areas, String kind) {
        List<Area> fitting = areas.stream()
                .filter(area -> gazetteer.kind(area).equals(kind) && !excluded.contains(area))
                .toList();
        fitting.forEach(area -> own.merge(area, NAME * RECURS, Double::sum));
        return fitting.stream().map(Area::name).distinct().count() == 1;
    }

    private static BitSet persons(String text, Set<String> people) {
        BitSet persons = new BitSet();
        people.forEach(name -> mark(persons, text, name));
        return persons;
    }

    private static void mark(BitSet places, String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            places.set(at, at + name.length());
        }
    }

    /** Beside an area that is not ours, one that is an ordinary word too (河源) may be, if it is of the same kind. */
    private Stream<AreaMention> unmarked(String text) {
        Stream<AreaMention> ordinary = excluded.isEmpty() ? Stream.empty() : gazetteer.findOrdinary(text).stream();
        return Stream.concat(
                        gazetteer.findUnmarked(text, own.keySet()).stream(),
                        ordinary.filter(mention -> mention.areas().stream().allMatch(this::isLikeExcluded)))
                .filter(mention -> !townCalled(text, mention));
    }

    private boolean isLikeExcluded(Area area) {
        return excluded.stream()
                .anyMatch(other -> gazetteer.kind(other).equals(gazetteer.kind(area)) && !other.equals(area));
    }

    /** The areas whose short name opens a headline before what only a body does: 云岭召开, 云岭12届县委. */
    private Stream<Area> opening(String headline) {
        Matcher acts = ACTS.matcher(headline);
        return acts.lookingAt() ? gazetteer.byName(acts.group("name")).stream() : Stream.empty();
    }

    /** 推动|云岭|经济社会发展, 欢迎来|云岭|投资兴业: what a text says of its own place. */
    private Stream<Area> ours(String text) {
        return gazetteer.findShort(text).stream()
                .filter(mention -> isOurs(text, mention))
                .flatMap(mention -> mention.areas().stream());
    }

    /** Whether the words beside a name are such as a text says of its own place alone. */
    static boolean isOurs(String text, AreaMention mention) {
        return OURS.matcher(text).region(mention.end(), text.length()).lookingAt()
                || SLOGAN.matcher(text)
                        .region(Math.max(0, mention.start() - 2), mention.start())
                        .matches();
    }

    private Stream<Area> there(String text) {
        return THERE.matcher(text).results().flatMap(found -> gazetteer.byName(found.group()).stream());
    }

    List<Area> areas() {
        return List.copyOf(own.keySet());
    }

    double own(Area area) {
        return own.getOrDefault(area, 0.0);
    }

    /** Part of the weight of the areas that an area lies in. */
    double upper(Area area) {
        return gazetteer.ancestors(area).stream()
                .mapToDouble(above -> FROM_ABOVE * own(above))
                .sum();
    }

    /**
     * Every area named or above one that is, with its own weight and part of that of the areas in it: a city paper names its
     * counties. The heaviest of its own kind is left out, since it may be the home itself (a county-level city).
     */
    Map<Area, Double> withLower() {
        Map<Area, Double> weights = new LinkedHashMap<>(own);
        Map<Area, Double> heaviest = new LinkedHashMap<>();
        own.forEach((area, weight) -> gazetteer.ancestors(area).forEach(upper -> {
            weights.merge(upper, FROM_BELOW * weight, Double::sum);
            if (gazetteer.kind(upper).equals(gazetteer.kind(area))) {
                heaviest.merge(upper, weight, Math::max);
            }
        }));
        heaviest.forEach((upper, weight) -> weights.merge(upper, -FROM_BELOW * weight, Double::sum));
        weights.keySet().removeAll(excluded);
        return weights;
    }

    List<HomeArea.Clue> clues(Area area) {
        return List.copyOf(clues.getOrDefault(area, List.of()));
    }
}
