package org.zhengtu.extract.quantity;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * Whose a number is that names nothing but what all have (产值, 税收): of 清河工业园是…，2022年实现产值|62亿元 the park that the sentence
 * opens with, of 蔬菜方面，产量|46万吨 the topic.
 */
final class SentenceOwner {

    private static final Pattern OPENS = Pattern.compile(
            "^[“]?(?:[^，。；：、]{0,6}，)?(?:据悉，|目前，)?(?<owner>[^，。；：、的\\d]{2,16}?{quantity.owner-body})(?=是|作为|位于|坐落|始建|成立|创建|组建|建成|占地|主要|主营|专业|专注|现有|去年|今年|流转|种植|养殖|生产|加工|实现|完成|累计|年产|已|通过|依托|采取|引进|，)");

    private static final Pattern TOPIC = Pattern.compile("(?:^|[。；])(?:在|从)?(?<owner>[一-龥]{2,6})方面，");

    private SentenceOwner() {}

    /** The owner of a number; empty if the sentence names none. */
    static String of(Passage passage, int position) {
        String before = passage.text().substring(0, position);
        String owner = "";
        Matcher topic = TOPIC.matcher(before);
        while (before.contains("方面，") && topic.find()) {
            owner = topic.group("owner");
        }
        Matcher opens = OPENS.matcher(before);
        return owner.isEmpty() && opens.find() ? opens.group("owner") : owner;
    }
}
