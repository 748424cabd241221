package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zhengtu.model.Action;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Milestone;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;

/**
 * What a ceremony signed or started by what its report tells of projects: each that reached there what the ceremony was held
 * for. What was reached on another day, or tells of another step, is no item.
 */
final class CeremonyProjects {

    private static final Pattern OPENING = Pattern.compile("投产|投用|通车|启用|落成|开园|竣工(?!开工|、开工)");
    /** A fair or talks at which contracts are signed too: 招商推介会, 项目洽谈会. */
    private static final Pattern FAIR = Pattern.compile("{agenda.signing-fair}[^，。；]{0,10}(?:会|活动|日|周|节)");

    private static final Pattern BEGINNING = Pattern.compile("开工|开竣工|奠基|动工");

    private CeremonyProjects() {}

    /** @param action what kind of ceremony it is */
    static List<Finding> of(Article article, Meeting meeting, Action action, List<Milestone> milestones) {
        Object list = new Object();
        List<Finding> findings = new ArrayList<>();
        Set<ProjectStatus> reached = reached(meeting, action);
        for (Milestone milestone : milestones) {
            if (reached.contains(milestone.status()) && in(article, milestone) && isThen(meeting, milestone)) {
                findings.add(new Finding(action, milestone.project(), null, list, milestone.evidence()));
            }
        }
        return findings;
    }

    /** Whether contracts may be signed at a meeting that is no ceremony of signing. */
    static boolean mayEndInContracts(Meeting meeting) {
        return FAIR.matcher(meeting.name()).find();
    }

    private static Set<ProjectStatus> reached(Meeting meeting, Action action) {
        if (action == Action.SIGN) {
            return EnumSet.of(ProjectStatus.SIGNED);
        }
        boolean begins = BEGINNING.matcher(meeting.name()).find();
        boolean opens = OPENING.matcher(meeting.name()).find();
        return begins
                ? EnumSet.of(ProjectStatus.STARTED)
                : opens
                        ? EnumSet.of(ProjectStatus.COMPLETED, ProjectStatus.OPERATING)
                        : EnumSet.noneOf(ProjectStatus.class);
    }

    private static boolean in(Article article, Milestone milestone) {
        return milestone.evidence().stream()
                .map(Evidence::spans)
                .flatMap(List::stream)
                .allMatch(span -> span.start() >= article.span().start()
                        && span.end() <= article.span().end());
    }

    private static boolean isThen(Meeting meeting, Milestone milestone) {
        return !milestone.when().known()
                || meeting.when().known()
                        && !milestone.when().from().isAfter(meeting.when().to())
                        && !milestone.when().to().isBefore(meeting.when().from());
    }
}
