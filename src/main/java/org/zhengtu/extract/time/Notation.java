package org.zhengtu.extract.time;

import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;

/** How years, months and days are written, as pieces of the rules' patterns. No piece holds a group or can backtrack far. */
final class Notation {

    /** 2023, 二〇二三. */
    static final String YEAR_NUMBER = "(?:(?:19|20)\\d{2}|[一二][九〇零○O][〇零○O一二三四五六七八九]{2})";

    /**
     * 2023年, 今年, 同年. Not 后年, which is mostly 投产后|年产, nor 以上|年产值, 今后|五年.
     */
    static final String YEAR = "(?:" + YEAR_NUMBER
            + "(?:年(?!代)|(?=全年))|(?:(?<!如|至|现|迄)今|(?<!过|失|离|上|下)去|明)年(?!轻|龄)|(?:今|本|去|明|同|次|翌|当|(?<!之)前|(?<!以)上)年(?!{time.year-compound}))";

    /** 10, 十, and 元 for the first (元月, 元至10月; not 3亿|元). */
    static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十]|(?<![万亿])元(?=月|[至到-]\\d{1,2}月))";

    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]|二十|十|[一二三四五六七八九])";

    /** What follows a number that counts or measures something: 2000|头, 2015|余. */
    private static final String MEASURE =
            "(?:[余多万亿]|" + Alternatives.of(Lexicon.load("unit").column("unit")) + ")";

    /** 2015 in 2015全国媒体云岭行; each rule says what may stand before it. */
    static final String YEAR_IN_NAME = "20[012]\\d(?=[（\\p{IsHan}])(?!年|" + MEASURE + ")";

    static final String TO = "(?:至|到|[-－—–~～―]{1,2})";

    /** No digit, Chinese numeral or decimal point before it. */
    static final String START = "(?<![\\d.一二三四五六七八九十百千第])";

    /** A small whole number: 3, 20, 五, 二十. */
    static final String COUNT = "(?:\\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])";

    private Notation() {}
}
