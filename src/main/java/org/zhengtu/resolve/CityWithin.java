package org.zhengtu.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaCues;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;

/**
 * The county-level city whose 市委 a bare 市委 is, in a prefecture that is a 市 too: the one that a text opens with, or
 * speaks of as its own while it names the prefecture beside the province. Neither the bare words nor the weights part the two.
 */
final class CityWithin {

    /** 鹤鸣市召开, 鹤鸣市2018年第三季度…仪式: what a city does itself. */
    private static final Pattern SUBJECT = Pattern.compile("(?:\\d|第|{page.acts})");

    /** Before the name of a prefecture that is over the text's own city. */
    private static final Pattern ABOVE = Pattern.compile("省(?:委省政府|委、省政府|委|政府)?(?:、|和|及)");

    /** What may stand between the beginning of a sentence and its subject: 9月27日上午，. */
    private static final int OPENING = 24;

    private final Gazetteer gazetteer;
    private final AreaCues cues;

    CityWithin(Gazetteer gazetteer, AreaCues cues) {
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    /**
     * The city that speaks of itself before the text has named the prefecture or spoken of a 市 without a name.
     *
     * @param city the prefecture
     * @param mentions names in the text, in order
     * @param bare bare words of the text, in order
     */
    Optional<Area> find(Area city, String text, List<AreaMention> mentions, List<BareWords.BareWord> bare) {
        Optional<AreaMention> first = mentions.stream()
                .filter(mention -> mention.areas().stream().anyMatch(area -> area.equals(city) || isWithin(area, city)))
                .findFirst();
        int spoken = bare.stream()
                .filter(word -> word.kind().equals("市"))
                .mapToInt(BareWords.BareWord::start)
                .findFirst()
                .orElse(Integer.MIN_VALUE);
        return first.filter(mention -> mention.full() && mention.start() < spoken && isSubject(text, mention))
                .flatMap(mention -> mention.areas().stream()
                        .filter(area -> isWithin(area, city))
                        .findFirst())
                .or(() -> below(city, text))
                .or(() -> spoken < 0 ? Optional.empty() : governed(city, text, mentions));
    }

    /**
     * The only area of the prefecture that a text speaks of, as its own, where it gives the prefecture's bodies its full name
     * beside its own bare ones: 市委常委会传达鹤鸣市委精神 … 推动云岭发展.
     */
    private Optional<Area> governed(Area city, String text, List<AreaMention> mentions) {
        List<AreaMention> full = mentions.stream()
                .filter(mention -> mention.full() && mention.areas().contains(city))
                .toList();
        boolean above = full.stream().anyMatch(mention -> cues.office(text, mention.end()) > 0)
                && full.stream().noneMatch(mention -> isSubject(text, mention));
        List<AreaMention> lower = above ? lower(city, text, mentions) : List.of();
        List<Area> areas = lower.stream()
                .flatMap(mention -> mention.areas().stream())
                .filter(area -> gazetteer.isIn(area, city))
                .distinct()
                .toList();
        return areas.size() == 1
                        && isWithin(areas.get(0), city)
                        && lower.stream().noneMatch(mention -> isVisited(text, mention))
                        && lower.stream().anyMatch(mention -> AreaWeights.isOurs(text, mention))
                ? Optional.of(areas.get(0))
                : Optional.empty();
    }

    private List<AreaMention> lower(Area city, String text, List<AreaMention> mentions) {
        Stream<AreaMention> ordinary =
                gazetteer.findOrdinary(text).stream().filter(mention -> AreaWeights.isOurs(text, mention));
        return Stream.of(mentions.stream(), gazetteer.findShort(text).stream(), ordinary)
                .flatMap(found -> found)
                .filter(mention -> mention.areas().stream().anyMatch(area -> gazetteer.isIn(area, city)))
                .toList();
    }

    /** Whether the name is one that a body of the upper city goes to or that acts beside it: 到云岭调研, 云岭市委. */
    private boolean isVisited(String text, AreaMention mention) {
        boolean office = mention.full() && cues.office(text, mention.end()) > 0;
        return office || mention.start() > 0 && "到赴往去在".indexOf(text.charAt(mention.start() - 1)) >= 0;
    }

    /** The city that a text speaks of as its own where it names the prefecture as one above it: 省委、鹤鸣市委 … 推动云岭发展. */
    private Optional<Area> below(Area city, String text) {
        boolean above = Arrays.stream(ABOVE.split(text)).skip(1).anyMatch(behind -> behind.startsWith(city.name()));
        return !above
                ? Optional.empty()
                : gazetteer.findShort(text).stream()
                        .filter(mention -> AreaWeights.isOurs(text, mention))
                        .flatMap(mention -> mention.areas().stream())
                        .filter(area -> isWithin(area, city))
                        .findFirst();
    }

    private boolean isWithin(Area area, Area city) {
        return area.level() == Area.Level.COUNTY && gazetteer.kind(area).equals("市") && gazetteer.isIn(area, city);
    }

    /** Whether a sentence opens with the name as that of who acts or whose office it is. */
    private boolean isSubject(String text, AreaMention mention) {
        int start = mention.start();
        boolean opens = start == 0 || "，：。\n".indexOf(text.charAt(start - 1)) >= 0;
        Matcher acts = SUBJECT.matcher(text).region(mention.end(), text.length());
        return opens && start <= OPENING && (cues.office(text, mention.end()) > 0 || acts.lookingAt());
    }
}
