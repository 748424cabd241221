package org.zhengtu.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * Tables that were computed before, for as long as nothing is committed to the store: who opens a page of the explorer that
 * somebody has seen doesn't wait for it again. Those not asked for longest are dropped when all together become too large.
 */
final class KeptAnswers {

    /**
     * What is asked: a query with the terms bound in it.
     *
     * @param size how many rows are wanted, the first ones; 0 for all
     */
    record Question(Query query, Map<String, Node> terms, int size) {

        private static final Pattern CHANGING =
                Pattern.compile("(?i)\\b(?:rand|now|uuid|struuid|bnode)\\b|jena\\.apache\\.org/text#");

        /** Whether two answers can differ though the store is the same: by chance, clock or full-text index. */
        boolean changes() {
            return CHANGING.matcher(query.toString()).find();
        }
    }

    private record Kept(Answer.Rows answer, long bytes) {}

    private final long most;
    private final Map<Question, Kept> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long commits = -1;
    private long bytes;

    /** @param most bytes of all together; one may have a quarter */
    KeptAnswers(long most) {
        this.most = most;
    }

    /** The answer to a question in the state of the store after so many commits, if it is known. */
    synchronized Optional<Answer> find(Question question, long commits) {
        forget(commits);
        return Optional.ofNullable(answers.get(question)).map(Kept::answer);
    }

    /**
     * Keeps an answer, if it is a table and not too large.
     *
     * @param commits of the store, counted before the transaction that answered began
     * @param bytes of the answer
     */
    synchronized void keep(Question question, long commits, Answer answer, long bytes) {
        forget(commits);
        if (commits < this.commits || bytes > most / 4 || !(answer instanceof Answer.Rows rows) || question.changes()) {
            return;
        }
        Kept former = answers.put(question, new Kept(rows, bytes));
        this.bytes += bytes - (former == null ? 0 : former.bytes());
        Iterator<Kept> oldest = answers.values().iterator();
        while (this.bytes > most) {
            this.bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    private void forget(long commits) {
        if (commits > this.commits) {
            this.commits = commits;
            answers.clear();
            bytes = 0;
        }
    }
}
