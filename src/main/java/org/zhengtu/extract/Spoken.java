package org.zhengtu.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Page;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * The day from which a document counts that a site prints later than it was made: the one on which a report was given, printed
 * below its title (——2011年1月21日在县第十六届人民代表大会第四次会议上), and the end of the year that a review names in its title.
 */
public final class Spoken {

    private static final int FRONT = 400;
    private static final Pattern LINE = Pattern.compile(
            "(?:^|\\n)[^\\S\\n]{0,8}[—－―─–（(-]{0,6}[^\\S\\n]{0,4}(?<year>(?:19|20)\\d\\d|二[〇○零]{1,2}[〇○零一二三四五六七八九十]{1,2})"
                    + "\\s?年\\s?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月\\s?(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?日\\s?"
                    + "在[^\\n。，；]{2,60}(?:会|大会|会议|会上)[^\\n。，；]{0,30}(?=\\n|$)");

    /** 云岭县2017年国民经济和社会发展统计公报, 2016年工作总结 */
    private static final Pattern REVIEW = Pattern.compile(
            "[\\p{IsHan}（）]{0,20}(?<year>20\\d\\d)年度?(?![至到])[\\p{IsHan}、“”]{0,24}(?:公报|总结|运行情况|运行分析|情况综述)(?:（[^（）]{0,12}）)?");

    private Spoken() {}

    /** The day on which the report was given that a page prints whole. */
    public static Optional<LocalDate> on(String text) {
        Matcher line = LINE.matcher(text.substring(0, Math.min(FRONT, text.length())));
        return line.find() ? day(line) : Optional.empty();
    }

    /**
     * The day from which the page counts.
     *
     * @param printed the day of its publication
     */
    static Optional<LocalDate> of(Page page, Optional<LocalDate> printed) {
        return on(page.text())
                .filter(given -> printed.map(day -> !given.isAfter(day)).orElse(true))
                .or(() -> printed.map(day -> reviewed(page, day)));
    }

    /** The last day of the year that the first title reviews where that lies years back. */
    private static LocalDate reviewed(Page page, LocalDate printed) {
        return page.articles().stream()
                .limit(1)
                .flatMap(article -> article.titles().stream())
                .limit(1)
                .map(Sentence::toString)
                .map(REVIEW::matcher)
                .filter(Matcher::matches)
                .map(title -> LocalDate.of(Integer.parseInt(title.group("year")), 12, 31))
                .filter(end -> end.getYear() < printed.getYear() - 1)
                .findFirst()
                .orElse(printed);
    }

    private static Optional<LocalDate> day(Matcher line) {
        try {
            return Optional.of(LocalDate.of(number(line, "year"), number(line, "month"), number(line, "day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher line, String group) {
        return Numerals.whole(line.group(group).replace('○', '〇').replace('零', '〇'))
                .orElse(0);
    }
}
