package org.zhengtu.extract.project;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/**
 * Money and measures as they are said of projects: total investment, area, capacity. What was spent so far or is to be
 * spent this year is no investment.
 */
final class Amounts {

    private static final String ABOUT = "(?:{project.about}|：)*+";
    private static final String NUMBER = "\\d{1,9}(?:,\\d{3})*+(?:\\.\\d{1,4})?+";
    private static final String MONEY = "(?<number>" + NUMBER
            + ")(?<multiple>余?(?:万亿|千万|百万|亿(?:\\d{1,4}(?:千万|百万|万))?|(?:多)?个亿|万(?=[，。；、）]|的(?!\\d)|$)|万)?)(?:余|多)?(?<currency>{project.money})?(?:以上|左右|余|多)?";
    private static final Pattern INVESTMENT = Pattern.compile(
            "(?<word>{project.before-investment}*+{project.investment}{project.investment-whole}?|(?:工程|项目|批复|核定|总)?概算(?![投总]))"
                    + ABOUT + MONEY);
    private static final Pattern SPENT = Pattern.compile("{project.spent}[^，；。]{0,6}$");
    /** 总投资20亿元|的13个项目 */
    private static final Pattern OF_MANY = Pattern.compile("的?\\d{1,4}[个项]");

    /** 累计投入2亿元|，建成X */
    private static final Pattern BUILT_WITH = Pattern.compile("，(?:建成|新建|改扩建)了?(?!\\d)");

    private static final Pattern DONE = Pattern.compile("(?:年度|累计|完成)[^，；。]{0,4}$");
    private static final Pattern AREA = Pattern.compile(
            "(?<word>{project.before-area}*+(?:占地|用地|征地)(?:总?面积)?|(?:总|规划|地上|新建|厂房)*+建筑(?:总)?面积|总面积|建设面积|规划面积)" + ABOUT
                    + "(?<value>" + NUMBER + "(?:万)?)(?:余|多)?(?<unit>{project.area-unit}|㎡)");
    private static final Pattern FLOOR =
            Pattern.compile("(?<value>" + NUMBER + "(?:万)?)(?:余|多)?(?<unit>平方米)(?:的)?(?:厂房|标准厂房|车间|办公楼|用房)");

    /** 总投资5亿元的, 占地100亩的 and so on before a name. */
    static final Pattern ATTRIBUTIVE = Pattern.compile("(?:(?:计划|预计|估算|概算)?总投资|{project.size-noun})"
            + ABOUT + NUMBER
            + "(?:余|多)?(?:万亿|亿(?:\\d{1,4}(?:千万|百万|万))?|万)?(?:余|多)?{project.size-unit}?(?:以上|左右|余|多)?的?|" + NUMBER
            + "(?:万亿|亿|万)(?:美元|欧元|元)的(?=[\\p{IsHan}A-Za-z])");
    /** 50亿元的|河东物流港 */
    private static final Pattern BARE = Pattern.compile(MONEY + "的");

    private static final Pattern BRACKETED = Pattern.compile("（约?(?<value>[\\d.]{1,8}[亿万]元)）");

    private Amounts() {}

    /** Total investment told by what stands right before a name: 总投资5亿元的, 50亿元的. */
    static Optional<String> before(String amounts) {
        Matcher bare = BARE.matcher(amounts);
        boolean money = bare.matches()
                && bare.group("currency") != null
                && bare.group("multiple").contains("亿");
        return money ? Optional.of(value(bare, bare.group("currency"))) : investment(amounts);
    }

    /** 柳湾物流园项目|（10亿元） */
    static Optional<String> bracketed(String rest) {
        Matcher m = BRACKETED.matcher(rest);
        return m.lookingAt() ? Optional.of(m.group("value")) : Optional.empty();
    }

    /** Total investment told in a stretch of text, with unit: the total if one is told, else the first. */
    static Optional<String> investment(CharSequence text) {
        Matcher m = INVESTMENT.matcher(text);
        String first = null;
        while (m.find()) {
            boolean ofMany =
                    OF_MANY.matcher(text).region(m.end(), text.length()).lookingAt();
            boolean total = m.group("word").contains("总");
            boolean money = m.group("currency") != null
                    || m.group("multiple").contains("亿")
                    || total && m.group("multiple").endsWith("万");
            String lead =
                    text.subSequence(Math.max(0, m.start() - 12), m.start()).toString();
            boolean whole =
                    BUILT_WITH.matcher(text).region(m.end(), text.length()).lookingAt();
            if (!money
                    || ofMany
                    || !whole && (total ? DONE : SPENT).matcher(lead).find()) {
                continue;
            }
            String value = value(m, m.group("currency") == null ? "元" : m.group("currency"));
            if (total) {
                return Optional.of(value);
            }
            first = first == null ? value : first;
        }
        return Optional.ofNullable(first);
    }

    /** What an area is measured of. */
    enum Kind {
        LAND,
        FLOOR
    }

    /** The first land area and the first floor area told in a stretch of text, number and unit. */
    static Map<Kind, String> areas(CharSequence text) {
        Map<Kind, String> areas = new EnumMap<>(Kind.class);
        Matcher m = AREA.matcher(text);
        while (m.find()) {
            areas.putIfAbsent(m.group("word").contains("建筑") ? Kind.FLOOR : Kind.LAND, value(m));
        }
        Matcher floor = FLOOR.matcher(text);
        if (areas.isEmpty() && floor.find()) {
            areas.put(Kind.FLOOR, value(floor));
        }
        return areas;
    }

    private static String value(Matcher m, String currency) {
        return m.group("number").replace(",", "")
                + m.group("multiple").replace("余", "").replaceFirst("多?个亿", "亿")
                + currency;
    }

    private static String value(Matcher m) {
        return m.group("value").replace(",", "") + m.group("unit");
    }
}
