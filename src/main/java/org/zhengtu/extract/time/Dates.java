package org.zhengtu.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.When;
import org.zhengtu.text.PatternSearch;
import org.zhengtu.text.Recalled;

/**
 * Finds dates and periods in sentences and resolves them against the day of publication.
 *
 * <p>A month and day without a year are the latest such day not more than 92 days after the issue; a day alone (27日)
 * belongs to the month last named, else to that of the issue, or the one before if it lies more than ten days ahead.
 * What can't be resolved (27日 where the issue is unknown) is left out; 今后五年 is given by its words.
 */
public final class Dates {

    private static final Comparator<Candidate> LEFTMOST_LONGEST = Comparator.comparingInt(Candidate::start)
            .thenComparing(Comparator.comparingInt(Candidate::end).reversed());

    private static final List<DateRule> RULES = Stream.of(
                    DayRules.rules(), SpanRules.rules(), RelativeRules.rules(), LunarRules.rules())
            .flatMap(List::stream)
            .toList();
    private static final PatternSearch SEARCH =
            new PatternSearch(RULES.stream().map(DateRule::pattern).toList());

    /** Several readers read the dates of a page, each with what it knows of the day. */
    private static final Recalled<List<Candidate>> CANDIDATES = new Recalled<>(1024, Dates::candidates);

    private record Candidate(DateRule rule, int start, int end) {}

    /**
     * @param sentence in {@link org.zhengtu.text.RunningText} spelling
     * @param issued the day of publication, if known
     * @return the mentions in order, none overlapping another
     */
    public List<DateMention> find(CharSequence sentence, Optional<LocalDate> issued) {
        return find(sentence, issued, Optional.empty());
    }

    /**
     * @param sentence in {@link org.zhengtu.text.RunningText} spelling
     * @param issued the day of publication, if known
     * @param year the year that the text tells of; days without a year belong to it, 五年来 ends with it
     * @return the mentions in order, none overlapping another
     */
    public List<DateMention> find(CharSequence sentence, Optional<LocalDate> issued, OptionalInt year) {
        return find(
                sentence,
                issued,
                year.isPresent() ? Optional.of(new Told(year.getAsInt(), false)) : Optional.<Told>empty());
    }

    /** The same for a text of which is known what it tells of. */
    List<DateMention> find(CharSequence sentence, Optional<LocalDate> issued, Optional<Told> told) {
        return find(sentence, new Anchor(issued, told, Optional.empty()));
    }

    /**
     * @param told the day that the text tells of: 当天 and days without a month are meant by it
     * @return the mentions in order, none overlapping another
     */
    public List<DateMention> find(CharSequence sentence, Optional<LocalDate> issued, LocalDate told) {
        Optional<Told> year = issued.isPresent() ? Optional.empty() : Optional.of(new Told(told.getYear(), false));
        return find(sentence, new Anchor(issued, year, Optional.of(told)));
    }

    private List<DateMention> find(CharSequence sentence, Anchor start) {
        String text = sentence.toString();
        Anchor anchor = start;
        List<DateMention> mentions = new ArrayList<>();
        int free = 0;
        for (Candidate candidate : CANDIDATES.of(text)) {
            if (candidate.start < free) {
                continue;
            }
            Optional<When> when = read(candidate, text, anchor);
            if (when.isPresent()) {
                DateMention mention = mention(text, candidate, when.get());
                mentions.add(mention);
                free = mention.end();
                anchor = mention.isCompared(text) ? anchor : anchor.after(mention.when());
            }
        }
        return mentions;
    }

    private static List<Candidate> candidates(String text) {
        List<Candidate> candidates = new ArrayList<>();
        SEARCH.forEach(text, (index, m) -> {
            if (RULES.get(index).mayMatch(text)) {
                candidates.add(new Candidate(RULES.get(index), m.start(), m.end()));
            }
        });
        candidates.sort(LEFTMOST_LONGEST);
        return candidates;
    }

    private static Optional<When> read(Candidate candidate, String text, Anchor anchor) {
        Matcher m = candidate.rule.pattern().matcher(text);
        return m.find(candidate.start) ? candidate.rule.production().read(m, anchor) : Optional.empty();
    }

    private static DateMention mention(String text, Candidate candidate, When when) {
        if (when.precision() != When.Precision.DAY) {
            return new DateMention(candidate.start, candidate.end, when, "");
        }
        PartOfDay.Part part = PartOfDay.after(text, candidate.end);
        return new DateMention(candidate.start, part.end(), when, part.text());
    }
}
