package org.zhengtu.extract.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** The day on which a report was given, printed below its title: ——2011年1月21日在县第十六届人民代表大会第四次会议上. */
final class Spoken {

    private static final int FRONT = 400;
    private static final Pattern LINE = Pattern.compile(
            "(?:^|\\n)[\\s—－―-]{0,12}(?<year>(?:19|20)\\d\\d)年\\s?(?<month>\\d{1,2})月\\s?(?<day>\\d{1,2})日\\s?在[^\\n。，]{2,40}(?:会|大会|会议|会上)");

    private Spoken() {}

    /** The day by which 今年 and 去年 count where a page of its own date is not known. */
    static Optional<LocalDate> on(String text) {
        Matcher line = LINE.matcher(text.substring(0, Math.min(FRONT, text.length())));
        if (!line.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(line, "year"), number(line, "month"), number(line, "day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher line, String group) {
        return Integer.parseInt(line.group(group));
    }
}
