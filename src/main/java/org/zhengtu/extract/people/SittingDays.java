package org.zhengtu.extract.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.Dates;
import org.zhengtu.extract.time.GoverningDates;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.TenureChange;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * On which day somebody took or left a post: the day that the article last named before, as that of the sitting
 * (6月18日举行的…会议决定免去…); else the day of the issue. A sighting is of the day of the issue, and where that isn't known
 * of the day that the article last named.
 *
 * <p>Limit: of what a month or year of the same sentence tells (2019年9月任局长) the day isn't known.
 */
final class SittingDays {

    /** A paper prints notices of appointment at most this many days after the sitting, or before what is to come. */
    private static final int DAYS_LATE = 180;

    private static final int DAYS_AHEAD = 31;
    private static final int NEAR = 6;
    /** 1975年3月5日|出生 */
    private static final Pattern OF_LIFE = Pattern.compile("出?生|参加|入党|加入|毕业");

    private final List<Sentence> sentences;
    private final Optional<LocalDate> issued;
    private final Dates dates;
    private GoverningDates named;

    /** @param sentences of one article, titles first */
    SittingDays(List<Sentence> sentences, Optional<LocalDate> issued, Dates dates) {
        this.sentences = sentences;
        this.issued = issued;
        this.dates = dates;
    }

    /** @param position where the words for the post or the change end in their sentence */
    When of(Sentence sentence, int position, TenureChange change) {
        When ofIssue = issued.map(day -> When.day("", day, DateBasis.ISSUE)).orElse(When.UNKNOWN);
        boolean seen = change == TenureChange.SEEN;
        if (seen && issued.isPresent()) {
            return ofIssue;
        }
        int index = sentences.indexOf(sentence);
        List<DateMention> own = before(index, position);
        boolean vague = own.stream().anyMatch(mention -> !isDay(mention.when()));
        if (vague && change != TenureChange.NOMINATED) {
            return lastDay(own).orElse(When.UNKNOWN);
        }
        Optional<When> day = lastDay(own);
        for (int i = index - 1; i >= 0 && day.isEmpty(); i--) {
            day = lastDay(before(i, Integer.MAX_VALUE));
        }
        return day.orElse(ofIssue);
    }

    /** What a sentence names before a position, but for the days of somebody's life. */
    private List<DateMention> before(int index, int position) {
        String text = sentences.get(index).toString();
        return named().in(index).stream()
                .filter(mention -> mention.end() <= position && !isOfLife(text, mention))
                .toList();
    }

    private Optional<When> lastDay(List<DateMention> mentions) {
        return mentions.stream()
                .map(DateMention::when)
                .filter(when -> isDay(when) && isNear(when.from()))
                .reduce((one, later) -> later);
    }

    private GoverningDates named() {
        if (named == null) {
            named = GoverningDates.of(sentences, dates, issued);
        }
        return named;
    }

    private static boolean isOfLife(String text, DateMention mention) {
        int end = Math.min(text.length(), mention.end() + NEAR);
        return OF_LIFE.matcher(text).region(mention.end(), end).lookingAt();
    }

    private static boolean isDay(When when) {
        return when.precision() == Precision.DAY && when.basis() != DateBasis.RANGE;
    }

    /** Whether it lies about the day of the issue, or where that isn't known in the year that the article tells of. */
    private boolean isNear(LocalDate day) {
        if (issued.isEmpty()) {
            return named().told().orElse(0) == day.getYear();
        }
        long late = ChronoUnit.DAYS.between(day, issued.get());
        return late <= DAYS_LATE && late >= -DAYS_AHEAD;
    }
}
