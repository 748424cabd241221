package org.zhengtu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * Numbers that posts of accounts print alone on a line above the headings of one article: 01 / 先学一步 / … / 02 / 再议一步, PART 1,
 * 壹, ①. They count where the first, second and so on stand in order, each above a short line.
 */
final class SectionNumbers {

    private static final int LONGEST_HEADING = 32;
    private static final int FEWEST = 2;
    private static final List<String> CHINESE = List.of("一二三四五六七八九", "壹贰叁肆伍陆柒捌玖", "①②③④⑤⑥⑦⑧⑨");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:PART|Part|part|NO|No)[.·]?\\h?)?0?(?<digit>[1-9])[.、]?|(?<sign>[一二三四五六七八九壹贰叁肆伍陆柒捌玖①-⑨])[、.]?");

    private SectionNumbers() {}

    /** The lines that hold nothing but such a number. */
    static List<Integer> in(String stored, List<Strip> strips) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + 1 < strips.size(); i++) {
            OptionalInt number = number(raw(stored, strips.get(i)));
            if (number.isPresent()
                    && number.getAsInt() == found.size() + 1
                    && isHeading(raw(stored, strips.get(i + 1)))) {
                found.add(i);
            }
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    private static OptionalInt number(String line) {
        Matcher m = NUMBER.matcher(line);
        if (!m.matches()) {
            return OptionalInt.empty();
        }
        String sign = m.group("sign");
        return sign == null
                ? OptionalInt.of(Integer.parseInt(m.group("digit")))
                : CHINESE.stream()
                        .mapToInt(row -> row.indexOf(sign) + 1)
                        .filter(place -> place > 0)
                        .findFirst();
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && "。，；".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static String raw(String stored, Strip strip) {
        return stored.substring(strip.span().start(), strip.span().end());
    }
}
