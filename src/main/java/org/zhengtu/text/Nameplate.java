package org.zhengtu.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Names that papers and sites print of themselves: above the page, beside the date, after 来源：. */
final class Nameplate {

    private static final int LONGEST = 14;
    private static final Pattern TODAY = Pattern.compile("今日(?![一二三四五六七八九十两共]{1,2}版)\\p{IsHan}{2,4}");
    private static final Pattern PAPER = Pattern.compile("\\p{IsHan}{1,8}{page.paper}");
    private static final Pattern DAILY = Pattern.compile("\\p{IsHan}{1,6}(?:[日晚晨早时周商快导新]报|都市报)");
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:[\\p{IsHan}·]{2,16}(?:机关报|主管|主办)·?)?(?<name>\\p{IsHan}{1,8}{page.publisher})社(?:编辑)?(?:出版|编印|主办|承办)");
    private static final Pattern STATION = Pattern.compile("\\p{IsHan}{1,6}网\\p{IsHan}{2,4}[站频][道]?");
    private static final Pattern BODY = Pattern.compile("\\p{IsHan}{2,16}{page.publishing-body}");
    private static final Pattern OWN = Pattern.compile("(?:本[站网报台刊社]|{page.no-source}|[-—]*)(?:原创|讯|综合|整理)?");
    private static final Pattern DATED =
            Pattern.compile("(?U)(?<name>[^\\d\\n:：。，、；|｜>＞]{2,30}?)\\s{0,8}(?=\\d|[二〇○]{2})");

    /** （原载于|《某某日报》2023年1月11日） */
    private static final Pattern REPRINT = Pattern.compile("^[（(【\\[]*(?:原载于?|转载自|转自|摘自|载于|刊于|据)");

    /** 来源：云岭新闻网|讯 */
    private static final Pattern WIRE = Pattern.compile("(?<=[报网社台站]|中心)(?:讯|消息)$");

    /** 某某晚报|数字报 */
    private static final Pattern EDITION =
            Pattern.compile("(?:(?<=\\p{IsHan}报)|[-—_·:：])(?:多媒体)?(?:数字报刊?|电子报|电子版)(?:[|｜_-].{2,20})?$");

    /** “云岭发布”微信公众号 */
    private static final Pattern ACCOUNT = Pattern.compile(
            "[“”\"]?(?<name>[^“”\"]{2,16})(?:[“”\"](?:官方)?(?:微信|新浪|腾讯)?{page.account}|(?:官方)?微信{page.account})");

    /** What is reported, no medium: 国民经济和社会发展统计公报. */
    private static final Pattern REPORT = Pattern.compile("{page.no-paper}$");

    /** 本网站所有内容版权归《某某日报》社所有 */
    private static final Pattern OWNER = Pattern.compile("^(?:本|版权)[^。凡《]{0,24}[归属是为于：]《(?<name>\\p{IsHan}{3,12})》");

    private Nameplate() {}

    /** The paper itself, where a name is that of its edition for screens or its wire: 某某晚报数字报, 某某网讯. */
    static String paperOf(String name) {
        Matcher account = ACCOUNT.matcher(name);
        String paper = account.matches() ? account.group("name") : name;
        return WIRE.matcher(EDITION.matcher(paper).replaceFirst("")).replaceFirst("");
    }

    /** Whether a line is printed like the name of a paper: 某某日报, 今日某某. */
    static boolean is(CharSequence line) {
        return TODAY.matcher(line).matches() || PAPER.matcher(line).matches();
    }

    /** Whether a line can only be the name of a paper, wherever on the page it stands. */
    static boolean paper(String line) {
        boolean today = TODAY.matcher(line).matches()
                && Stream.of("", "县", "市", "区", "旗").anyMatch(kind -> !Gazetteer.get()
                        .byName(line.substring(2) + kind)
                        .isEmpty());
        return today || DAILY.matcher(line).matches() && !Furniture.COLUMN.is(line);
    }

    /** Whether a word names a medium in such a way that no headline is meant. */
    static boolean sure(String word) {
        return word.length() <= LONGEST
                && !Furniture.COLUMN.is(word)
                && (is(word) || Media.is(word) || STATION.matcher(word).matches())
                && !REPORT.matcher(word).find()
                && !Titles.event(word);
    }

    /** Whether a word after 来源： names nobody but the page itself. */
    static boolean own(String word) {
        return OWN.matcher(word).matches();
    }

    /** Whether a line of its own can be what an empty 来源： left out. */
    static boolean source(String line) {
        return line.length() <= LONGEST + 4
                && !Titles.event(line)
                && (sure(line) || BODY.matcher(line).matches());
    }

    /** What stands first in the value of a label, without the column of the medium: 某某客户端.动态. */
    static String first(String value) {
        String word = value.split("\\s", 2)[0];
        String medium = word.split("[.．]", 2)[0];
        return Media.is(medium) ? medium : word;
    }

    /** The paper that a notice says the page belongs to. */
    static Optional<String> owner(String notice) {
        Matcher owner = OWNER.matcher(notice);
        return owner.find() && Media.is(owner.group("name")) ? Optional.of(owner.group("name")) : Optional.empty();
    }

    /** Whether a word says who publishes a paper, 某某日报社出版. */
    static Matcher publisher(String word) {
        return PUBLISHER.matcher(word);
    }

    /** Looks for a name with a date after it: 今 日 某 某  2016年5月16日. */
    static Matcher dated(CharSequence stored) {
        return DATED.matcher(stored);
    }

    /** The name without the blanks and Latin letters set between and below its letters. */
    static String letters(String printed) {
        String letters = printed.replaceAll("(?U)[\\sA-Za-z《》/]", "");
        letters = REPRINT.matcher(letters).replaceFirst("");
        int half = letters.length() / 2;
        boolean twice = half > 1 && letters.substring(0, half).equals(letters.substring(half));
        return twice ? letters.substring(half) : letters;
    }
}
