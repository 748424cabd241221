package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** Years that a text plans for (2023年将…, 2023年，确保…), so that 2023年，新建农田370万亩以上 of the same text is an aim. */
final class PlanYears {

    private static final Pattern NAMED = Pattern.compile("“?十(?<plan>[一二三四五六])五”?(?:时期|期间|规划|发展|末|开局|纲要)");
    private static final Pattern TITLED = Pattern.compile(
            "(?<year>20\\d\\d)年(?!.{0,4}至|[-—~])[^，。；]{0,24}{quantity.plan-title}(?!.{0,6}{quantity.headed-result})");

    /** 云岭县2021年国民经济和社会发展统计公报 */
    private static final Pattern REVIEW = Pattern.compile("(?<year>20\\d\\d)年[^，。]{0,24}{quantity.review}");

    /** 2016年|工作的总体要求是…, 2016年|经济社会发展的主要预期目标： */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:全[县市区州旗镇乡]|政府|经济社会|经济和社会|发展|工作|的)*(?:总体|总的|主要|预期|奋斗|工作|发展)+(?:要求|思路|目标|任务|指导思想)(?!完成|的完成)");

    private static final int TITLES = 3;
    private static final String PLANS = "一二三四五六";
    /** 十一五 ended with 2010. */
    private static final int FIRST_END = 2010;

    private static final int YEARS = 5;
    private static final int NEAR = 10;
    /** A year's plan is told of until its third month. */
    private static final int SPRING = 3;

    /** Days for which the months gone by are news. */
    private static final int NEWS = 60;

    /** Whether a year was first told of as planned for. */
    private final Map<Integer, Boolean> planned = new HashMap<>();

    /** The last year of the one five-year plan that sentences name and that lies ahead. */
    static Optional<When> end(List<Sentence> sentences, Optional<LocalDate> issued) {
        List<Integer> ends = sentences.stream()
                .map(Sentence::toString)
                .filter(text -> text.contains("五"))
                .flatMap(text -> NAMED.matcher(text).results())
                .map(found -> FIRST_END + YEARS * PLANS.indexOf(found.group(1)))
                .filter(year -> issued.map(day -> year - day.getYear() >= YEARS - 1 && year - day.getYear() <= YEARS)
                        .orElse(true))
                .distinct()
                .toList();
        return ends.size() == 1 ? Optional.of(When.year("今后五年", ends.get(0), DateBasis.CONTEXT)) : Optional.empty();
    }

    /** The years that the first sentence, the headline, says it reviews. */
    static List<Integer> reviewed(List<Sentence> sentences) {
        return sentences.stream()
                .limit(1)
                .flatMap(sentence -> REVIEW.matcher(sentence.toString()).results())
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
    }

    /** The first months of a year that an article printed soon after them reports on (今年前7个月, 上半年), among the dates that lead it. */
    static Optional<When> reported(Stream<When> leading, Optional<LocalDate> issued) {
        return leading.filter(when -> when.precision() == When.Precision.PERIOD
                        && when.from().getDayOfYear() == 1
                        && issued.filter(day -> when.to().isBefore(day)
                                        && when.to().plusDays(NEWS).isAfter(day))
                                .isPresent())
                .findFirst();
    }

    /** The year of a plan that the title names (2023年度重点任务); {@link When#UNKNOWN} if it names none. */
    static When titled(List<Sentence> sentences) {
        return sentences.stream()
                .limit(TITLES)
                .filter(sentence -> sentence.kind() == Sentence.Kind.TITLE)
                .map(sentence -> TITLED.matcher(sentence.toString()))
                .filter(Matcher::find)
                .map(title -> When.year(title.group("year"), Integer.parseInt(title.group("year")), DateBasis.CONTEXT))
                .findFirst()
                .orElse(When.UNKNOWN);
    }

    static boolean hasYear(List<DateMention> dates) {
        return years(dates).findAny().isPresent();
    }

    private static Stream<DateMention> years(List<DateMention> dates) {
        return dates.stream().filter(date -> isYear(date.when()));
    }

    private static boolean isYear(When when) {
        return when.known() && when.precision() == When.Precision.YEAR;
    }

    /** Takes note of the years of a sentence that stand right before an aim. */
    void note(List<DateMention> dates, List<Integer> aims) {
        years(dates)
                .filter(date -> aims.stream().anyMatch(aim -> aim >= date.start() && aim <= date.end() + NEAR))
                .forEach(date -> planned.putIfAbsent(date.when().from().getYear(), true));
    }

    /**
     * Takes note of the years whose aims a sentence announces.
     *
     * @param sentence its text as far as it is read; the dates may go beyond
     */
    void announced(String sentence, List<DateMention> dates) {
        years(dates)
                .filter(date -> date.end() <= sentence.length())
                .filter(date -> ANNOUNCED
                        .matcher(sentence)
                        .region(date.end(), sentence.length())
                        .lookingAt())
                .forEach(date -> planned.putIfAbsent(date.when().from().getYear(), true));
    }

    /** Takes note of the years before a result. */
    void told(List<DateMention> dates, int position) {
        years(dates)
                .filter(date -> date.end() <= position)
                .forEach(date -> planned.putIfAbsent(date.when().from().getYear(), false));
    }

    /** A year that the text has planned for and told no result of before, unless it was printed late in that year. */
    boolean isPlanned(When when, Optional<LocalDate> issued) {
        return isYear(when)
                && issued.map(day -> day.getYear() < when.from().getYear() || day.getMonthValue() <= SPRING)
                        .orElse(true)
                && planned.getOrDefault(when.from().getYear(), false);
    }
}
