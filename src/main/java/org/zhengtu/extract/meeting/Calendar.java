package org.zhengtu.extract.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.Dates;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;

/** Reads the dates of a page's sentences and tells whether a meeting of a date is news in it. */
final class Calendar {

    /** News of a meeting is printed within six weeks; what lies longer back is looked back upon. */
    private static final int DAYS_BACK = 45;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<year>20\\d\\d)(?=年)");
    private static final Pattern AIM = Pattern.compile(".*(?:到|(?<!年)至|力争|确保|争取|未来|(?<!\\d)[-—])$");
    private static final int AIM_WORD = 2;

    private final Dates dates = new Dates();
    private final Optional<LocalDate> issued;
    private final OptionalInt told;

    Calendar(Reading reading) {
        issued = reading.issued();
        told = issued.isPresent()
                ? OptionalInt.empty()
                : latestYear(reading.page().articles());
    }

    /** The latest year that the text prints other than as a deadline: where the issue is unknown, its own year. */
    private static OptionalInt latestYear(List<Article> articles) {
        int latest = 0;
        for (Article article : articles) {
            for (Sentence sentence : article.sentences()) {
                Matcher m = YEAR.matcher(sentence.text());
                while (m.find()) {
                    int from = Math.max(0, m.start() - AIM_WORD);
                    String before = sentence.toString().substring(from, m.start());
                    if (!AIM.matcher(before).matches()) {
                        latest = Math.max(latest, Integer.parseInt(m.group("year")));
                    }
                }
            }
        }
        return latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest);
    }

    /**
     * The dates of a sentence.
     *
     * @param day the day that the article last named
     */
    List<DateMention> dates(CharSequence sentence, Optional<LocalDate> day) {
        if (day.isPresent()) {
            return dates.find(sentence, issued, day.get());
        }
        return told.isPresent() ? dates.find(sentence, issued, told) : dates.find(sentence, issued);
    }

    /** What can be known of a meeting printed without a date: its year. */
    When year() {
        if (issued.isPresent()) {
            return When.year("", issued.get().getYear(), DateBasis.ISSUE);
        }
        return told.isPresent() ? When.year("", told.getAsInt(), DateBasis.CONTEXT) : When.UNKNOWN;
    }

    /** Whether a year lies before that of the page. */
    boolean past(When year) {
        int own = issued.map(LocalDate::getYear).orElse(told.orElse(0));
        return own > 0 && year.to().getYear() < own;
    }

    /** Whether a page of this day can report as news what happened then; true where nothing speaks against it. */
    boolean news(When when) {
        if (!when.known() || when.precision() == Precision.YEAR) {
            return true;
        }
        if (issued.isEmpty()) {
            return told.isEmpty() || when.from().getYear() >= told.getAsInt() - 1;
        }
        return !when.to().isBefore(issued.get().minusDays(DAYS_BACK))
                && !when.from().isAfter(issued.get().plusDays(1));
    }
}
