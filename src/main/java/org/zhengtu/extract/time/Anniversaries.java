package org.zhengtu.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.zhengtu.extract.time.Epochs.Epoch;
import org.zhengtu.extract.time.Epochs.Manner;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/**
 * The year that a text keeps an anniversary in (庆祝建党100周年: 2021), by the lexicon {@code anniversary}. One looked forward to
 * (喜迎, 献礼) tells the year only where the month is known in which it is kept.
 */
final class Anniversaries {

    private static final Lexicon EVENTS = Lexicon.load("anniversary");
    private static final Map<String, Integer> YEARS = EVENTS.rows().stream()
            .collect(Collectors.toMap(row -> row.get("event"), row -> Integer.parseInt(row.get("year"))));
    private static final Map<String, Integer> MONTHS = Lexicon.load("anniversary-month").rows().stream()
            .collect(Collectors.toMap(row -> row.get("event"), row -> Integer.parseInt(row.get("month"))));

    private static final String KEEPS = "[“]?(?<event>" + Alternatives.of(EVENTS.column("event"))
            + ")[”]?的?(?<years>\\d{1,3}|[一二三四五六七八九十百]{1,5})周年";
    private static final Pattern KEPT = Pattern.compile(
            "(?:庆祝|纪念|庆贺|(?:今年|今天)[^。；]{0,6}(?:是|为|恰逢|正值|适逢|迎来)(?:[^。；\\d]{0,24}[、，和暨是])?)(?:伟大的)?" + KEEPS);
    private static final Pattern AWAITED = Pattern.compile("(?:{time.awaits}|[为向])(?:伟大的)?" + KEEPS);

    private Anniversaries() {}

    /** The latest year that a sentence tells so; empty if it keeps none. */
    static OptionalInt year(CharSequence sentence) {
        return KEPT.matcher(sentence).results().mapToInt(Anniversaries::year).max();
    }

    /** The last one that a sentence awaits or works for, where it is known when it is kept. */
    static Optional<Epoch> awaited(CharSequence sentence) {
        return AWAITED.matcher(sentence)
                .results()
                .filter(kept -> MONTHS.containsKey(kept.group(1)))
                .map(kept -> new Epoch(year(kept), MONTHS.get(kept.group(1)), Manner.AWAITED))
                .reduce((one, other) -> other);
    }

    private static int year(MatchResult kept) {
        return YEARS.get(kept.group(1)) + Numerals.whole(kept.group(2)).orElse(0);
    }
}
