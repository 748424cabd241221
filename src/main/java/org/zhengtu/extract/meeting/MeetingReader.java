package org.zhengtu.extract.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Statement;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * Finds the meetings that a page reports, who took which part in them and what was said there. A meeting is reported if a
 * sentence says that it was held, or what was done at it, and nothing says that it is of the past, to come, or only known
 * by its spirit; those are kept as mentioned, without parts.
 */
public final class MeetingReader {

    private static final int OPENING = 100;
    private static final Pattern DAY = Pattern.compile("[日天晚号]");

    public Meetings read(Reading reading, Cast cast) {
        Calendar calendar = new Calendar(reading);
        Ledger ledger = new Ledger();
        List<ArticleReport> reports = new ArrayList<>();
        for (Article article : reading.page().articles()) {
            Calendar own = calendar.of(article, reading.issued(article));
            ArticleReport report = new ArticleReport(article, lines(article, cast, own), own);
            reports.add(report);
            report.explain(reading.declines());
            ledger.enter(report);
        }
        ledger.mention(reports);
        List<Scope> scopes =
                reports.stream().map(report -> new Scope(report, ledger)).toList();
        PartReader parts = new PartReader();
        StatementReader points = new StatementReader(cast);
        List<Participation> participations = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Scope scope : scopes) {
            participations.addAll(parts.read(scope, reading.declines()));
            statements.addAll(points.read(scope));
        }
        return assemble(ledger, scopes, Parts.once(participations), statements);
    }

    private static Meetings assemble(
            Ledger ledger, List<Scope> scopes, List<Participation> participations, List<Statement> statements) {
        Map<Article, List<Meeting>> reported = new HashMap<>();
        Map<Sentence, List<Meeting>> bySentence = new HashMap<>();
        for (Scope scope : scopes) {
            reported.put(scope.article(), ledger.meetings(scope.drafts()));
            scope.lines().forEach(line -> bySentence.put(line.sentence(), ledger.meetings(scope.of(line))));
        }
        return new Meetings(ledger.meetings(), reported, bySentence, participations, statements);
    }

    /** Headline phrases first, then the body; each sentence knows the day last named before it. */
    private static List<Line> lines(Article article, Cast cast, Calendar calendar) {
        List<Line> lines = new ArrayList<>();
        Optional<LocalDate> day = calendar.began();
        for (Sentence sentence : article.titles()) {
            lines.add(line(lines.size(), sentence, cast, calendar.dates(sentence.text(), day)));
        }
        for (Sentence sentence : article.sentences()) {
            List<DateMention> dates = dateful(sentence.toString()) ? calendar.dates(sentence.text(), day) : List.of();
            lines.add(line(lines.size(), sentence, cast, dates));
            for (DateMention date : dates) {
                if (date.when().precision() == Precision.DAY
                        && !sentence.toString().startsWith("前", date.end())) {
                    day = Optional.of(date.when().from());
                }
            }
        }
        return lines;
    }

    /** Whether a sentence names a meeting or opens with a day, so that its dates matter; to find dates takes time. */
    private static boolean dateful(String sentence) {
        String opening = sentence.substring(0, Math.min(OPENING, sentence.length()));
        return DAY.matcher(opening).find() || !Endings.in(sentence).isEmpty();
    }

    private static Line line(int index, Sentence sentence, Cast cast, List<DateMention> dates) {
        return Line.of(index, sentence, dates, cast.mentions(sentence));
    }
}
