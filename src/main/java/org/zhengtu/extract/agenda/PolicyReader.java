package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.agenda.DocumentTitles.Beside;
import org.zhengtu.extract.agenda.TitleMarks.Marked;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.PolicyDocument;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/**
 * Finds the documents, plans, laws, reports and agreements that a page names in 《》, each once: a short form (《意见》) is
 * evidence for the document it stands for, and nothing where the page doesn't tell which. Titles of papers, books, films,
 * songs and programmes are left out.
 */
public final class PolicyReader {

    private static final String JOINS = "、和及与暨，";
    private static final int NEAR = 12;

    private final DocumentTitles titles = new DocumentTitles();

    public List<PolicyDocument> read(Reading reading) {
        TitleFold fold = new TitleFold(titles);
        for (Article article : reading.page().articles()) {
            article.titles().forEach(sentence -> read(sentence, fold));
            article.sentences().forEach(sentence -> read(sentence, fold));
        }
        return fold.documents();
    }

    private void read(Sentence sentence, TitleFold fold) {
        List<Marked> run = new ArrayList<>();
        for (Marked found : TitleMarks.find(sentence.text())) {
            Marked marked = found.closed() ? found : settle(found, sentence);
            if (marked == null) {
                continue;
            }
            if (!run.isEmpty() && !joins(sentence, run.get(run.size() - 1).close(), marked.open())) {
                readRun(run, sentence, fold);
                run.clear();
            }
            run.add(marked);
        }
        readRun(run, sentence, fold);
    }

    /** Null where nothing tells how far the title reaches. */
    private Marked settle(Marked open, Sentence sentence) {
        return titles.end(sentence.text().subSequence(open.start(), open.end()))
                .map(end -> new Marked(open.open(), open.start(), open.start() + end, open.start() + end, false))
                .orElse(null);
    }

    private static boolean joins(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (JOINS.indexOf(sentence.text().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void readRun(List<Marked> run, Sentence sentence, TitleFold fold) {
        if (run.isEmpty()) {
            return;
        }
        int from = run.get(0).open();
        int to = run.get(run.size() - 1).close();
        String before = text(sentence, from - NEAR, from);
        String after = text(sentence, to, to + NEAR);
        for (Marked marked : run) {
            Beside beside = new Beside(marked == run.get(0) ? before : before + "《》", after);
            String title = marked.title(sentence.text());
            titles.judge(title, new Beside(before, after))
                    .ifPresent(verdict -> fold.add(
                            title,
                            titles.declaredShort(beside),
                            new Evidence(
                                    verdict.rule(),
                                    marked.closed() ? verdict.confidence() : verdict.confidence() - 0.1,
                                    sentence.text().origin(marked.start(), marked.end()))));
        }
    }

    private static String text(Sentence sentence, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(sentence.text().length(), to);
        return sentence.text().subSequence(start, end).toString();
    }
}
