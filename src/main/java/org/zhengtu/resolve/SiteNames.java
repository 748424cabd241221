package org.zhengtu.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.Area;
import org.zhengtu.model.Span;
import org.zhengtu.text.AreaMention;
import org.zhengtu.text.Article;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Page;
import org.zhengtu.text.Pattern;

/**
 * The places that stand as names around the articles of a page: in its path (首页 > 云岭县人民政府), its head (中国·云岭), behind its
 * headline (… - 云岭县人民政府网, 云岭：…), in its footer (版权所有 云岭县人民政府办公室). A place of whose level there is another is none: a
 * list of links.
 */
final class SiteNames {

    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_PART = 24;
    private static final int LONGEST_SHORT = 4;
    private static final Pattern PARTS = Pattern.compile("[^\\p{IsHan}·•]+");
    /** What may stand before the place: 中共云岭县委, 政协云岭县委员会, 版权所有云岭县人民政府. */
    private static final Pattern BEFORE = Pattern.compile("(?:{page.before-place}|{page.before-owner})[·•]?");
    /** What may stand behind it, and nothing else. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:{page.behind-place}|{page.behind-owner}|" + SourceLines.media() + "|\\p{IsHan}{2,6}(?:局|中心)){1,4}");

    /** 云岭：…, 【云岭】…, 云岭丨… */
    private static final Pattern TOPIC = Pattern.compile("[【\\[]?(?<name>\\p{IsHan}{2,4})[】\\]：:丨｜|]");

    private final Gazetteer gazetteer;

    SiteNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The full names of the places, in the order read. */
    List<String> of(Page page) {
        Set<Area> places = new LinkedHashSet<>();
        around(page)
                .lines()
                .filter(line -> line.length() <= LONGEST_LINE)
                .flatMap(line -> Stream.of(PARTS.split(line, 0)))
                .filter(part -> part.length() > 1 && part.length() <= LONGEST_PART)
                .forEach(part -> places.addAll(named(part)));
        page.articles().forEach(article -> places.addAll(topic(article.headline())));
        Map<Area.Level, Set<String>> byLevel = new LinkedHashMap<>();
        places.forEach(area -> byLevel.computeIfAbsent(area.level(), level -> new LinkedHashSet<>())
                .add(area.name()));
        return byLevel.values().stream()
                .filter(names -> names.size() == 1)
                .flatMap(Set::stream)
                .toList();
    }

    /** What is printed but for the sentences of the articles. */
    private static String around(Page page) {
        StringBuilder around = new StringBuilder(page.text());
        for (Article article : page.articles()) {
            article.sentences().stream()
                    .flatMap(sentence -> sentence.text().origin().stream())
                    .forEach(span -> blank(around, span));
        }
        return around.toString();
    }

    private static void blank(StringBuilder text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, '\n');
        }
    }

    private List<Area> named(String part) {
        Matcher before = BEFORE.matcher(part);
        int start = before.lookingAt() ? before.end() : 0;
        List<Area> found = named(part, start);
        return found.isEmpty() && start > 0 ? named(part, 0) : found;
    }

    private List<Area> named(String part, int start) {
        String words = part.substring(start);
        List<Area> full = new ArrayList<>();
        int end = 0;
        for (AreaMention mention : gazetteer.find(words)) {
            if (mention.start() == end && mention.full()) {
                full = new ArrayList<>(mention.areas());
                end = mention.end();
            }
        }
        if (!full.isEmpty()) {
            return end == words.length() || isBehind(words, end) ? full : List.of();
        }
        for (int last = Math.min(LONGEST_SHORT, words.length()); last > 1; last--) {
            List<Area> areas = gazetteer.byName(words.substring(0, last));
            boolean whole = start > 0 && last == words.length();
            if (!areas.isEmpty() && (whole || isBehind(words, last)) && !isWord(words.substring(0, last))) {
                return uppermost(areas);
            }
        }
        return List.of();
    }

    /** The places that a headline begins with as its topic. */
    private List<Area> topic(String headline) {
        Matcher topic = TOPIC.matcher(headline);
        return topic.lookingAt() && !isWord(topic.group("name"))
                ? uppermost(gazetteer.byName(topic.group("name")))
                : List.of();
    }

    private static boolean isBehind(String words, int end) {
        return BEHIND.matcher(words).region(end, words.length()).matches();
    }

    /** Whether a name is an ordinary word too: 公安新闻 is that of the police. */
    private boolean isWord(String name) {
        return !gazetteer.findOrdinary(name).isEmpty();
    }

    /** 衡阳 alone is the city, not the county of that name in it. */
    private List<Area> uppermost(List<Area> areas) {
        return areas.stream()
                .filter(area -> areas.stream().noneMatch(other -> gazetteer.isIn(area, other)))
                .toList();
    }
}
