package org.zhengtu.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.Area;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Pattern;

/**
 * The areas whose heads a text names with their place beside heads of the same office that it names without one: by 县委书记甲某 and
 * 云岭县委书记乙某 a text tells that it is not at home in 云岭, for a county has one secretary.
 */
final class NamedHeads {

    /** Offices that one person holds at a time. */
    private static final Pattern HEAD = Pattern.compile(
            "(?<office>委书记|委副书记、代?[县区市州旗]长|政府代?[县区市州旗]长|代?长|人大常委会(?:党组书记、)?主任|政协(?:党组书记、)?主席)(?<name>\\p{IsHan}{2,4})");

    private static final Pattern BARE = Pattern.compile("(?<!\\p{IsHan})(?<kind>[县区市州旗])(?=委|政府|代?长|人大|政协)");

    private final Gazetteer gazetteer;

    NamedHeads(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The areas that are not the text's own.
     *
     * @param mentions the names of the text, in order
     * @param people names of persons in it
     */
    Set<Area> foreign(String text, List<AreaMention> mentions, Set<String> people) {
        Map<String, Set<String>> own = own(text, people);
        Set<Area> foreign = new HashSet<>();
        Set<Area> kept = new HashSet<>();
        Matcher head = HEAD.matcher(text);
        for (AreaMention mention : mentions) {
            if (!mention.full() || !head.region(mention.end(), text.length()).lookingAt()) {
                continue;
            }
            String name = person(head.group("name"), people);
            for (Area area : mention.areas()) {
                Set<String> holders = own.getOrDefault(office(gazetteer.kind(area), head.group("office")), Set.of());
                if (!name.isEmpty() && !holders.isEmpty()) {
                    (holders.contains(name) ? kept : foreign).add(area);
                }
            }
        }
        foreign.removeAll(kept);
        return foreign;
    }

    /** Who holds an office that no place is said with. */
    private static Map<String, Set<String>> own(String text, Set<String> people) {
        Map<String, Set<String>> own = new HashMap<>();
        Matcher bare = BARE.matcher(text);
        Matcher head = HEAD.matcher(text);
        while (bare.find()) {
            if (head.region(bare.end(), text.length()).lookingAt()) {
                String name = person(head.group("name"), people);
                if (!name.isEmpty()) {
                    own.computeIfAbsent(office(bare.group("kind"), head.group("office")), key -> new HashSet<>())
                            .add(name);
                }
            }
        }
        return own;
    }

    private static String office(String kind, String printed) {
        return kind + (printed.endsWith("长") ? "长" : printed.startsWith("委") ? "委" : printed.substring(0, 2));
    }

    /** The person whose name the characters behind an office begin with; empty if nobody's. */
    private static String person(String behind, Set<String> people) {
        for (int end = behind.length(); end > 1; end--) {
            if (people.contains(behind.substring(0, end))) {
                return behind.substring(0, end);
            }
        }
        return "";
    }
}
