package org.zhengtu.extract.time;

import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/**
 * The year that a text keeps an anniversary in (庆祝建党100周年: 2021), by the lexicon {@code anniversary}. One looked forward to
 * (喜迎, 献礼) tells nothing.
 */
final class Anniversaries {

    private static final Lexicon EVENTS = Lexicon.load("anniversary");
    private static final Map<String, Integer> YEARS = EVENTS.rows().stream()
            .collect(Collectors.toMap(row -> row.get("event"), row -> Integer.parseInt(row.get("year"))));

    private static final Pattern KEPT = Pattern.compile("(?:庆祝|纪念|庆贺)(?:伟大的)?[“]?("
            + Alternatives.of(EVENTS.column("event"))
            + ")[”]?(\\d{1,3}|[一二三四五六七八九十百]{1,5})周年");

    private Anniversaries() {}

    /** The latest year that a sentence tells so; empty if it keeps none. */
    static OptionalInt year(CharSequence sentence) {
        return KEPT.matcher(sentence)
                .results()
                .mapToInt(kept ->
                        YEARS.get(kept.group(1)) + Numerals.whole(kept.group(2)).orElse(0))
                .max();
    }
}
