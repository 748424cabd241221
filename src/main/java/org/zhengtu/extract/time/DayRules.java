package org.zhengtu.extract.time;

import static org.zhengtu.extract.time.Notation.DAY;
import static org.zhengtu.extract.time.Notation.MONTH;
import static org.zhengtu.extract.time.Notation.START;
import static org.zhengtu.extract.time.Notation.TO;
import static org.zhengtu.extract.time.Notation.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.time.Anchor.Year;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Numerals;

/** Days of the calendar and runs of days: 2023年7月27日, 27日, 8月16日至17日, 2023-07-27, 23-08-08. */
final class DayRules {

    private static final String FIRST_MONTH = "元";

    private static final String FULL_DAY =
            START + "(?:(?<year>" + YEAR + ")，?)?(?<month>" + MONTH + ")月份?(?<day>" + DAY + ")";
    private static final String NUMERIC_DAY =
            "(?<month>0?[1-9]|1[0-2])\\k<sep>(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d./-])";
    private static final String DAY_MARK = "(?:(?=[上下]午\\d)|日(?!本|均|前沿|趋|益)|号(?![一-龥]{0,2}[楼院室线令]|文件|公告))";
    /** 3日内, 7日游 are durations, 第3日 and 每月5日 no days of the calendar. */
    private static final String LONE = "(?<![每第近满限月/:-])" + START;

    private static final int LOST_MARK = 15;

    private DayRules() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of("DATE-01", "月", FULL_DAY + DAY_MARK + SpanRules.BY, DayRules::written),
                DateRule.of(
                        "DATE-02",
                        "月",
                        FULL_DAY + "日?(?<join>" + TO + "|、|和)(?:(?<year2>" + YEAR + ")?(?<month2>" + MONTH
                                + ")月)?(?<day2>" + DAY + ")日",
                        DayRules::days),
                DateRule.of(
                        "DATE-03",
                        "0123456789",
                        "(?<![\\d./-])(?<year>(?:19|20)\\d{2})(?<sep>[-./])" + NUMERIC_DAY,
                        DayRules::day),
                DateRule.of(
                        "DATE-04",
                        "-",
                        "(?<![\\d./-])(?<year>[012]\\d)(?<sep>-)(?=\\d{2}-\\d{2})" + NUMERIC_DAY,
                        DayRules::shortYear),
                DateRule.of(
                        "DATE-05",
                        "日",
                        LONE + "(?<day>3[01]|[12]\\d|0?[1-9]|二?十[一二三四五六七八九]|二十)日(?![内游龄间均产供本前沿])",
                        DayRules::loneDay),
                DateRule.of(
                        "DATE-06",
                        "日",
                        LONE + "(?<day>3[01]|[12]\\d|0?[1-9])日?(?<join>" + TO
                                + ")(?<day2>3[01]|[12]\\d|0?[1-9])日(?![内游龄间])",
                        DayRules::loneDays),
                DateRule.of(
                        "DATE-07",
                        "日，",
                        "^(?<month>1[0-2]|[1-9])(?<day>0[1-9]|[12]\\d|3[01])(?:日(?=上午|下午|，)|(?=，))",
                        DayRules::bareDay));
    }

    /** 7月27日; 9月1日|前 of a February paper, by which something is to be done, is still to come. */
    private static Optional<When> written(Matcher m, Anchor anchor) {
        if (m.group("by") == null || m.group("year") != null) {
            return day(m, anchor);
        }
        return anchor.yearOf(number(m.group("month")), true)
                .flatMap(year -> date(year.number(), number(m.group("month")), number(m.group("day")))
                        .map(d -> When.day(m.group(), d, year.basis())));
    }

    private static Optional<When> day(Matcher m, Anchor anchor) {
        int month = number(m.group("month"));
        int day = number(m.group("day"));
        return yearOf(m.group("year"), month, day, anchor)
                .flatMap(year -> date(year.number(), month, day).map(d -> When.day(m.group(), d, year.basis())));
    }

    /** 1110日 and 122，: a page that lost its 月 opens with a day shortly before its issue. */
    private static Optional<When> bareDay(Matcher m, Anchor anchor) {
        return day(m.group("month"), m.group("day"), anchor)
                .filter(day -> anchor.issued()
                        .filter(issue -> !day.isAfter(issue) && day.isAfter(issue.minusDays(LOST_MARK)))
                        .isPresent())
                .map(day -> When.day(m.group(), day, DateBasis.ISSUE));
    }

    private static Optional<LocalDate> day(String month, String day, Anchor anchor) {
        int m = number(month);
        int d = number(day);
        return yearOf(null, m, d, anchor).flatMap(year -> date(year.number(), m, d));
    }

    private static Optional<When> shortYear(Matcher m, Anchor anchor) {
        return date(2000 + number(m.group("year")), number(m.group("month")), number(m.group("day")))
                .map(d -> When.day(m.group(), d, DateBasis.STATED));
    }

    private static Optional<When> days(Matcher m, Anchor anchor) {
        int month = number(m.group("month"));
        int day = number(m.group("day"));
        int month2 = m.group("month2") == null ? month : number(m.group("month2"));
        int day2 = number(m.group("day2"));
        Optional<Year> year = yearOf(m.group("year"), month, day, anchor);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int first = year.get().number();
        int last = m.group("year2") == null
                ? first + (month2 < month ? 1 : 0)
                : anchor.year(m.group("year2")).map(Year::number).orElse(first);
        return run(m, date(first, month, day), date(last, month2, day2));
    }

    private static Optional<When> run(Matcher m, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
            return Optional.empty();
        }
        boolean list = "、和".contains(m.group("join"));
        // 5日、6日 is one run of days, 5日、20日 are two days that the other rules read.
        if (list && !from.get().plusDays(1).equals(to.get())) {
            return Optional.empty();
        }
        return Optional.of(When.period(m.group(), from.get(), to.get(), DateBasis.RANGE));
    }

    private static Optional<When> loneDay(Matcher m, Anchor anchor) {
        int day = number(m.group("day"));
        DateBasis basis = anchor.day().isPresent() ? DateBasis.CONTEXT : DateBasis.ISSUE;
        return monthOf(day, anchor).map(month -> When.day(m.group(), month.atDay(day), basis));
    }

    private static Optional<When> loneDays(Matcher m, Anchor anchor) {
        int day = number(m.group("day"));
        int day2 = number(m.group("day2"));
        return monthOf(day, anchor)
                .flatMap(month ->
                        run(m, Optional.of(month.atDay(day)), date(month.getYear(), month.getMonthValue(), day2)));
    }

    private static Optional<YearMonth> monthOf(int day, Anchor anchor) {
        return anchor.monthOf(day).filter(month -> month.isValidDay(day));
    }

    static Optional<Year> yearOf(String printed, int month, int day, Anchor anchor) {
        return printed == null ? anchor.yearOf(month, day) : anchor.year(printed);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Only ever called on what a pattern has taken for a number. */
    static int number(String numeral) {
        return numeral.equals(FIRST_MONTH) ? 1 : Numerals.whole(numeral).orElseThrow();
    }
}
