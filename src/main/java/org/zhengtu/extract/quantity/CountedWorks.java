package org.zhengtu.extract.quantity;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.text.Pattern;

/** Works that a sentence has counted and whose cost the next one tells: 重点项目共30项。|总投资520亿元，年度计划投资63亿元。 */
final class CountedWorks {

    private static final Pattern WORKS = Pattern.compile("(?:项目|工程)$");
    private static final Pattern COST = Pattern.compile("(?:项目)?(?:计划|概算|估算|预计|合计|共)?(?:总投资|投资总额)(?:额|约|达|为|共|合计)*");

    private int sentence = -1;
    private String works = "";

    /** Takes note of what was counted; of several in a sentence the first is the whole. */
    void note(int index, Measure value, Phrase phrase) {
        boolean several = value.kind() == Unit.Kind.COUNT
                && value.quantity().value().intValue() > 1
                && WORKS.matcher(phrase.indicator()).find();
        if (several && index != sentence) {
            sentence = index;
            works = phrase.indicator();
        }
    }

    /** What the numbers of a sentence are told of from its beginning on; empty if it doesn't begin with a cost. */
    List<Phrase> before(int index, Passage passage) {
        List<Phrase> told = new ArrayList<>();
        boolean next =
                !works.isEmpty() && sentence == index - 1 && !passage.measures().isEmpty();
        if (next
                && COST.matches(
                        passage.text().substring(0, passage.measures().get(0).start()))) {
            told.add(new Phrase("", works, works, 0));
        }
        return told;
    }
}
