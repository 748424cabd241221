package org.zhengtu.extract.meeting;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
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

    private static final Pattern DAY =
            Pattern.compile("[^\\p{IsHan}\\p{L}\\d]{0,3}(?:\\d{4}年)?(?<day>\\d{1,2}月\\d{1,2}日|\\d{1,2}日)");

    private static final String COMMAS = "，；：。！？<>|丨｜#*☆★■□●◆▲△";

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

    /** The day that the sentence opens with as printed, known year or not (4月7日); empty if it opens with none. */
    String opening() {
        Matcher day = DAY.matcher(masked);
        return day.lookingAt() ? day.group("day") : "";
    }

    /** The day that a sentence or the last one before it opens with; empty if none does. */
    static String lastOpening(List<Line> lines, Line line) {
        for (int i = line.index; i >= 0; i--) {
            String opening = lines.get(i).title() ? "" : lines.get(i).opening();
            if (!opening.isEmpty()) {
                return opening;
            }
        }
        return "";
    }

    /** Whether two such days, one of them perhaps without its month, may be the same. */
    static boolean sameDay(String a, String b) {
        return a.endsWith(b) || b.endsWith(a);
    }

    boolean namesSomebody(int start, int end) {
        return people.stream().anyMatch(p -> p.start() < end && p.end() > start);
    }

    List<Span> origin(int start, int end) {
        return sentence.text().origin(start, end);
    }
}
