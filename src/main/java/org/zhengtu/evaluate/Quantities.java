package org.zhengtu.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and units of cells, brought to the base unit so that 1.1亿 equals 11000万. */
final class Quantities {

    /** A number in the base unit, and that unit. */
    record Amount(double number, String unit) {

        boolean isCloseTo(Amount other) {
            return isClose(number, other.number) && unit.equals(other.unit);
        }
    }

    private static final double TOLERANCE = 1e-3;
    /** Money without a unit is in yuan. */
    private static final String YUAN = "元";

    private static final Foldings MULTIPLES = Foldings.of("multiple");
    private static final Foldings UNITS = Foldings.of("unit");

    private static final String NUMBER_TEXT = "(?<number>\\d+(?:\\.\\d+)?)";
    private static final Pattern RANGE_MARK = Pattern.compile("[~〜—–至到]");
    private static final Pattern NEGATIVE = Pattern.compile("[-负]\\d");
    // 分 after a number or multiple: tenths (七分, 百分之) or percentage points, not this number.
    private static final Pattern NUMBER =
            Pattern.compile(NUMBER_TEXT + "(?<multiple>" + MULTIPLES.alternation() + ")?(?!分)");
    private static final Pattern LEADING_MULTIPLE = Pattern.compile(MULTIPLES.guardedAlternation());
    private static final Pattern AMOUNT =
            Pattern.compile(NUMBER_TEXT + "(?<multiple>" + MULTIPLES.guardedAlternation() + "?)(?<unit>[^\\d,，、;；。]*)");

    private Quantities() {}

    /**
     * The numbers of a cell in the base unit of the unit that stands in the row's unit cell. A minus (or 负) in front counts for
     * the first number; any other one parts a range.
     */
    static List<Double> numbers(Cell cell, Cell unit) {
        String text = RANGE_MARK.matcher(digits(cell)).replaceAll("-");
        double scale = scale(unit.normal());
        double sign = NEGATIVE.matcher(text).lookingAt() ? -1.0 : 1.0;
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String multiple = number.group("multiple");
            numbers.add(sign
                    * Double.parseDouble(number.group("number"))
                    * factor(multiple == null ? "" : multiple)
                    * scale);
            sign = 1.0;
        }
        return numbers;
    }

    /** The amounts of a cell such as 总投资12亿元. */
    static List<Amount> amounts(Cell cell) {
        List<Amount> amounts = new ArrayList<>();
        Matcher amount = AMOUNT.matcher(digits(cell));
        while (amount.find()) {
            String unit = baseUnit(Cell.of(amount.group("unit")));
            amounts.add(new Amount(
                    Double.parseDouble(amount.group("number")) * factor(amount.group("multiple")),
                    unit.isEmpty() ? YUAN : unit));
        }
        return amounts;
    }

    /** The unit without the multiple in front of it, other spellings folded. */
    static String baseUnit(Cell unit) {
        Matcher multiple = LEADING_MULTIPLE.matcher(unit.normal());
        return UNITS.fold(multiple.lookingAt() ? unit.normal().substring(multiple.end()) : unit.normal());
    }

    /** Whether the second number is within 0.1 % of the first. */
    static boolean isClose(double gold, double ours) {
        return Math.abs(gold - ours) <= TOLERANCE * Math.max(Math.abs(gold), 1e-9);
    }

    private static double scale(String unit) {
        Matcher multiple = LEADING_MULTIPLE.matcher(unit);
        return multiple.lookingAt() ? factor(multiple.group()) : 1.0;
    }

    private static double factor(String multiple) {
        return multiple.isEmpty() ? 1.0 : Double.parseDouble(MULTIPLES.fold(multiple));
    }

    private static String digits(Cell cell) {
        return Normal.asciiDigits(cell.normal().replace(",", ""));
    }
}
