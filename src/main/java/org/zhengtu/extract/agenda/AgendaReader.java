package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.Declines;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.model.Action;
import org.zhengtu.model.AgendaItem;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Milestone;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/**
 * Finds what the reported meetings dealt with: one item per thing and action, in the order of the page. What was only
 * stressed at a meeting is none of its items. A headline counts where the text below tells of nothing of that kind.
 */
public final class AgendaReader {

    private final AgendaWords words = new AgendaWords();
    private final Passage.Cutter cutter = new Passage.Cutter(new AgendaVerbs());
    private final SentenceAgenda sentences = new SentenceAgenda(words);
    private final CeremonyRule ceremonies = new CeremonyRule(words);

    /** @param milestones what the page tells of projects, some of it done at a ceremony */
    public List<AgendaItem> read(Reading reading, Cast cast, Meetings meetings, List<Milestone> milestones) {
        AgendaFold fold = new AgendaFold();
        for (Article article : reading.page().articles()) {
            if (!meetings.reportedIn(article).isEmpty()) {
                body(article, cast, meetings, milestones, fold, reading.declines());
                titles(article, cast, meetings, fold, reading.declines());
            }
        }
        for (Article article : reading.page().articles()) {
            meetings.reportedIn(article).forEach(meeting -> names(meeting, fold));
        }
        return fold.items();
    }

    private void body(
            Article article,
            Cast cast,
            Meetings meetings,
            List<Milestone> milestones,
            AgendaFold fold,
            Declines declines) {
        List<Finding> before = new ArrayList<>();
        List<Runnable> groups = new ArrayList<>();
        boolean open = false;
        for (Sentence sentence : article.sentences()) {
            List<Meeting> held = meetings.meetingsOf(article, sentence);
            if (held.isEmpty() || sentence.kind() == Sentence.Kind.CAPTION) {
                continue;
            }
            Passage passage = cutter.passage(sentence, cast.mentions(sentence), named(held), declines);
            SentenceAgenda.Told told = sentences.read(passage, new Floor(false, open, false, false), before);
            List<Finding> findings = new ArrayList<>(told.findings());
            ceremony(held).ifPresent(action -> findings.addAll(ceremonies.listed(passage, action)));
            findings.forEach(finding -> add(finding, held, fold));
            ceremony(held)
                    .flatMap(action -> ceremonies.group(passage, action))
                    .ifPresent(group -> groups.add(() -> held.stream()
                            .filter(meeting -> !fold.has(meeting.id(), group.action()))
                            .forEach(meeting -> fold.add(meeting.id(), group))));
            before.addAll(findings);
            open = told.open();
        }
        projects(article, meetings.reportedIn(article), milestones, fold);
        groups.forEach(Runnable::run);
    }

    /** The projects of the one ceremony that an article reports. */
    private static void projects(Article article, List<Meeting> held, List<Milestone> milestones, AgendaFold fold) {
        List<Meeting> ceremonies = held.stream()
                .filter(meeting -> CeremonyRule.kind(meeting).isPresent())
                .toList();
        if (ceremonies.isEmpty() && held.size() == 1 && CeremonyProjects.mayEndInContracts(held.get(0))) {
            Meeting fair = held.get(0);
            CeremonyProjects.of(article, fair, Action.SIGN, milestones)
                    .forEach(finding -> fold.add(fair.id(), finding));
        }
        if (ceremonies.size() == 1) {
            Meeting meeting = ceremonies.get(0);
            List<Finding> findings = CeremonyRule.kinds(meeting).stream()
                    .flatMap(action -> CeremonyProjects.of(article, meeting, action, milestones).stream())
                    .toList();
            fold.dropParts(meeting.id(), findings);
            findings.forEach(finding -> fold.add(meeting.id(), finding));
        }
    }

    private static List<String> named(List<Meeting> held) {
        return held.stream().map(Meeting::name).toList();
    }

    private static Optional<Action> ceremony(List<Meeting> held) {
        return held.stream().map(CeremonyRule::kind).flatMap(Optional::stream).findFirst();
    }

    private void titles(Article article, Cast cast, Meetings meetings, AgendaFold fold, Declines declines) {
        List<Runnable> missing = new ArrayList<>();
        for (Sentence sentence : article.titles()) {
            List<Meeting> held = meetings.meetingsOf(article, sentence);
            Passage passage = cutter.passage(sentence, cast.mentions(sentence), named(held), declines);
            for (Finding finding : sentences
                    .read(passage, new Floor(true, false, false, true), List.of())
                    .findings()) {
                held.stream()
                        .filter(meeting -> !fold.tells(meeting.id(), finding.action()))
                        .forEach(meeting -> missing.add(() -> fold.add(meeting.id(), finding)));
            }
        }
        missing.forEach(Runnable::run);
        meetings.reportedIn(article).stream()
                .filter(meeting -> !fold.has(meeting.id(), Action.HEAR))
                .forEach(meeting ->
                        WorkReport.of(article, meeting).ifPresent(finding -> fold.add(meeting.id(), finding)));
    }

    /** Of several meetings of one report, a ceremony takes what was signed or unveiled; the rest is of all. */
    private static void add(Finding finding, List<Meeting> held, AgendaFold fold) {
        List<Meeting> ceremonial = held.stream()
                .filter(meeting -> CeremonyRule.kind(meeting).equals(Optional.of(finding.action())))
                .toList();
        (ceremonial.isEmpty() ? held : ceremonial).forEach(meeting -> fold.add(meeting.id(), finding));
    }

    private void names(Meeting meeting, AgendaFold fold) {
        for (CeremonyRule.Named named : ceremonies.named(meeting)) {
            if ((named.particular() || !fold.has(meeting.id(), named.action()))
                    && !meeting.evidence().isEmpty()) {
                if (named.kind()) {
                    fold.dropCounts(meeting.id(), named.action());
                }
                Evidence first = meeting.evidence().get(0);
                Evidence evidence = new Evidence(named.rule().id(), named.rule().confidence(), first.spans());
                fold.add(
                        meeting.id(), new Finding(named.action(), named.item(), null, new Object(), List.of(evidence)));
            }
        }
    }
}
