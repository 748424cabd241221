package org.zhengtu.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
                .orElse(0);
        return first.filter(mention -> mention.full() && mention.start() < spoken && isSubject(text, mention))
                .flatMap(mention -> mention.areas().stream()
                        .filter(area -> isWithin(area, city))
                        .findFirst())
                .or(() -> below(city, text));
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
