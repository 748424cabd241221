package org.zhengtu.extract.agenda;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * Tells who does what a verb says, from the words between the beginning of its clause and the verb: the meeting, a person
 * or a body, or whoever the clause before told of.
 */
final class Governors {

    /** Who acts. */
    enum Governor {
        /** Nobody that counts: an order, a plan, a purpose. */
        NONE,
        /** Whoever acted in the clause before. */
        SAME,
        MEETING,
        PERSON,
        BODY
    }

    private static final int FARTHEST = 160;
    private static final int ADVERBS = 6;
    /** A meeting named by whose it is: 省委全会, 市八届人大三次会议. */
    private static final Pattern NAMED =
            Pattern.compile("(?<name>{agenda.owner-of-meeting}[^，、对就在于的向由为]{1,40}{agenda.named-meeting})(?:上)?$");

    /** 云岭县|召开会议|传达学习…: what it was called for. */
    private static final Pattern CONVENED = Pattern.compile("(?:召开|举行)(?:会议|大会)$");

    private static final Pattern ENUMERATOR = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,2}[是、]|\\d{1,2}[.、]|（[一二三四五六七八九十\\d]{1,2}）|第[一二三四五六七八九十]{1,2}项?(?:议程|议题)?|[●▲◆·]){0,2}由?");
    private static final Pattern TITLED = Pattern.compile(".*(?:书记|[长任席员理师授士记]|同志)[\\u4e00-\\u9fa5·]{2,4}");
    private static final Pattern SURNAMED = Pattern.compile("[\\u4e00-\\u9fa5·]{2,3}(?:同志)?");
    private static final Pattern NAMES = Pattern.compile(
            "[\\u4e00-\\u9fa5·]{2,12}(?:、[\\u4e00-\\u9fa5·]{2,12}){0,60}(?:等?\\d*[名位]?同志)?(?:等\\d+[人名位])?为");
    /** 各镇（街道） */
    private static final Pattern NOTE = Pattern.compile("（[^（）]{1,8}）$");

    private static final Pattern MANNER = Pattern.compile("{agenda.by-way-of}[^，]{1,14}{agenda.way}$");
    private static final Pattern BEHALF = Pattern.compile("(?:受[^，]{2,20}?委托|代表[^，]{0,20}{agenda.behalf})$");
    private static final Pattern VENUE = Pattern.compile("在(?:会上|[^，]{2,20}?{agenda.governors-venue})$");
    private static final Pattern ADDRESSED = Pattern.compile("向{agenda.addressed}[^，；向]{0,8}$");
    private static final Pattern VETO = Pattern.compile(
            "(?:^|[^主重需首摘纪简会])要(?![闻素点求])|(?:^|[^相对响反适])应(?![邀急用届])|(?:^|[^名])将(?!军)|{agenda.not-done}|(?:^|[^邀申])请(?!示)|未(?!来)");

    private final AgendaWords words;

    Governors(AgendaWords words) {
        this.words = words;
    }

    /**
     * Who does what the words from {@code at} on say.
     *
     * @param from where the clause begins
     */
    Governor of(Passage passage, int from, int at) {
        int begin = Math.max(from, at - FARTHEST);
        String rest = NOTE.matcher(strip(passage.text(begin, at))).replaceFirst("");
        if (rest.isEmpty() || ENUMERATOR.matcher(rest).matches()) {
            return Governor.SAME;
        }
        if (VETO.matcher(rest).find()) {
            return Governor.NONE;
        }
        if (!words.end(rest, "meeting").isEmpty()) {
            Matcher named = NAMED.matcher(rest);
            boolean other =
                    named.find() && !CONVENED.matcher(named.group("name")).find() && !passage.own(named.group("name"));
            return other ? Governor.NONE : Governor.MEETING;
        }
        if (passage.nameEnds(begin + rest.length())
                || TITLED.matcher(rest).matches()
                || !words.end(rest, "people").isEmpty()) {
            return Governor.PERSON;
        }
        return words.end(rest, "body").isEmpty() ? Governor.NONE : Governor.BODY;
    }

    /** Whether the words are a name that may be known only as a surname and given name, without a title. */
    boolean bareName(Passage passage, int from, int at) {
        return SURNAMED.matcher(strip(passage.text(from, at))).matches();
    }

    /** Whether a clause begins with people: known names, or short names parted by 、. */
    boolean names(Passage passage, Clause clause) {
        return passage.nameStarts(clause.start())
                || NAMES.matcher(passage.text(clause)).lookingAt();
    }

    /** Without adverbs, manners and places at the end. */
    String strip(String prefix) {
        String rest = prefix;
        for (int i = 0; i < ADVERBS; i++) {
            String shorter = once(rest);
            if (shorter.length() == rest.length()) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private String once(String prefix) {
        String adverb = words.end(prefix, "adverb");
        if (!adverb.isEmpty()) {
            return prefix.substring(0, prefix.length() - adverb.length());
        }
        String rest = prefix;
        for (Pattern phrase : new Pattern[] {MANNER, BEHALF, VENUE, ADDRESSED}) {
            var matcher = phrase.matcher(rest);
            if (matcher.find()) {
                rest = rest.substring(0, matcher.start());
            }
        }
        return rest;
    }
}
