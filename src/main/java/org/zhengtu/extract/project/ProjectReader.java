package org.zhengtu.extract.project;

import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/**
 * Finds particular construction, investment and industrial projects and what is said of them: status with date, total
 * investment, parties, place, capacity, area. General works, campaigns and totals are left out.
 */
public final class ProjectReader {

    private final ProjectWords words = new ProjectWords();

    public Projects read(Reading reading, Meetings meetings) {
        ProjectBook book = new ProjectBook(words);
        Occasions occasions = new Occasions();
        for (Article article : reading.page().articles()) {
            occasions.begin(article, reading, meetings);
            ArticleProjects found = new ArticleProjects(words, reading, book, occasions);
            found.headline(article);
            for (Sentence sentence : article.sentences()) {
                occasions.note(sentence);
                found.read(sentence);
            }
            found.headlined(article);
        }
        return book.projects();
    }
}
