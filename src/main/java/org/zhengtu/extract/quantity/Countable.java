package org.zhengtu.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Whether a number and the unit behind it count or measure something, or are part of other words: 十家|乡, 一个|人. */
final class Countable {

    /** 95分 is a score only after such words. */
    private static final Pattern SCORED = Pattern.compile("{quantity.scored}[^，。；]{0,8}$");

    /** 百亿斤|增粮计划 */
    private static final Pattern ADJECTIVE = Pattern.compile("[一-龥]{0,6}(?:计划|工程|行动|产业|集群|企业|项目|园区)");

    private static final Pattern ROUND = Pattern.compile("[十百千万亿]{1,2}");

    /** Days and months are mostly spells of time (假期3天, 已持续6个月); measured are those that work takes or supplies last. */
    private static final Set<String> SPELL = Set.of("天", "周", "个月");

    private static final Pattern TIMED = Pattern.compile("(?:{quantity.timed}|需要?)[^，。；]{0,14}$");

    private static final Pattern AGED = Pattern.compile("(?:寿命|平均年龄)[^，。；]{0,8}$");

    private Countable() {}

    /** Units that are mostly parts of other words need a noun of theirs before them: 95分 of 满意度, 82岁 of 寿命; 度 needs 万 or 亿. */
    static boolean fits(Unit unit, Matcher m, String before) {
        return switch (unit.kind()) {
            case SCORE -> SCORED.matcher(before).find();
            case TIME -> !SPELL.contains(unit.word()) || TIMED.matcher(before).find();
            case AGE -> AGED.matcher(before).find();
            case ENERGY -> !unit.word().equals("度") || m.group("multiple") != null;
            default -> true;
        };
    }

    /** Numbers in characters are often words (一个, 两个确立, 十家): small counts need a verb such as 了 or 共 right before. */
    static boolean counted(Matcher m, BigDecimal low, Unit unit, String sentence) {
        boolean arabic = Character.isDigit(m.group("low").charAt(0));
        if (low.signum() == 0) {
            return arabic;
        }
        if (arabic || unit.kind() == Unit.Kind.POINTS) {
            return true;
        }
        if (unit.word().equals("成") && low.compareTo(BigDecimal.TEN) > 0) {
            return false;
        }
        boolean round = ROUND.matches(m.group("low"));
        boolean small = low.compareTo(BigDecimal.TEN) <= 0;
        if (!small && !round) {
            return true;
        }
        boolean plural = low.compareTo(BigDecimal.ONE) > 0 || unit.kind() == Unit.Kind.TIMES;
        String before = sentence.substring(Math.max(0, m.start() - 2), m.start());
        return plural
                && endsFit(before, unit.kind().counts())
                && !(round
                        && ADJECTIVE
                                .matcher(sentence)
                                .region(m.end(), sentence.length())
                                .lookingAt())
                && !m.group("low").equals("万")
                && !m.group("low").equals("亿");
    }

    private static boolean endsFit(String before, boolean counts) {
        char last = before.isEmpty() ? 0 : before.charAt(before.length() - 1);
        return last != 0 && (counts ? "了共达近超约逾过获上破".indexOf(last) >= 0 : "数几一".indexOf(last) < 0);
    }
}
