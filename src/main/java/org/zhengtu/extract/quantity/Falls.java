package org.zhengtu.extract.quantity;

import java.math.BigDecimal;
import org.zhengtu.model.Quantity;
import org.zhengtu.text.Pattern;

/**
 * A fall that was measured is growth below zero: 出口总额下降5.8% is 出口总额增长 −5.8, so that the years of one indicator stand in one
 * row. What is meant to fall (能耗, 排放) keeps its own word, as does a slower pace (回落, 收窄).
 */
final class Falls {

    private static final Pattern FALL = Pattern.compile("(?:下降|减少|降低|下跌|下滑|负增长)$");
    private static final Pattern MEANT = Pattern.compile("{quantity.meant-to-fall}");
    private static final String GROWTH = "增长";

    private Falls() {}

    /** Whether a number is a fall of what is meant to grow, told in percent. */
    static boolean is(String indicator, Measure measure) {
        return measure.kind() == Unit.Kind.PERCENT
                && measure.quantity().value().signum() > 0
                && FALL.matcher(indicator).find()
                && !MEANT.matcher(indicator).find();
    }

    /** The indicator of the growth: 出口总额同比增长 for 出口总额同比下降. */
    static String indicator(String fall) {
        return FALL.matcher(fall).replaceFirst(GROWTH);
    }

    /** The number below zero. */
    static Quantity negative(Quantity fall) {
        BigDecimal upTo = fall.upTo() == null ? null : fall.upTo().negate();
        return new Quantity(fall.value().negate(), upTo, fall.unit(), fall.text());
    }
}
