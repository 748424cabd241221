package org.zhengtu.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.zhengtu.model.Span;
import org.zhengtu.text.Mark.Kind;

/**
 * The day of a masthead that a print breaks into several lines, the number of the day large among them: 2020年4月 / 8 / 星期三,
 * 8 / 2020年4月 / 星期三, 2020年 / 4月8日, 4.8 / 2020 / 星期三; or whose characters stand apart: 2 0 2 0 年 4 月 8 日.
 *
 * @param lines how many lines it takes
 */
record BrokenDate(LocalDate day, Optional<String> weekday, int lines) {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 24;
    private static final String WEEKDAYS = "一二三四五六日";
    private static final Pattern PIECE = Pattern.compile("[\\d年月日./\\h-]{1,24}");
    private static final Pattern BLANKS = Pattern.compile("\\h+");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)[一二三四五六日天]");

    private static final String YEAR = "(?<y>20\\d\\d)";
    private static final String MONTH = "(?<m>\\d{1,2})";
    private static final String DAY = "(?<d>\\d{1,2})";
    /** Whole with the signs of year, month and day, so that nothing else need confirm them. */
    private static final Pattern SIGNED = Pattern.compile(YEAR + "\\n?年\\n?" + MONTH + "\\n?月\\n?" + DAY + "\\n?日");

    /** Told by the weekday beside them. */
    private static final List<Pattern> CONFIRMED = List.of(
            Pattern.compile(YEAR + "\\n?年?\\n?" + MONTH + "\\n?月\\n?" + DAY + "\\n?日?"),
            Pattern.compile(DAY + "\\n?日?\\n" + YEAR + "\\n?年\\n?" + MONTH + "\\n?月?"),
            Pattern.compile(MONTH + "(?:\\n?月\\n?|[/.]|\\n)" + DAY + "\\n?日?\\n" + YEAR + "年?"),
            Pattern.compile(YEAR + "年?\\n" + MONTH + "[/.]" + DAY));

    /** The date that begins with a line, if one does. */
    static Optional<BrokenDate> at(String stored, List<Strip> strips, int first) {
        for (int count = Math.min(MOST_LINES, strips.size() - first); count > 0; count--) {
            Optional<BrokenDate> date = of(stored, strips.subList(first, first + count));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<BrokenDate> of(String stored, List<Strip> strips) {
        List<String> pieces =
                strips.stream().map(strip -> piece(stored, strip.span())).toList();
        Optional<String> weekday = pieces.stream()
                .map(WEEKDAY::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
        List<String> rest = pieces.stream()
                .map(piece -> weekday.map(name -> piece.replace(name, ""))
                        .orElse(piece)
                        .strip())
                .toList();
        boolean broken = strips.stream()
                .noneMatch(strip -> PrintedDate.find(raw(stored, strip)).isPresent());
        if (!broken || !rest.stream().allMatch(piece -> piece.isEmpty() || PIECE.matches(piece))) {
            return Optional.empty();
        }
        String text = rest.stream().filter(piece -> !piece.isEmpty()).collect(Collectors.joining("\n"));
        return read(BLANKS.matcher(text).replaceAll(""), weekday, strips.size())
                .or(() -> read(BLANKS.matcher(text).replaceAll("\n"), weekday, strips.size()));
    }

    private static Optional<BrokenDate> read(String text, Optional<String> weekday, int lines) {
        Optional<LocalDate> signed = day(SIGNED, text);
        if (signed.isPresent()) {
            return Optional.of(new BrokenDate(signed.get(), weekday, lines));
        }
        return CONFIRMED.stream()
                .flatMap(form -> day(form, text).stream())
                .filter(day -> weekday.filter(name -> isOn(day, name)).isPresent())
                .findFirst()
                .map(day -> new BrokenDate(day, weekday, lines));
    }

    private static Optional<LocalDate> day(Pattern form, String text) {
        Matcher m = form.matcher(text);
        try {
            return m.matches()
                    ? Optional.of(LocalDate.of(number(m, "y"), number(m, "m"), number(m, "d")))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static boolean isOn(LocalDate day, String weekday) {
        char last = weekday.charAt(weekday.length() - 1);
        return WEEKDAYS.indexOf(last == '天' ? '日' : last) + 1
                == day.getDayOfWeek().getValue();
    }

    /** A line without the day of the moon beside it; ? if nothing is left, or it is too long for a piece of a date. */
    private static String piece(String stored, Span span) {
        String line = stored.substring(span.start(), span.end());
        String solar =
                line.length() > LONGEST_LINE ? "" : Imprint.LUNAR.matcher(line).replaceFirst("");
        return solar.isBlank() ? "?" : solar;
    }

    private static String raw(String stored, Strip strip) {
        return stored.substring(strip.span().start(), strip.span().end());
    }

    /** What it says, as marks that stand where its lines do. */
    Marks marks(Span span) {
        Mark date = new Mark(Kind.DATE, day.toString(), span, null);
        return weekday.map(
                        name -> new Marks(List.of(date, new Mark(Kind.WEEKDAY, name, span, null)), span.end(), false))
                .orElse(new Marks(List.of(date), span.end(), false));
    }
}
