package org.zhengtu.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date or period as the text gives it.
 *
 * @param text as printed; empty if nothing is printed
 * @param precision how exactly it is known
 * @param from first day; null for {@link Precision#WORDS} and {@link Precision#NONE}
 * @param to last day; null likewise
 * @param basis how it was settled
 */
public record When(String text, Precision precision, LocalDate from, LocalDate to, DateBasis basis) {

    /** Nothing is known. */
    public static final When UNKNOWN = new When("", Precision.NONE, null, null, DateBasis.CONTEXT);

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** From one day to another, printed as such or meant (五年来). */
        PERIOD,
        /** Known by its words only (今后五年). */
        WORDS,
        NONE
    }

    public static When day(String text, LocalDate day, DateBasis basis) {
        return new When(text, Precision.DAY, day, day, basis);
    }

    public static When month(String text, YearMonth month, DateBasis basis) {
        return new When(text, Precision.MONTH, month.atDay(1), month.atEndOfMonth(), basis);
    }

    public static When year(String text, int year, DateBasis basis) {
        return new When(text, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), basis);
    }

    public static When period(String text, LocalDate from, LocalDate to, DateBasis basis) {
        return new When(text, Precision.PERIOD, from, to, basis);
    }

    public static When words(String text) {
        return new When(text, Precision.WORDS, null, null, DateBasis.STATED);
    }

    /** As the fact tables write it: 2022-08-16, 2022-08, 2022, 2017/2021, 2023-01/2023-06, words, or empty. */
    public String iso() {
        return switch (precision) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case YEAR -> year(from);
            case PERIOD -> periodIso();
            case WORDS -> text;
            case NONE -> "";
        };
    }

    private String periodIso() {
        if (from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31) {
            return year(from) + "/" + year(to);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        return wholeMonths ? YearMonth.from(from) + "/" + YearMonth.from(to) : from + "/" + to;
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    public boolean known() {
        return from != null;
    }
}
