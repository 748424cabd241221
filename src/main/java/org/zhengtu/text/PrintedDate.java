package org.zhengtu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A full date as papers and sites print it: 2020年3月16日, 2020-03-16, 20-03-16 04:56, 16.03.2020 04:56, 二〇二〇年三月十六日, 20200316;
 * with the time behind it even where a web print has left no blank between: 2020-03-1604:56.
 */
final class PrintedDate {

    private static final String CHINESE = "〇○零一二三四五六七八九十";

    /** What parts a day from the time printed right behind it: two digits of an hour, or one behind a day of two (0809:12). */
    static final String GLUED_TIME = "(?:(?!\\d)|(?=(?:[01]\\d|2[0-3])[:：时]\\d{2})|(?<=[\\-/.]0\\d)(?=\\d[:：时]\\d{2}))";

    static final Pattern PATTERN = Pattern.compile(
            "(?U)(?<y>\\d{4})\\s?(?:年\\s?/?|[\\-/.])\\s?(?<m>\\d{1,2})\\s?(?:月\\s?/?|[\\-/.])\\s?(?<d>\\d{1,2})"
                    + GLUED_TIME + "\\s?日?"
                    + "|(?<yy>\\d{2})-(?<mm>\\d{2})-(?<dd>\\d{2})(?=\\s+\\d{1,2}:\\d{2})"
                    + "|(?<!\\d)(?<ld>\\d{1,2})\\.(?<lm>\\d{2})\\.(?<ly>20\\d{2})(?=\\s+\\d{1,2}:\\d{2})"
                    + "|(?<cy>[" + CHINESE + "]{4})年(?<cm>[" + CHINESE + "]{1,2})月(?<cd>[" + CHINESE + "]{1,3})日"
                    + "|(?<![\\d])(?<compact>20\\d{6})(?!\\d)");

    private PrintedDate() {}

    /** The date that a match of {@link #PATTERN} stands for; empty if there is no such day. */
    static Optional<LocalDate> of(Matcher match) {
        try {
            return Optional.of(day(match));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first full date in a text. */
    static Optional<LocalDate> find(CharSequence text) {
        Matcher matcher = PATTERN.matcher(text);
        return matcher.find() ? of(matcher) : Optional.empty();
    }

    private static LocalDate day(Matcher match) {
        if (match.group("y") != null) {
            return LocalDate.of(number(match, "y"), number(match, "m"), number(match, "d"));
        }
        if (match.group("yy") != null) {
            return LocalDate.of(2000 + number(match, "yy"), number(match, "mm"), number(match, "dd"));
        }
        if (match.group("ly") != null) {
            return LocalDate.of(number(match, "ly"), number(match, "lm"), number(match, "ld"));
        }
        if (match.group("compact") != null) {
            int digits = number(match, "compact");
            return LocalDate.of(digits / 10000, digits / 100 % 100, digits % 100);
        }
        return LocalDate.of(chinese(match.group("cy")), chinese(match.group("cm")), chinese(match.group("cd")));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    /** 一 to 三十一, 二〇二〇; 0 if it is no numeral. */
    static int chinese(String numeral) {
        return Numerals.whole(numeral.replace('○', '〇')).orElse(0);
    }
}
