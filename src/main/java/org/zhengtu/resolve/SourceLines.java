package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.Area;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;

/**
 * What a page prints around its articles that tells where it is from: its source (来源：中国云岭网, 发布单位：云岭县政府办), the path
 * of pages that leads to it (当前位置：云岭县人民政府 > 统计数据), and the medium that heads it (云岭县融媒). Empty for a page that says none.
 */
final class SourceLines {

    private static final Pattern SOURCE = Pattern.compile(
            "(?:来[ 　]*源|信息提供|发布单位|发布机构|发布部门|供稿|稿源|作[ 　]*者|信息来源|主办|承办|主办单位|承办单位|网站主办单位|版权所有)[ 　]*[:：][ 　]*(?<name>[\\u4e00-\\u9fff]{2,20})");
    private static final Pattern PATH =
            Pattern.compile("(?:当前|您的|所在|现在)(?:的)?(?:所在)?位置[^:：\\n]{0,4}[:：](?<name>[^\\n]{2,60})");
    /** 欢迎访问云岭组工网 */
    private static final Pattern WELCOME =
            Pattern.compile("欢迎(?:您|你)?(?:访问|光临|来到|浏览|登录)(?<name>[\\u4e00-\\u9fff]{2,20})");

    /** © 2017 今日云岭, Copyright 2011-2015 云岭县人民政府 */
    private static final Pattern OWNER = Pattern.compile(
            "(?:©|(?i:copyright))[^\\u4e00-\\u9fff\\n]{0,40}(?:版权所有[ 　]*)?(?<name>(?!版权)[\\u4e00-\\u9fff]{2,20})");

    private static final Pattern SITE =
            Pattern.compile("(?m)^[ 　]*(?<name>[\\u4e00-\\u9fff]{2,12}(?:人民政府|政府|新闻|政务)(?:门户)?网(?:站)?)");
    /** What may stand before the place in the name of a medium: 今日云岭, 中国云岭网, 红网云岭站. */
    private static final Pattern BEFORE = Pattern.compile("{page.before-place}|\\p{IsHan}{1,6}?网");

    /** What may stand behind it. */
    private static final Pattern BEHIND = Pattern.compile("[省市县区旗州盟]?(?:" + media() + "|{page.behind-place})");

    private static final Pattern NATIONAL = Pattern.compile("{page.national-medium}");
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 5;

    /** 东北网临岚3月20日讯, 云岭讯（记者 甲某）: a medium with the place from where it reports. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?m)^[ 　【\\[(（]*(?<name>[\\u4e00-\\u9fff]{2,16}?)(?:[ 　]*(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[ 　]*(?:讯|电|消息)|讯[ 　]*[(（])");

    /** （云岭州财政国库科 甲某某） */
    private static final Pattern SIGNED = Pattern.compile(
            "[（(](?<name>[\\u4e00-\\u9fff]{1,6}[市县区州旗盟][\\u4e00-\\u9fff]{2,12}?)[ 　]+[\\u4e00-\\u9fff]{2,3}[)）]");

    /** A medium named after its place, alone on one of the first lines: 云岭县新闻, 云岭融媒. */
    private static final Pattern HEAD =
            Pattern.compile("[ 　]*(?<name>(?:今日)?(?<place>[\\u4e00-\\u9fff]{2,9}?)" + media() + ")[ 　]*");

    /** The most telling first. */
    private static final List<Pattern> NAMES = List.of(SOURCE, PATH, SITE, WELCOME, OWNER, DATELINE, SIGNED);

    private static final PatternSearch SEARCH = new PatternSearch(NAMES);

    private static final int MOST = 12;
    private static final int FIRST_LINES = 4;

    private SourceLines() {}

    /** Any of the endings of the names of media. */
    static String media() {
        return Alternatives.of(Lexicon.load("media-suffix").column("suffix"));
    }

    /** The names in the order read; for sites named after their place the place's full name too. */
    static List<String> of(String text, Gazetteer gazetteer) {
        List<List<String>> names = Stream.generate(() -> (List<String>) new ArrayList<String>())
                .limit(NAMES.size())
                .toList();
        SEARCH.forEach(
                text, (kind, match) -> names.get(kind).add(match.group("name").strip()));
        List<String> found = new ArrayList<>(headed(text, gazetteer));
        names.stream().flatMap(List::stream).forEach(name -> {
            if (found.size() < MOST) {
                add(name, gazetteer, found);
            }
        });
        return found;
    }

    private static void add(String name, Gazetteer gazetteer, List<String> found) {
        found.add(name);
        if (gazetteer.find(name).isEmpty()) {
            found.addAll(places(name, gazetteer));
        }
    }

    /** The full names of the places that a medium is named after, whatever else its name may mean (资源报); empty if after none. */
    static List<String> places(String medium, Gazetteer gazetteer) {
        if (NATIONAL.matcher(medium).lookingAt()) {
            return List.of();
        }
        Matcher before = BEFORE.matcher(medium);
        int start = before.lookingAt() ? before.end() : 0;
        List<String> found = places(medium, start, gazetteer);
        return found.isEmpty() && start > 0 ? places(medium, 0, gazetteer) : found;
    }

    private static List<String> places(String medium, int start, Gazetteer gazetteer) {
        for (int end = Math.min(medium.length(), start + LONGEST_PLACE); end >= start + SHORTEST_PLACE; end--) {
            List<String> names = names(gazetteer, medium.substring(start, end)).toList();
            boolean behind = end == medium.length() && start > 0
                    || BEHIND.matcher(medium).region(end, medium.length()).lookingAt();
            if (behind && !names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** The medium that heads the page, with the place that it is named after. */
    private static List<String> headed(String text, Gazetteer gazetteer) {
        List<String> found = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).limit(FIRST_LINES).forEach(line -> {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                found.add(head.group("name"));
                if (gazetteer.find(head.group("name")).isEmpty()) {
                    names(gazetteer, head.group("place")).forEach(found::add);
                }
            }
        });
        return found;
    }

    /** A medium called by a city's short name (某某网衡阳频道) is not that of the county of the same name within it. */
    private static Stream<String> names(Gazetteer gazetteer, String place) {
        List<Area> areas = gazetteer.byName(place);
        return areas.stream()
                .filter(area -> areas.stream().noneMatch(other -> gazetteer.isIn(area, other)))
                .map(Area::name)
                .distinct();
    }
}
