package org.zhengtu.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Numerals;

/**
 * What words such as 今年 and a day without a year count from.
 *
 * @param issued the day of publication, if known
 * @param told what the text is telling of, if it has said so; its year goes before the year of the issue
 * @param day the day last named in the sentence, for 当天
 */
record Anchor(Optional<LocalDate> issued, Optional<Told> told, Optional<LocalDate> day) {

    /**
     * How far ahead of its issue a paper names days without their year: three months. Anything later is taken for the
     * year before, so that 12月30日 in a January paper is past and 9月30日 in a July paper to come.
     */
    private static final int DAYS_AHEAD = 92;

    /** A report printed in these months, up to August, looks back on years that ended with the last one. */
    private static final int REPORT_SEASON = 8;

    /** A year with the way it was settled. */
    record Year(int number, DateBasis basis) {}

    /** The year that a word or number such as 2023年, 今年, 去年, 同年 stands for; empty if that can't be known. */
    Optional<Year> year(String word) {
        String stem = word.endsWith("年") ? word.substring(0, word.length() - 1) : word;
        return switch (stem) {
            case "今", "本", "本年度", "年内", "" -> relative(0);
            case "去", "上", "上年度" -> relative(-1);
            case "前" -> relative(-2);
            case "明", "下" -> relative(1);
            case "后" -> relative(2);
            case "当", "同", "是" -> told.isPresent() ? context(0) : relative(0);
            case "次", "翌" -> context(1);
            default -> Numerals.whole(stem).map(n -> new Year(n, DateBasis.STATED));
        };
    }

    private Optional<Year> relative(int years) {
        return issued.map(day -> new Year(day.getYear() + years, DateBasis.RELATIVE))
                .or(() -> context(years));
    }

    private Optional<Year> context(int years) {
        return told.map(last -> new Year(last.year() + years, DateBasis.CONTEXT));
    }

    /** The year of a month and day printed without one; empty if that can't be known or there is no such day. */
    Optional<Year> yearOf(int month, int dayOfMonth) {
        return bare(y -> LocalDate.of(y, month, dayOfMonth));
    }

    /**
     * The year of a month printed without one.
     *
     * @param ahead whether something is to be done by it
     */
    Optional<Year> yearOf(int month, boolean ahead) {
        Optional<Year> coming = issued.filter(day -> ahead && told.isEmpty() && month > day.getMonthValue())
                .map(day -> new Year(day.getYear(), DateBasis.ISSUE));
        return coming.isPresent() ? coming : bare(y -> LocalDate.of(y, month, 1));
    }

    private Optional<Year> bare(IntFunction<LocalDate> dayIn) {
        if (told.isPresent()) {
            return exists(dayIn, told.get().year()) ? context(0) : Optional.empty();
        }
        return issued.flatMap(day -> {
            for (int y = day.getYear() + 1; y >= day.getYear() - 1; y--) {
                if (exists(dayIn, y) && !dayIn.apply(y).isAfter(day.plusDays(DAYS_AHEAD))) {
                    return Optional.of(new Year(y, DateBasis.ISSUE));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean exists(IntFunction<LocalDate> dayIn, int year) {
        try {
            return dayIn.apply(year) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The month that a bare day (27日) belongs to: that of the day last named, else of the issue or the one before. */
    Optional<YearMonth> monthOf(int dayOfMonth) {
        if (day.isPresent()) {
            return day.map(YearMonth::from);
        }
        // A paper names days of its own month a little ahead (28日至30日将举行), never most of a month ahead.
        return issued.map(
                i -> dayOfMonth > i.getDayOfMonth() + 10 ? YearMonth.from(i).minusMonths(1) : YearMonth.from(i));
    }

    /** The year of the issue if its month has begun by the next month, else the one before; for 上半年, 前三季度. */
    Optional<Year> begun(int month) {
        if (told.isPresent()) {
            return context(0);
        }
        return issued.map(
                day -> new Year(month <= day.getMonthValue() + 1 ? day.getYear() : day.getYear() - 1, DateBasis.ISSUE));
    }

    /** How the next words of the sentence are to be taken, once a date has been read. */
    Anchor after(When when) {
        boolean single = when.precision() == Precision.DAY
                || when.precision() == Precision.MONTH
                || when.precision() == Precision.YEAR;
        if (!single || when.basis() == DateBasis.ISSUE || looksBack(when)) {
            return when.precision() == Precision.DAY ? new Anchor(issued, told, Optional.of(when.from())) : this;
        }
        // A year still to come is that of an aim; the days told beside it are not in it.
        boolean past = issued.map(day -> when.from().getYear() <= day.getYear()).orElse(true);
        Optional<Told> named = past ? Optional.of(new Told(when.from().getYear(), isEarly(when))) : told;
        Optional<LocalDate> date =
                when.precision() == Precision.DAY ? Optional.of(when.from()) : Optional.<LocalDate>empty();
        return new Anchor(issued, named, date);
    }

    /** 上年 by itself: the next 上年 is no year further back. */
    private boolean looksBack(When when) {
        return when.precision() == Precision.YEAR
                && when.basis() == DateBasis.CONTEXT
                && told.filter(last -> when.from().getYear() < last.year()).isPresent();
    }

    /** 2024年2月 of 2024; 2024年 goes on with what is known of it. */
    private boolean isEarly(When when) {
        return when.precision() == Precision.YEAR
                ? told.filter(last -> last.year() == when.from().getYear())
                        .map(Told::early)
                        .orElse(false)
                : when.to().getMonthValue() <= Told.SEASON;
    }

    /** The last whole year that a review looks back on: 2023 of one made in February 2024. */
    Optional<Year> reviewed() {
        if (told.isPresent()) {
            return context(told.get().early() ? -1 : 0);
        }
        return relative(
                issued.filter(day -> day.getMonthValue() <= REPORT_SEASON).isPresent() ? -1 : 0);
    }
}
