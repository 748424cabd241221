package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Map;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Statement;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/** The meetings of a page, which article and sentence reports which, who did what there and what was said. */
public final class Meetings {

    private final List<Meeting> meetings;
    private final Map<Article, List<Meeting>> reports;
    private final Map<Sentence, List<Meeting>> scopes;
    private final List<Participation> participations;
    private final List<Statement> statements;

    /**
     * @param reports the meetings that each article reports as held
     * @param scopes the meetings that each sentence tells of
     */
    public Meetings(
            List<Meeting> meetings,
            Map<Article, List<Meeting>> reports,
            Map<Sentence, List<Meeting>> scopes,
            List<Participation> participations,
            List<Statement> statements) {
        this.meetings = List.copyOf(meetings);
        this.reports = Map.copyOf(reports);
        this.scopes = Map.copyOf(scopes);
        this.participations = List.copyOf(participations);
        this.statements = List.copyOf(statements);
    }

    /** A page without meetings. */
    public static Meetings none() {
        return new Meetings(List.of(), Map.of(), Map.of(), List.of(), List.of());
    }

    /** All, in order of first appearance, those merely mentioned too. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** The meetings that the article reports as held, in its order; an article may report none or several. */
    public List<Meeting> reportedIn(Article article) {
        return reports.getOrDefault(article, List.of());
    }

    /**
     * The reported meetings that a sentence or headline phrase of the article tells of: those it names itself, else those
     * that the report is at; several where one report tells of several. Empty before the first report of an article that
     * begins with something else.
     */
    public List<Meeting> meetingsOf(Article article, Sentence sentence) {
        return reportedIn(article).isEmpty() ? List.of() : scopes.getOrDefault(sentence, List.of());
    }

    public List<Participation> participations() {
        return participations;
    }

    public List<Statement> statements() {
        return statements;
    }
}
