package org.zhengtu.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.extract.Reading;
import org.zhengtu.model.SpeechAct;
import org.zhengtu.model.Statement;

class StatementReaderTest {

    private static final String OPENING = "7月27日，县委召开常委会会议，研究经济工作。";

    private static List<Statement> read(String... paragraphs) {
        MeetingCase article = new MeetingCase(
                "",
                Optional.of(LocalDate.of(2023, 7, 28)),
                List.of("罗致远", "丁立秋"),
                List.of(),
                List.of(paragraphs),
                List.of(),
                List.of());
        Reading reading = article.reading();
        return new MeetingReader().read(reading, article.cast(reading)).statements();
    }

    @ParameterizedTest
    @CsvSource({
        "会议指出，要稳住经济大盘。,'',POINTED_OUT,要稳住经济大盘。",
        "会议强调，要守住底线。,'',STRESSED,要守住底线。",
        "会议要求，各级要抓好落实。,'',REQUIRED,各级要抓好落实。",
        "全会号召，全县上下团结奋斗。,'',CALLED_ON,全县上下团结奋斗。",
        "会议认为，成绩来之不易。,'',AFFIRMED,成绩来之不易。",
        "县委书记罗致远指出，要解放思想。,罗致远,POINTED_OUT,要解放思想。",
        "罗致远在讲话中强调，要真抓实干。,罗致远,STRESSED,要真抓实干。",
        "罗致远最后要求：全力以赴。,罗致远,REQUIRED,全力以赴。",
        "就招商工作，会议指出，要主动出击。,'',POINTED_OUT,要主动出击。",
        "会议还指出，要改进作风。,'',POINTED_OUT,要改进作风。"
    })
    void readsThePointAndWhoMadeIt(String sentence, String speaker, SpeechAct act, String text) {
        List<Statement> found = read(OPENING, sentence);
        assertEquals(1, found.size());
        Statement point = found.get(0);
        assertEquals(speaker, point.speaker());
        assertEquals(act, point.act());
        assertEquals(text, point.text());
        assertEquals("STATEMENT-01", point.evidence().get(0).rule());
    }

    @ParameterizedTest
    @CsvSource({"会议研究了其他事项。", "东岳制药公司总经理说，企业信心更足了。", "专家指出，市场前景广阔。", "按照会议要求，各乡镇迅速行动。", "罗致远主持会议。"})
    void takesNothingElseForAPoint(String sentence) {
        assertTrue(read(OPENING, sentence).isEmpty());
    }

    @Test
    void goesOnWithTheParagraphUpToThreeHundredCharacters() {
        String long1 = "要" + "抓".repeat(200) + "。";
        String long2 = "要" + "推".repeat(200) + "。";
        List<Statement> found = read(OPENING, "会议指出，要解放思想。要真抓实干。" + long1 + long2);
        assertEquals("要解放思想。要真抓实干。" + long1, found.get(0).text());
        assertEquals(1, found.get(0).evidence().get(0).spans().size());
    }

    @Test
    void cutsASentenceThatIsLongerByItself() {
        List<Statement> found = read(OPENING, "会议指出，" + "稳".repeat(400) + "。");
        assertEquals(
                300, found.get(0).text().codePointCount(0, found.get(0).text().length()));
    }

    @Test
    void partsThePointsOfAParagraph() {
        List<Statement> found = read(OPENING, "会议指出，要稳增长。会议强调，要防风险。");
        assertEquals(
                List.of("要稳增长。", "要防风险。"), found.stream().map(Statement::text).toList());
    }

    @Test
    void findsNoneWhereNoMeetingIsReported() {
        assertTrue(read("罗致远指出，要解放思想。").isEmpty());
    }

    @Test
    void aPointMayBeTheParagraphBehindTheColon() {
        List<Statement> found = read(OPENING, "罗致远同志强调：", "一要改进方法，注重结果。", "二要更新观念。");
        assertEquals(
                List.of("一要改进方法，注重结果。"), found.stream().map(Statement::text).toList());
    }

    @Test
    void aColonBehindWhichNothingStandsMakesNoPoint() {
        assertTrue(read(OPENING, "罗致远同志强调：").isEmpty());
    }
}
