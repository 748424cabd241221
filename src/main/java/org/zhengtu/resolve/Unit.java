package org.zhengtu.resolve;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * A printed unit taken apart: 亿元 is 100,000,000 of 元.
 *
 * @param factor what a number in the printed unit is multiplied with to be one in the base unit
 * @param base the base unit; empty for a bare ratio
 */
public record Unit(BigDecimal factor, String base) {

    /** 千 of 千米, 千克, 千瓦, 千伏, 千卡 and 百 of 百分点 belong to the unit. */
    private static final Pattern SCALED =
            Pattern.compile("(?<scale>万亿|千亿|百亿|亿|千万|百万|万|千(?![米克瓦伏卡])|百(?!分))?+(?<base>.*+)");

    public static Unit of(String printed) {
        Matcher unit = SCALED.matcher(printed);
        if (!unit.matches() || unit.group("scale") == null) {
            return new Unit(BigDecimal.ONE, printed);
        }
        BigDecimal factor = BigDecimal.ONE;
        for (char c : unit.group("scale").toCharArray()) {
            factor = factor.movePointRight(
                    switch (c) {
                        case '百' -> 2;
                        case '千' -> 3;
                        case '万' -> 4;
                        default -> 8;
                    });
        }
        return new Unit(factor, unit.group("base"));
    }
}
