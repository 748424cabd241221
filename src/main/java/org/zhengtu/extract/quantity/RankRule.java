package org.zhengtu.extract.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Comparator;
import org.zhengtu.model.Quantity;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/** Ranks: 位居全市第一, 跃居全国第23位, 列全省前十, 进入前3位. Needs a verb of ranking or the region that is ranked. */
final class RankRule {

    private static final String AREA = "[一-龥&&[^居列位排全在名第前跃至到为稳]]";
    /** 川东六县市, 全省18个县（市）, 12个国家级开发区 */
    static final String GROUP = "(?:全[国省市县]|" + AREA
            + "{1,3})?(?:\\d{1,3}|[二两三四五六七八九十]{1,3})[个家]?(?:国家级|省级)?{quantity.group-region}(?:（[县市区州]{1,3}）)?";

    private static final String REGION =
            "(?:全[国省市](?:综合实力|综合竞争力)?[百千十]强[县市区镇乡]|全[国省市]\\d{1,3}个(?:县市区|区县|县区|县|区|市)|全(?:国|省|市|区|县|州|盟|旗|球|自治区)(?:[A-Z一二三]类[县市区]{0,3}|县（[市区]{1,2}）|县（市、区）|区（县）|县市区)?|{quantity.rank-rule-region}|同类[一-龥]{0,4}|全?行业|"
                    + GROUP + "|" + AREA + "{1,3}(?:省|市|区|地区|自治州))";
    private static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final Pattern NEGATED = Pattern.compile("(?:未能?|没有?|不在|尚未|力争不)$");

    /** 第三位、第五位 */
    private static final Pattern ROW = Pattern.compile("[第前][\\d一二三四五六七八九十]{1,3}[位名]?[、和]$");

    /** 排名前五位|的分别为… tells who they are. */
    private static final Pattern LISTED = Pattern.compile("的[^，。；、]{0,8}?(?:分别|依次)?(?:为|是|有|：)");

    private final Pattern pattern;

    RankRule(Words words) {
        pattern = Pattern.compile("(?:(?<verb>" + words.any("rank") + ")了?(?:在|到|至|入|为)?)?+(?<region>" + REGION
                + ")?+的?(?:“(?<list>[^”，。；]{3,30})”)?(?:排名|位次|排位|同类[一-龥]{0,4})?(?:并列)?(?:第(?![一二三](?:[、和]第?[二三]){1,2}(?:次)?产业)(?<at>"
                + NUMBER
                + ")(?:位|名)?|前(?<within>" + NUMBER
                + ")(?:位|名|强)?)(?=[，。；、！（）”]|的|和|、|且|上升|升|跃|提升|前移|进|晋|下降|退|$)");
    }

    MeasureRules.Rule rule() {
        return new MeasureRules.Rule("MEASURE-09", pattern, this::read);
    }

    private Optional<Measure> read(String id, Matcher m, String sentence) {
        boolean placed = m.group("verb") != null
                || m.group("region") != null
                || ROW.matcher(sentence.substring(Math.max(0, m.start() - 6), m.start()))
                        .find();
        boolean negated = NEGATED.matcher(sentence.substring(Math.max(0, m.start() - 3), m.start()))
                .find();
        boolean list = m.group("within") != null
                && LISTED.matcher(sentence).region(m.end(), sentence.length()).lookingAt();
        if (!placed || negated || list) {
            return Optional.empty();
        }
        boolean within = m.group("within") != null;
        return Numerals.value(m.group(within ? "within" : "at"))
                .map(place -> new Measure(
                        id,
                        m.start(),
                        m.end(),
                        new Quantity(place, null, "位", m.group()),
                        Unit.Kind.RANK,
                        within ? Comparator.AT_MOST : Comparator.EXACTLY));
    }

    /** The list in quotation marks that a rank is one of; empty if none is. */
    String list(String rank) {
        Matcher m = pattern.matcher(rank);
        return rank.contains("“") && m.find() && m.group("list") != null ? m.group("list") : "";
    }

    /** The region within which a rank counts, as printed; empty if none is. */
    String region(String rank) {
        Matcher m = pattern.matcher(rank);
        return m.find() && m.group("region") != null ? m.group("region") : "";
    }
}
