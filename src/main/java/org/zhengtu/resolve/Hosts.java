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
 * What a text tells of guests who come to its own place, which it calls by one character of its name: 海川市考察团来岭考察, 来岭考察的海川市代表团,
 * 在岭期间. The guests' areas are not its own; the character is that of its own.
 */
final class Hosts {

    private static final String DOES = "(?:期间)?(?:参观|学习|考察|调研|访问|走访|交流|对接|洽谈|参加|开展|指导|督导|检查|观摩|取经|投资|采风)";
    private static final String HERE = "(?:来|莅|莅临)(?<brief>(?![我本此访])\\p{IsHan})" + DOES;
    private static final Pattern CALLED = Pattern.compile("(?:" + HERE + "|在(?<while>(?![我本此])\\p{IsHan})期间)");
    private static final Pattern COME = Pattern.compile(
            "[^。；：]{0,60}?(?:[考视]察[团组队]|代表团|学习[团组]|调研[团组]|访问团|参观团|一行|率队|带队|率团|客商|企业家)[^。；：来莅]{0,8}?" + HERE);
    /** 来岭考察的|海川市委书记甲某一行. */
    private static final Pattern GUESTS = Pattern.compile(HERE + "(?:工作)?的(?<who>[^，。；：]{2,24})");

    private final Gazetteer gazetteer;

    Hosts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The characters by which a text calls its own place. */
    static Set<String> called(String text) {
        Set<String> called = new HashSet<>();
        Matcher matcher = CALLED.matcher(text);
        while (matcher.find()) {
            called.add(matcher.group("brief") == null ? matcher.group("while") : matcher.group("brief"));
        }
        return called;
    }

    /** Adds the areas whose people are guests; a province's people come to places in it too. */
    void addGuests(String text, List<AreaMention> mentions, Set<Area> foreign) {
        Matcher come = COME.matcher(text);
        for (AreaMention mention : mentions) {
            if (mention.full() && come.region(mention.end(), text.length()).lookingAt()) {
                add(mention, come.group("brief"), foreign);
            }
        }
        Matcher guests = GUESTS.matcher(text);
        while (guests.find()) {
            String brief = guests.group("brief");
            gazetteer.find(guests.group("who")).forEach(mention -> add(mention, brief, foreign));
        }
    }

    private void add(AreaMention mention, String brief, Set<Area> foreign) {
        mention.areas().stream()
                .filter(area -> area.level() != Area.Level.PROVINCE || Gazetteer.isMunicipality(area))
                .filter(area -> !gazetteer.shortName(area).contains(brief))
                .forEach(foreign::add);
    }
}
