package org.zhengtu.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengtu.model.Quantity;
import org.zhengtu.text.Numerals;

/**
 * The two ends of a printed range, both in the unit of its upper end. The lower end mostly shares the upper end's multiple
 * (3-5|万元), but may have its own (5000万至1亿元) or none (8000元至1.2万元, 3000至1.2万人).
 */
record Range(BigDecimal low, BigDecimal high, String multiple) {

    private static final int PLACES = 8;

    /**
     * Reads a range.
     *
     * @param low the number of the lower end, with its last 万 or 亿 where printed in characters, and a minus before it where
     *     negative
     * @param lowMultiple 万, 千万 ... of the lower end; null if none
     * @param whole whether the lower end has a unit of its own, so that it shares nothing
     * @param high the number of the upper end
     * @param highMultiple its multiple; empty if none
     * @return empty if an end is no number or the upper one is below the lower, however they are read: such a range was
     *     misprinted
     */
    static Optional<Range> of(String low, String lowMultiple, boolean whole, String high, String highMultiple) {
        Folded first = Folded.of(low, lowMultiple == null ? "" : lowMultiple);
        Folded last = Folded.of(high, highMultiple);
        Optional<BigDecimal> from = signed(Folded.number(low));
        Optional<BigDecimal> to = Numerals.value(Folded.number(high)).map(last.factor()::multiply);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal shared = from.get().multiply(lowMultiple == null ? last.factor() : first.factor());
        BigDecimal literal = from.get()
                .multiply(first.factor())
                .multiply(first.size())
                .divide(last.size(), PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        boolean apart = whole || !first.unit().isEmpty();
        return Stream.concat(
                        apart ? Stream.empty() : Stream.of(shared),
                        apart || near(literal, to.get()) ? Stream.of(literal) : Stream.empty())
                .filter(value -> value.compareTo(to.get()) <= 0)
                .findFirst()
                .map(value -> new Range(value, to.get(), last.unit()));
    }

    /** Ends a hundredfold apart are no range: 9.6-8万元 is misprinted, not 9.6元 to 8万元. */
    private static boolean near(BigDecimal low, BigDecimal high) {
        return low.movePointRight(2).compareTo(high) >= 0;
    }

    private static Optional<BigDecimal> signed(String number) {
        return number.startsWith("-")
                ? Numerals.value(number.substring(1)).map(BigDecimal::negate)
                : Numerals.value(number);
    }

    Quantity in(String unit, String text) {
        return new Quantity(low, high, multiple + unit, text);
    }
}
