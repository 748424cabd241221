package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** PHRASE-01: 县域就诊率居全市第一 is 县域就诊率全市排名. */
final class RankPhrase {

    private static final Pattern FIELD = Pattern.compile(
            "^(?<before>.*?)(?:连续[^在]{0,8})?在(?:(?<field>[^在]{2,24}?)(?:中|内|上|里|方面|领域)?)(?:连续.{0,8})?$");
    /** 在|川东六县市|中处于第2位 */
    private static final Pattern WITHIN = Pattern.compile("在(?<group>" + RankRule.GROUP + ")(?:中|内|里)?$");

    private static final String RANK = "排名";
    private static final Pattern REGION_RANK = Pattern.compile("(?:全[国省市区县州盟旗球]|" + RankRule.GROUP + ")?排名$");

    private static final Pattern NOISE = Pattern.compile(
            "(?:连续|已连续)(?:多|[一二两三四五六七八九十\\d]{1,3})(?:年|个月|个季度|次)?|稳步|大幅|跃升|晋升|前移[一-龥]{0,2}|(?:综合|总体)?(?:排名|排位|位次)(?:在)?$");
    private static final Pattern PLACE = Pattern.compile(".{0,4}[省市县区州旗盟镇乡村]");
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
            return List.of(new Phrase("PHRASE-01", list + RANK, list, 0.85));
        }
        String own = ranks.region(slot.value().quantity().text());
        Matcher group = WITHIN.matcher(slot.raw());
        boolean within = own.isEmpty() && group.find();
        String region = within ? group.group("group") : own.isEmpty() ? earlier(slot) : own;
        String named = subject(slot);
        String subject = named.isEmpty() && LISTED.matcher(region).find() ? region : named;
        if (subject.isEmpty()) {
            return List.of();
        }
        return Several.in(subject).stream()
                .map(one -> aspects.matcher(one).matches() ? slot.subject() + one : one)
                .map(ranked -> new Phrase(
                        "PHRASE-01",
                        ranked + (ranked.contains(region) ? "" : region) + (ranked.endsWith(RANK) ? "" : RANK),
                        slot.subject().isEmpty() ? ranked : slot.subject(),
                        0.85))
                .toList();
    }

    /** The region of the rank told just before: 由全市第8位上升到第3位, 居全市第一、第二和第五. */
    private String earlier(Slot slot) {
        List<Measure> all = slot.passage().measures();
        for (int k = slot.measure() - 1; k >= 0 && all.get(k).kind() == Unit.Kind.RANK; k--) {
            String region = ranks.region(all.get(k).quantity().text());
            if (!region.isEmpty()) {
                return region;
            }
        }
        return "";
    }

    private String subject(Slot slot) {
        String raw = WITHIN.matcher(slot.raw()).replaceFirst("");
        Matcher field = FIELD.matcher(NOISE.matcher(raw).replaceAll(""));
        String words = raw.length() < slot.raw().length() ? trim.head(raw) : slot.head();
        String head = field.find() ? ranked(field) : NOISE.matcher(words).replaceAll("");
        head = slot.share(trim.close(head));
        String judged = head.isEmpty() || PlaceShare.isPlace(slot.passage().tokens(), head) ? judged(slot) : "";
        if (!judged.isEmpty()) {
            return judged;
        }
        if (aspects.matcher(head).matches()) {
            return slot.subject() + head;
        }
        if (raw.isEmpty() && !slot.told().isEmpty() && slot.lastIndicator().endsWith(RANK)) {
            return REGION_RANK.matcher(slot.lastIndicator()).replaceFirst("");
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
