package org.zhengtu.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/**
 * The congress or plenum whose spirit a text conveys, which tells when it was written: by the lexicon {@code epoch}, and for
 * the National People's Congress by the number of its session (十二届全国人大五次会议: March 2017).
 */
final class Epochs {

    /** How a text speaks of an event. */
    enum Manner {
        /** 喜迎党的二十大, in the months before it */
        AWAITED,
        /** 传达, as is done in the months after it */
        CONVEYED,
        /** 学习贯彻, which goes on for years */
        STUDIED
    }

    /**
     * When an event was held.
     *
     * @param manner how a text speaks of it
     */
    record Epoch(int year, int month, Manner manner) {

        /** The year of a text of some month (0 if unknown); empty if it need not be of the months after the event. */
        Optional<Integer> yearOf(int textMonth) {
            boolean same = manner == Manner.AWAITED || textMonth == 0 || textMonth >= month;
            boolean near = manner != Manner.STUDIED || textMonth >= month && textMonth <= month + SEASON;
            return near ? Optional.of(same ? year : year + 1) : Optional.empty();
        }

        private boolean isAfter(Epoch other) {
            return year * 12 + month > other.year * 12 + other.month;
        }
    }

    private static final Lexicon EVENTS = Lexicon.load("epoch");
    private static final Map<String, Map<String, String>> BY_NAME =
            EVENTS.rows().stream().collect(Collectors.toMap(row -> row.get("event"), Function.identity()));

    /** How many months a spirit is studied in that nobody says is conveyed. */
    private static final int SEASON = 2;

    private static final String NUMBER = "[一二三四五六七八九十]{1,3}";
    private static final Pattern SPIRIT =
            Pattern.compile("(?:(?<awaited>喜迎|迎接)|(?<conveyed>传达|宣讲|学习宣传)|学习贯彻|学习领会)[^，。；]{0,16}?(?<event>"
                    + Alternatives.of(EVENTS.column("event")) + ")(?![以之报来])");
    private static final Pattern CONGRESS = Pattern.compile("(?:第?(?<term>" + NUMBER
            + ")届全国人(?:大|民代表大会)|全国人大第?(?<later>" + NUMBER + ")届)第?(?<session>" + NUMBER + ")次会议");

    /** The 11th congress first met in March 2008; a congress meets in five years. */
    private static final int TERM = 11;

    private static final int FIRST = 2008;
    private static final int YEARS = 5;
    private static final int MARCH = 3;

    private Epochs() {}

    /** The latest that a sentence tells of. */
    static Optional<Epoch> in(CharSequence sentence) {
        Optional<Epoch> latest = Optional.empty();
        Matcher spirit = SPIRIT.matcher(sentence);
        while (spirit.find()) {
            Map<String, String> row = BY_NAME.get(spirit.group("event"));
            latest = later(
                    latest,
                    new Epoch(Integer.parseInt(row.get("year")), Integer.parseInt(row.get("month")), manner(spirit)));
        }
        Matcher congress = CONGRESS.matcher(sentence);
        while (congress.find()) {
            String term = congress.group("term") == null ? congress.group("later") : congress.group("term");
            int year = FIRST + (number(term) - TERM) * YEARS + number(congress.group("session")) - 1;
            latest = later(latest, new Epoch(year, MARCH, Manner.CONVEYED));
        }
        return latest;
    }

    private static Manner manner(Matcher spirit) {
        if (spirit.group("awaited") != null) {
            return Manner.AWAITED;
        }
        return spirit.group("conveyed") != null ? Manner.CONVEYED : Manner.STUDIED;
    }

    private static int number(String numeral) {
        return Numerals.whole(numeral).orElse(0);
    }

    /** Of two, the one held last. */
    static Optional<Epoch> later(Optional<Epoch> one, Epoch other) {
        return one.isEmpty() || other.isAfter(one.get()) ? Optional.of(other) : one;
    }
}
