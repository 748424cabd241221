package org.zhengtu.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;

/**
 * The areas that a text itself tells apart from its own: the one that 我市党政考察团 or 市政协 travels to, the one whose delegation
 * comes to 我市, the one whose people stand beside those of 我市 (临岚市教育局副局长李明及我市有关领导), and the one whose head is
 * named with it beside the text's own ({@link NamedHeads}).
 */
final class ForeignAreas {

    private static final String OURS = "我(?<kind>[省市县区州盟旗])";
    private static final Pattern BESIDE =
            Pattern.compile("[^，。；：“”说称！？]{1,26}?(?:及|和|与|同|会见了?|欢迎|来到?|到)" + OURS + "(?!们)");
    /** 海川市教育局副局长甲某，我市副市长乙某: who is told apart from one's own. */
    private static final Pattern LISTED =
            Pattern.compile("(?:委|人大|政协|政府|副?[市县区]长|\\p{IsHan}{2,8}局)[^。；：“”！？]{2,30}?[、，]" + OURS
                    + "(?=[市县区州旗]?(?:委|长|人大|政协|政府|领导)|副)");

    private static final Pattern TRAVELS = Pattern.compile(
            OURS + "[^，。；：]{0,14}(?:考察团|代表团|学习团|考察组)(?:一行)?[^，。；：]{0,4}(?:抵达|前往|走进|赴|抵|到)(?<where>[^，。；：]{2,20})");

    /** 省政协副主席李明率队赴江苏省考察: a body without its place names its own place by no full name. */
    private static final Pattern VISITS = Pattern.compile(
            "(?<![\\u4e00-\\u9fff])(?<kind>[省市县区州盟旗])(?:委|政府|政协|人大|长|党政)[^，。；：]{0,30}?(?:一行|率队|率团|带队|代表团|考察团|考察组)"
                    + "(?:[^，。；：]{0,6}?到(?<near>[^，。；：]{2,24}?)|[^。；：赴往]{0,40}(?:前往|赴)(?<where>[^，。；：]{2,60}?))(?:学习|考察|招商|参观|拜访|走访|对接)");

    /** 云岭县党政代表团在县委书记甲某率领下赴海川市: whose delegation it is; the other counties named are where it goes. */
    private static final Pattern DELEGATION =
            Pattern.compile("党政(?:代表|考察|学习)团[^。；]{0,12}?[在由][^。；]{0,60}?率领?[^。；]{0,12}?(?:前往|赴)");

    /** How those who travel are told of. */
    private static final String GUESTS = "(?:考察团|代表团|学习团|考察组|访问团|一行|率队|带队)";

    /** 临岚市海川区考察团赴我市: where the guests are from, whatever its kind. */
    private static final Pattern COMES =
            Pattern.compile("[^。；：]{0,60}?" + GUESTS + "[^，。；：]{0,8}?(?:赴|来|到|莅临|抵达|走进)" + OURS + "(?!们)");

    /** 海川县委副书记甲某率考察团到云岭考察 where the head of the text's own county is their host: 县委书记乙某陪同. */
    private static final Pattern CALLS = Pattern.compile(
            "(?:委|政府|政协|人大|副?长)?[^。；：]{0,24}?" + GUESTS + "[^，。；：]{0,8}?(?:来|到|莅临|走进)[^，。；：]{2,12}?(?:考察|学习|参观|交流|对接)");

    /** Who receives them: the head of the text's own county, whose place it need not say. */
    private static final Pattern HOST = Pattern.compile(
            "(?<!\\p{IsHan})(?<kind>[县区市州旗])(?:委书记|长|委副书记、[县区市州旗]长|人大常委会主任|政协主席)[^。；]{0,40}?(?:陪同|接待|会见|出席座谈)");

    private static final Pattern MISSION = Pattern.compile("(?:副?总?领事|[\\u4e00-\\u9fff]{0,4}{body.mission})");

    private final Gazetteer gazetteer;
    private final NamedHeads heads;
    private final Hosts hosts;

    ForeignAreas(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.hosts = new Hosts(gazetteer);
        this.heads = new NamedHeads(gazetteer);
    }

    /**
     * The areas that are not the text's own.
     *
     * @param mentions the names of the text, in order
     * @param people names of persons in it
     */
    Set<Area> in(String text, List<AreaMention> mentions, Set<String> people) {
        Set<Area> foreign = heads.foreign(text, mentions, people);
        addGuests(text, mentions, foreign);
        addVisitedBy(text, mentions, foreign);
        addSeats(text, mentions, foreign);
        hosts.addGuests(text, mentions, foreign);
        Matcher visits = VISITS.matcher(text);
        while (visits.find()) {
            String where = visits.group("near") == null ? visits.group("where") : visits.group("near");
            addVisited(visits.group("kind"), gazetteer.find(where), foreign);
        }
        if (text.indexOf('我') < 0) {
            return foreign;
        }
        Matcher beside = BESIDE.matcher(text);
        Matcher listed = LISTED.matcher(text);
        Matcher comes = COMES.matcher(text);
        for (AreaMention mention : mentions.stream().filter(AreaMention::full).toList()) {
            if (follows(mention, comes) && isLast(mention, comes.end(), mentions)) {
                foreign.addAll(mention.areas());
            }
            if (follows(mention, beside)) {
                add(mention, beside.group("kind"), foreign);
            }
            if (follows(mention, listed) && isLast(mention, listed.end(), mentions)) {
                add(mention, listed.group("kind"), foreign);
            }
        }
        Matcher travels = TRAVELS.matcher(text);
        while (travels.find()) {
            addVisited(travels.group("kind"), gazetteer.find(travels.group("where")), foreign);
        }
        return foreign;
    }

    private static boolean follows(AreaMention mention, Matcher behind) {
        return behind.region(mention.end(), behind.regionEnd()).lookingAt();
    }

    /** Whether no other area of the kind is named up to a position, whose guests they would be. */
    private boolean isLast(AreaMention mention, int end, List<AreaMention> mentions) {
        String kind = gazetteer.kind(mention.areas().get(0));
        return mentions.stream()
                .filter(other -> other.full() && other.start() >= mention.end() && other.end() <= end)
                .noneMatch(other -> gazetteer.kind(other.areas().get(0)).equals(kind));
    }

    /** 美国驻|海川|总领事馆: where other states keep their missions. */
    private static void addSeats(String text, List<AreaMention> mentions, Set<Area> foreign) {
        for (AreaMention mention : mentions) {
            boolean sent = mention.start() > 0 && text.charAt(mention.start() - 1) == '驻';
            if (sent
                    && MISSION.matcher(text)
                            .region(mention.end(), text.length())
                            .lookingAt()) {
                foreign.addAll(mention.areas());
            }
        }
    }

    /** Those whose people come to a place where the text's own head is the host. */
    private void addGuests(String text, List<AreaMention> mentions, Set<Area> foreign) {
        Set<String> hosts = new HashSet<>();
        Matcher host = HOST.matcher(text);
        while (host.find()) {
            hosts.add(host.group("kind"));
        }
        Matcher calls = CALLS.matcher(text);
        for (AreaMention mention : hosts.isEmpty() ? List.<AreaMention>of() : mentions) {
            if (mention.full() && follows(mention, calls)) {
                hosts.forEach(kind -> add(mention, kind, foreign));
            }
        }
    }

    /** All of the kind that a delegation's own area is, but for it. */
    private void addVisitedBy(String text, List<AreaMention> mentions, Set<Area> foreign) {
        Matcher delegation = DELEGATION.matcher(text);
        for (AreaMention mention : mentions) {
            if (mention.full() && follows(mention, delegation)) {
                String kind = gazetteer.kind(mention.areas().get(0));
                mentions.stream()
                        .filter(other -> other.full() && !other.areas().equals(mention.areas()))
                        .forEach(other -> add(other, kind, foreign));
                return;
            }
        }
    }

    /** What is named behind a foreign place lies in it: 杭州市|余杭区. */
    private void addVisited(String kind, List<AreaMention> visited, Set<Area> foreign) {
        boolean met = false;
        for (AreaMention mention : visited) {
            met |= mention.full()
                    && mention.areas().stream()
                            .anyMatch(area -> gazetteer.kind(area).equals(kind) && !isCountyCity(area));
            if (met) {
                foreign.addAll(mention.areas());
            }
        }
    }

    /** Its upper city's people visit it too. */
    private boolean isCountyCity(Area area) {
        return area.level() == Area.Level.COUNTY && gazetteer.kind(area).equals("市");
    }

    private void add(AreaMention mention, String kind, Set<Area> foreign) {
        mention.areas().stream()
                .filter(area -> gazetteer.kind(area).equals(kind))
                .forEach(foreign::add);
    }
}
