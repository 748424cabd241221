package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;

/** What is 预计 of a time that is over when it is printed, which makes no aim: 预计2021年实现…, 经初步预计，…. */
final class Estimates {

    private static final Pattern FORECAST = Pattern.compile("{quantity.forecast}");

    /** 预计实现生产总值391亿元，增长8.6% of a report made when the year's figures aren't out yet. */
    private static final Pattern REVIEWED = Pattern.compile("(?:全年)?预计{quantity.reviewed}*(?:实现|完成|达到|全年)");

    /** 经初步预计，…: the whole sentence; …，初步预计全年|增长6%: the rest of it. */
    private static final Pattern ESTIMATED =
            Pattern.compile("^(?:据|经)?[^，。；]{0,4}初步(?:{quantity.reckoned}|统计)|，初步{quantity.reckoned}全年");

    private static final Pattern EXPECTED = Pattern.compile("预计[^，。；]{2,24}，[^，。；]{0,10}$");
    /** 预计|实现生产总值90亿元、增长8%，财政收入6亿元: it holds for the clauses after it, where no work is to be done by then. */
    private static final Pattern HOLDING = Pattern.compile("预计(?!.{0,16}{quantity.forecast-deed})[^。]{0,300}$");
    /** 旅游总人数|将达|900万人次: what 将 says of an estimate 预计 has said. */
    private static final Pattern TO_BE = Pattern.compile("预计|将(?:达|突破|超|实现|完成)");

    /** 一、2012年工作回顾|… where a print runs the heading into its text. */
    private static final Pattern LOOKING_BACK = Pattern.compile("(?:^|[一二三][、.])[^，。；、]{0,12}年(?:政府)?工作回顾");

    private static final int REVIEW = 3;
    private static final int YEARS_END = 11;
    private static final int QUARTER = 92;

    private Estimates() {}

    /**
     * 预计2021年实现… printed at the end of that year, or in a report without a date, is an estimate of what has been.
     *
     * @param review whether it stands in the review of a year
     * @param plan whether it stands in the plan for one
     */
    static boolean areOfThePast(
            Passage passage,
            Cues.Found found,
            Measure measure,
            Optional<LocalDate> issued,
            boolean review,
            boolean plan) {
        String clause = passage.text().substring(passage.clauseStart(measure.start()), measure.start());
        if (!plan
                && REVIEWED.matcher(passage.text()).lookingAt()
                && passage.dates().isEmpty()
                && issued.filter(day -> day.getMonthValue() <= REVIEW || day.getMonthValue() >= YEARS_END)
                        .isPresent()) {
            return true;
        }
        String sentence = passage.text().substring(0, measure.start());
        boolean back = review || LOOKING_BACK.matcher(sentence).find();
        if (ESTIMATED.matcher(sentence).find() || back && isEstimate(passage, found, sentence, issued)) {
            return true;
        }
        boolean early = holds(sentence, found);
        // 投资预计完成10亿元，增长20%
        String part = sentence.substring(sentence.lastIndexOf('；') + 1);
        if (!FORECAST.matcher(clause).find()
                && !early
                && !(measure.kind().relative() && EXPECTED.matcher(part).find())) {
            return false;
        }
        return passage.dates().stream()
                .filter(date -> date.end() <= measure.start() && date.when().known())
                .reduce((first, second) -> second)
                .map(date -> isOver(date.when(), issued))
                .orElse(false);
    }

    /** Whether the clause of a number says 预计, or the one before it where the number is a rate. */
    static boolean areTold(Passage passage, Measure measure) {
        String clause = passage.text().substring(passage.clauseStart(measure.start()), measure.start());
        return FORECAST.matcher(clause).find()
                || measure.kind().relative()
                        && EXPECTED.matcher(passage.text().substring(0, measure.start()))
                                .find();
    }

    /** Whether 预计 stands at a position, or what 将 says of an estimate. */
    static boolean isForecast(String sentence, int at) {
        return TO_BE.matcher(sentence).region(at, sentence.length()).lookingAt();
    }

    /** Whether 预计 is the last word before the end of a sentence's beginning that tells an aim. */
    private static boolean holds(String sentence, Cues.Found found) {
        Matcher holding = HOLDING.matcher(sentence);
        return sentence.contains("预计")
                && holding.find()
                && found.aims().stream()
                        .filter(at -> at > holding.start() && at < sentence.length())
                        .allMatch(at -> TO_BE.matcher(sentence.substring(at)).lookingAt());
    }

    private static boolean isOver(When when, Optional<LocalDate> issued) {
        return issued.isEmpty() || when.to().isBefore(issued.get().plusDays(QUARTER));
    }

    /** 预计全年实现生产总值280亿元 in the review of a year: nothing but 预计 makes an aim of it. */
    private static boolean isEstimate(Passage passage, Cues.Found found, String sentence, Optional<LocalDate> issued) {
        boolean ahead = passage.dates().stream()
                .anyMatch(date -> date.end() <= sentence.length() && Outlook.isAhead(date.when(), issued));
        return !ahead
                && FORECAST.matcher(sentence).find()
                && found.aims().stream()
                        .filter(at -> at < sentence.length())
                        .allMatch(at -> FORECAST.matcher(sentence.substring(at)).lookingAt());
    }
}
