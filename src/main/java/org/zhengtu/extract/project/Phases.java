package org.zhengtu.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.project.ProjectBook.Entry;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * The phases that a sentence parts the project last spoken of into, each of which is a project of its own:
 * 一期投资2亿元，已投产；二期投资3亿元，计划明年开工.
 */
final class Phases {

    private static final Pattern PHASE = Pattern.compile(
            "(?:^|[，；])(?:{project.phase-opening}|，)*(?<phase>[一二三四五]期)(?:项目|工程|建设)?(?=(?:[^，。；]{0,8}?)(?:{project.phase-tells}))");

    /** A project that is a phase itself, or several. */
    private static final Pattern PHASED = Pattern.compile("[一二三四五首]期|等$");

    private static final Pattern WORKS = Pattern.compile("(?:建设)?(?:项目|工程)*$");

    private final ProjectBook book;
    private final Milestones milestones;
    private final Stages stages;

    Phases(ProjectBook book, Milestones milestones, Stages stages) {
        this.book = book;
        this.milestones = milestones;
        this.stages = stages;
    }

    /** Whether a sentence begins with a phase. */
    static boolean begin(CharSequence text) {
        Matcher phase = PHASE.matcher(text);
        return phase.find() && phase.start() == 0;
    }

    /**
     * Reads the phases of a sentence from a position on.
     *
     * @return the last of them; nothing if it tells of none, or of one that has them already
     */
    Optional<Entry> read(Sentence sentence, Entry whole, int from) {
        if (PHASED.matcher(whole.name()).find()) {
            return Optional.empty();
        }
        List<Span> phases = of(sentence.text(), from);
        Optional<Entry> last = Optional.empty();
        for (int i = 0; i < phases.size(); i++) {
            int end = i + 1 < phases.size()
                    ? phases.get(i + 1).start()
                    : sentence.text().length();
            Optional<Entry> before = last;
            last = read(sentence, whole, phases.get(i), end).or(() -> before);
        }
        return last;
    }

    private static List<Span> of(CharSequence text, int from) {
        List<Span> phases = new ArrayList<>();
        Matcher phase = PHASE.matcher(text).region(from, text.length()).useAnchoringBounds(false);
        while (phase.find()) {
            phases.add(new Span(phase.start("phase"), phase.end("phase")));
        }
        return phases;
    }

    private Optional<Entry> read(Sentence sentence, Entry whole, Span phase, int end) {
        CharSequence told = sentence.text().subSequence(phase.end(), end);
        List<Verdict> verdicts = stages.of(sentence, phase.end()).stream()
                .filter(verdict -> verdict.end() <= end)
                .toList();
        if (verdicts.isEmpty()
                && Amounts.investment(told).isEmpty()
                && Amounts.areas(told).isEmpty()) {
            return Optional.empty();
        }
        String printed = sentence.toString().substring(phase.start(), phase.end());
        String name = WORKS.matcher(whole.name()).replaceFirst("") + printed;
        Evidence evidence = new Evidence("PROJECT-07", 0.7, sentence.text().origin(phase.start(), phase.end()));
        Entry entry = book.add(name, true, evidence);
        Details.describe(entry, told);
        verdicts.forEach(verdict -> milestones.tell(sentence, entry, verdict, "PROJECT-07"));
        return Optional.of(entry);
    }
}
