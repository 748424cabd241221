package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.model.Span;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** Writes down how far a project has come, with the day where one can be known. */
final class Milestones {

    private static final Pattern SINCE =
            Pattern.compile("[自从](?=[^，。；]{0,6}[年月日])[^，。；]{2,14}?(?<deed>开工|动工|开建)(?:建设)?以来");

    /** What happens on one day of a project that is being built. */
    private static final Pattern EVENT = Pattern.compile("{project.article-projects-event}|完成(?!.{0,3}投资|.{0,3}工程量)");

    /** How long the number before the name on a line may be. */
    private static final int NUMBER = 4;

    private final Occasions occasions;

    Milestones(Occasions occasions) {
        this.occasions = occasions;
    }

    /** What the words around a name say, or the heading it stands under, or else the ceremony that is told of. */
    void status(
            Sentence sentence,
            Entry entry,
            List<Verdict> verdicts,
            boolean occasion,
            Item item,
            Optional<ProjectStatus> ofClass) {
        List<Span> spans = sentence.text().origin(item.start(), item.end());
        // 计划投资 says less than the ceremony that the article is about
        boolean weak = verdicts.stream().allMatch(told -> told.status() == ProjectStatus.PLANNED);
        if (ofClass.isPresent()) {
            boolean line = item.start() <= NUMBER && occasions.status().equals(ofClass);
            When when = occasions.gathers(sentence, line) ? occasions.day() : When.UNKNOWN;
            entry.status(ofClass.get(), true, when, new Evidence("PROJECT-09", 0.7, spans));
        } else if (weak && occasion) {
            occasion(sentence, entry, spans, true);
        } else {
            verdicts.forEach(verdict -> tell(sentence, entry, verdict, "PROJECT-05"));
        }
    }

    /** What the ceremony says that is told of, of a project of which nothing is said yet. */
    void occasion(Sentence sentence, Entry entry, List<Span> spans, boolean money) {
        if (!entry.hasStatus() && occasions.covers(sentence, money)) {
            Evidence evidence = new Evidence("PROJECT-06", 0.7, spans);
            boolean planned = occasions.status().get() == ProjectStatus.PLANNED;
            entry.status(occasions.status().get(), true, planned ? When.UNKNOWN : occasions.day(), evidence);
        }
    }

    /** What a word says; a day to come makes a plan of it. */
    void tell(Sentence sentence, Entry entry, Verdict told, String rule) {
        boolean undated = !told.hard()
                || told.status() == ProjectStatus.UNDER_CONSTRUCTION
                        && !EVENT.matcher(sentence.text().subSequence(told.start(), told.end()))
                                .find();
        When when = undated ? When.UNKNOWN : occasions.when(sentence, told.start(), told.status());
        Evidence evidence =
                new Evidence(rule, told.hard() ? 0.85 : 0.65, sentence.text().origin(told.start(), told.end()));
        boolean sure = told.hard() && !told.isSpending(sentence.text());
        if (occasions.isAhead(when)) {
            entry.status(ProjectStatus.PLANNED, sure, when, evidence);
        } else {
            boolean over = told.status() == ProjectStatus.PLANNED && when.known();
            entry.status(told.status(), sure, over ? When.UNKNOWN : when, evidence);
        }
    }

    /** What has come about on the day that a stretch of a sentence names; nothing if it names none. */
    void dated(Sentence sentence, Entry entry, ProjectStatus status, int start, int end) {
        When when = occasions.when(sentence, end, status);
        if (when.known()) {
            boolean ahead = occasions.isAhead(when);
            Evidence evidence = new Evidence("PROJECT-07", 0.8, sentence.text().origin(start, end));
            entry.status(ahead ? ProjectStatus.PLANNED : status, true, ahead ? When.UNKNOWN : when, evidence);
        }
    }

    /** That a project is still to come, unless something else is told of it. */
    void planned(Sentence sentence, Entry entry, Span name) {
        List<Span> spans = sentence.text().origin(name.start(), name.end());
        entry.status(ProjectStatus.PLANNED, false, When.UNKNOWN, new Evidence("PROJECT-09", 0.65, spans));
    }

    /** X项目自去年3月|开工|以来进展顺利 tells when it was begun. */
    void since(Sentence sentence, int from, CharSequence after, Entry entry) {
        Matcher since = SINCE.matcher(after);
        if (since.find()) {
            int at = from + since.start("deed");
            When when = occasions.when(sentence, at, ProjectStatus.STARTED);
            List<Span> spans = sentence.text().origin(at, from + since.end("deed"));
            if (when.known()) {
                entry.status(ProjectStatus.STARTED, true, when, new Evidence("PROJECT-05", 0.8, spans));
            }
        }
    }

    /** What is said of all members of a counted list. */
    void counted(Sentence sentence, Entry entry, Rolls.Told told, List<Span> spans, boolean ahead) {
        Evidence evidence = new Evidence("PROJECT-10", 0.75, spans);
        boolean occasion = occasions.status().isPresent()
                && told.stage()
                        .filter(stage -> stage.status() != occasions.status().get())
                        .isEmpty();
        if (occasion) {
            occasion(sentence, entry, spans, true);
        } else if (told.stage().isPresent()) {
            ProjectStatus status = told.stage().get().status();
            int at = Math.max(0, told.stage().get().at());
            When when = status == ProjectStatus.PLANNED ? When.UNKNOWN : occasions.when(sentence, at, status);
            entry.status(status, true, when, evidence);
        } else if (ahead) {
            entry.status(ProjectStatus.PLANNED, true, When.UNKNOWN, evidence);
        }
    }

    /** What the heading says that a line stands under. */
    void under(Sentence sentence, Entry entry, String heading, List<Span> spans) {
        When day = occasions.gathers(sentence, true) ? occasions.day() : When.UNKNOWN;
        occasions
                .ofClass(heading)
                .ifPresent(status -> entry.status(status, true, day, new Evidence("PROJECT-09", 0.7, spans)));
    }

    /** What a deed says whose words end at a position. */
    void reached(Sentence sentence, Entry entry, ProjectStatus status, int at, List<Span> spans) {
        When when = occasions.when(sentence, at, status);
        entry.status(status, true, when, new Evidence("PROJECT-08", 0.8, spans));
    }
}
