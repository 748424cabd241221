package org.zhengtu.extract.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.Dates;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;

/** Reads the dates of a page's sentences and tells whether a meeting of a date is news in it. */
final class Calendar {

    /** News of a meeting is printed within six weeks; what lies longer back is looked back upon. */
    private static final int DAYS_BACK = 45;

    /** A report whose opening gives the day may be posted this many days later. */
    private static final int DAYS_LATE = 180;

    /** A text sent longer ago is no news. */
    private static final int LATEST_PRINT = 15;

    private static final int LONGEST_DATELINE = 160;
    private static final Pattern DATELINE =
            Pattern.compile("(?<date>(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)(?=[^，。；\\n]{0,6}?(?:讯|电|消息|报道))");
    private static final Pattern CHRONICLE = Pattern.compile(
            "(?m)^[^\\d\\n]{0,20}(?:(?<year>(?:19|20)\\d\\d)年?)?[^\\d\\n]{0,20}大\\s{0,2}事\\s{0,2}[记纪](?:要|略)?\\s*$");
    private static final int LONGEST_MASTHEAD = 200;
    private static final Pattern MASTHEAD = Pattern.compile(
            "(?<year>(?:19|20)\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日[ \u3000（(]{0,4}(?:星期|周)[一二三四五六日天]");

    private final Dates dates = new Dates();
    private final String text;
    private final Optional<LocalDate> issued;
    private final OptionalInt told;
    /** Whether the page tells of a year or a month that is over. */
    private final boolean chronicle;

    Calendar(Reading reading) {
        text = reading.page().text();
        Matcher title = CHRONICLE.matcher(text.substring(0, Math.min(text.length(), LONGEST_MASTHEAD)));
        chronicle = title.find();
        issued = reading.issued().or(() -> printed(text));
        OptionalInt year = chronicle && title.group("year") != null
                ? OptionalInt.of(Integer.parseInt(title.group("year")))
                : OptionalInt.empty();
        told = year.isPresent() || issued.isPresent()
                ? year
                : PageYear.of(reading.page().articles());
    }

    /** The day that a masthead line prints which was not read as one: a date with its weekday where the page begins. */
    private static Optional<LocalDate> printed(String text) {
        Matcher m = MASTHEAD.matcher(text.substring(0, Math.min(text.length(), LONGEST_MASTHEAD)));
        return m.find() ? day(m.group("year"), m.group("month"), m.group("day")) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        YearMonth in = YearMonth.of(Integer.parseInt(year), Math.min(12, Math.max(1, Integer.parseInt(month))));
        int number = Integer.parseInt(day);
        return in.isValidDay(number) ? Optional.of(in.atDay(number)) : Optional.empty();
    }

    /**
     * The dates of a sentence.
     *
     * @param sent the day of the article's dateline, from which its 今天 counts
     * @param day the day that the article last named
     */
    List<DateMention> dates(CharSequence sentence, Optional<LocalDate> sent, Optional<LocalDate> day) {
        Optional<LocalDate> from = sent.or(() -> issued);
        if (day.isPresent()) {
            return dates.find(sentence, from, day.get());
        }
        return told.isPresent() ? dates.find(sentence, from, told) : dates.find(sentence, from);
    }

    /** The day on which an article says it was sent (新华社临岚3月5日电), if it lies shortly before the issue. */
    Optional<LocalDate> sent(Article article) {
        if (article.sentences().isEmpty()) {
            return Optional.empty();
        }
        int first = article.sentences().get(0).text().originOf(0);
        Matcher m = DATELINE.matcher(text.substring(Math.max(0, first - LONGEST_DATELINE), first));
        String date = "";
        while (m.find()) {
            date = m.group("date");
        }
        List<DateMention> found = date.isEmpty() ? List.of() : dates(date, Optional.empty(), Optional.empty());
        return found.stream()
                .filter(mention -> mention.when().precision() == Precision.DAY)
                .map(mention -> mention.when().from())
                .filter(day -> issued.isEmpty()
                        || !day.isAfter(issued.get())
                                && !day.isBefore(issued.get().minusDays(LATEST_PRINT)))
                .findFirst();
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

    /** Whether it lies before the page by some months only. */
    boolean late(When when) {
        return issued.isPresent()
                && !when.from().isAfter(issued.get())
                && !when.from().isBefore(issued.get().minusDays(DAYS_LATE));
    }

    /** Whether a page of this day can report as news what happened then; true where nothing speaks against it. */
    boolean news(When when) {
        if (!when.known() || when.precision() == Precision.YEAR || chronicle) {
            return true;
        }
        if (issued.isEmpty()) {
            return told.isEmpty() || when.from().getYear() >= told.getAsInt() - 1;
        }
        return !when.to().isBefore(issued.get().minusDays(DAYS_BACK))
                && !when.from().isAfter(issued.get());
    }
}
