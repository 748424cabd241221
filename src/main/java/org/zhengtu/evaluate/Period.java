package org.zhengtu.evaluate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first and the last day of a date or period as written in a fact table: 2022, 2022-08, 2022-08-16, 2022-Q1, 2022-H1, or
 * two dates with a stroke between. Months end on a 31st: the days are for comparison only.
 */
record Period(String first, String last) {

    private static final Pattern PART_OF_YEAR = pattern("(?<year>\\d{4})-(?<unit>[qh])(?<number>[1-4])");
    private static final Pattern DATE = pattern("(?<year>\\d{4})(?:(?<month>-\\d{2})(?<day>-\\d{2})?)?");

    /** Empty where the cell holds words, or nothing. */
    static Optional<Period> of(Cell cell) {
        Matcher part = PART_OF_YEAR.matcher(cell.normal());
        if (part.matches()) {
            return Optional.of(partOfYear(part));
        }
        String[] ends = cell.normal().split("/", -1);
        Optional<Period> from = date(ends[0]);
        if (ends.length == 1 || from.isEmpty()) {
            return from;
        }
        return ends.length > 2 ? Optional.empty() : date(ends[1]).map(to -> new Period(from.get().first, to.last));
    }

    /** Whether every day of the other period is one of this. */
    boolean holds(Period other) {
        return first.compareTo(other.first) <= 0 && other.last.compareTo(last) <= 0;
    }

    /** Whether the cell, which is a date or period, gives a year or a month alone, so that any day in it fits. */
    static boolean isPartial(Cell cell) {
        // The stroke is looked for as written: the definition takes a full-width one for no stroke here.
        return cell.length() < 10
                && !cell.text().contains("/")
                && !cell.normal().contains("-q")
                && !cell.normal().contains("-h");
    }

    private static Period partOfYear(Matcher part) {
        int months = part.group("unit").equals("q") ? 3 : 6;
        int last = months * Integer.parseInt(part.group("number"));
        String year = part.group("year");
        return new Period(year + twoDigits(last - months + 1) + "-01", year + twoDigits(last) + "-31");
    }

    private static Optional<Period> date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        String year = date.group("year");
        return Optional.of(new Period(
                year + or(date.group("month"), "-01") + or(date.group("day"), "-01"),
                year + or(date.group("month"), "-12") + or(date.group("day"), "-31")));
    }

    private static String or(String group, String otherwise) {
        return group == null ? otherwise : group;
    }

    private static String twoDigits(int month) {
        return String.format(Locale.ROOT, "-%02d", month);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
