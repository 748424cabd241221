package org.zhengtu.extract.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.body.Bodies;
import org.zhengtu.extract.body.Body;
import org.zhengtu.extract.body.BodyKind;
import org.zhengtu.extract.body.TaggedSentence;

/** Bodies whose names don't tell that they are any, in lists that do: A、B、C等企业; A镇、B街道分别作交流发言. */
final class ListedBodies {

    private static final String ITEM = "[\\u4e00-\\u9fffA-Za-z0-9·（）]{2,16}";
    private static final Pattern FIRMS =
            Pattern.compile("(?<list>" + ITEM + "(?:[、和与]" + ITEM + "){0,20}?)等(?:\\d+|[一二三四五六七八九十数多]+)?(?:多|余)?家?"
                    + "[\\u4e00-\\u9fff“”]{0,6}?(?:企业|公司|集团|厂家|院校|高校|金融机构|银行|科研院所|商协会)(?![家区化员])");
    private static final Pattern SPEAKERS =
            Pattern.compile("(?<list>" + ITEM + "(?:[、和与]" + ITEM + "){0,20}?)(?:等(?:地区和部门|地区|单位|部门|乡镇|镇街|县区|县市区)?)?"
                    + "(?:负责人|负责同志|主要负责人)?(?:分别|依次|先后|围绕|结合|就|作|做|进行)[^。；]{0,30}?(?:发言|汇报|交流|述职)");
    private static final Pattern REGIONS =
            Pattern.compile("(?<list>" + ITEM + "(?:[、和与]" + ITEM + "){1,20}?)等(?:地区和部门|单位|部门)");
    private static final Pattern AREA = Pattern.compile("[\\u4e00-\\u9fff]{1,6}(?:镇|乡|街道|社区|县|市|区|村)");
    private static final Set<String> CLASSES =
            Set.of("各镇", "各乡", "各街道", "各区", "各县", "社区", "街道", "城区", "园区", "山区", "小区", "景区");

    /** Bodies that {@code named} doesn't hold. */
    List<Body> find(TaggedSentence sentence, Bodies named) {
        List<Body> found = new ArrayList<>();
        Matcher firms = FIRMS.matcher(sentence.text());
        while (firms.find()) {
            items(firms).stream()
                    .filter(item -> isFirm(sentence, item))
                    .forEach(item -> add(item, BodyKind.COMPANY, named, found));
        }
        for (Pattern pattern : List.of(SPEAKERS, REGIONS)) {
            Matcher areas = pattern.matcher(sentence.text());
            while (areas.find()) {
                items(areas).stream()
                        .filter(item -> AREA.matcher(item.name()).matches() && !CLASSES.contains(item.name()))
                        .forEach(item -> add(item, BodyKind.AREA, named, found));
            }
        }
        return found;
    }

    private static void add(Body item, BodyKind kind, Bodies named, List<Body> found) {
        boolean taken = named.all().stream().anyMatch(body -> body.start() < item.end() && item.start() < body.end());
        if (!taken) {
            found.add(new Body(item.name(), item.start(), item.end(), kind, "", false));
        }
    }

    private static List<Body> items(Matcher matcher) {
        List<Body> items = new ArrayList<>();
        String list = matcher.group("list");
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || "、和与".indexOf(list.charAt(i)) >= 0) {
                if (i > start) {
                    int from = matcher.start("list") + start;
                    items.add(new Body(list.substring(start, i), from, from + i - start, BodyKind.COMPANY, "", false));
                }
                start = i + 1;
            }
        }
        return items;
    }

    /** Whether an item of a list of firms is a name: HanLP must find something proper or unheard-of in it. */
    private static boolean isFirm(TaggedSentence sentence, Body item) {
        return sentence.tokens().stream()
                .filter(token -> token.start() >= item.start() && token.end() <= item.end())
                .anyMatch(token ->
                        token.nature().matches("n[rstz].*") || token.word().length() == 1);
    }
}
