package org.zhengtu.extract.time;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Numerals;

/** Days of the lunar calendar: 农历二月廿三, 正月初五, 腊月二十八. The calendar itself is ICU's. */
final class LunarRules {

    private static final TimeZone CHINA = TimeZone.getTimeZone("GMT+8");
    /** ICU counts Chinese years from 2637 BC. */
    private static final int ERA = 2637;

    private static final int DAYS_AHEAD = 92;
    private static final String MONTH = "(?:正|腊|冬|十[一二]|[一二三四五六七八九十])";
    private static final String DAY = "(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?|三十|二?十[一二三四五六七八九]|二十|十)";

    private LunarRules() {}

    static List<DateRule> rules() {
        return List.of(
                DateRule.of(
                        "DATE-41",
                        "历",
                        "(?:农历|夏历|阴历|旧历)(?:(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?|(?<year>" + Notation.YEAR
                                + "))，?)?(?<leap>闰)?(?<month>" + MONTH + ")月(?<day>" + DAY + ")",
                        LunarRules::day),
                DateRule.of(
                        "DATE-42",
                        "月",
                        "(?<![一二三四五六七八九十])(?:(?<year>" + Notation.YEAR + ")的?)?(?<leap>闰)?(?:(?<month>[正腊冬])月(?<day>"
                                + DAY + ")|(?<month2>[一二三四五六七八九十]|十[一二])月(?<day2>[初廿][一二三四五六七八九十]))",
                        LunarRules::day));
    }

    private static Optional<When> day(Matcher m, Anchor anchor) {
        boolean plain = m.group("month") != null;
        int month = month(plain ? m.group("month") : m.group("month2"));
        int day = day(plain ? m.group("day") : m.group("day2"));
        boolean leap = m.group("leap") != null;
        if (m.group("year") != null) {
            return anchor.year(m.group("year"))
                    .flatMap(y -> solar(y.number(), month, leap, day).map(d -> When.day(m.group(), d, y.basis())));
        }
        return anchor.issued().flatMap(issued -> {
            for (int year = issued.getYear() + 1; year >= issued.getYear() - 1; year--) {
                Optional<LocalDate> found =
                        solar(year, month, leap, day).filter(d -> !d.isAfter(issued.plusDays(DAYS_AHEAD)));
                if (found.isPresent()) {
                    return found.map(d -> When.day(m.group(), d, DateBasis.ISSUE));
                }
            }
            return Optional.empty();
        });
    }

    /** The solar day; empty if that lunar year has no such month or day. */
    static Optional<LocalDate> solar(int lunarYear, int month, boolean leap, int day) {
        ChineseCalendar calendar = new ChineseCalendar(CHINA);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, lunarYear + ERA);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, leap ? 1 : 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        LocalDate solar = Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atOffset(ZoneOffset.ofHours(8))
                .toLocalDate();
        boolean same = calendar.get(ChineseCalendar.MONTH) == month - 1
                && calendar.get(ChineseCalendar.DAY_OF_MONTH) == day
                && calendar.get(ChineseCalendar.IS_LEAP_MONTH) == (leap ? 1 : 0);
        return same ? Optional.of(solar) : Optional.empty();
    }

    private static int month(String name) {
        return switch (name) {
            case "正" -> 1;
            case "冬" -> 11;
            case "腊" -> 12;
            default -> DayRules.number(name);
        };
    }

    private static int day(String name) {
        return Numerals.whole(name.startsWith("初") ? name.substring(1) : name).orElseThrow();
    }
}
