package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.text.Pattern;

/**
 * Places before a number that have it each: 云岭县、青河县|开工率达100%; of a row of numbers each has its own: 云岭县、青河县投资分别|增长8%、6%.
 * A sum that they have together (云岭县、青河县完成投资8亿元) is none of theirs.
 *
 * @param names of the places that this number is told of; empty if none are named
 * @param rest the words before the number without those places
 */
record PlaceList(List<String> names, String rest) {

    private static final String PLACE = "[一-龥]{1,7}?(?:[县市区州旗盟镇乡]|街道|林场|农场|园)(?<!{quantity.no-region}|[一-龥]的.)";
    private static final Pattern LIST = Pattern.compile("(?<list>" + PLACE + "(?:(?:[、和与及]|以及)" + PLACE
            + "){1,11})(?:等(?:[一二两三四五六七八九十]{1,3})?个?(?:县市区|县区|区县|乡镇|镇街|[县市区镇乡])|等地?)?的?(?<rest>[^、县市区].*)");

    private static final Pattern JOINT = Pattern.compile("(?<=[县市区州旗盟镇乡道场园])(?:[、和与及]|以及)");
    private static final Pattern TOGETHER = Pattern.compile("占|合计|共计|总计|累计|之间|合作|联合");
    private static final Pattern EACH = Pattern.compile("[均都各]|双双|分别|全部");

    /**
     * @param head the words before the number, or before the row that it stands in
     */
    static PlaceList before(Passage passage, int measure, Series series, String head, Trim trim) {
        PlaceList none = new PlaceList(List.of(), head);
        if (head.length() < 2 * 2 + 1) {
            return none;
        }
        Matcher m = LIST.matcher(trim.open(head));
        if (!m.matches() || TOGETHER.matcher(m.group("rest")).find()) {
            return none;
        }
        List<String> all = Stream.of(JOINT.split(m.group("list"))).toList();
        String rest = m.group("rest");
        if (series.size() > 1) {
            return all.size() == series.size() ? new PlaceList(List.of(all.get(measure - series.first())), rest) : none;
        }
        Measure value = passage.measures().get(measure);
        boolean alike = value.kind().relative()
                || value.kind() == Unit.Kind.RANK
                || value.kind() == Unit.Kind.COVERAGE
                || EACH.matcher(rest).find();
        return alike ? new PlaceList(all, rest) : none;
    }

    /** What is told of each of the places; where none is named the phrase as it is. */
    Stream<Phrase> each(Phrase phrase) {
        return names.isEmpty()
                ? Stream.of(phrase)
                : names.stream().map(name -> new Phrase(
                                phrase.rule(), name + phrase.indicator(), phrase.subject(), phrase.confidence())
                        .at(phrase.turn()));
    }
}
