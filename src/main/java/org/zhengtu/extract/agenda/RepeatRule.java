package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.model.Evidence;
import org.zhengtu.text.Pattern;

/** A decision on what was named before: 会议原则通过以上事项; 审议了《A》，并表决通过. */
final class RepeatRule {

    private static final Set<Action> DECIDABLE = Set.of(Action.REVIEW, Action.HEAR, Action.STUDY);
    private static final Pattern DECIDED =
            Pattern.compile("{agenda.decided}了?(?<what>(?:以上|上述|这些|该)(?:[^，]{0,8})?{agenda.decided-paper}?"
                    + "|这?(?:[两二三四五六七八九十]|\\d{1,2})[个项份件]{agenda.decided-paper})?$");
    private static final Pattern HEARD =
            Pattern.compile("^(?:关于)?(?<what>.{4,}?)(?:的)?(?:工作)?(?:情况)?(?:的)?(?:汇报|报告|说明)$");
    /** 甲局关于|《甲报告》|起草情况的说明 */
    private static final Pattern TITLED = Pattern.compile("[^《》]{0,40}(?<title>《[^》]{4,120}》)[^《》]{2,24}");

    private static final String THE_ONE = "该";
    private static final double CONFIDENCE = 0.8;

    private final Governors governors;

    RepeatRule(Governors governors) {
        this.governors = governors;
    }

    /**
     * The items decided on.
     *
     * @param sentence what the sentence told of so far
     * @param before what the sentences before told of
     */
    List<Finding> read(Passage passage, Clause clause, Floor floor, List<Finding> sentence, List<Finding> before) {
        Matcher decided = DECIDED.matcher(passage.text()).region(clause.start(), clause.end());
        if (floor.stated() || !decided.find()) {
            return List.of();
        }
        Governor governor = governors.of(passage, clause.start(), decided.start());
        if (governor != Governor.MEETING && !(governor == Governor.SAME && (floor.governed() || floor.carried()))) {
            return List.of();
        }
        List<Finding> named = new ArrayList<>(decided.group("what") == null ? List.of() : before);
        named.addAll(sentence);
        if (decided.group("what") != null && decided.group("what").startsWith(THE_ONE) && !named.isEmpty()) {
            named = named.subList(named.size() - 1, named.size());
        }
        Evidence evidence =
                new Evidence("AGENDA-06", CONFIDENCE, passage.sentence().text().origin(decided.start(), clause.end()));
        Object list = new Object();
        return named.stream()
                .filter(finding -> DECIDABLE.contains(finding.action()))
                .map(finding ->
                        new Finding(Action.ADOPT, matter(finding), passage.sentence(), list, joined(finding, evidence)))
                .toList();
    }

    private static String matter(Finding finding) {
        Matcher title = TITLED.matcher(finding.item());
        if (finding.action() == Action.HEAR && title.matches()) {
            return title.group("title");
        }
        Matcher heard = HEARD.matcher(finding.item());
        return finding.action() == Action.HEAR && heard.matches() ? heard.group("what") : finding.item();
    }

    private static List<Evidence> joined(Finding finding, Evidence evidence) {
        List<Evidence> all = new ArrayList<>(List.of(evidence));
        finding.evidence().forEach(item -> all.add(new Evidence(evidence.rule(), evidence.confidence(), item.spans())));
        return all;
    }
}
