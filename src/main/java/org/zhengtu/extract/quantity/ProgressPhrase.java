package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** PHRASE-13: 完成年度目标的52.3%, 为年计划的96.1%, 完成考核目标61亿元的117%: how much of a plan has been done. */
final class ProgressPhrase {

    private static final String PLAN = "{quantity.plan}?[^，。；]{0,6}(?:目标任务|目标|计划|任务|预算)数?";
    private static final Pattern PROGRESS =
            Pattern.compile("^(?<before>.*?)(?:已|约)?(?<plan>完成了?" + PLAN + "的?|(?:为|达到?|相当于|占)" + PLAN + "的)$");
    private static final Pattern AMOUNT_OF_PLAN = Pattern.compile("(?<plan>完成了?" + PLAN + ")$");

    private final Trim trim;

    ProgressPhrase(Trim trim) {
        this.trim = trim;
    }

    List<Phrase> read(Slot slot) {
        if (slot.value().kind() != Unit.Kind.PERCENT) {
            return List.of();
        }
        Matcher progress = PROGRESS.matcher(slot.raw());
        if (progress.find()) {
            String own = trim.head(progress.group("before"));
            return of(own.isEmpty() ? slot.lastSubject() : own, progress.group("plan"));
        }
        if (slot.raw().equals("的") && slot.measure() > 0) {
            Matcher amount = AMOUNT_OF_PLAN.matcher(slot.passage().head(slot.measure() - 1));
            return amount.find() ? of(slot.subject(), amount.group("plan")) : List.of();
        }
        return List.of();
    }

    private static List<Phrase> of(String subject, String plan) {
        String indicator = subject + (plan.endsWith("的") ? plan.substring(0, plan.length() - 1) : plan);
        return List.of(new Phrase("PHRASE-13", indicator, subject, 0.75));
    }

    /** Whether a number is only the size of the plan that a share is told of: 完成目标|61亿元|的117%. */
    static boolean isPlan(Passage passage, int measure) {
        if (measure + 1 >= passage.measures().size()) {
            return false;
        }
        Measure value = passage.measures().get(measure);
        Measure next = passage.measures().get(measure + 1);
        return next.kind() == Unit.Kind.PERCENT
                && passage.text().substring(value.end(), next.start()).equals("的")
                && AMOUNT_OF_PLAN.matcher(passage.head(measure)).find();
    }
}
