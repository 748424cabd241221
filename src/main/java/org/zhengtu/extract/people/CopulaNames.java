package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.text.WordIndex;

/** People of whom a clause says what they are: 何春花|是青石镇大坪村村民, 周大海|是供电公司的一名普通电工 (lexicon {@code role}). */
final class CopulaNames {

    private static final char COPULA = '是';
    private static final String MARKS = "，。；！？”：";
    private static final int LONGEST_CLAUSE = 30;

    private static final WordIndex ROLES = new WordIndex(TitledNames.ROLES.keySet());

    private final NoticedNames names;

    CopulaNames(NoticedNames names) {
        this.names = names;
    }

    List<NameHit> find(Line line) {
        List<NameHit> found = new ArrayList<>();
        String text = line.text();
        for (int at = text.indexOf(COPULA); at >= 0; at = text.indexOf(COPULA, at + 1)) {
            int copula = at;
            role(text, at + 1)
                    .flatMap(role -> names.subject(line, copula, copula + 1)
                            .filter(Candidate::seenByHanLP)
                            .map(name -> NameHit.bare(name, TitledNames.ROLES.get(role), "NAME-02", 0.85)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The word for what somebody is that ends a clause. */
    private Optional<String> role(String text, int start) {
        int end = start;
        while (end < Math.min(text.length(), start + LONGEST_CLAUSE) && MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean closed = end == text.length() || MARKS.indexOf(text.charAt(end)) >= 0;
        int word = ROLES.startOf(text, end);
        return closed && word >= start && word < end ? Optional.of(text.substring(word, end)) : Optional.empty();
    }
}
