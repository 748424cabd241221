package org.zhengtu.extract.quantity;

import java.math.BigDecimal;

/**
 * The multiple between a number and its unit: 万, 亿 and 万亿 stay with the unit as printed (3.2|万亩), 百 and 千 go into the
 * number (3千万元 is 3000|万元), and so do the multiples of a number in characters but its last 万 or 亿 (三百|万元).
 *
 * @param factor for the number
 * @param unit what stays before the unit
 */
record Folded(BigDecimal factor, String unit) {

    /** The number without the multiple that stays with its unit. */
    static String number(String printed) {
        return stays(printed) ? printed.substring(0, printed.length() - 1) : printed;
    }

    private static boolean stays(String printed) {
        char last = printed.charAt(printed.length() - 1);
        return printed.length() > 1 && (last == '万' || last == '亿');
    }

    static Folded of(String printed, String multiple) {
        String all = (stays(printed) ? printed.substring(printed.length() - 1) : "") + multiple;
        int rest = 0;
        BigDecimal factor = BigDecimal.ONE;
        while (rest < all.length() && (all.charAt(rest) == '千' || all.charAt(rest) == '百')) {
            factor = factor.multiply(BigDecimal.valueOf(all.charAt(rest) == '千' ? 1000 : 100));
            rest++;
        }
        return new Folded(factor, all.substring(rest));
    }

    /** What the multiple that stays with the unit is worth: 10,000 for 万, 1 for none. */
    BigDecimal size() {
        return unit.chars()
                .mapToObj(c -> BigDecimal.ONE.movePointRight(c == '万' ? 4 : 8))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }
}
