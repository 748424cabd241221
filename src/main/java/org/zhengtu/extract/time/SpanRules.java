package org.zhengtu.extract.time;

import static org.zhengtu.extract.time.DayRules.number;
import static org.zhengtu.extract.time.Notation.MONTH;
import static org.zhengtu.extract.time.Notation.START;
import static org.zhengtu.extract.time.Notation.TO;
import static org.zhengtu.extract.time.Notation.YEAR;
import static org.zhengtu.extract.time.Notation.YEAR_NUMBER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.time.Anchor.Year;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;

/** Months, years and what is made of them: 7月, 1-6月, 上半年, 一季度, 前7个月, 2023年, 2017年至2021年, 2022年以来. */
final class SpanRules {

    private static final String EDGE = "(?:底|末|初|中旬|上旬|下旬)?";
    /** 10月底|前: a time to come. */
    static final String BY = "(?<by>(?=[之以]?前(?!\\d|[一二三四五六七八九十]|期)))?";

    /** 下半年要, 二季度力争 */
    private static final String AHEAD =
            "(?<ahead>(?=，?(?:要|将(?!近|[^，。；]{1,24}{quantity.treated-as})|拟|力争|确保|争取|计划|务必|预计|有望|[努全]力(?=实现|确保|冲刺|完成|争取|达到))))?";

    /** 预计|下半年 */
    private static final String LED = "(?<led>(?<=预计|预期|计划|力争|争取|确保|有望|预测))?";

    /** 确保前三季度, 力争1-9月 */
    private static final String DUE = "(?<due>(?<=确保|力争|争取|保证|努力))?";

    /** 完成全年|目标任务1200人的174%, 占年初|预算的54%: how much of a plan is done so far tells no time. */
    static final String NOT_OF_PLAN =
            "(?![^，。；\\d]{0,6}(?:目标|任务|计划|预算)数?(?:（?[\\d.]+(?:%|[^，。；\\d%]{1,4}）?的[\\d.])|的[\\d.]))";

    private static final String QUARTER = "第?(?<quarter>[一二三四1-4首])季度";
    private static final String FIRST = "前(?<count>[2-9]|1[01]|[二两三四五六七八九十]|十一)个?";

    private SpanRules() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(
                        "DATE-11",
                        "月",
                        START + "(?:(?<year>" + YEAR + ")，?)?(?<month>" + MONTH + ")月(?!\\d{1,2}日|龄|嫂|饼|季|子)(?:份(?!额))?"
                                + EDGE + BY,
                        SpanRules::month),
                DateRule.of(
                        "DATE-12",
                        "月",
                        DUE + START + "(?<year>" + YEAR + ")?(?<month>" + MONTH + ")(?:月份?)?" + TO + "(?<year2>" + YEAR
                                + ")?(?<month2>" + MONTH + ")月(?:份(?!额))?",
                        SpanRules::months),
                DateRule.of(
                        "DATE-13", "半", LED + "(?:(?<year>" + YEAR + ")，?)?(?<half>上|下)半年" + AHEAD, SpanRules::half),
                DateRule.of(
                        "DATE-14",
                        "季",
                        LED + "(?:(?<year>" + YEAR + ")，?)?(?<!第|[一二三四])" + QUARTER + "(?<edge>末)?" + AHEAD,
                        SpanRules::quarter),
                DateRule.of(
                        "DATE-15",
                        "前",
                        DUE + "(?:(?<year>" + YEAR + ")，?)?" + FIRST + "(?<unit>月|季度)",
                        SpanRules::firstMonths),
                DateRule.of("DATE-16", "年", START + "(?<year>" + YEAR + ")(?:度|全年|年?底|年?末|年?初)?", SpanRules::year),
                DateRule.of("DATE-20", "来", "(?:(?<=[，。；：])|^)(?<year>1[1-9]|2\\d)年以来(?=[，我全])", SpanRules::shortYear),
                DateRule.of("DATE-19", "年", "(?<![\\d今去明前年])全年(?!龄|无休|级)" + NOT_OF_PLAN, SpanRules::wholeYear),
                DateRule.of(
                        "DATE-17",
                        "年",
                        START + "(?<year>" + YEAR_NUMBER + ")年?" + TO + "(?<year2>" + YEAR_NUMBER + ")年(?!代)",
                        SpanRules::years),
                DateRule.of(
                        "DATE-18",
                        "年",
                        START + "(?<year>" + YEAR + ")(?:(?<month>" + MONTH + ")月)?(?:份|底|初)?(?:以来|起至今|至今)",
                        SpanRules::since));
    }

    private static Optional<When> month(Matcher m, Anchor anchor) {
        int month = number(m.group("month"));
        Optional<Year> year =
                m.group("year") != null ? anchor.year(m.group("year")) : anchor.yearOf(month, m.group("by") != null);
        return year.map(y -> When.month(m.group(), YearMonth.of(y.number(), month), y.basis()));
    }

    private static Optional<When> months(Matcher m, Anchor anchor) {
        int first = number(m.group("month"));
        int last = number(m.group("month2"));
        return dueYear(m, anchor, last).flatMap(year -> {
            int lastYear = m.group("year2") == null
                    ? year.number()
                    : anchor.year(m.group("year2")).map(Year::number).orElse(year.number());
            boolean forward = first + 12 * year.number() < last + 12 * lastYear;
            return forward
                    ? months(m, YearMonth.of(year.number(), first), YearMonth.of(lastYear, last))
                    : Optional.empty();
        });
    }

    private static Optional<When> half(Matcher m, Anchor anchor) {
        int first = m.group("half").equals("上") ? 1 : 7;
        return comingYear(m, anchor, first)
                .flatMap(y -> months(m, YearMonth.of(y.number(), first), YearMonth.of(y.number(), first + 5)))
                .or(() -> inWords(m));
    }

    private static Optional<When> quarter(Matcher m, Anchor anchor) {
        String quarter = m.group("quarter");
        int last = 3 * (quarter.equals("首") ? 1 : number(quarter));
        if (m.group("edge") != null) {
            return comingYear(m, anchor, last)
                    .map(y -> When.month(m.group(), YearMonth.of(y.number(), last), y.basis()));
        }
        return comingYear(m, anchor, last - 2)
                .flatMap(y -> months(m, YearMonth.of(y.number(), last - 2), YearMonth.of(y.number(), last)))
                .or(() -> inWords(m));
    }

    private static Optional<When> firstMonths(Matcher m, Anchor anchor) {
        int last = number(m.group("count")) * (m.group("unit").equals("月") ? 1 : 3);
        if (last > 12) {
            return Optional.empty();
        }
        return dueYear(m, anchor, last)
                .flatMap(y -> months(m, YearMonth.of(y.number(), 1), YearMonth.of(y.number(), last)))
                .or(() -> inWords(m));
    }

    /** 前三季度 of a year that can't be known. */
    private static Optional<When> inWords(Matcher m) {
        return Optional.of(When.words(m.group()));
    }

    /** As {@link #spanYear}; this year's where something is to be done in it. */
    private static Optional<Year> comingYear(Matcher m, Anchor anchor, int month) {
        return comingYear(m, anchor, month, m.group("ahead") != null || m.group("led") != null);
    }

    /** As {@link #spanYear}; this year's where it is to be ensured. */
    private static Optional<Year> dueYear(Matcher m, Anchor anchor, int month) {
        return comingYear(m, anchor, month, m.group("due") != null);
    }

    private static Optional<Year> comingYear(Matcher m, Anchor anchor, int month, boolean cued) {
        boolean coming = cued && m.group("year") == null;
        return coming ? anchor.yearOf(month, true) : spanYear(m, anchor, month);
    }

    /** The year printed, else the last one in which the given month has come or is coming. */
    private static Optional<Year> spanYear(Matcher m, Anchor anchor, int month) {
        String printed = m.group("year");
        return printed == null ? anchor.begun(month) : anchor.year(printed);
    }

    private static Optional<When> months(Matcher m, YearMonth from, YearMonth to) {
        return Optional.of(When.period(m.group(), from.atDay(1), to.atEndOfMonth(), DateBasis.RANGE));
    }

    /** 15年以来 at the front of a clause is 2015 so far. */
    private static Optional<When> shortYear(Matcher m, Anchor anchor) {
        int year = 2000 + number(m.group("year"));
        return anchor.issued().map(day -> day.getYear() >= year).orElse(true)
                ? Optional.of(When.year(m.group(), year, DateBasis.STATED))
                : Optional.empty();
    }

    private static Optional<When> year(Matcher m, Anchor anchor) {
        return anchor.year(m.group("year")).map(y -> When.year(m.group(), y.number(), y.basis()));
    }

    /** 全年 is this year; in January and February, when reports look back and plans look ahead, it can't be known. */
    private static Optional<When> wholeYear(Matcher m, Anchor anchor) {
        return anchor.issued()
                .filter(day -> day.getMonthValue() > 2)
                .map(day -> When.year(m.group(), day.getYear(), DateBasis.RELATIVE));
    }

    private static Optional<When> years(Matcher m, Anchor anchor) {
        int first = number(m.group("year"));
        int last = number(m.group("year2"));
        return first < last ? Optional.of(span(m.group(), first, last)) : Optional.empty();
    }

    static When span(String text, int first, int last) {
        return When.period(text, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), DateBasis.RANGE);
    }

    /** 2021年以来 of a text without a date that tells of 2024 is 2021 to 2024. */
    private static Optional<When> sinceOfTold(Matcher m, Anchor anchor, Year first) {
        return anchor.told()
                .filter(told -> m.group("month") == null && first.number() <= told.year())
                .map(told -> first.number() == told.year()
                        ? When.year(m.group(), told.year(), first.basis())
                        : span(m.group(), first.number(), told.year()));
    }

    /** Until the day of the issue; 今年以来 is simply this year. */
    private static Optional<When> since(Matcher m, Anchor anchor) {
        Optional<Year> year = anchor.year(m.group("year"));
        if (year.isEmpty() || anchor.issued().isEmpty()) {
            return Optional.of(
                    year.flatMap(first -> sinceOfTold(m, anchor, first)).orElseGet(() -> When.words(m.group())));
        }
        LocalDate issued = anchor.issued().get();
        if (m.group("month") == null && year.get().number() == issued.getYear()) {
            return Optional.of(When.year(m.group(), issued.getYear(), year.get().basis()));
        }
        int month = m.group("month") == null ? 1 : number(m.group("month"));
        LocalDate from = LocalDate.of(year.get().number(), month, 1);
        return from.isBefore(issued)
                ? Optional.of(When.period(m.group(), from, issued, DateBasis.RANGE))
                : Optional.of(When.words(m.group()));
    }
}
