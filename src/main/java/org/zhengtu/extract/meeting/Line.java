package org.zhengtu.extract.meeting;

import java.util.List;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.Span;
import org.zhengtu.text.Sentence;

/**
 * A sentence with all that the rules look at. Positions are those of the sentence's text.
 *
 * @param index its place in the article, titles before the body
 * @param text the sentence, or the first {@value #LONGEST} characters of it
 * @param masked the sentence with quotations, brackets and 《》 blotted out
 */
record Line(
        int index,
        Sentence sentence,
        String text,
        String masked,
        List<DateMention> dates,
        List<Mention> people,
        List<Ending> endings) {

    /** No sentence of a report is longer; what follows is not read, so that time stays linear in the page. */
    static final int LONGEST = 2000;

    /** Nor is a clause; a longer run without commas is cut, so that time stays linear in the sentence. */
    private static final int LONGEST_CLAUSE = 200;

    private static final String COMMAS = "，；：。！？<>|丨｜#*";

    static Line of(int index, Sentence sentence, List<DateMention> dates, List<Mention> people) {
        String whole = sentence.text().toString();
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        String masked = Mask.of(text);
        return new Line(
                index,
                sentence,
                text,
                masked,
                dates.stream().filter(date -> date.end() <= text.length()).toList(),
                people.stream().filter(person -> person.end() <= text.length()).toList(),
                Endings.in(masked));
    }

    boolean title() {
        return sentence.kind() == Sentence.Kind.TITLE;
    }

    /** Where the clause begins that a position lies in. */
    int clauseStart(int at) {
        int limit = Math.max(0, at - LONGEST_CLAUSE);
        for (int i = at - 1; i >= limit; i--) {
            if (COMMAS.indexOf(masked.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return limit;
    }

    /** Where the clause ends that a position lies in: at its comma, or the end of the sentence. */
    int clauseEnd(int at) {
        int limit = Math.min(masked.length(), at + LONGEST_CLAUSE);
        for (int i = at; i < limit; i++) {
            if (COMMAS.indexOf(masked.charAt(i)) >= 0) {
                return i;
            }
        }
        return limit;
    }

    boolean namesSomebody(int start, int end) {
        return people.stream().anyMatch(p -> p.start() < end && p.end() > start);
    }

    List<Span> origin(int start, int end) {
        return sentence.text().origin(start, end);
    }
}
