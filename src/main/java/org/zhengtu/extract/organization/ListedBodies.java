package org.zhengtu.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.BodyReader;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Pattern;

/** Places that act as bodies, in lists that tell it: A镇、B街道分别作交流发言. */
final class ListedBodies {

    private static final Pattern SPEAKERS = Pattern.compile(
            "(?:等{organization.speaking-bodies}?)?(?:主要|有关|相关)?(?:负责人|负责同志|领导)?{organization.speaking-manner}[^。；，]{0,24}?(?:发言|汇报|交流|述职)");
    private static final Pattern REGIONS = Pattern.compile("等(?:地区和部门|单位|部门)");
    private static final Pattern HEADS = Pattern.compile("(?:等)?(?:有关|相关|主要)?(?:负责人|负责同志|领导)");
    private static final String TOWN = "[\\u4e00-\\u9fff&&[^和与及]]{1,8}?(?:镇|乡|街道|开发区|新区)";
    /** 甲镇、乙镇推进速度较快: who is praised acts. */
    private static final Pattern PRAISED = Pattern.compile("(?<towns>" + TOWN + "(?:[、和与及]" + TOWN
            + "){1,12}+)(?:工作|项目|建设)?(?:推进)?(?:速度|进展|进度|成效|力度)(?:同样|均|都|也)?(?:比较|较|最)?{organization.praised}");

    private static final Pattern HOSTS =
            Pattern.compile("(?<=[省市县区州旗盟])(?:联合|共同|具体|现场|正式|分别){0,2}{organization.hosts}");
    private static final String LINKS = "、和与及";
    private static final Pattern ONE_TOWN = Pattern.compile(TOWN);
    private static final Pattern AREA = Pattern.compile("[\\u4e00-\\u9fff]{1,9}(?:镇|乡|街道|社区|县|市|区|村)");
    private static final Set<String> CLASSES = Set.of(
            "社区", "街道", "城区", "园区", "山区", "小区", "景区", "乡镇", "乡村", "农村", "城市", "地区", "省市", "市区", "县区", "县市", "市县", "镇村");
    private static final int SHORT_AREA = 4;
    private static final int LONGEST_ITEM = 16;
    private static final int MOST_ITEMS = 20;

    private final BodyReader bodies;

    ListedBodies(BodyReader bodies) {
        this.bodies = bodies;
    }

    /** Bodies that {@code named} doesn't hold. */
    List<Body> find(TaggedSentence sentence, Bodies named) {
        List<Body> found = new ArrayList<>();
        for (Pattern pattern : List.of(SPEAKERS, REGIONS)) {
            Matcher areas = pattern.matcher(sentence.text());
            while (areas.find()) {
                items(sentence, areas.start()).stream()
                        .filter(item -> AREA.matcher(item.name()).matches() && !isClass(item.name()))
                        .forEach(item -> add(item, BodyKind.AREA, named, found));
            }
        }
        Matcher heads = HEADS.matcher(sentence.text());
        while (heads.find()) {
            List<Body> items = items(sentence, heads.start());
            boolean mixed =
                    items.stream().anyMatch(item -> named.endingAt(item.end()).isPresent());
            items.stream()
                    .filter(item -> mixed && AREA.matcher(item.name()).matches() && !isClass(item.name()))
                    .forEach(item -> add(item, BodyKind.AREA, named, found));
        }
        praised(sentence.text(), named, found);
        hosts(sentence, named, found);
        return found;
    }

    /** 由甲县主办、乙县承办, 甲县与乙区签订协议: areas that do what bodies do. */
    private static void hosts(TaggedSentence sentence, Bodies named, List<Body> found) {
        String text = sentence.text();
        Matcher hosts = HOSTS.matcher(text);
        while (hosts.find()) {
            int end = hosts.start();
            int start = sentence.areasBefore(end);
            while (start < end && AREA.matcher(text.substring(start, end)).matches()) {
                Body area = new Body(text.substring(start, end), start, end, BodyKind.AREA, "", false);
                add(area, BodyKind.AREA, named, found);
                boolean linked = start > 1 && LINKS.indexOf(text.charAt(start - 1)) >= 0;
                end = linked ? start - 1 : start;
                start = linked ? sentence.areasBefore(end) : start;
            }
        }
    }

    private static void praised(String text, Bodies named, List<Body> found) {
        Matcher praised = PRAISED.matcher(text);
        while (praised.find()) {
            Matcher town = ONE_TOWN.matcher(text).region(praised.start("towns"), praised.end("towns"));
            while (town.find()) {
                if (!isClass(town.group())) {
                    add(
                            new Body(town.group(), town.start(), town.end(), BodyKind.AREA, "", false),
                            BodyKind.AREA,
                            named,
                            found);
                }
            }
        }
    }

    private static boolean isClass(String name) {
        boolean led = "在到".indexOf(name.charAt(0)) >= 0 && CLASSES.contains(name.substring(1));
        return led || CLASSES.contains(name) || name.endsWith("农村") || "各全该本我两多".indexOf(name.charAt(0)) >= 0;
    }

    private static void add(Body item, BodyKind kind, Bodies named, List<Body> found) {
        if (!named.namedWithin(item.start(), item.end())) {
            found.add(new Body(item.name(), item.start(), item.end(), kind, "", false));
        }
    }

    /** The items of the list that ends at a position, the last first. */
    private List<Body> items(TaggedSentence sentence, int listEnd) {
        List<Body> items = new ArrayList<>();
        int end = listEnd;
        while (end > 0 && items.size() < MOST_ITEMS) {
            int start = itemStart(sentence, end);
            if (start >= end - 1) {
                return items;
            }
            int name = "和与及".indexOf(sentence.text().charAt(start)) >= 0 ? start + 1 : start;
            items.add(new Body(sentence.text().substring(name, end), name, end, BodyKind.COMPANY, "", false));
            if (start == 0 || "、和与及".indexOf(sentence.text().charAt(start - 1)) < 0) {
                return items;
            }
            end = start - 1;
        }
        return items;
    }

    private int itemStart(TaggedSentence sentence, int end) {
        String text = sentence.text();
        int start = end;
        while (start > 0 && end - start < LONGEST_ITEM && "、，。；：“”《》（）！？".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        if (end - start <= SHORT_AREA
                && AREA.matcher(text.substring(start, end)).matches()) {
            return start;
        }
        boolean listed = start > 0 && text.charAt(start - 1) == '、';
        int name = bodies.nameStart(sentence, end);
        return listed && text.substring(start, end).chars().noneMatch(c -> "和与及".indexOf(c) >= 0)
                ? start
                : Math.max(start, name);
    }
}
