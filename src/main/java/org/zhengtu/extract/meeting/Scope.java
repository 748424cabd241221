package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengtu.extract.meeting.ArticleReport.Placement;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** Which of the reported meetings each sentence of an article tells of, clause by clause. */
final class Scope {

    private static final Pattern VISIT = Pattern.compile("{meeting.visit}");

    /** 会见中，甲介绍了…: a talk before the ceremony, no part of it. */
    private static final Pattern TALK = Pattern.compile("(?:双方)?(?:会见|会谈|会晤)(?:中|时|期间|过程中)(?=，|[\\p{IsHan}])");

    /** 会见…一行，并举行座谈: the meeting that is called 座谈会 below. */
    private static final Pattern TALKED = Pattern.compile("(?:举行|进行|召开|开展)了?(?:工作|亲切)?座谈(?![会交])");

    /** 3月16日，区长甲到东山镇调研; 当天下午，区长甲走访了困难群众: another piece of news, told after that of the meeting. */
    private static final Pattern OUTING =
            Pattern.compile("(?:(?:\\d{1,2}月)?\\d{1,2}日|[当同]日|当天|连日来|近日|日前)(?:[上下]午|晚上?)?，(?!与会|参会|参加|代表|委员|大家|会议)"
                    + "[^。；]{2,60}?(?:{meeting.visit}|到访|来访|察看|观摩)");

    private static final Pattern BACKGROUND = Pattern.compile("据(?:了解|悉)，(?![^。]{0,6}[此本这]次)");

    private final ArticleReport report;
    private final Ledger ledger;
    private final List<Draft> drafts;
    private final Map<Integer, List<Draft>> before = new HashMap<>();
    private final int first;
    private final boolean visitFirst;

    Scope(ArticleReport report, Ledger ledger) {
        this.report = report;
        this.ledger = ledger;
        this.drafts = report.drafts().stream().map(ledger::canonical).distinct().toList();
        this.first = firstReport();
        this.visitFirst = report.lines().stream()
                .anyMatch(l -> !l.title()
                        && l.index() < first
                        && VISIT.matcher(l.masked()).find());
        List<Draft> current = drafts.isEmpty() ? List.of() : opening();
        for (Line line : report.lines()) {
            current = elsewhere(line, current) ? List.of() : current;
            before.put(line.index(), current);
            if (!line.title()) {
                List<Draft> named = last(line);
                current = named.isEmpty() ? current : named;
            }
        }
    }

    /** Whether a calendar of events has come to another day or piece of news, of which no meeting is reported. */
    private boolean elsewhere(Line line, List<Draft> current) {
        return !line.title()
                && !current.isEmpty()
                && report.placements(line).isEmpty()
                && (report.begins(line)
                        || current.stream().allMatch(draft -> draft.ofOtherDay(line))
                        || beginsOuting(line))
                && line.endings().stream().noneMatch(Ending::alone);
    }

    /** Whether a paragraph begins with a visit of its own day. */
    private boolean beginsOuting(Line line) {
        boolean begins = line.index() > first
                && report.lines().get(line.index() - 1).sentence().paragraph()
                        != line.sentence().paragraph();
        return begins && OUTING.endFrom(line.masked(), 0) > 0;
    }

    /** The sentence of the body that first names a reported meeting; the body's first if only the headline does. */
    private int firstReport() {
        boolean talk = drafts.stream().anyMatch(draft -> draft.type().equals("symposium"));
        return report.lines().stream()
                .filter(line -> !line.title())
                .filter(line -> !report.placements(line).isEmpty()
                        || talk && TALKED.matcher(line.masked()).find())
                .mapToInt(Line::index)
                .findFirst()
                .orElse(0);
    }

    private List<Draft> opening() {
        for (Line line : report.lines()) {
            List<Placement> here = report.placements(line);
            if (!here.isEmpty() && !line.title()) {
                return clause(line, here.get(0).sighting());
            }
        }
        return List.of(drafts.get(0));
    }

    Article article() {
        return report.article();
    }

    List<Line> lines() {
        return report.lines();
    }

    List<Draft> drafts() {
        return drafts;
    }

    int id(Draft draft) {
        return ledger.id(draft);
    }

    /** Whether the article has come to the meeting, or begins with a visit that the meeting follows. */
    boolean reached(Line line) {
        if (aside(line)) {
            return false;
        }
        if (line.index() >= first || line.title()) {
            return true;
        }
        return !visitFirst && !apart(line);
    }

    /** Whether what stands before the first meeting is another piece of news: of another day, or above a heading. */
    private boolean apart(Line line) {
        List<Line> lines = report.lines();
        String day = lines.get(first).opening();
        String own = Line.lastOpening(lines, line);
        boolean headed = lines.subList(line.index() + 1, first).stream()
                .anyMatch(between -> between.sentence().kind() == Sentence.Kind.HEADING);
        return !day.isEmpty() && (headed || !own.isEmpty() && !Line.sameDay(own, day));
    }

    /** Whether a sentence tells of what lies behind the meeting, or of a talk beside it. */
    private boolean aside(Line line) {
        return BACKGROUND.endFrom(line.masked(), 0) > 0 && line.endings().isEmpty()
                || TALK.endFrom(line.masked(), 0) > 0 && report.placements(line).isEmpty();
    }

    /** The meetings that a sentence tells of. */
    List<Draft> of(Line line) {
        if (!reached(line)) {
            return List.of();
        }
        List<Draft> named = new ArrayList<>();
        for (Placement placement : report.placements(line)) {
            Draft draft = ledger.canonical(placement.draft());
            if (!named.contains(draft)) {
                named.add(draft);
            }
        }
        return named.isEmpty() ? before.get(line.index()) : named;
    }

    /** The meetings that a position of a sentence tells of: those of its clause, else those last named. */
    List<Draft> at(Line line, int position) {
        if (!reached(line)) {
            return List.of();
        }
        int start = line.clauseStart(position);
        int end = line.clauseEnd(position);
        Sighting last = null;
        for (Placement placement : report.placements(line)) {
            Sighting sighting = placement.sighting();
            if (sighting.start() >= start && sighting.start() < end) {
                return clause(line, sighting);
            }
            last = sighting.start() < start ? sighting : last;
        }
        if (last != null) {
            return clause(line, last);
        }
        return line.title() && !report.placements(line).isEmpty() ? of(line) : before.get(line.index());
    }

    /** 县长甲在…人大四次会议上所作的报告: whether the clause up to a position tells of a meeting that the article only names. */
    boolean elsewhere(Line line, int position) {
        int clause = line.clauseStart(position);
        return report.mentioned().stream()
                .anyMatch(s -> s.line() == line
                        && s.start() >= clause
                        && s.end() <= position
                        && line.masked().startsWith("上所", s.end()));
    }

    /** Where a sentence names the delegation with which leaders deliberate; -1 if it does not. */
    int sitting(Line line) {
        return report.placements(line).stream()
                .map(Placement::sighting)
                .filter(s -> s.rule().equals(DelegationRule.ID))
                .mapToInt(Sighting::start)
                .findFirst()
                .orElse(-1);
    }

    /** Whether a sentence names a reported meeting. */
    boolean names(Line line) {
        return !report.placements(line).isEmpty();
    }

    /** Whether a position lies in the name of a reported meeting. */
    boolean named(Line line, int position) {
        return report.placements(line).stream()
                .map(Placement::sighting)
                .anyMatch(s -> s.start() <= position && position < s.end());
    }

    private List<Draft> last(Line line) {
        List<Placement> here = report.placements(line);
        return here.isEmpty()
                ? List.of()
                : clause(line, here.get(here.size() - 1).sighting());
    }

    /** The meetings named in the clause of a sighting: 先后召开A和B is both. */
    private List<Draft> clause(Line line, Sighting sighting) {
        int start = line.clauseStart(sighting.start());
        int end = line.clauseEnd(sighting.end());
        return report.placements(line).stream()
                .filter(p -> p.sighting().start() >= start && p.sighting().start() < end)
                .map(p -> ledger.canonical(p.draft()))
                .distinct()
                .toList();
    }
}
