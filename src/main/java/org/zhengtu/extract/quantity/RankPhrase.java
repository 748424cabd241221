package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.text.Pattern;

/** PHRASE-01: 县域就诊率居全市第一 is 县域就诊率全市排名. */
final class RankPhrase {

    private static final Pattern FIELD = Pattern.compile(
            "^(?<before>.*?)(?:连续[^在]{0,8})?在(?:(?<field>[^在]{2,24}?)(?:中|内|上|里|方面|领域)?)(?:连续.{0,8})?$");
    private static final Pattern NOISE = Pattern.compile(
            "(?:连续|已连续)[一二两三四五六七八九十\\d]{1,3}(?:年|个月|个季度|次)?|稳步|大幅|跃升|晋升|前移[一-龥]{0,2}|(?:综合|总体)?(?:排名|排位|位次)(?:在)?$");
    private static final Pattern PLACE = Pattern.compile(".{0,4}[省市县区州旗盟镇乡村]");
    private static final Pattern BOTH = Pattern.compile(
            "(?<owner>.{1,12}的)?(?<first>[^的、]{0,8}{quantity.ranked})(?:和|与|、)(?<second>[^的、]{0,8}{quantity.ranked})");
    /** 从全国百强县第13名跃升至第4名: the list is all that is named. */
    private static final Pattern LISTED = Pattern.compile("[百千十]强.{0,4}");

    private static final int LONGEST = 16;
    private static final int FAR = 40;
    private static final Pattern ENTERED = Pattern.compile(
            "{quantity.entered}(?<list>[^，。；\\d]{3,20}?)(?:行列|榜单|榜|名单)?，[^，。；]{0,6}(?:排名|位次|名次|位)?[^，。；]{0,4}$");
    private static final Pattern JUDGED =
            Pattern.compile("在(?<field>[^，在]{2,24}?(?:排名|排行榜?|评价|考核|考评|测评|评估|评比|评选|竞赛|指数|榜单))(?:结果)?[中里上]?，$");

    private static final Pattern FIRST_NOUN = Pattern.compile("^(?<noun>[^，在位居列排跻跃稳连]{2,20})");

    private final RankRule ranks;
    private final Pattern aspects;
    private final Trim trim;

    RankPhrase(Words words, Trim trim) {
        this.ranks = new RankRule(words);
        this.aspects = Pattern.compile("^" + words.any("aspect") + "$");
        this.trim = trim;
    }

    List<Phrase> read(Slot slot) {
        if (slot.value().kind() != Unit.Kind.RANK) {
            return List.of();
        }
        String list = ranks.list(slot.value().quantity().text());
        if (!list.isEmpty()) {
            return List.of(new Phrase("PHRASE-01", list + "排名", list, 0.85));
        }
        String own = ranks.region(slot.value().quantity().text());
        String region = own.isEmpty() ? earlier(slot) : own;
        String named = subject(slot);
        String subject = named.isEmpty() && LISTED.matcher(region).find() ? region : named;
        if (subject.isEmpty()) {
            return List.of();
        }
        return each(subject)
                .map(ranked -> new Phrase(
                        "PHRASE-01",
                        ranked + (ranked.contains(region) ? "" : region) + (ranked.endsWith("排名") ? "" : "排名"),
                        slot.subject().isEmpty() ? ranked : slot.subject(),
                        0.85))
                .toList();
    }

    /** 青贮玉米的|面积和产量|全国第一: two ranks. */
    private static Stream<String> each(String subject) {
        Matcher both = BOTH.matcher(subject);
        if (!both.matches()) {
            return Stream.of(subject);
        }
        String owner = both.group("owner") == null ? "" : both.group("owner");
        return Stream.of(owner + both.group("first"), owner + both.group("second"));
    }

    /** The region of the rank told just before: 由全市第8位上升到第3位. */
    private String earlier(Slot slot) {
        Measure before =
                slot.measure() == 0 ? slot.value() : slot.passage().measures().get(slot.measure() - 1);
        return before.kind() == Unit.Kind.RANK ? ranks.region(before.quantity().text()) : "";
    }

    private String subject(Slot slot) {
        Matcher field = FIELD.matcher(NOISE.matcher(slot.raw()).replaceAll(""));
        String head = field.find() ? ranked(field) : NOISE.matcher(slot.head()).replaceAll("");
        head = slot.share(trim.close(head));
        String judged = head.isEmpty() || PlaceShare.isPlace(slot.passage().tokens(), head) ? judged(slot) : "";
        if (!judged.isEmpty()) {
            return judged;
        }
        if (aspects.matcher(head).matches()) {
            return slot.subject() + head;
        }
        if (head.length() >= 2) {
            return head.length() > LONGEST && head.indexOf('、') < 0 ? head.substring(head.length() - LONGEST) : head;
        }
        String list = list(slot);
        if (!list.isEmpty()) {
            return list;
        }
        if (slot.subject().isEmpty()) {
            return clauseBefore(slot);
        }
        return slot.subject() + (slot.afterRate() ? "增速" : "");
    }

    /** Of 云岭县在全省营商环境评价中 the field, of 公众满意度在全省 the words before. */
    private String ranked(Matcher field) {
        String before = trim.head(field.group("before"));
        boolean place = PLACE.matcher(before).matches();
        return before.length() >= 2 && !place ? before : field.group("field");
    }

    /** 连续九届跻身|全国百强县|行列，排名升至第47位 */
    private static String list(Slot slot) {
        String text = slot.passage().text();
        int start = slot.value().start();
        Matcher m = ENTERED.matcher(text.substring(Math.max(0, start - FAR), start));
        return m.find() ? m.group("list") : "";
    }

    /** 在|全省营商环境评价|中，云岭县位列第28位 */
    private static String judged(Slot slot) {
        int start = slot.passage().clauseStart(slot.value().start());
        int earlier = start == 0 ? 0 : slot.passage().clauseStart(start - 1);
        Matcher m = JUDGED.matcher(slot.passage().undated(earlier, start));
        return m.find() ? m.group("field") : "";
    }

    /** …综合评价在全省排名连续晋升，位居全市第一: the noun that the clause before begins with. */
    private String clauseBefore(Slot slot) {
        int start = slot.passage().clauseStart(slot.value().start());
        if (start == 0) {
            return "";
        }
        int earlier = slot.passage().clauseStart(start - 1);
        Matcher noun = FIRST_NOUN.matcher(trim.open(slot.passage().undated(earlier, start - 1)));
        return noun.find() ? noun.group("noun") : "";
    }
}
