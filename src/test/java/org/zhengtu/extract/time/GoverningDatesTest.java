package org.zhengtu.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhengtu.model.Span;
import org.zhengtu.model.When;
import org.zhengtu.text.RunningText;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Sentence.Kind;

class GoverningDatesTest {

    private static final Optional<LocalDate> ISSUED = Optional.of(LocalDate.of(2023, 8, 20));

    private static Sentence sentence(int paragraph, Kind kind, String text) {
        return new Sentence(RunningText.of(text, new Span(0, text.length())), paragraph, kind);
    }

    private static List<Sentence> body(String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(sentence(0, Kind.BODY, text));
        }
        return sentences;
    }

    /** What holds where a word of a sentence stands. */
    private static String at(Optional<LocalDate> issued, List<Sentence> sentences, int index, String word) {
        OptionalInt year = issued.isPresent() ? OptionalInt.empty() : PageYear.told(sentences);
        GoverningDates dates = GoverningDates.of(sentences, new Dates(), issued, year);
        int position = sentences.get(index).toString().indexOf(word);
        return dates.at(sentences, index, position).iso();
    }

    @Test
    void theLastDateBeforeHolds() {
        List<Sentence> text = body("2021年增长5%，2022年增长6%。");
        assertEquals("2021", at(ISSUED, text, 0, "5%"));
        assertEquals("2022", at(ISSUED, text, 0, "6%"));
    }

    @Test
    void aSentenceGoesOnWithWhatTheLastOneBeganWith() {
        List<Sentence> text = body("上半年全市实现生产总值100亿元。", "其中，农业增加值10亿元。");
        assertEquals("2023-01/2023-06", at(ISSUED, text, 1, "10"));
    }

    @Test
    void aMonthToldOfAloneHoldsInItsSentenceOnly() {
        List<Sentence> text = body("上半年规模以上工业增加值增长7.5%；6月当月增长8.3%。", "分门类看，制造业增长2.8%。", "7月，全市用电量增长3%。", "工业用电量增长4%。");
        assertEquals("2023-06", at(ISSUED, text, 0, "8.3"));
        assertEquals("2023-01/2023-06", at(ISSUED, text, 1, "2.8"));
        assertEquals("2023-07", at(ISSUED, text, 3, "4"));
    }

    @Test
    void aYearWithinASentenceGivesWayToTheHeading() {
        List<Sentence> text = List.of(
                sentence(0, Kind.HEADING, "回望五年，成绩来之不易"),
                sentence(1, Kind.BODY, "预计2021年实现生产总值100亿元。"),
                sentence(1, Kind.BODY, "造林3万亩。"));
        assertEquals("2021", at(Optional.empty(), text, 1, "100"));
        assertEquals("2017/2021", at(Optional.empty(), text, 2, "3万"));
    }

    @Test
    void aLeadInHolds() {
        List<Sentence> text = body("到2027年的主要目标：", "城镇化率达到60%。");
        assertEquals("2027", at(ISSUED, text, 1, "60"));
    }

    @Test
    void theYearOfAStoryEndsWithItsParagraph() {
        List<Sentence> text = List.of(
                sentence(0, Kind.BODY, "2015年，他种了3亩桃。"),
                sentence(0, Kind.BODY, "收入1万元。"),
                sentence(1, Kind.BODY, "合作社有社员20名。"));
        assertEquals("2015", at(ISSUED, text, 1, "1万"));
        assertEquals("", at(ISSUED, text, 2, "20"));
    }

    @Test
    void aShorterTimeNamedAmidstAParagraphEndsWithIt() {
        List<Sentence> text = List.of(
                sentence(0, Kind.BODY, "今年上半年，全市经济稳中有进。"),
                sentence(1, Kind.BODY, "工业生产加快。"),
                sentence(1, Kind.BODY, "1-4月，规模以上工业企业利润增长8%。"),
                sentence(1, Kind.BODY, "税收增长3%。"),
                sentence(2, Kind.BODY, "服务业增长5%。"),
                sentence(3, Kind.BODY, "1-4月，外贸出口增长6%。"),
                sentence(3, Kind.BODY, "其中，对非洲出口增长7%。"),
                sentence(4, Kind.BODY, "进口增长9%。"));
        assertEquals("2023-01/2023-04", at(ISSUED, text, 3, "3%"));
        assertEquals("2023-01/2023-06", at(ISSUED, text, 4, "5%"));
        assertEquals("2023-01/2023-04", at(ISSUED, text, 7, "9%"), "a paragraph that begins with it is about it");
    }

    @Test
    void aReviewToldOfEarlyInTheNextYear() {
        List<Sentence> undated = List.of(
                sentence(0, Kind.TITLE, "2023年云岭经济发展新成就"),
                sentence(1, Kind.BODY, "过去的一年，云岭区实现生产总值100亿元。"),
                sentence(1, Kind.BODY, "2024年2月，区委召开经济工作会议。"));
        assertEquals("2023", at(Optional.empty(), undated, 1, "100"));
        List<Sentence> untitled = body("2024年2月6日，区委召开会议。", "过去的一年，实现生产总值100亿元。", "五年来，造林3万亩。");
        assertEquals("2023", at(Optional.empty(), untitled, 1, "100"));
        assertEquals("2019/2023", at(Optional.empty(), untitled, 2, "3万"));
        assertEquals("2023", at(Optional.empty(), body("2024年2月，过去的一年，实现生产总值100亿元。"), 0, "100"));
        List<Sentence> planned = List.of(
                sentence(0, Kind.HEADING, "2023年工作回顾"),
                sentence(1, Kind.BODY, "过去一年，实现生产总值100亿元。"),
                sentence(1, Kind.BODY, "2024年，全区将造林3万亩。"));
        assertEquals("2023", at(Optional.empty(), planned, 1, "100"));
    }

    @Test
    void yearsThatATextLooksBackOn() {
        List<Sentence> accounts = body("2018年，全县收入100亿元，上年完成90亿元，上年结转3亿元，上年欠缴1亿元。");
        assertEquals("2018", at(Optional.empty(), accounts, 0, "100"));
        assertEquals("2017", at(Optional.empty(), accounts, 0, "90"));
        assertEquals("2017", at(Optional.empty(), accounts, 0, "1亿"));
        List<Sentence> quarter = body("一季度，云岭县生产总值55亿元，和2023年同期持平，粮食播种面积5万亩。");
        assertEquals("2024-01/2024-03", at(Optional.empty(), quarter, 0, "55"));
        assertEquals("2022-01/2022-03", at(Optional.empty(), body("一季度，生产总值55亿元，比2021年增长5%。"), 0, "55"));
    }

    @Test
    void theYearThatATextIsOf() {
        List<Sentence> session = body("11日上午，1月11日至13日的会议举行开幕会。", "他说，2019年，是很不平凡的一年。", "他指出，今年是“十三五”收官之年，要造林3万亩。");
        assertEquals("2020", at(Optional.empty(), session, 2, "3万"));
        List<Sentence> fair = body("16日上午，宾朋齐聚云岭，参加2015中国云岭经贸洽谈会。", "2014年，实现地区生产总值517亿元。", "今年签约项目42个。");
        assertEquals("2015", at(Optional.empty(), fair, 2, "42"), "the year in a name");
        assertEquals("2014", at(Optional.empty(), fair, 1, "517"));
    }

    @Test
    void theCongressWhoseSpiritIsConveyedTellsTheYear() {
        List<Sentence> autumn = body("10月31日，县委召开会议，学习贯彻党的十九大精神。", "今年造林3万亩。");
        assertEquals("2017", at(Optional.empty(), autumn, 1, "3万"));
        List<Sentence> spring = body("2月3日，县委召开会议，传达党的十九大精神。", "今年造林3万亩。");
        assertEquals("2018", at(Optional.empty(), spring, 1, "3万"));
        List<Sentence> session = body("3月22日，市委召开全会，传达十三届全国人大二次会议精神。", "今年造林3万亩。");
        assertEquals("2019", at(Optional.empty(), session, 1, "3万"));
        List<Sentence> plenum = body("11月20日，县委传达学习党的二十届三中全会精神。", "今年造林3万亩。", "2023年造林2万亩。");
        assertEquals("2024", at(Optional.empty(), plenum, 1, "3万"));
        List<Sentence> awaited = body("8月5日，县委部署喜迎党的二十大各项工作。", "今年造林3万亩。");
        assertEquals("2022", at(Optional.empty(), awaited, 1, "3万"));
        List<Sentence> later = body("6月5日，县委以学习贯彻党的十九大精神为主线开展工作。", "今年造林3万亩。");
        assertEquals("", at(Optional.empty(), later, 1, "3万"), "studied for years");
        List<Sentence> since = body("11月5日，县委总结党的十九大以来的工作。", "今年造林3万亩。");
        assertEquals("党的十九大以来", at(Optional.empty(), since, 1, "3万"));
    }

    @Test
    void aBulletinOfLastYearPrintedInSummer() {
        Optional<LocalDate> summer = Optional.of(LocalDate.of(2024, 7, 6));
        List<Sentence> bulletin = List.of(
                sentence(0, Kind.TITLE, "2023年云岭区统计公报"),
                sentence(1, Kind.BODY, "全年实现生产总值100亿元。"),
                sentence(2, Kind.HEADING, "2019—2023年地区生产总值及其增速"),
                sentence(3, Kind.BODY, "年末户籍人口36万人。"),
                sentence(3, Kind.BODY, "全年新增就业2598人。"));
        assertEquals("2023", at(summer, bulletin, 1, "100"));
        assertEquals("2023-12-31", at(summer, bulletin, 3, "36"), "a diagram's title is no heading");
        assertEquals("2023", at(summer, bulletin, 4, "2598"));
        List<Sentence> plan =
                List.of(sentence(0, Kind.TITLE, "2024年云岭区工作安排"), sentence(1, Kind.BODY, "全年实现生产总值100亿元。"));
        assertEquals("2024", at(summer, plan, 1, "100"));
    }

    @Test
    void aReviewToldOfAtTheEndOfItsYear() {
        List<Sentence> december = body("2023年12月28日，区委召开会议。", "过去的一年，实现生产总值100亿元。");
        assertEquals("2023", at(Optional.empty(), december, 1, "100"));
        List<Sentence> later = body("2023年2月6日，区委召开会议。", "2023年9月，项目开工。", "过去的一年，实现生产总值100亿元。");
        assertEquals("2023", at(Optional.empty(), later, 2, "100"));
    }

    @Test
    void sinceAndUntilAreOnePeriod() {
        List<Sentence> text = body("自8月7日活动开展以来，各组深入一线。", "截至8月15日，收集问题92条。");
        assertEquals("2023-08-07/2023-08-15", at(ISSUED, text, 1, "92"));
    }

    @Test
    void theEndOfAMonthIsItsLastDay() {
        assertEquals("2023-06-30", at(ISSUED, body("截至6月底，存款余额300亿元。"), 0, "300"));
        assertEquals("2025-12-31", at(ISSUED, body("到2025年底，达到5%。"), 0, "5%"));
    }

    @Test
    void theDispatchAndWhatIsComparedWithHoldNothing() {
        List<Sentence> text = body("云岭日报8月19日讯，全区新增就业3人。", "比2019年增长5%。", "《2020年规划》列出3项。");
        GoverningDates dates = GoverningDates.of(text, new Dates(), ISSUED);
        for (int i = 0; i < text.size(); i++) {
            assertEquals(List.of(), dates.in(i));
            assertEquals(When.UNKNOWN, dates.at(text, i, 1));
        }
    }

    @Test
    void thatDayIsTheDayLastTold() {
        List<Sentence> text = body("8月7日，签约仪式举行。", "当日，基金设立，规模3亿元。");
        assertEquals("2023-08-07", at(ISSUED, text, 1, "3亿"));
    }

    @Test
    void averagesFindTheirYears() {
        List<Sentence> text = body("五年来，经济发展。", "2022年，年均增长5%。");
        GoverningDates dates = GoverningDates.of(text, new Dates(), ISSUED);
        assertEquals("2018/2022", dates.years(1).orElseThrow().iso());
        assertFalse(GoverningDates.of(body("今年，增长5%。"), new Dates(), ISSUED)
                .years(0)
                .isPresent());
    }
}
