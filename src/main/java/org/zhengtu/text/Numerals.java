package org.zhengtu.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads numerals as newspapers print them: {@code 1,200}, {@code 12.7}, 五千二百, 两万, 二〇二三, 廿三, 百分之 left to the caller.
 * Fractions and Arabic digits before a multiple (3.2万) are for whoever knows units.
 */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 20;

    private Numerals() {}

    /** The value of a numeral; empty if it is none or longer than 20 characters. */
    public static Optional<BigDecimal> value(String numeral) {
        if (numeral.isEmpty() || numeral.length() > LONGEST) {
            return Optional.empty();
        }
        char first = numeral.charAt(0);
        if (first >= '0' && first <= '9') {
            return arabic(numeral);
        }
        return chinese(numeral);
    }

    /** The value of a whole number within the range of an int. */
    public static Optional<Integer> whole(String numeral) {
        return value(numeral)
                .filter(v -> v.stripTrailingZeros().scale() <= 0 && v.abs().longValue() < Integer.MAX_VALUE)
                .map(BigDecimal::intValue);
    }

    private static Optional<BigDecimal> arabic(String numeral) {
        try {
            return Optional.of(new BigDecimal(numeral.replace(",", "").replace("，", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> chinese(String numeral) {
        int point = numeral.indexOf('点');
        if (point > 0) {
            Optional<Long> whole = units(numeral.substring(0, point));
            Optional<String> rest = places(numeral.substring(point + 1));
            return whole.flatMap(w -> rest.filter(r -> !r.isEmpty()).map(r -> new BigDecimal(w + "." + r)));
        }
        boolean counted = numeral.chars().anyMatch(c -> multiple((char) c) > 0);
        return counted || numeral.length() == 1
                ? units(numeral).map(BigDecimal::valueOf)
                : places(numeral).map(BigDecimal::new);
    }

    /** 二〇二三: one digit after the other. */
    private static Optional<String> places(String numeral) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            digits.append(digit);
        }
        return Optional.of(digits.toString());
    }

    /** 五千二百, 一亿二千万: digits and their multiples; 三万五 is 35,000. */
    private static Optional<Long> units(String numeral) {
        long total = 0;
        long section = 0;
        long digit = -1;
        long last = 10;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            long multiple = multiple(c);
            int value = digit(c);
            if (multiple == 0 && value < 0) {
                return Optional.empty();
            }
            if (multiple == 0) {
                digit = value;
                last = value == 0 ? 10 : last;
            } else if (multiple < 10_000) {
                section += (digit < 0 ? 1 : digit) * multiple;
                digit = -1;
                last = multiple;
            } else {
                long part = section + Math.max(digit, 0);
                // 一亿二千万: 万 counts what stands since 亿; 三万亿: 亿 counts everything before it.
                total = multiple > 10_000 ? (total + part) * multiple : total + part * multiple;
                section = 0;
                digit = -1;
                last = multiple;
            }
        }
        long tail = digit < 0 ? 0 : digit * (last >= 100 ? last / 10 : 1);
        return Optional.of(total + section + tail);
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '○', 'O', 'o' -> 0;
            case '两' -> 2;
            default -> c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
        };
    }

    private static long multiple(char c) {
        return switch (c) {
            case '十' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
