package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.text.Pattern;

/**
 * What the numbers at the front of a sentence are told of where only the sentence before names it: 重点项目共30项。|总投资520亿元 is
 * the cost of those works, 煤炭产量2932万吨。1—2月|累计完成7133万吨 their output too.
 */
final class ToldBefore {

    private static final Pattern WORKS = Pattern.compile("(?:项目|工程)$");
    private static final Pattern COST = Pattern.compile("(?:项目)?(?:计划|概算|估算|预计|合计|共)?(?:总投资|投资总额)(?:额|约|达|为|共|合计)*");
    /** No noun of its own. */
    private static final Pattern BARE =
            Pattern.compile("(?:\\d{1,2}[-—~至到]\\d{1,2}月份?|全[省市县区州旗年]|累计|共|已|完成|实现|达到|达|为|约|，)+");

    private static final Pattern PART = Pattern.compile("其中[，：]?[^，。；：\\d]{2,20}");

    /** 从分县看，云岭县|增长9%: of what was told of the whole. */
    private static final Pattern BY_REGION = Pattern.compile(
            "(?:从|按)?分?(?:各)?(?:县|区|市|州|镇|乡|地区|区域)[^，。；]{0,8}(?:看|情况)[，：]|按[^，。；\\d]{2,12}分，|从[^，。；\\d]{0,10}(?:{quantity.region-unit}|{quantity.group-region})[^，。；]{0,2}看[，：]");

    private static final Pattern REGION =
            Pattern.compile("\\p{IsHan}{1,7}[省市县区州旗盟镇乡]|\\p{IsHan}{0,8}{quantity.region-unit}");
    private static final Pattern MEASURED = Pattern.compile("[额值量率入资栏积]$|增[加长]");
    private static final String TOPIC = "TOPIC";

    private String topic = "";
    private int topicIn = -1;
    private int sentence = -1;
    private int paragraph = -1;
    private String works = "";
    private Map<String, String> subjects = new HashMap<>();

    /** Takes note of what a number of a sentence was told of; of several works counted in one the first is the whole. */
    void note(int index, int inParagraph, Measure value, Phrase phrase) {
        if (index != sentence) {
            works = "";
            subjects = new HashMap<>();
        }
        sentence = index;
        paragraph = inParagraph;
        boolean several = value.kind() == Unit.Kind.COUNT
                && value.quantity().value().intValue() > 1
                && WORKS.matcher(phrase.indicator()).find();
        if (several && works.isEmpty()) {
            works = phrase.indicator();
        }
        if (RatePhrase.GROWTH.equals(phrase.rule()) && inParagraph != topicIn && !REGION.matches(phrase.subject())) {
            topic = phrase.subject();
            topicIn = inParagraph;
        }
        if (!value.kind().relative() && !value.kind().counts()) {
            subjects.putIfAbsent(value.quantity().unit(), phrase.subject());
        }
    }

    /** 7月3.2亿度；|1至7月累计|19.6亿度: whether nothing but a time stands before a number behind a semicolon. */
    boolean goesOn(Passage passage, int measure) {
        int start = passage.measures().get(measure).start();
        int from = passage.text().lastIndexOf('；', start) + 1;
        String words = passage.undated(from, start);
        return from > 0 && words.length() < start - from && BARE.matches(words);
    }

    /** Whether a sentence goes through the regions of what was told before. */
    static boolean isByRegion(Passage passage) {
        return (passage.text().contains("分") || passage.text().contains("看"))
                && BY_REGION.matcher(passage.text()).lookingAt();
    }

    /** Whether a phrase is what all of a sentence tells. */
    static boolean isTopic(Phrase phrase) {
        return phrase.rule().equals(TOPIC);
    }

    /** What a region named alone has, where a sentence goes through the regions: 云岭县|规模以上工业增加值; else the words. */
    static String ofRegion(Slot slot, String words) {
        return slot.told().stream()
                .filter(phrase ->
                        phrase.rule().equals(TOPIC) && !MEASURED.matcher(words).find())
                .findFirst()
                .map(phrase -> words + phrase.subject())
                .orElse(words);
    }

    /** Whether a sentence begins with what works cost that the one before has counted. */
    boolean isCost(int index, Passage passage) {
        return sentence == index - 1
                && !works.isEmpty()
                && !passage.measures().isEmpty()
                && COST.matches(passage.undated(0, passage.measures().get(0).start()));
    }

    /** What the numbers of a sentence are told of from its beginning on; empty if it names that itself. */
    List<Phrase> of(int index, int inParagraph, Passage passage) {
        List<Phrase> told = new ArrayList<>();
        if (passage.measures().isEmpty()) {
            return told;
        }
        Measure first = passage.measures().get(0);
        if (topicIn == inParagraph && isByRegion(passage)) {
            String last = sentence == index - 1
                    ? subjects.getOrDefault(first.quantity().unit(), topic)
                    : topic;
            told.add(new Phrase(TOPIC, last, last, 0));
        }
        if (sentence != index - 1) {
            return told;
        }
        String head = passage.undated(0, first.start());
        if (isCost(index, passage)) {
            told.add(new Phrase("", works, works, 0));
        }
        String subject = subjects.getOrDefault(first.quantity().unit(), "");
        if (!subject.isEmpty()
                && paragraph == inParagraph
                && (BARE.matches(head) || PART.matches(head) || REGION.matches(head))) {
            told.add(new Phrase("", subject, subject, 0));
        }
        return told;
    }
}
