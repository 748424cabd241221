package org.zhengtu.extract.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Places told one after the other have what was told before them: 油菜面积112万亩，其中云岭县|42万亩、青河县|31万亩. */
final class PlaceShare {

    private static final Pattern REGION = Pattern.compile(
            "[一-龥]{1,8}(?:[县市区州旗盟镇乡]|街道|林场|农场)(?<!{quantity.no-region}|家庭农场)|[一-龥（）]{0,10}{quantity.region-unit}");

    private static final Pattern REGION_FIRST = Pattern.compile("^[一-龥]{1,6}(?:经济区|示范区|[县市区州旗盟镇乡])(?=[一-龥]{2})");

    /** 各县（市）完成面积录入|情况如下：云岭县… */
    private static final Pattern LEAD = Pattern.compile(
            "(?:各[一-龥]{0,2}?(?:县市区|县区|区县|乡镇|镇街|县|市|区|镇|乡|地|单位|部门))?(?<what>[一-龥]{2,20}?)(?:的?(?:具体|主要|最新|完成)*(?:情况|进度|结果|数据|排名|名单))?(?:如下|分别是|分别为|依次为|依次是|具体为|具体是|具体如下|是|为)?：$");

    /** 完成率最高的是|青河镇|，达96.4%；其次是|白石镇|，为91.2% */
    private static final Pattern SUPERLATIVE = Pattern.compile(
            "(?:(?<what>[一-龥]{2,12}?)(?:位居|排名|居)?)?(?:最[高低大多少快慢好小长]|第[一二三]|居首|垫底|其次|再次)[^，。；]{0,6}?[是为](?<place>[一-龥]{2,8})，[^，。；]{0,4}$");

    private static final Pattern OPENS = Pattern.compile(
            "(?:^|[，。；：、和]|其中)(?:在|是|从)?(?<place>[一-龥]{2,4}[县市区州旗镇乡])(?<!{quantity.no-region}|^全.|[，。；：、]全.|.[上下]乡)(?![定级直属委政场值内外中长人容面域情际分办林企业])(?=[一-龥，\\d])");

    private static final Pattern GOES_ON =
            Pattern.compile("；(?:其次|再次|最[高低大多少小]|(?:" + REGION + ")(?:共|达到?|为|有|仅|约|完成|实现|则|已){0,3}$)");

    /** How many numbers a place may have. */
    private static final int FAR = 4;

    private PlaceShare() {}

    /** A place of the clause before a number that has most or least of something; empty if none is. */
    static String superlative(String before, List<Phrase> told) {
        Matcher m = SUPERLATIVE.matcher(before);
        if (!before.contains("是") && !before.contains("为") || !m.find() || !REGION.matches(m.group("place"))) {
            return "";
        }
        String last = told.isEmpty() ? "" : told.get(told.size() - 1).subject();
        Matcher same = REGION_FIRST.matcher(last);
        String subject = m.group("what") != null ? m.group("what") : same.replaceFirst("");
        return subject.isEmpty() ? "" : m.group("place") + subject;
    }

    /** Whether a sentence tells of several places, none of which is the page's own then. */
    static boolean areSeveral(Passage passage) {
        Set<String> places = new HashSet<>();
        Matcher m = OPENS.matcher(passage.text());
        while (m.find()) {
            places.add(m.group("place"));
        }
        return places.size() > 1;
    }

    /** Whether a phrase is told of a place among others. */
    static boolean is(Phrase phrase) {
        int at = phrase.indicator().indexOf(phrase.subject());
        return at > 1 && REGION.matches(phrase.indicator().substring(0, at));
    }

    /** Whether the words between two numbers go on to another place with the same: ；青河县|98万亩, ；其次是青河县，|98万亩. */
    static boolean goesOn(String between) {
        return GOES_ON.matcher(between).find();
    }

    /** Whether words are the name of a region and nothing else. */
    static boolean isPlace(List<Token> tokens, String words) {
        return REGION.matches(words) || Nouns.isPlace(tokens, words);
    }

    /** The words of a place with what is told of it; nothing if that isn't known. */
    static Optional<Phrase> of(Slot slot, String place, Trim trim) {
        String subject = subject(slot, trim);
        return subject.length() < 2
                ? Optional.empty()
                : Optional.of(new Phrase("PHRASE-07", place + subject, subject, 0.6));
    }

    /** What is told of a place, without it: 规模以上工业增加值 of 云岭县规模以上工业增加值. */
    static String withoutPlace(String subject) {
        return REGION_FIRST.matcher(subject).replaceFirst("");
    }

    private static String subject(Slot slot, Trim trim) {
        if (isLikeLast(slot)) {
            return withoutPlace(slot.subject());
        }
        Optional<Phrase> known =
                slot.told().stream().filter(ToldBefore::isTopic).findFirst().or(() -> likeEarlier(slot));
        if (known.isPresent()) {
            return withoutPlace(known.get().subject());
        }
        if (!slot.told().isEmpty()) {
            return "";
        }
        String text = slot.passage().text();
        Matcher lead = LEAD.matcher(text.substring(0, slot.passage().headStart(slot.measure())));
        return lead.find() ? trim.head(lead.group("what")) : "";
    }

    /** 云岭县12个、总投资49亿元，青河县|9个; 云岭县8亿元，增长5%；青河县|6亿元: each place has several numbers. */
    private static Optional<Phrase> likeEarlier(Slot slot) {
        List<Measure> all = slot.passage().measures();
        int before = slot.told().size() - slot.measure();
        for (int k = slot.measure() - 2; before >= 0 && before <= 1 && k >= Math.max(0, slot.measure() - FAR); k--) {
            if (all.get(k).kind() == slot.value().kind()
                    && all.get(k)
                            .quantity()
                            .unit()
                            .equals(slot.value().quantity().unit())) {
                return Optional.of(slot.told().get(k + before));
            }
        }
        return Optional.empty();
    }

    /** Whether the number before, or the sentence before, told the same kind of measure; counts need the same unit. */
    private static boolean isLikeLast(Slot slot) {
        if (slot.told().isEmpty()) {
            return false;
        }
        if (slot.measure() == 0) {
            return true;
        }
        Measure last = slot.passage().measures().get(slot.measure() - 1);
        Measure own = slot.value();
        return own.kind().counts()
                ? last.quantity().unit().equals(own.quantity().unit())
                : last.kind() == own.kind() && !slot.afterRate();
    }
}
