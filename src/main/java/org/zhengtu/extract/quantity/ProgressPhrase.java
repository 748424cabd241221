package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** PHRASE-13: 完成年度目标的52.3%, 为年计划的96.1%, 完成考核目标61亿元的117%: how much of a plan has been done. */
final class ProgressPhrase {

    private static final String PLAN = "{quantity.plan}?[^，。；]{0,12}(?:目标任务|目标|计划|任务|预算)数?";
    private static final Pattern PROGRESS = Pattern.compile(
            "^(?<before>.*?)(?:已|约)?(?<plan>完成了?" + PLAN + "的?|(?:为|达到?|相当于|占)" + PLAN + "的|占" + PLAN + ")$");
    /** 完成年度计划|61亿元|的117%, 占全年目标任务|1200人|的174%; not 占市里投资计划|6亿元|的20%, a share of another plan. */
    private static final Pattern AMOUNT_OF_PLAN = Pattern.compile(
            "(?<plan>完成了?" + PLAN + "|(?:为|达到?|相当于|占){quantity.plan}?(?:的|度|初)?(?:预期|工作|考核)?(?:目标任务|目标|计划|任务)数?)$");

    /** What has been met: nothing asks for it. */
    private static final Pattern MET = Pattern.compile(
            "^(?![^，。；]*(?:确保|力争|争取|努力|保证|要|将))[^，。；]*?(?:超额|提前|圆满|全面)?(?:完成|实现|达到|控制在|好于|优于|高于|低于|超过|超)了?[^，。；\\d]{0,10}$");

    private static final Pattern PLANNED =
            Pattern.compile("(?:以[内上])?”?的[^，。；、]{0,6}?(?:目标|任务|计划)(?:任务|以内|之内|值|数)*(?=[，。；、）]|$)");

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
        if (slot.measure() > 0 && (slot.raw().equals("的") || slot.raw().equals("）的"))) {
            String head = slot.passage().head(slot.measure() - 1);
            Matcher amount = AMOUNT_OF_PLAN.matcher(head.endsWith("（") ? head.substring(0, head.length() - 1) : head);
            return amount.find() ? of(slot.subject(), amount.group("plan")) : List.of();
        }
        return List.of();
    }

    private static List<Phrase> of(String subject, String plan) {
        String indicator = subject + (plan.endsWith("的") ? plan.substring(0, plan.length() - 1) : plan);
        return List.of(new Phrase("PHRASE-13", indicator, subject, 0.75));
    }

    /** Whether a number is only the size of a plan: 完成目标|61亿元|的117%, 失业率3.1%，控制在|4.5%|的目标以内, 超额完成|15亿元|的任务. */
    static boolean isPlan(Passage passage, int measure) {
        return isMet(passage, measure) || isOfShare(passage, measure);
    }

    private static boolean isMet(Passage passage, int measure) {
        Measure value = passage.measures().get(measure);
        String clause = passage.text().substring(passage.clauseStart(value.start()), value.start());
        return (measure > 0 || clause.contains("超额") || clause.contains("提前"))
                && MET.matcher(clause).find()
                && PLANNED.matcher(passage.text())
                        .region(value.end(), passage.text().length())
                        .lookingAt();
    }

    private static boolean isOfShare(Passage passage, int measure) {
        if (measure + 1 >= passage.measures().size()) {
            return false;
        }
        Measure value = passage.measures().get(measure);
        Measure next = passage.measures().get(measure + 1);
        String between = passage.text().substring(value.end(), next.start());
        String head = passage.head(measure);
        // 完成全年任务（42.5亿元）的59.94%
        boolean bracketed = between.equals("）的") && head.endsWith("（");
        return next.kind() == Unit.Kind.PERCENT
                && (bracketed || between.equals("的"))
                && AMOUNT_OF_PLAN
                        .matcher(bracketed ? head.substring(0, head.length() - 1) : head)
                        .find();
    }
}
