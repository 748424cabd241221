package org.zhengtu.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.model.Comparator;
import org.zhengtu.model.Quantity;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/** The ways to print a measured number. */
final class MeasureRules {

    private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,6})?";
    private static final String CHINESE = "[一二两三四五六七八九十百千零万亿]{1,10}(?:点[零一二三四五六七八九]{1,4})?";
    private static final String TO = "(?:至|到|[-－—–~～―]{1,2})";
    private static final String MULTIPLE = "(?:{quantity.multiple}|千(?!米|克|瓦|伏))";
    /** No part of a longer number, a code (G60), an ordinal (第3) or an indefinite one (数十, 几百); GDP391亿元 is none. */
    private static final String START = "(?:(?<![\\dA-Za-z.:/+第几·-])|(?<=GDP|CPI|PPI))";

    private static final String RATIO = "{quantity.ratio}";

    private static final Set<String> PARTS = Set.of("‰", "成");

    /** 三四千 */
    private static final Pattern VAGUE = Pattern.compile("[一二三四五六七八九]{2}(?:[十百千万亿]|$)");

    /** 300多, 两千余. */
    private static final Pattern MORE = Pattern.compile("[0-9一二三四五六七八九十百千万亿][多余]");

    private static final Pattern HOUSEHOLDS =
            Pattern.compile("(?:(?!{quantity.people-noun})[一-龥]){0,8}?{quantity.household-noun}");

    private final Units units = new Units();
    private final Words words;
    private final String after;

    /** A rule: its id, its pattern, and how a match becomes a measure; it may decline. */
    record Rule(String id, Pattern pattern, Production production) {}

    interface Production {
        Optional<Measure> read(String id, Matcher match, String sentence);
    }

    MeasureRules(Words words) {
        this.words = words;
        this.after = "(?<after>" + words.any("after") + ")?";
    }

    List<Rule> rules() {
        return Stream.of(plain(), joined()).flatMap(List::stream).toList();
    }

    /** Numbers printed in several pieces, or whose unit stands with another one. */
    private List<Rule> joined() {
        return List.of(
                rule(
                        "MEASURE-10",
                        START + "(?<low>\\d{1,5})亿(?<rest>\\d{1,4})(?<multiple>千|百)?万(?:余|多)?(?<unit>元|美元)" + after,
                        this::mixedMoney),
                rule(
                        StructurePhrase.RATIO,
                        "(?<=(?:三(?:次|大)?产业?的?(?:结构|比|增加值|构成)|产业结构)[^，。；]{0,50})(?<![\\d.])(?<low>\\d{1,2}(?:\\.\\d{1,2})?)(?=[:：∶︰]\\d|(?<=[:：∶︰][\\d.]{1,5})(?![\\d.]))",
                        this::share),
                rule(
                        "MEASURE-13",
                        START + "(?<low>" + ARABIC + ")(?<multiple>)个?[、和](?=(?:" + ARABIC + "个?[、和]){0,5}" + ARABIC
                                + "(?<unit>个百分点))",
                        this::amountOfRow),
                rule(
                        "MEASURE-12",
                        START + "(?=\\d)(?<=(?:分别|各)[^。；]{0,40})(?<low>" + ARABIC + ")(?=(?:[、和]" + ARABIC
                                + "){1,3}(?<multiple>" + MULTIPLE + ")?(?<unit>" + units.pattern() + "))",
                        this::amountOfRow));
    }

    private List<Rule> plain() {
        String unit = "(?<multiple>" + MULTIPLE + ")?(?<more2>多|余)?(?<unit>" + units.pattern() + ")";
        String range = "(?:(?<lowmultiple>" + MULTIPLE + ")?(?<lowunit>%|‰|" + units.pattern() + ")?" + TO + "(?<high>"
                + ARABIC + "))?";
        return List.of(
                rule(
                        "MEASURE-01",
                        START + "(?<sign>-)?(?<low>" + ARABIC + ")" + range + "(?<more>多|余|来|几)?" + unit + after,
                        this::amount),
                rule(
                        "MEASURE-02",
                        "(?<![\\d.第数几一二两三四五六七八九十百千零万亿点])(?<sign>负)?(?<low>" + CHINESE + ")(?:" + TO + "(?<high>"
                                + CHINESE + "))?(?<more>多|余|来)?" + unit + after,
                        this::amountInCharacters),
                rule(
                        "MEASURE-03",
                        "百分之(?<low>" + CHINESE + "|" + ARABIC + ")(?:" + TO + "百分之(?<high>" + CHINESE + "|" + ARABIC
                                + "))?" + after,
                        this::percent),
                rule(
                        "MEASURE-04",
                        START + "(?<low>" + ARABIC + ")(?:" + TO + "(?<high>" + ARABIC
                                + "))?(?<more>多|余)?(?<multiple>万亿|千亿|百亿|亿|(?<=\\d)个亿|(?<={quantity.money-noun}[^，。；\\d]{0,4}\\d{1,8})万)(?<more2>多|余)?"
                                + after
                                + "(?=[，。；、！）]|[和与及]\\d|的|大关|$)",
                        this::bareMoney),
                rule(
                        "MEASURE-14",
                        START + "(?<low>" + ARABIC
                                + ")万(?<more>多|余)?(?=[一-龥]{0,8}?(?:{quantity.people-noun}|{quantity.household-noun}))",
                        this::persons),
                rule(
                        "MEASURE-15",
                        START + "(?<=人口[^，。；\\d]{0,4})(?<low>" + ARABIC + ")万(?<more>多|余)?(?=[，。；、！）]|$)",
                        this::persons),
                rule("MEASURE-05", "翻(?:了|近|约|超过?){0,2}(?<times>一|两|三|四)?番|倍增(?!计划|行动|工程|效应|器)", this::doubling),
                rule("MEASURE-06", "全覆盖(?!率|式|性|、无)(?=[，。；、！）”]|的(?!基础)|$)", this::coverage),
                rule("MEASURE-07", "(?<whole>三|四|五|十)分之(?<part>一|二|三|四|五|六|七|八|九)" + after, this::fraction),
                rule(
                        "MEASURE-08",
                        START + "(?=\\d)(?<=" + RATIO + "[^，。；]{0,24})(?<low>" + ARABIC + ")(?:[:：∶︰]1(?![\\d.:：∶︰]))?"
                                + after + "(?=[，。；、！）]|$|{quantity.range-change})",
                        this::ratio));
    }

    private static Rule rule(String id, String pattern, Production production) {
        return new Rule(id, Pattern.compile(pattern), production);
    }

    private Optional<Measure> amount(String id, Matcher m, String sentence) {
        return amount(id, m, sentence, m.group("lowmultiple"), m.group("lowunit") != null);
    }

    /** One character before 元 is the name of a place as a rule (三元村), no sum. */
    private Optional<Measure> amountInCharacters(String id, Matcher m, String sentence) {
        boolean name = m.group("low").length() == 1
                && m.group("high") == null
                && m.group("multiple") == null
                && "元".equals(m.group("unit"));
        boolean vague = VAGUE.matcher(m.group("low")).find();
        return name || vague ? Optional.empty() : amount(id, m, sentence, null, false);
    }

    private Optional<Measure> amount(String id, Matcher m, String sentence, String lowMultiple, boolean lowWhole) {
        Optional<BigDecimal> low = Numerals.value(Folded.number(m.group("low")));
        Unit unit = units.of(m.group("unit"));
        // 五万|名 are many, whatever stays with the unit
        BigDecimal printed = low.map(
                        value -> value.multiply(Folded.of(m.group("low"), "").size()))
                .orElse(BigDecimal.ZERO);
        if (low.isEmpty()
                || !Countable.counted(m, printed, unit, sentence)
                || !Countable.fits(unit, m, sentence.substring(0, m.start()))) {
            return Optional.empty();
        }
        String multiple = m.group("multiple") == null ? "" : m.group("multiple");
        String sign = m.group("sign") == null ? "" : "-";
        if (m.group("high") != null) {
            return Range.of(sign + m.group("low"), lowMultiple, lowWhole, m.group("high"), multiple)
                    .map(range -> measure(id, m, range.in(printed(unit), m.group()), unit.kind()));
        }
        Folded folded = Folded.of(m.group("low"), multiple);
        BigDecimal value = low.get().multiply(folded.factor());
        Quantity quantity =
                new Quantity(sign.isEmpty() ? value : value.negate(), null, folded.unit() + printed(unit), m.group());
        int end = sentence.startsWith("人口", m.end() - 1) && m.group("after") == null ? m.end() - 1 : m.end();
        return Optional.of(new Measure(id, m.start(), end, quantity, unit.kind(), bound(m)));
    }

    /** 8.05万|贫困人口, 3万|农户 */
    private Optional<Measure> persons(String id, Matcher m, String sentence) {
        boolean households =
                HOUSEHOLDS.matcher(sentence).region(m.end(), sentence.length()).lookingAt();
        return Numerals.value(m.group("low"))
                .map(low -> new Measure(
                        id,
                        m.start(),
                        m.end(),
                        new Quantity(low, null, households ? "万户" : "万人", m.group()),
                        households ? Unit.Kind.COUNT : Unit.Kind.PERSON,
                        m.group("more") == null ? null : Comparator.AT_LEAST));
    }

    /** 1亿8千万元 */
    private Optional<Measure> mixedMoney(String id, Matcher m, String sentence) {
        Optional<BigDecimal> tenThousands = Numerals.value(m.group("rest"))
                .map(rest -> "千".equals(m.group("multiple")) ? rest.multiply(BigDecimal.valueOf(1000)) : rest)
                .map(rest -> "百".equals(m.group("multiple")) ? rest.multiply(BigDecimal.valueOf(100)) : rest);
        return Numerals.value(m.group("low"))
                .flatMap(low -> tenThousands.map(rest -> low.add(rest.movePointLeft(4))))
                .map(value -> measure(
                        id,
                        m,
                        new Quantity(value.stripTrailingZeros(), null, "亿" + m.group("unit"), m.group()),
                        Unit.Kind.MONEY));
    }

    /** 三次产业比为6.0：55.0：39.0 */
    private Optional<Measure> share(String id, Matcher m, String sentence) {
        return Numerals.value(m.group("low"))
                .map(low -> new Measure(
                        id, m.start(), m.end(), new Quantity(low, null, "%", m.group()), Unit.Kind.PERCENT, null));
    }

    /** 分别高于全国、全省7.4、|3.8个百分点: the unit is printed once. */
    private Optional<Measure> amountOfRow(String id, Matcher m, String sentence) {
        Unit unit = units.of(m.group("unit"));
        Folded folded = Folded.of(m.group("low"), m.group("multiple") == null ? "" : m.group("multiple"));
        return Numerals.value(m.group("low"))
                .map(low -> new Measure(
                        id,
                        m.start("low"),
                        m.end("low"),
                        new Quantity(
                                low.multiply(folded.factor()), null, folded.unit() + printed(unit), m.group("low")),
                        unit.kind(),
                        null));
    }

    private static String printed(Unit unit) {
        boolean percent = unit.kind() == Unit.Kind.PERCENT && !PARTS.contains(unit.word());
        boolean yuan = unit.word().startsWith("元人民币") || unit.word().equals("人民币");
        boolean places = unit.word().endsWith("位次");
        return percent
                ? "%"
                : yuan ? "元" : places ? "位" : unit.word().replace("个多", "").replace("多个", "");
    }

    private Optional<Measure> percent(String id, Matcher m, String sentence) {
        if (m.group("high") != null) {
            return Range.of(m.group("low"), null, true, m.group("high"), "")
                    .map(range -> measure(id, m, range.in("%", m.group()), Unit.Kind.PERCENT));
        }
        return Numerals.value(m.group("low"))
                .map(value -> measure(id, m, new Quantity(value, null, "%", m.group()), Unit.Kind.PERCENT));
    }

    private Optional<Measure> bareMoney(String id, Matcher m, String sentence) {
        String multiple = m.group("multiple").replace("个", "");
        if (m.group("high") != null) {
            return Range.of(m.group("low"), null, false, m.group("high"), multiple)
                    .map(range -> measure(id, m, range.in("元", m.group()), Unit.Kind.MONEY));
        }
        Folded folded = Folded.of(m.group("low"), multiple);
        return Numerals.value(m.group("low")).map(low -> {
            BigDecimal value = low.multiply(folded.factor());
            return measure(id, m, new Quantity(value, null, folded.unit() + "元", m.group()), Unit.Kind.MONEY);
        });
    }

    private Optional<Measure> doubling(String id, Matcher m, String sentence) {
        String times = m.group("times");
        int power = times == null ? 1 : Numerals.whole(times).orElse(1);
        Quantity quantity = new Quantity(BigDecimal.valueOf(1L << power), null, "倍", m.group());
        return Optional.of(new Measure(id, m.start(), m.end(), quantity, Unit.Kind.TIMES, Comparator.MULTIPLE));
    }

    private Optional<Measure> coverage(String id, Matcher m, String sentence) {
        Quantity all = new Quantity(BigDecimal.valueOf(100), null, "%", m.group());
        return Optional.of(new Measure(id, m.start(), m.end(), all, Unit.Kind.COVERAGE, Comparator.EXACTLY));
    }

    private Optional<Measure> fraction(String id, Matcher m, String sentence) {
        BigDecimal part = Numerals.value(m.group("part")).orElseThrow().multiply(BigDecimal.valueOf(100));
        BigDecimal percent = part.divide(Numerals.value(m.group("whole")).orElseThrow(), 1, RoundingMode.HALF_UP);
        return Optional.of(measure(id, m, new Quantity(percent, null, "%", m.group()), Unit.Kind.PERCENT));
    }

    private Optional<Measure> ratio(String id, Matcher m, String sentence) {
        return Numerals.value(m.group("low"))
                .map(low -> new Measure(
                        id,
                        m.start("low"),
                        m.end(),
                        new Quantity(low, null, "", m.group("low")),
                        Unit.Kind.RATIO,
                        bound(m)));
    }

    private Measure measure(String id, Matcher m, Quantity quantity, Unit.Kind kind) {
        return new Measure(id, m.start(), m.end(), quantity, kind, bound(m));
    }

    private Comparator bound(Matcher m) {
        String word = m.group("after");
        if (word != null) {
            return words.sign("after", word).orElse(null);
        }
        return MORE.matcher(m.group()).find() ? Comparator.AT_LEAST : null;
    }
}
