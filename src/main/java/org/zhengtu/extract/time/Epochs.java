package org.zhengtu.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Numerals;
import org.zhengtu.text.Pattern;

/**
 * The congress or plenum that a text awaits, works for or conveys the spirit of, which tells when it was written: by the lexicon
 * {@code epoch}, and for
 * the National People's Congress by the number of its session (十二届全国人大五次会议: March 2017).
 */
final class Epochs {

    /** How a text speaks of an event. */
    enum Manner {
        /** 喜迎党的二十大, in the months before it */
        AWAITED,
        /** 党的二十大期间, in the months about it */
        DURING,
        /** 传达, as is done in the months after it */
        CONVEYED,
        /** 学习贯彻, which goes on for years */
        STUDIED,
        /** 党的二十大召开之年: the year itself */
        YEAR
    }

    /**
     * When an event was held.
     *
     * @param manner how a text speaks of it
     */
    record Epoch(int year, int month, Manner manner) {

        /** The year of a text of some month (0 if unknown); empty if it need not be of the months about the event. */
        Optional<Integer> yearOf(int textMonth) {
            boolean before = textMonth <= month;
            return switch (manner) {
                case YEAR -> Optional.of(year);
                case AWAITED -> Optional.of(before ? year : year - 1);
                case DURING -> textMonth <= month + SEASON ? Optional.of(year) : Optional.empty();
                case CONVEYED -> Optional.of(textMonth == 0 || textMonth >= month ? year : year + 1);
                case STUDIED ->
                    textMonth >= month && textMonth <= month + SEASON ? Optional.of(year) : Optional.empty();
            };
        }

        private boolean isAfter(Epoch other) {
            return year * 12 + month > other.year * 12 + other.month;
        }
    }

    private static final Lexicon EVENTS = Lexicon.load("epoch");
    private static final Lexicon GAMES = Lexicon.load("epoch-games");
    private static final Map<String, Map<String, String>> BY_NAME = Stream.of(EVENTS, GAMES)
            .flatMap(lexicon -> lexicon.rows().stream())
            .collect(Collectors.toMap(row -> row.get("event"), Function.identity()));

    /** How many months a spirit is studied in that nobody says is conveyed. */
    private static final int SEASON = 2;

    private static final String NUMBER = "[一二三四五六七八九十]{1,3}";
    private static final String PARTY = Alternatives.of(EVENTS.column("event"));
    private static final String HELD = "(?:的?(?:胜利|隆重|顺利|成功|如期)?(?:召开|开幕|举行))?";

    private static final Pattern SPIRIT =
            Pattern.compile("(?:(?<conveyed>传达|宣讲|学习宣传)|学习贯彻|学习领会)[^，。；]{0,16}?(?<event>" + PARTY + ")(?![以之报来])");
    private static final Pattern AWAITED = Pattern.compile(
            "(?:{time.awaits}|即?将(?:要|于[^，。；]{0,12})?(?:胜利|隆重)?召开的?)[^，。；]{0,16}?(?<event>" + PARTY + ")(?![以之报来后])"
                    + "|(?<coming>" + PARTY + ")" + HELD + "(?:即将|将[于在要]|献礼|前夕|倒计时|[^，。；后来]{0,3}{time.prepares})");
    private static final Pattern DURING = Pattern.compile("(?<event>" + PARTY + "|"
            + Alternatives.of(GAMES.column("event")) + ")" + HELD + "(?:[、和]\\p{IsHan}{2,8})?(?:{time.about})");
    private static final Pattern IN_YEAR =
            Pattern.compile("(?<event>" + PARTY + ")(?:" + HELD + "之年|(?<after>精神的?(?:开局|起步)之?年|精神的?第一年))");
    /** 我们党即将召开|第二十次|全国代表大会 */
    private static final Pattern PARTY_CONGRESS =
            Pattern.compile("党即?将(?:要)?(?:胜利|隆重)?召开的?第(?<number>" + NUMBER + ")次全国代表大会");

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
        List<Epoch> told = new ArrayList<>();
        Matcher awaited = AWAITED.matcher(sentence);
        while (awaited.find()) {
            String event = awaited.group("event") == null ? awaited.group("coming") : awaited.group("event");
            told.add(epoch(event, Manner.AWAITED));
        }
        Matcher spirit = SPIRIT.matcher(sentence);
        while (spirit.find()) {
            told.add(epoch(spirit.group("event"), spirit.group("conveyed") != null ? Manner.CONVEYED : Manner.STUDIED));
        }
        Matcher during = DURING.matcher(sentence);
        while (during.find()) {
            told.add(epoch(during.group("event"), Manner.DURING));
        }
        Matcher year = IN_YEAR.matcher(sentence);
        while (year.find()) {
            Epoch own = epoch(year.group("event"), Manner.YEAR);
            int held = own.year() + (year.group("after") == null ? 0 : 1);
            CourseYears.year(sentence, year.start(), held).ifPresent(of -> told.add(new Epoch(of, 1, Manner.YEAR)));
        }
        CourseYears.in(sentence).ifPresent(of -> told.add(new Epoch(of, 1, Manner.YEAR)));
        Anniversaries.awaited(sentence).ifPresent(told::add);
        congresses(sentence, told);
        return told.stream().reduce((one, other) -> other.isAfter(one) ? other : one);
    }

    private static void congresses(CharSequence sentence, List<Epoch> told) {
        Matcher party = PARTY_CONGRESS.matcher(sentence);
        while (party.find()) {
            Optional.ofNullable(BY_NAME.get("党的第" + party.group("number") + "次全国代表大会"))
                    .ifPresent(row -> told.add(epoch(row.get("event"), Manner.AWAITED)));
        }
        Matcher congress = CONGRESS.matcher(sentence);
        while (congress.find()) {
            String term = congress.group("term") == null ? congress.group("later") : congress.group("term");
            int year = FIRST + (number(term) - TERM) * YEARS + number(congress.group("session")) - 1;
            told.add(new Epoch(year, MARCH, Manner.CONVEYED));
        }
    }

    private static Epoch epoch(String event, Manner manner) {
        Map<String, String> row = BY_NAME.get(event);
        return new Epoch(Integer.parseInt(row.get("year")), Integer.parseInt(row.get("month")), manner);
    }

    private static int number(String numeral) {
        return Numerals.whole(numeral).orElse(0);
    }

    /** Of two, the one held last. */
    static Optional<Epoch> later(Optional<Epoch> one, Epoch other) {
        return one.isEmpty() || other.isAfter(one.get()) ? Optional.of(other) : one;
    }
}
