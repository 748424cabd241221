package org.zhengtu.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengtu.text.Dice;

/** How alike two cells are, for each way of comparing: 0 is no match, 1 the same. Not symmetric: gold decides what is judged. */
final class Cells {

    private static final double SIMILAR = 0.6;
    private static final double SIMILAR_INDICATOR = 0.34;
    private static final double CONTAINED = 0.7;
    private static final double ENDING = 0.9;
    /** A shorter text stands in too many others to tell anything. */
    private static final int TELLING_LENGTH = 4;

    private static final Foldings COMPARATORS = Foldings.of("comparator");
    private static final Foldings BODIES = Foldings.of("organization");
    private static final Pattern PARTY =
            Pattern.compile(Foldings.of("organization front").alternation());
    private static final Pattern OUTPUT =
            Pattern.compile(Foldings.of("indicator").alternation(), Pattern.CASE_INSENSITIVE);
    private static final String OUTPUT_NAME = Foldings.of("indicator").fold("gdp");
    private static final Pattern ORDINAL =
            Pattern.compile("\\d+|[一二三四五六七八九十百]++(?=[届次期])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String LEVELS = "省市区县乡镇";
    private static final List<String> RANK_MARKS = List.of("副", "代");

    private Cells() {}

    static double exact(Cell gold, Cell ours) {
        return judge(gold.normal().equals(ours.normal()));
    }

    /** Names joined by {@code ;}, in whatever order. */
    static double set(Cell gold, Cell ours) {
        return judge(members(gold).equals(members(ours)));
    }

    static double comparator(Cell gold, Cell ours) {
        return judge(COMPARATORS.fold(gold.normal()).equals(COMPARATORS.fold(ours.normal())));
    }

    static double similar(Cell gold, Cell ours) {
        return alike(gold, ours, SIMILAR);
    }

    /** Similar, and with the same ordinals where both have some: the 12th session is not the 13th. */
    static double meeting(Cell gold, Cell ours) {
        List<String> wanted = ordinals(gold);
        List<String> found = ordinals(ours);
        boolean differ = !wanted.isEmpty() && !found.isEmpty() && !wanted.equals(found);
        return differ ? 0.0 : similar(gold, ours);
    }

    static double indicator(Cell gold, Cell ours) {
        return alike(withOutputNamed(gold), withOutputNamed(ours), SIMILAR_INDICATOR);
    }

    /** The same body in short form, or one is the other with a region in front. */
    static double organization(Cell gold, Cell ours) {
        String a = shortForm(gold);
        String b = shortForm(ours);
        if (a.equals(b)) {
            return 1.0;
        }
        String shorter = a.codePointCount(0, a.length()) <= b.codePointCount(0, b.length()) ? a : b;
        String longer = shorter.equals(a) ? b : a;
        boolean named =
                shorter.codePointCount(0, shorter.length()) >= TELLING_LENGTH && LEVELS.indexOf(shorter.charAt(0)) < 0;
        return named && longer.endsWith(shorter) ? ENDING : 0.0;
    }

    /** As {@link #organization}; not judged where gold has none. */
    static double statedOrganization(Cell gold, Cell ours) {
        return shortForm(gold).isEmpty() ? 1.0 : organization(gold, ours);
    }

    /** The same post, or one is the other with words in front that make neither a deputy nor an acting holder of it. */
    static double title(Cell gold, Cell ours) {
        String a = gold.normal();
        String b = ours.normal();
        if (a.equals(b)) {
            return 1.0;
        }
        boolean sameRank = RANK_MARKS.stream().allMatch(mark -> a.contains(mark) == b.contains(mark));
        return !a.isEmpty() && !b.isEmpty() && sameRank && (a.endsWith(b) || b.endsWith(a)) ? ENDING : 0.0;
    }

    /** The same days, or days inside a gold date that gives no more than month or year; gold in words is not judged. */
    static double date(Cell gold, Cell ours) {
        Optional<Period> wanted = Period.of(gold);
        if (wanted.isEmpty()) {
            return 1.0;
        }
        BiPredicate<Period, Period> fits = Period.isPartial(gold) ? Period::holds : Period::equals;
        return judge(
                Period.of(ours).filter(found -> fits.test(wanted.get(), found)).isPresent());
    }

    /** The same part of the day (the first two characters: 上午9点 is in 上午); not judged where gold has none. */
    static double part(Cell gold, Cell ours) {
        return judge(gold.isEmpty() || firstTwo(gold).equals(firstTwo(ours)));
    }

    static double number(Cell gold, Cell goldUnit, Cell ours, Cell ourUnit) {
        List<Double> wanted = Quantities.numbers(gold, goldUnit);
        return wanted.isEmpty()
                ? exact(gold, ours)
                : judge(allFit(wanted, Quantities.numbers(ours, ourUnit), Quantities::isClose));
    }

    static double unit(Cell gold, Cell ours) {
        return judge(Quantities.baseUnit(gold).equals(Quantities.baseUnit(ours)));
    }

    /** Investments and areas: number and unit; a gold cell without a number matches nothing. */
    static double amount(Cell gold, Cell ours) {
        List<Quantities.Amount> wanted = Quantities.amounts(gold);
        return judge(!wanted.isEmpty() && allFit(wanted, Quantities.amounts(ours), Quantities.Amount::isCloseTo));
    }

    private static double judge(boolean same) {
        return same ? 1.0 : 0.0;
    }

    private static double alike(Cell gold, Cell ours, double least) {
        double similarity = Dice.of(gold.normal(), ours.normal());
        boolean telling = Math.min(gold.length(), ours.length()) >= TELLING_LENGTH;
        if (telling && (gold.normal().contains(ours.normal()) || ours.normal().contains(gold.normal()))) {
            similarity = Math.max(similarity, CONTAINED);
        }
        return similarity >= least ? similarity : 0.0;
    }

    private static Set<String> members(Cell cell) {
        return Arrays.stream(cell.text().split(";"))
                .filter(name -> !Normal.strip(name).isEmpty())
                .map(Normal::of)
                .collect(Collectors.toSet());
    }

    private static List<String> ordinals(Cell cell) {
        return ORDINAL.matcher(cell.normal()).results().map(MatchResult::group).toList();
    }

    private static Cell withOutputNamed(Cell cell) {
        return Cell.of(OUTPUT.matcher(cell.text()).replaceAll(OUTPUT_NAME));
    }

    private static String shortForm(Cell cell) {
        String name = cell.normal();
        var party = PARTY.matcher(name);
        return BODIES.foldWithin(party.lookingAt() ? name.substring(party.end()) : name);
    }

    private static String firstTwo(Cell cell) {
        return cell.length() <= 2
                ? cell.normal()
                : cell.normal().substring(0, cell.normal().offsetByCodePoints(0, 2));
    }

    private static <T> boolean allFit(List<T> gold, List<T> ours, BiPredicate<T, T> fit) {
        return gold.size() == ours.size()
                && IntStream.range(0, gold.size()).allMatch(i -> fit.test(gold.get(i), ours.get(i)));
    }
}
