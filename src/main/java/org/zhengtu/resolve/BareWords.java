package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.zhengtu.text.AreaCues;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;

/**
 * The words by which a text speaks of its own area without naming it: 区委, 市政府, 县长, 我区, 全县. They tell at which level
 * the text is at home. A word that ends a name (柯城区委), a compound (社区, 各县) or a list is none.
 */
final class BareWords {

    static final Set<String> COUNTY = Set.of("区", "县", "旗");
    private static final List<Set<String>> LEVELS = List.of(COUNTY, Set.of("市", "州", "盟", "地区"), Set.of("省", "自治区"));
    /** Bare words of a level count if they weigh this much of the strongest level's. */
    private static final double LEVEL_SHARE = 0.2;

    private static final PatternSearch WORD = PatternSearch.of(Pattern.compile(
            "(?<first>[我全本该]?)(?<kind>自治[区州县]|(?<=全)地区|地区(?=行署|行政公署)|(?<![土基当各本外驻内产工场园属营湿林草耕绿陆])地(?=委)|[省市区县州盟旗])"));

    /** 全市 and 全省 say less than 市长 or 全县: a county's text counts its ranks in them. */
    private static final Map<String, Double> FIRST =
            Map.of("我", 2.0, "本", 2.0, "全", 0.5, "全区", 1.0, "全县", 1.0, "全旗", 1.0, "该", 0.5, "", 0.0);

    private static final double OFFICE = 1.0;

    private final AreaCues cues = new AreaCues();

    /**
     * One bare word.
     *
     * @param kind 区, 县, 市, 州, 盟, 旗, 地区, 省, 自治区; 自治州 and 自治县 count as 州 and 县
     */
    record BareWord(int start, int end, String kind, double weight) {}

    /** The bare words of a text whose names have been found, in order. */
    List<BareWord> find(String text, List<AreaMention> names) {
        List<BareWord> found = new ArrayList<>();
        WORD.forEach(text, (any, matcher) -> {
            int next = endedBy(names, matcher.start("kind"));
            boolean inName = next < names.size() && names.get(next).start() < matcher.end();
            boolean saidTwice = next > 0 && names.get(next - 1).end() == matcher.start("kind");
            if (!inName && !saidTwice) {
                add(text, matcher, found);
            }
        });
        return found;
    }

    /** How many names end at a position or before. */
    private static int endedBy(List<AreaMention> names, int position) {
        int ended = 0;
        int rest = names.size();
        while (ended < rest) {
            int middle = (ended + rest) >>> 1;
            if (names.get(middle).end() <= position) {
                ended = middle + 1;
            } else {
                rest = middle;
            }
        }
        return ended;
    }

    private void add(String text, Matcher matcher, List<BareWord> found) {
        int last = matcher.end() - 1;
        boolean first = !matcher.group("first").isEmpty();
        if (cues.isTail(text, last) || (!first && cues.endsCompound(text, last))) {
            return;
        }
        int office = cues.office(text, matcher.end());
        double weight = FIRST.getOrDefault(matcher.group(), FIRST.get(matcher.group("first")));
        weight += office > 0 ? OFFICE : 0;
        if (weight > 0) {
            found.add(new BareWord(matcher.start(), matcher.end() + office, kind(matcher.group("kind")), weight));
        }
    }

    private static String kind(String printed) {
        if (printed.startsWith("地")) {
            return "地区";
        }
        return printed.length() == 1 || printed.equals("自治区") ? printed : printed.substring(2);
    }

    /** Weight of the bare words per kind. In a text of 自治区 bodies and no 区 bodies, 全区 means the region. */
    static Map<String, Double> weights(List<BareWord> words) {
        Map<String, Double> weights = new TreeMap<>();
        words.forEach(word -> weights.merge(word.kind(), word.weight(), Double::sum));
        boolean districtBodies =
                words.stream().anyMatch(word -> word.kind().equals("区") && word.end() - word.start() > 2);
        if (weights.containsKey("自治区") && !districtBodies && weights.containsKey("区")) {
            weights.merge("自治区", weights.remove("区"), Double::sum);
        }
        return weights;
    }

    /**
     * The kinds that the bare words may speak of, likeliest first: that of the lowest level that weighs enough; the level
     * above it only if it weighs more (then the lower words may be those of a zone). The empty kind alone, meaning any, if
     * there are no bare words.
     */
    static List<String> kinds(Map<String, Double> bare) {
        double most =
                bare.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<String> kinds = new ArrayList<>();
        double least = Math.max(1, LEVEL_SHARE * most);
        for (Set<String> level : LEVELS) {
            Optional<Map.Entry<String, Double>> best = bare.entrySet().stream()
                    .filter(entry -> level.contains(entry.getKey()))
                    .max(Map.Entry.comparingByValue());
            if (best.isPresent() && best.get().getValue() >= least) {
                kinds.add(best.get().getKey());
                least = Math.nextUp(best.get().getValue());
            }
        }
        return kinds.isEmpty() ? List.of("") : kinds;
    }
}
