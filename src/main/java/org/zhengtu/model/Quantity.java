package org.zhengtu.model;

import java.math.BigDecimal;

/**
 * A number with its unit as printed.
 *
 * @param value in the printed unit: 587 for 587亿元; the lower end of a range
 * @param upTo the upper end of a range, else null
 * @param unit as printed, 元 added where money leaves it out (800亿 gives 亿元); empty for a bare ratio
 * @param text the characters it was read from
 */
public record Quantity(BigDecimal value, BigDecimal upTo, String unit, String text) {

    /** The number as the fact tables write it: 12.7, 6-7. */
    public String number() {
        return upTo == null ? plain(value) : plain(value) + "-" + plain(upTo);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
