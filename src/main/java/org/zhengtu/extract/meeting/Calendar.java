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
import org.zhengtu.extract.time.PageYear;
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

    private static final Pattern CHRONICLE = Pattern.compile(
            "(?m)^[^\\d\\n]{0,20}(?:(?<year>(?:19|20)\\d\\d)年?(?:(?<month>1[0-2]|0?[1-9])月)?)?[^\\d\\n]{0,20}大\\s{0,2}事\\s{0,2}[记纪](?:要|略)?\\s*$");
    private static final int LONGEST_MASTHEAD = 200;
    private static final Pattern MASTHEAD = Pattern.compile(
            "(?<year>(?:19|20)\\d\\d)年(?<month>\\d{1,2})月(?<day>\\d{1,2})日[ \u3000（(]{0,4}(?:星期|周)[一二三四五六日天]");

    private final Dates dates = new Dates();
    private final Optional<LocalDate> issued;
    private final OptionalInt told;
    /** Whether the page tells of a year or a month that is over. */
    private final boolean chronicle;

    private final Optional<LocalDate> began;

    Calendar(Reading reading) {
        String text = reading.page().text();
        String head = text.substring(0, Math.min(text.length(), LONGEST_MASTHEAD));
        chronicle = CHRONICLE.matcher(head).find();
        issued = reading.issued().or(() -> printed(text));
        OptionalInt year = CHRONICLE
                .matcher(head)
                .results()
                .filter(title -> title.group(1) != null)
                .mapToInt(title -> Integer.parseInt(title.group(1)))
                .findFirst();
        began = CHRONICLE
                .matcher(head)
                .results()
                .filter(title -> title.group(2) != null)
                .findFirst()
                .flatMap(title -> day(title.group(1), title.group(2), "1"));
        told = year.isPresent() || issued.isPresent()
                ? year
                : PageYear.of(reading.page().articles());
    }

    private Calendar(Calendar page, LocalDate issued) {
        this.issued = Optional.of(issued);
        this.chronicle = page.chronicle;
        this.began = page.began;
        this.told = page.chronicle ? page.told : OptionalInt.empty();
    }

    /**
     * That of one article.
     *
     * @param day the day printed for it; where none is, its dateline has one of the year that the page tells of
     */
    Calendar of(Article article, Optional<LocalDate> day) {
        Optional<LocalDate> told = this.told.isEmpty()
                ? Optional.empty()
                : article.stamp().sent().map(sent -> sent.atYear(this.told.getAsInt()));
        return day.or(() -> told).map(own -> new Calendar(this, own)).orElse(this);
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
     * @param day the day that the article last named
     */
    List<DateMention> dates(CharSequence sentence, Optional<LocalDate> day) {
        if (day.isPresent()) {
            return dates.find(sentence, issued, day.get());
        }
        return told.isPresent() ? dates.find(sentence, issued, told) : dates.find(sentence, issued);
    }

    /** Whether the page is a list of what happened in a year or a month, each paragraph for itself. */
    boolean chronicle() {
        return chronicle;
    }

    /** The first day of the month that such a page tells of; its paragraphs print days alone. */
    Optional<LocalDate> began() {
        return began;
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
