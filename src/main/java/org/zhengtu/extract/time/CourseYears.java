package org.zhengtu.extract.time;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/** The year that a text says to be the first, the middle or the last of a five-year plan: “十四五”开局之年, 2021. */
final class CourseYears {

    /** The first plan counted so, the eleventh, began in 2006. */
    private static final int ELEVENTH = 2006;

    private static final int PLAN = 5;
    private static final int ALLEVIATION = 2020;
    private static final int NEAR = 30;

    private static final Pattern COURSE = Pattern.compile(
            "十(?<plan>[一二三四五])五[”]?(?:规划|时期|计划|发展规划)?(?:纲要)?(?:实施)?的?(?:全面)?(?:(?<first>{time.first-year})|(?<last>{time.last-year})|(?<middle>{time.middle-year})|第(?<nth>[二三四])年)");
    /** 脱贫攻坚决战决胜之年, 全面建成小康社会收官之年 */
    private static final Pattern POVERTY =
            Pattern.compile("(?:脱贫攻坚战?|全面建成小康社会)(?:目标)?(?:实现)?的?(?:全面)?(?:{time.last-year})");

    /** 明年是|“十四五”开局之年 */
    private static final Pattern OTHER =
            Pattern.compile("(?:(?<next>明年|来年|下一年)|(?<last>去年|上年|上一年)|20\\d\\d年?)[^。；]{0,24}$");

    private CourseYears() {}

    /** The latest year that a sentence tells so. */
    static Optional<Integer> in(CharSequence sentence) {
        Optional<Integer> latest = Optional.empty();
        Matcher course = COURSE.matcher(sentence);
        while (course.find()) {
            int first = ELEVENTH + (Numerals.whole(course.group("plan")).orElse(0) - 1) * PLAN;
            latest = later(latest, year(sentence, course.start(), first + passed(course)));
        }
        Matcher poverty = POVERTY.matcher(sentence);
        while (poverty.find()) {
            latest = later(latest, year(sentence, poverty.start(), ALLEVIATION));
        }
        return latest;
    }

    private static int passed(Matcher course) {
        if (course.group("nth") != null) {
            return Numerals.whole(course.group("nth")).orElse(0) - 1;
        }
        return course.group("first") != null ? 0 : course.group("last") != null ? PLAN - 1 : PLAN / 2;
    }

    private static Optional<Integer> later(Optional<Integer> one, Optional<Integer> other) {
        return one.isEmpty() || other.isPresent() && other.get() > one.get() ? other : one;
    }

    /** The year of a text that says of its own year, or of the one before or after it, that it is some year; empty if it prints which. */
    static Optional<Integer> year(CharSequence sentence, int at, int said) {
        Matcher other = OTHER.matcher(sentence).region(Math.max(0, at - NEAR), at);
        if (!other.find()) {
            return Optional.of(said);
        }
        if (other.group("next") != null) {
            return Optional.of(said - 1);
        }
        return other.group("last") != null ? Optional.of(said + 1) : Optional.empty();
    }
}
