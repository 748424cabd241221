package org.zhengtu.extract.time;

import static org.zhengtu.extract.time.Notation.COUNT;
import static org.zhengtu.extract.time.Notation.DAY;
import static org.zhengtu.extract.time.Notation.TO;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Numerals;

/**
 * What counts from the day of the issue or the day last named: 昨日, 日前, 本月, 上周三, 年底, 五年来, 今后五年; and five-year plans,
 * where they aren't named for their text or their course (“十四五”规划, “十四五”实现良好开局).
 */
final class RelativeRules {

    private static final Map<String, Integer> DAYS = Map.of("前", -2, "昨", -1, "今", 0, "明", 1);

    /** The months around New Year. */
    private static final int LATE = 11;

    private static final int EARLY = 4;

    private RelativeRules() {}

    static List<DateRule> rules() {
        List<Map<String, String>> plans = Lexicon.load("plans").rows();
        String names = plans.stream().map(row -> row.get("plan")).collect(Collectors.joining("|"));
        return List.of(
                DateRule.of(
                        "DATE-21",
                        "昨今前明",
                        "(?<![之以如至迄当明天])(?<word>前|昨|今|明)(?:[日天](?!子)|(?=[晨早晚夜](?![会报稻宴])|上午|下午|中午|凌晨))",
                        RelativeRules::day),
                DateRule.of("DATE-33", "新", "新的一年|新一年(?!度)", RelativeRules::newYear),
                DateRule.of("DATE-32", "昨今前日", "(?:昨|今|前|日前)（(?<day>" + DAY + ")）[日天]", RelativeRules::dayPrinted),
                DateRule.of("DATE-22", "当同次翌", "(?<word>当|同|次|翌)(?:[日天](?![的然])|(?=晚(?!会)))", RelativeRules::sameDay),
                DateRule.of("DATE-23", "日久", "(?<!今|明|昨|当|生|节|假)日前|(?<!最)近日|连日来|不久前", RelativeRules::lately),
                DateRule.of(
                        "DATE-24",
                        "月",
                        "(?<!\\d月份?)(?<word>本|上|下|当|这)个?月(?:份|底|末|初|[上中下]旬)?(?![一二三四五六七八九十\\d]{1,2}[日号])",
                        RelativeRules::month),
                DateRule.of("DATE-25", "月", "(?<word>本|上|当|这)月(?<day>" + DAY + ")[日号]", RelativeRules::dayOfMonth),
                DateRule.of("DATE-26", "周星", "(?<word>本|上|下|这)(?:个?星期|周)(?<weekday>[一二三四五六日天末])?", RelativeRules::week),
                DateRule.of(
                        "DATE-27",
                        "年",
                        "(?<![\\d今去明前当同次翌每多周全青少常])(?:年底(?:之?前)?|年末(?:之?前)?|年内|年初(?:以来)?)" + SpanRules.NOT_OF_PLAN,
                        RelativeRules::thisYear),
                DateRule.of(
                        "DATE-28",
                        "年",
                        "(?:(?:最?近|过去的?|这|回望|回顾|回首|走过)(?<count>" + COUNT
                                + ")年(?!以?来?的?{time.record})(?:以?来|间|里|中)?|(?:以来的?|(?<=，)这)(?<count3>" + COUNT
                                + ")年|(?<![第\\d一二三四五六七八九十])(?<count2>" + COUNT
                                + ")年(?=(?:政府|主要)?工作(?:的?主要)?(?:回顾|总结|成绩|成效))|(?<![第\\d一二三四五六七八九十])(?<count4>" + COUNT
                                + ")年(?:以?来(?!首次|首个|最|新高|同期|、)|间(?!歇)))",
                        RelativeRules::pastYears),
                DateRule.of(
                        "DATE-29",
                        "内来后望进个用争取过计",
                        "{time.years-ahead}(?:的|一个时期|一段时[间期]|" + COUNT + "(?:" + TO + COUNT
                                + ")?(?:年|个月|天|周|日)(?:内|时间|左右)?)|(?<![\\d第])" + COUNT + "(?:" + TO + COUNT
                                + ")?(?:年|个月)(?:左右)?(?:时间)?[之以]?内|(?<=(?<!.)用|力争|争取|[利用]用|[要将，再力]用|通过|经过|计划)" + COUNT
                                + "(?:"
                                + TO + COUNT
                                + ")?年(?!义务|一贯|制)(?:左右)?(?:的?时间)?",
                        (m, anchor) -> Optional.of(When.words(m.group()))),
                DateRule.of(
                        "DATE-30",
                        "前日年来",
                        "(?:截至|截止)?(?:目前|今日(?=止))|近(?:几|些)?年(?!以?来?的?{time.record})来?|多年来|长期以来|党的十[一二三四五六七八九]大以来|改革开放以来",
                        (m, anchor) -> Optional.of(When.words(m.group()))),
                DateRule.of(
                        "DATE-31",
                        "五",
                        "(?:[“\"‘](?<plan>" + names + ")[”\"’]|(?<bare>十[一二三四五]五)|(?<old>" + names
                                + ")(?=时期|期间|末))(?:时期|期间)?+(?<since>以来)?+(?<end>期?末|收官之年)?+(?![”\"’]?{time.of-plan}|(?<![期间来末])[^，。；：\\d]{0,6}{time.plan-course})",
                        plan(plans)));
    }

    private static Optional<When> day(Matcher m, Anchor anchor) {
        return anchor.issued().map(d -> When.day(m.group(), d.plusDays(DAYS.get(m.group("word"))), DateBasis.RELATIVE));
    }

    /** 昨（12）日: the day itself is printed within. */
    private static Optional<When> dayPrinted(Matcher m, Anchor anchor) {
        int day = DayRules.number(m.group("day"));
        return anchor.monthOf(day)
                .filter(month -> month.isValidDay(day))
                .map(month -> When.day(m.group(), month.atDay(day), DateBasis.RELATIVE));
    }

    private static Optional<When> sameDay(Matcher m, Anchor anchor) {
        int days = "次翌".contains(m.group("word")) ? 1 : 0;
        return anchor.day().map(d -> When.day(m.group(), d.plusDays(days), DateBasis.CONTEXT));
    }

    /** The month in which a few days before the issue fall: 日前 printed on the 2nd may be either, so the earlier. */
    private static Optional<When> lately(Matcher m, Anchor anchor) {
        return anchor.issued().map(d -> When.month(m.group(), YearMonth.from(d.minusDays(3)), DateBasis.RELATIVE));
    }

    private static Optional<YearMonth> monthOf(String word, Anchor anchor) {
        UnaryOperator<YearMonth> shift =
                switch (word) {
                    case "上" -> month -> month.minusMonths(1);
                    case "下" -> month -> month.plusMonths(1);
                    default -> month -> month;
                };
        Optional<LocalDate> day = word.equals("当") && anchor.day().isPresent() ? anchor.day() : anchor.issued();
        return day.map(YearMonth::from).map(shift);
    }

    private static Optional<When> month(Matcher m, Anchor anchor) {
        return monthOf(m.group("word"), anchor).map(month -> When.month(m.group(), month, DateBasis.RELATIVE));
    }

    private static Optional<When> dayOfMonth(Matcher m, Anchor anchor) {
        int day = DayRules.number(m.group("day"));
        return monthOf(m.group("word"), anchor)
                .filter(month -> month.isValidDay(day))
                .map(month -> When.day(m.group(), month.atDay(day), DateBasis.RELATIVE));
    }

    private static Optional<When> week(Matcher m, Anchor anchor) {
        if (anchor.issued().isEmpty()) {
            return Optional.empty();
        }
        int weeks =
                switch (m.group("word")) {
                    case "上" -> -1;
                    case "下" -> 1;
                    default -> 0;
                };
        LocalDate monday = anchor.issued()
                .get()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks);
        String weekday = m.group("weekday");
        if (weekday == null) {
            return Optional.of(When.period(m.group(), monday, monday.plusDays(6), DateBasis.RANGE));
        }
        int number = Math.max(0, "一二三四五六日天".indexOf(weekday));
        return weekday.equals("末")
                ? Optional.of(When.period(m.group(), monday.plusDays(5), monday.plusDays(6), DateBasis.RANGE))
                : Optional.of(When.day(m.group(), monday.plusDays(Math.min(6, number)), DateBasis.RELATIVE));
    }

    private static Optional<When> thisYear(Matcher m, Anchor anchor) {
        return anchor.issued().map(d -> When.year(m.group(), d.getYear(), DateBasis.RELATIVE));
    }

    /** 五年来 of a report made in 2021, or in the first months of 2022, is 2017 to 2021. */
    private static Optional<When> pastYears(Matcher m, Anchor anchor) {
        String printed = Stream.of("count", "count2", "count3", "count4")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        int count = Numerals.whole(printed).orElse(0);
        if (count == 1) {
            return pastYear(m, anchor);
        }
        if (count < 1) {
            return Optional.empty();
        }
        return Optional.of(anchor.reviewed()
                .map(last -> SpanRules.span(m.group(), last.number() - count + 1, last.number()))
                .orElseGet(() -> When.words(m.group())));
    }

    /** 过去的一年 of a report made in February 2013 is 2012. */
    private static Optional<When> pastYear(Matcher m, Anchor anchor) {
        return anchor.reviewed().map(year -> When.year(m.group(), year.number(), year.basis()));
    }

    /** 新的一年 is the one that has just begun, or is about to. */
    private static Optional<When> newYear(Matcher m, Anchor anchor) {
        return anchor.issued()
                .filter(day -> day.getMonthValue() >= LATE || day.getMonthValue() <= EARLY)
                .map(day -> When.year(
                        m.group(), day.getYear() + (day.getMonthValue() >= LATE ? 1 : 0), DateBasis.RELATIVE));
    }

    private static DateRule.Production plan(List<Map<String, String>> plans) {
        Map<String, Map<String, String>> byName =
                plans.stream().collect(Collectors.toMap(row -> row.get("plan"), row -> row));
        return (m, anchor) -> {
            String name = m.group("plan") != null
                    ? m.group("plan")
                    : m.group("bare") != null ? m.group("bare") : m.group("old");
            Map<String, String> row = byName.get(name);
            if (row == null) {
                return Optional.empty();
            }
            int first = Integer.parseInt(row.get("from"));
            int last = Integer.parseInt(row.get("to"));
            LocalDate start = LocalDate.of(first, 1, 1);
            if (m.group("since") != null
                    && anchor.issued().filter(start::isBefore).isPresent()) {
                return Optional.of(When.period(m.group(), start, anchor.issued().get(), DateBasis.RANGE));
            }
            return Optional.of(
                    m.group("end") == null
                            ? SpanRules.span(m.group(), first, last)
                            : When.year(m.group(), last, DateBasis.STATED));
        };
    }
}
