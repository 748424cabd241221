package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Pattern;

/**
 * Numbers that only say which things are meant: 10亿元以上项目11个, 年经营性收入20万元以上行政村, 5个总投资超10亿元. They stay among the
 * words of what is measured.
 */
final class Qualifiers {

    /** 年产值1000万元以上|的有12家 */
    private static final Pattern HAVE = Pattern.compile("^的?(?:共有|就有|有|达到?|共)\\d[\\d.]{0,6}万?[家户个名人项]");

    private static final Pattern APART = Pattern.compile(
            "(?:县区|区县|县市区|县|区|市|乡镇|行业|企业)[^，。；]{0,14}(?:增幅|增速|增长|占比|[一-龥]率)(?:均|都)?(?:在|超过|超|达到|达|保持在)?");

    /** 5个|村达到|50万元以上 */
    private static final Pattern ABOVE = Pattern.compile("(?:行政|贫困)?(?:村|乡镇|镇|乡|县|企业|农户)(?:均|都)?(?:达到?|超过?|突破|在)");

    /** 年收入超50万元|的经济强村5个: what is counted behind is sorted out by it. */
    private static final Pattern COUNTED = Pattern.compile(
            "^的[^，。；、\\d]{2,12}?(?:共有|各有|达到|总数达|有|共|达|约|近)?(?:\\d[\\d.]{0,6}[万千]?|[一二两三四五六七八九十百]{1,4})(?:余|多)?[家户个名人项只座所村]");

    /** 60%|的行政村集体收入达到|20万元以上 */
    private static final Pattern SHARE_OF = Pattern.compile("的{quantity.sharer}[^，。；、\\d]{0,14}(?:超过|达到|突破|超|达|在|过|上)");

    private static final int FAR = 24;
    private static final Pattern OPEN = Pattern.compile("以[上下内]$");
    private final Pattern sorted;
    private final Pattern counted;

    Qualifiers(Words words) {
        sorted = Pattern.compile("^(?:[（(]?含[^）)]{0,4}[）)])?(?:[养种]殖?|[一-龥]{2}(?=工程|项目|企业|产业))?" + words.any("class"));
        counted = Pattern.compile(
                "^(?:[一-龥]{0,4}项目|企业)?的?(?:计划)?(?:总?投资|年?产值|{quantity.counted})(?:额|规模)?(?:均|都)?(?:超过|超|达到|达|在|突破|上)$");
    }

    List<Measure> without(String text, List<Measure> measures) {
        List<Measure> kept = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure before = i == 0 ? null : measures.get(i - 1);
            if (!sorts(text, measures.get(i))
                    && !follows(text, before, measures.get(i))
                    && !sortsShare(text, before, measures.get(i))
                    && !tellsApart(text, before, measures.get(i))) {
                kept.add(measures.get(i));
            }
        }
        return kept;
    }

    private boolean sorts(String text, Measure measure) {
        boolean open =
                OPEN.matcher(text.substring(measure.start(), measure.end())).find();
        boolean over = text.substring(Math.max(0, measure.start() - 2), measure.start())
                .matches(".?[超过上]");
        boolean amount =
                !measure.kind().relative() && measure.kind() != Unit.Kind.RANK && measure.kind() != Unit.Kind.COVERAGE;
        String behind = text.substring(measure.end(), Math.min(text.length(), measure.end() + FAR));
        // 惠及超过|300家|企业: as many of them
        boolean ownNoun = !open && measure.kind().counts();
        return (open || over)
                && amount
                && (!ownNoun && sorted.matcher(behind).find()
                        || HAVE.matcher(behind).find()
                        || COUNTED.matcher(behind).find());
    }

    /** 有6个|县区增幅在|20%以上 */
    private static boolean tellsApart(String text, Measure before, Measure measure) {
        return before != null
                && before.kind() == Unit.Kind.COUNT
                && (ABOVE.matcher(text.substring(before.end(), measure.start())).matches()
                        || measure.kind() == Unit.Kind.PERCENT
                                && APART.matcher(text.substring(before.end(), measure.start()))
                                        .matches())
                && OPEN.matcher(text.substring(measure.start(), measure.end())).find();
    }

    /** Whether a share is told of those that an amount sorts out. */
    private static boolean sortsShare(String text, Measure before, Measure measure) {
        return before != null
                && before.kind() == Unit.Kind.PERCENT
                && !measure.kind().relative()
                && SHARE_OF.matcher(text.substring(before.end(), measure.start()))
                        .matches();
    }

    private boolean follows(String text, Measure before, Measure measure) {
        return before != null
                && before.kind() == Unit.Kind.COUNT
                && measure.kind() == Unit.Kind.MONEY
                && measure.start() - before.end() <= 14
                && counted.matcher(text.substring(before.end(), measure.start()))
                        .find();
    }
}
