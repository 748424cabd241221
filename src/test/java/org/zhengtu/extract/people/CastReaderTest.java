package org.zhengtu.extract.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.extract.CaseTable;
import org.zhengtu.extract.PlainPage;
import org.zhengtu.extract.Reading;
import org.zhengtu.model.Person;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.Span;
import org.zhengtu.model.Tenure;
import org.zhengtu.model.TenureChange;
import org.zhengtu.text.Article;
import org.zhengtu.text.Byline;
import org.zhengtu.text.Masthead;
import org.zhengtu.text.Page;
import org.zhengtu.text.Sentence;

class CastReaderTest {

    private final CastReader reader = new CastReader();

    @TestFactory
    Stream<DynamicTest> sentences() {
        List<String[]> cases = CaseTable.read("cast-cases.tsv");
        assertTrue(cases.size() >= 60, "cases read: " + cases.size());
        return cases.stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    Cast cast = reader.read(PlainPage.of(row[0]));
                    assertEquals(row[1], persons(cast));
                    assertEquals(row[2], posts(cast));
                }));
    }

    private static String persons(Cast cast) {
        return cast.persons().stream()
                .map(person -> person.name() + " " + person.kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }

    private static String posts(Cast cast) {
        return cast.tenures().stream()
                .map(tenure -> tenure.person() + "|" + tenure.organization() + "|" + tenure.title()
                        + (tenure.change() == TenureChange.SEEN ? "" : "|" + tenure.change()))
                .collect(Collectors.joining("; "));
    }

    private static Sentence first(Reading reading) {
        return reading.page().articles().get(0).sentences().get(0);
    }

    private String days(String issued, String text) {
        Optional<LocalDate> day = issued.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(issued));
        return reader.read(PlainPage.of(text, day)).tenures().stream()
                .map(tenure -> tenure.person() + " " + tenure.change() + " "
                        + tenure.when().iso())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aPostChangesHandsOnTheDayOfTheSitting() {
        assertEquals(
                "陈晓东 REMOVED 2022-06-18; 李明 APPOINTED 2022-06-18",
                days("2022-06-20", "6月18日举行的县人大常委会第三次会议决定免去陈晓东的县教育局局长职务，任命李明为县教育局局长。"));
        assertEquals(
                "李明 APPOINTED 2022-06-18; 何青 SEEN 2022-06-20",
                days("2022-06-20", "县人大常委会第三次会议6月18日召开。会议决定任命李明为副县长。县长何青出席会议。"));
        assertEquals("李明 ELECTED 2022-06-18", days("2022-06-20", "李明当选为县长。\n6月18日，县人民代表大会举行。李明当选为县长。"), "one day");
        assertEquals("李明 ELECTED 2022-06-18", days("", "2022年6月18日，李明当选为县长。"));
    }

    @Test
    void withoutASittingItIsTheDayOfTheIssueAndOfLongAgoUnknown() {
        assertEquals("李明 APPOINTED 2022-06-20", days("2022-06-20", "会议决定任命李明为副县长。"));
        assertEquals("陈晓东 NOMINATED 2022-06-20", days("2022-06-20", "陈晓东，男，1975年3月5日出生，1998年7月参加工作，拟任县财政局局长。"));
        assertEquals("陈晓东 NO_LONGER ", days("2022-06-20", "县教育局原局长陈晓东接受审查。"));
        assertEquals("陈晓东 APPOINTED ", days("2022-06-20", "2019年9月，陈晓东同志任县教育局局长。"));
    }

    @Test
    void anUndatedPageShowsWhoWasSeenOnTheDayItTellsOf() {
        assertEquals("何青 SEEN 2022-06-18", days("", "2022年6月18日，县委全会召开。县长何青出席会议。"));
        assertEquals("何青 SEEN ", days("", "2009年6月18日，工厂建成。2022年，县长何青出席会议。"));
    }

    @Test
    void aVerbAloneHeadsAListOfLines() {
        String text = "会议决定：\n任命：\n李明为县教育局局长；\n陈晓东为县卫健局局长。\n免去：\n王建国的县教育局局长职务。\n李明为全县作贡献。";
        assertEquals("李明 APPOINTED ; 陈晓东 APPOINTED ; 王建国 REMOVED ", days("", text));
    }

    @Test
    void anItemThatTellsNobodyEndsNoList() {
        String text = "任命：\n欠一为云岭县教育局局长；\n陈晓东（女，回族）为云岭县卫健局局长。\n免去：\n王建国（退休）、何青的云岭县教育局局长职务。";
        assertEquals("陈晓东 APPOINTED ; 王建国 REMOVED ; 何青 REMOVED ", days("", text));
    }

    @Test
    void aProclamationHeadsAListOfThoseElected() {
        String text = "云岭县第九届人民代表大会第一次会议选举产生，现予公告：\n李明（挂职）为云岭县人民政府副县长；\n陈晓东当选为云岭县人民法院院长。";
        assertEquals("李明 ELECTED ; 陈晓东 ELECTED ", days("", text));
    }

    @Test
    void mentionsKnowTheirPlaceAndTitle() {
        Reading reading = PlainPage.of("区委副书记、代区长陆敏主持，区领导江涛、王玉洁参加。");
        Cast cast = reader.read(reading);
        assertEquals(
                List.of(
                        new Mention("陆敏", 9, 11, "区委副书记、代区长", 0),
                        new Mention("江涛", 17, 19, "区领导", 14),
                        new Mention("王玉洁", 20, 23, "区领导", 14)),
                cast.mentions(first(reading)));
    }

    @Test
    void aNameSeenWithATitleIsKnownEverywhere() {
        Reading reading = PlainPage.of("县委书记温和出席会议。\n温和指出，要抓好落实。\n与会人员态度温和坚定。");
        Cast cast = reader.read(reading);
        List<Sentence> sentences = reading.page().articles().get(0).sentences();
        assertEquals(List.of(new Mention("温和", 0, 2, "", 0)), cast.mentions(sentences.get(1)));
        assertEquals(List.of(), cast.mentions(sentences.get(2)));
    }

    @Test
    void aSurnameWithItsTitleStandsForTheOneWhoHasBoth() {
        Reading reading = PlainPage.of("镇长吴玉岭主持会议。\n吴镇长在讲话中肯定了成绩。\n赵镇长、小吴镇长也来了。");
        Cast cast = reader.read(reading);
        List<Sentence> sentences = reading.page().articles().get(0).sentences();
        assertEquals(List.of(new Mention("吴玉岭", 0, 3, "", 0)), cast.mentions(sentences.get(1)));
        assertEquals(List.of(), cast.mentions(sentences.get(2)));
    }

    @Test
    void aSurnameThatTwoHaveWithOneTitleStandsForNobody() {
        Reading reading = PlainPage.of("副县长吴玉岭、吴大勇出席。\n吴县长讲话。");
        Cast cast = reader.read(reading);
        assertEquals(
                List.of(),
                cast.mentions(reading.page().articles().get(0).sentences().get(1)));
    }

    @Test
    void aNameBetweenATitleAndAVerbIsMentionedWhateverTheWordsAround() {
        Reading reading = PlainPage.of("旗委常委、副旗长白洋，副旗长王猛川出席会议。");
        assertEquals(
                List.of("白洋", "王猛川"),
                reader.read(reading).mentions(first(reading)).stream()
                        .map(Mention::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "副县长吴玉岭、陆敏、江涛，副县长王猛川参加会议。",
                "副县长吴玉岭、陆敏、江涛、县长王猛川参加会议。",
                "县领导吴玉岭、陆敏、江涛，区委书记王猛川出席。",
                "县委副书记吴玉岭，县委常委陆敏、江涛，县政协主席王猛川参加会议。",
            })
    void aShortNameAtTheEndOfAListIsNoPlaceOfTheTitleBehindTheMark(String sentence) {
        Reading reading = PlainPage.of(sentence);
        assertEquals(
                List.of("吴玉岭", "陆敏", "江涛", "王猛川"),
                reader.read(reading).mentions(first(reading)).stream()
                        .map(Mention::name)
                        .toList());
    }

    @Test
    void namesInFixedTermsArePersonsButNoMentions() {
        Reading reading = PlainPage.of("深入学习贯彻习近平生态文明思想。");
        Cast cast = reader.read(reading);
        assertEquals("习近平 official", persons(cast));
        assertEquals(List.of(), cast.mentions(first(reading)));
        assertEquals(List.of(), cast.tenures());
    }

    @Test
    void evidenceLeadsToEveryPieceOfTheStoredText() {
        String text = "会议由副县\n长高志　远主持。";
        Cast cast = reader.read(PlainPage.joined(text));
        Tenure tenure = cast.tenures().get(0);
        assertEquals("高志远", tenure.person());
        List<Span> spans = tenure.evidence().get(0).spans();
        assertEquals(
                List.of("副县", "长高志　远"),
                spans.stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList());
    }

    @Test
    void reportersComeFromTheByline() {
        Reading plain = PlainPage.of("县长陆敏看望了环卫工人。");
        Byline byline = new Byline(
                List.of(new Byline.Name("周小舟", List.of(new Span(0, 1)))),
                List.of(new Byline.Name("郑凯", List.of(new Span(1, 2)))));
        Article article = new Article(
                "", List.of(), byline, plain.page().articles().get(0).sentences(), new Span(0, 12));
        Page page = new Page("page", plain.page().text(), Masthead.NONE, List.of(article));
        Cast cast = reader.read(new Reading(page, plain.tokenizer(), Optional.empty()));
        assertEquals(Optional.of(PersonKind.REPORTER), cast.person("周小舟").map(Person::kind));
        assertEquals(Optional.of(PersonKind.REPORTER), cast.person("郑凯").map(Person::kind));
        assertEquals(Optional.of(PersonKind.OFFICIAL), cast.person("陆敏").map(Person::kind));
    }

    @Test
    void aPostIsSeenOnTheDayOfTheIssue() {
        LocalDate issued = LocalDate.of(2014, 5, 6);
        Cast dated = reader.read(PlainPage.of("县长陆敏出席会议。", Optional.of(issued)));
        assertEquals("2014-05-06", dated.tenures().get(0).when().iso());
        Cast undated = reader.read(PlainPage.of("县长陆敏出席会议。"));
        assertEquals("", undated.tenures().get(0).when().iso());
    }

    @Test
    void aFirmsShortNameStandsForItsFullOne() {
        Cast cast = reader.read(PlainPage.of("江岭远美农业科技开发有限公司（以下简称“远美公司”）每天供应蔬菜。\n远美公司董事长方大同说，该公司总经理田静也参加了。"));
        assertEquals(
                List.of("江岭远美农业科技开发有限公司", "江岭远美农业科技开发有限公司"),
                cast.tenures().stream().map(Tenure::organization).toList());
    }

    @Test
    void oneLineOfAnyLengthIsRead() {
        assertEquals(List.of(), reader.read(PlainPage.of("的".repeat(100_000))).persons());
        assertEquals(
                1, reader.read(PlainPage.of("李明、".repeat(20_000))).persons().size());
    }

    @Test
    void anEmptyPageHasNobody() {
        assertEquals(List.of(), reader.read(PlainPage.of("\n")).persons());
    }
}
