package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.Map;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Statement;
import org.zhengtu.text.Article;

/** The meetings of a page, which article reports which, who did what there and what was said. */
public final class Meetings {

    private final List<Meeting> meetings;
    private final Map<Article, List<Meeting>> reports;
    private final List<Participation> participations;
    private final List<Statement> statements;

    Meetings(
            List<Meeting> meetings,
            Map<Article, List<Meeting>> reports,
            List<Participation> participations,
            List<Statement> statements) {
        this.meetings = List.copyOf(meetings);
        this.reports = Map.copyOf(reports);
        this.participations = List.copyOf(participations);
        this.statements = List.copyOf(statements);
    }

    /** All, in order of first appearance, those merely mentioned too. */
    public List<Meeting> meetings() {
        return meetings;
    }

    /** The meetings that the article reports as held, in its order; an article may report none or several. */
    public List<Meeting> reportedIn(Article article) {
        return reports.getOrDefault(article, List.of());
    }

    public List<Participation> participations() {
        return participations;
    }

    public List<Statement> statements() {
        return statements;
    }
}
