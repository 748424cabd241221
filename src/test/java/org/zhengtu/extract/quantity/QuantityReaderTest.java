package org.zhengtu.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Span;
import org.zhengtu.model.Target;
import org.zhengtu.text.Article;
import org.zhengtu.text.Byline;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;
import org.zhengtu.text.RunningText;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Sentence.Kind;
import org.zhengtu.text.Sentences;
import org.zhengtu.text.Tokenizer;

class QuantityReaderTest {

    private static final QuantityReader READER = new QuantityReader();
    private static final Tokenizer TOKENIZER = new Tokenizer();

    static Stream<Arguments> corpus() {
        return Stream.of("numbers.tsv", "variants.tsv", "aims.tsv", "shared.tsv", "works.tsv")
                .flatMap(QuantityReaderTest::rows);
    }

    private static Stream<Arguments> rows(String table) {
        try (var in = QuantityReaderTest.class.getResourceAsStream(table)) {
            List<Arguments> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("issued\t"))
                    .map(line -> Arguments.of((Object[]) line.split("\t")))
                    .toList();
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsWhatTheCorpusSays(String issued, String sentence, String expected) {
        Quantities found = read(issued, sentence.split("⏎"));
        String shown = String.join("||", shown(found));
        assertEquals(expected, shown.isEmpty() ? "-" : shown);
        assertEvidence(sentence, found);
    }

    private static Quantities read(String issued, String... paragraphs) {
        return read(issued, Collections.nCopies(paragraphs.length, Kind.BODY), paragraphs);
    }

    private static Quantities read(String issued, List<Kind> kinds, String... paragraphs) {
        Optional<LocalDate> day = issued.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(issued));
        String text = String.join("\n", paragraphs);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            Span span = new Span(start, start + paragraphs[i].length());
            for (Sentence sentence : Sentences.split(RunningText.of(text, span), i)) {
                sentences.add(new Sentence(sentence.text(), i, kinds.get(i)));
            }
            start = span.end() + 1;
        }
        Article article = new Article("", List.of(), Byline.NONE, sentences, new Span(0, text.length()));
        Page page = new Page("test", text, Masthead.NONE, List.of(article));
        return READER.read(new Reading(page, TOKENIZER, day), Meetings.none());
    }

    private static List<String> shown(Quantities found) {
        List<String> rows = new ArrayList<>();
        for (Target t : found.targets()) {
            rows.add(String.join(
                    "|",
                    "T",
                    t.indicator(),
                    t.comparator().sign(),
                    t.quantity().number(),
                    t.quantity().unit(),
                    t.deadline().iso()));
        }
        for (Figure f : found.figures()) {
            rows.add(String.join(
                    "|",
                    "F",
                    f.indicator(),
                    f.quantity().number(),
                    f.quantity().unit(),
                    f.period().iso()));
        }
        return rows;
    }

    @Test
    void theTitleOfAPlanNamesItsYear() {
        String aim = "力争完成投资12亿元，实现产值300亿元以上。";
        List<String> rows = shown(read("2024-01-05", List.of(Kind.TITLE, Kind.BODY), "2023年度云岭县重点任务", aim));
        assertEquals(List.of("T|完成投资|=|12|亿元|2023", "T|产值|>=|300|亿元|2023"), rows);
        List<String> review = shown(read("2024-01-05", List.of(Kind.TITLE, Kind.BODY), "2023年云岭县工作任务完成情况", aim));
        assertTrue(review.stream().noneMatch(row -> row.endsWith("2023")), review.toString());
    }

    @Test
    void aHeadingTurnsTheOutlook() {
        Quantities found = read(
                "-",
                List.of(Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.BODY),
                "回望五年，成绩来之不易",
                "预计2021年实现生产总值300亿元。完成造林12万亩。",
                "展望五年，迈上新征程",
                "到2026年，生产总值突破500亿元。城镇登记失业率控制在3.5%以内。");
        assertEquals(
                List.of(
                        "T|生产总值|>|500|亿元|2026",
                        "T|城镇登记失业率|<=|3.5|%|2026",
                        "F|生产总值|300|亿元|2021",
                        "F|完成造林|12|万亩|2017/2021"),
                shown(found));
        assertTrue(found.figures().get(0).provisional());
        assertFalse(found.figures().get(1).provisional());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1、", "（1）", "①", "◆", "●", "——", "1是"})
    void itemsOfAListAreReadThoughTheyStandLikeHeadings(String mark) {
        List<String> items = List.of("规上工业增加值增长9%以上", "改造老旧小区26个，惠及居民3200户", "森林覆盖率达到62%以上");
        String[] lines = new String[items.size() + 1];
        lines[0] = "2023年主要预期目标";
        for (int i = 0; i < items.size(); i++) {
            lines[i + 1] = mark.replace("1是", "一二三".charAt(i) + "是")
                            .replace("①", "①②③".substring(i, i + 1))
                            .replace("1", String.valueOf(i + 1))
                    + items.get(i);
        }
        Quantities found = read("2023-02-10", Collections.nCopies(lines.length, Kind.HEADING), lines);
        assertEquals(
                List.of(
                        "T|规上工业增加值增长|>=|9|%|2023",
                        "T|改造老旧小区|=|26|个|2023", "T|惠及居民|=|3200|户|2023", "T|森林覆盖率|>=|62|%|2023"),
                shown(found));
    }

    @Test
    void aHeadingThatIsNumberedIsNoList() {
        List<Kind> kinds = List.of(Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.BODY, Kind.HEADING);
        Quantities found = read("2023-02-10", kinds, "1.新增就业6000人", "人人有活干。", "2.修路120公里", "村村通了车。", "3.造林3万亩");
        assertEquals(List.of(), shown(found));
    }

    @Test
    void aimsAreForTheYearWhoseWorkAMeetingHasNamed() {
        Quantities found = read("2023-02-10", "2月9日，县长林远山向大会报告工作，提出2023年主要任务。", "新建公园12个，森林覆盖率达到62%以上。");
        assertEquals(List.of("T|新建公园|=|12|个|2023", "T|森林覆盖率|>=|62|%|2023"), shown(found));
    }

    @Test
    void worksPledgedForAYearAreAimsAsFarAsTheirListGoes() {
        Quantities found = read(
                "2024-01-19",
                List.of(Kind.HEADING, Kind.BODY, Kind.BODY, Kind.BODY),
                "票决产生的2024年云岭县为民办10件实事（摘要）",
                "1.更换老旧管道9.6公里；",
                "2.县城新增停车泊位700个。",
                "会议期间，代表们共提出建议126件。");
        assertEquals(
                List.of("T|更换老旧管道|=|9.6|公里|2024", "T|县城新增停车泊位|=|700|个|2024", "F|代表们共提出建议|126|件|2024"), shown(found));
    }

    @Test
    void worksPledgedForAYearThatIsOverAreNoAims() {
        Quantities found = read("2024-12-19", List.of(Kind.HEADING, Kind.BODY), "2024年十件民生实事", "1.更换老旧管道9.6公里；");
        assertEquals(List.of("F|更换老旧管道|9.6|公里|2024"), shown(found));
    }

    @Test
    void aBudgetIsAnAimAndItsExecutionIsNot() {
        Quantities found = read(
                "2012-01-10",
                List.of(Kind.HEADING, Kind.HEADING, Kind.BODY, Kind.HEADING, Kind.BODY),
                "云岭县2011年预算执行和2012年预算（草案）报告",
                "一、2011年财政预算执行情况",
                "2011年，全县财政总收入完成6.4亿元，增长21%。",
                "二、2012年财政预算（草案）",
                "财政总收入安排7.5亿元，增长17%。");
        assertEquals(
                List.of(
                        "T|财政总收入安排|=|7.5|亿元|2012",
                        "T|财政总收入安排增长|=|17|%|2012",
                        "F|财政总收入|6.4|亿元|2011",
                        "F|财政总收入增长|21|%|2011"),
                shown(found));
    }

    @Test
    void theSameNumberToldTwiceIsOneFactWithTwoPlaces() {
        Quantities found = read("2023-08-20", "全县造林3万亩。", "全县造林3万亩。");
        assertEquals(List.of("F|造林|3|万亩|"), shown(found));
        assertEquals(2, found.figures().get(0).evidence().size());
    }

    @Test
    void captionsAndTitlesAreNotRead() {
        List<Kind> kinds = List.of(Kind.CAPTION, Kind.TITLE);
        assertEquals(List.of(), shown(read("2023-08-20", kinds, "全县造林3万亩。", "今年造林3万亩")));
    }

    @Test
    void evidenceReachesFromTheClauseToTheNumber() {
        String sentence = "据统计，全县造林3万亩，绿意盎然。";
        Evidence evidence =
                read("2023-08-20", sentence).figures().get(0).evidence().get(0);
        assertEquals("FIGURE-06", evidence.rule());
        Span span = evidence.spans().get(0);
        assertEquals("全县造林3万亩", sentence.substring(span.start(), span.end()));
    }

    @Test
    void readsALineWithoutEnd() {
        assertEquals(List.of(), shown(read("2023-08-20", "的".repeat(100_000))));
        assertEquals(List.of(), shown(read("2023-08-20", "1、".repeat(50_000))));
    }

    private static void assertEvidence(String sentence, Quantities found) {
        Stream.concat(found.targets().stream(), found.figures().stream())
                .flatMap(fact -> fact.evidence().stream())
                .forEach(evidence -> {
                    Span last = evidence.spans().get(evidence.spans().size() - 1);
                    assertTrue(last.end() <= sentence.length());
                });
    }
}
