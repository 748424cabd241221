package org.zhengtu.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.extract.Reading;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Role;
import org.zhengtu.model.Span;
import org.zhengtu.text.Article;
import org.zhengtu.text.Page;
import org.zhengtu.text.PageReader;

class MeetingsTest {

    private static final MeetingReader READER = new MeetingReader();

    private static MeetingCase article(String title, List<String> people, String... paragraphs) {
        return new MeetingCase(
                "",
                Optional.of(LocalDate.of(2022, 8, 17)),
                people,
                title.isEmpty() ? List.of() : List.of(title),
                List.of(paragraphs),
                List.of(),
                List.of());
    }

    private static Meetings read(MeetingCase... articles) {
        Reading reading = MeetingCase.reading(List.of(articles));
        List<String> people = List.of(articles).stream()
                .flatMap(a -> a.people().stream())
                .distinct()
                .toList();
        return READER.read(reading, article("", people, "无").cast(reading));
    }

    @Test
    void takesReportHeadlineAndCommentaryOfOneMeetingAsOne() {
        MeetingCase report = article("云岭区委八届四次全体（扩大）会议举行", List.of("罗致远"), "8月16日，区委八届四次全会在云岭会堂举行。区委书记罗致远作工作报告。");
        MeetingCase commentary = article("扛起主城担当", List.of("罗致远"), "在刚刚闭幕的区委八届四次全体（扩大）会议上，区委书记罗致远指出，要勇担新使命。");
        Reading reading = MeetingCase.reading(List.of(report, commentary));
        Meetings found = READER.read(reading, report.cast(reading));
        assertEquals(1, found.meetings().size());
        Meeting meeting = found.meetings().get(0);
        assertEquals("云岭区委八届四次全体（扩大）会议", meeting.name());
        assertEquals("2022-08-16", meeting.when().iso());
        assertEquals("plenary", meeting.type());
        assertEquals(8, meeting.term());
        assertEquals(4, meeting.ordinal());
        assertEquals(3, meeting.evidence().size());
        for (Article article : reading.page().articles()) {
            assertEquals(List.of(meeting), found.reportedIn(article));
        }
        assertEquals(
                "REPORT SPEAK",
                found.participations().stream()
                        .map(part -> part.role().name())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void keepsMeetingsOfTwoDaysApart() {
        Meetings found = read(
                article("", List.of(), "8月15日，区委常委会召开会议，研究防汛工作。"), article("", List.of(), "8月16日，区委常委会召开会议，研究经济工作。"));
        assertEquals(
                List.of("2022-08-15", "2022-08-16"),
                found.meetings().stream().map(meeting -> meeting.when().iso()).toList());
    }

    @Test
    void takesSessionsOfOneBodyOnOneDayAsOne() {
        Meetings found = read(
                article("", List.of(), "8月16日，区委常委会召开会议，研究防汛工作。"),
                article("", List.of(), "8月16日，云岭区委常委会召开会议，听取党组工作汇报。"));
        assertEquals(1, found.meetings().size());
        assertEquals(2, found.meetings().get(0).evidence().size());
    }

    @Test
    void keepsTheHalvesOfADayApart() {
        Meetings found =
                read(article("", List.of(), "8月16日上午，区政府召开常务会议。"), article("", List.of(), "8月16日下午，区政府召开常务会议。"));
        assertEquals(
                List.of("上午", "下午"),
                found.meetings().stream().map(Meeting::part).toList());
    }

    @Test
    void keepsMentionedMeetingsWithoutParts() {
        Meetings found = read(article(
                "", List.of("罗致远"), "8月16日，区委召开常委会会议，传达学习全省优化营商环境大会精神，按照市委八届二次全会部署，以优异成绩迎接党的二十大胜利召开。区委书记罗致远主持会议。"));
        List<Meeting> mentioned =
                found.meetings().stream().filter(meeting -> !meeting.reported()).toList();
        assertEquals(
                Set.of("全省优化营商环境大会", "市委八届二次全会", "党的二十大"),
                mentioned.stream().map(Meeting::name).collect(Collectors.toSet()));
        assertTrue(found.participations().stream()
                .noneMatch(part -> mentioned.stream().anyMatch(meeting -> meeting.id() == part.meeting())));
        assertEquals(1, found.participations().size());
    }

    @Test
    void tellsWhichMeetingASentenceIsAbout() {
        MeetingCase two = article("", List.of("罗致远"), "8月16日上午，区委召开常委会会议。会议研究了防汛工作。", "当天下午，区委召开全区教育大会。会议表彰了优秀教师。");
        Reading reading = MeetingCase.reading(List.of(two));
        Meetings found = READER.read(reading, two.cast(reading));
        Article article = reading.page().articles().get(0);
        List<String> names = article.sentences().stream()
                .map(sentence -> found.meetingsOf(article, sentence).stream()
                        .map(Meeting::name)
                        .collect(Collectors.joining("+")))
                .toList();
        assertEquals(List.of("区委常委会会议", "区委常委会会议", "全区教育大会", "全区教育大会"), names);
    }

    @Test
    void saysNothingOfSentencesBeforeTheMeetingWhereAVisitComesFirst() {
        MeetingCase visit = article("", List.of("罗致远"), "8月16日，区委书记罗致远到东湖调研防汛工作。罗致远强调，要严防死守。", "随后，罗致远主持召开防汛工作座谈会。");
        Reading reading = MeetingCase.reading(List.of(visit));
        Meetings found = READER.read(reading, visit.cast(reading));
        Article article = reading.page().articles().get(0);
        assertTrue(found.meetingsOf(article, article.sentences().get(1)).isEmpty());
        assertEquals(1, found.meetingsOf(article, article.sentences().get(2)).size());
        assertEquals(
                List.of(Role.CHAIR),
                found.participations().stream().map(Participation::role).toList());
    }

    @Test
    void quotesTheNameAndTheWordsOfAPart() {
        MeetingCase report = article("", List.of("沈怀谷"), "8月16日，全区科技大会召开。区长沈怀谷主持会议。");
        Reading reading = MeetingCase.reading(List.of(report));
        Meetings found = READER.read(reading, report.cast(reading));
        String text = reading.page().text();
        assertEquals(
                "全区科技大会", quote(text, found.meetings().get(0).evidence().get(0).spans()));
        Participation part = found.participations().get(0);
        assertEquals("区长沈怀谷主持", quote(text, part.evidence().get(0).spans()));
        assertEquals("区长", part.titleText());
        assertFalse(found.meetings().get(0).listTruncated());
    }

    @Test
    void countsTodayFromTheDateline() {
        Page page = new PageReader().read("case", "某社临岚8月15日电 今天上午，全市水利工作会议召开。");
        Reading reading = new Reading(page, null, Optional.of(LocalDate.of(2022, 8, 17)));
        Meetings found = READER.read(reading, article("", List.of(), "无").cast(reading));
        assertEquals("2022-08-15", found.meetings().get(0).when().iso());
        assertEquals("上午", found.meetings().get(0).part());
    }

    private static String quote(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .collect(Collectors.joining());
    }

    @Test
    void knowsThatAListIsCutShort() {
        Meetings found = read(article("", List.of("沈怀谷", "段云起"), "8月16日，全区科技大会召开。区领导沈怀谷、段云起等参加会议。"));
        assertTrue(found.meetings().get(0).listTruncated());
    }

    @Test
    void takesBodiesAsParticipants() {
        Meetings found = read(article("", List.of(), "8月16日，区委九届二次全会举行。全会由区委常委会主持。区征迁中心、恬和街道和云岭城投公司依次作表态发言。"));
        assertEquals(
                List.of("区委常委会 CHAIR", "区征迁中心 STATEMENT", "恬和街道 STATEMENT", "云岭城投公司 STATEMENT"),
                found.participations().stream()
                        .filter(Participation::body)
                        .map(part -> part.participant() + " " + part.role())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"的", "会议", "召开", "召开会议，", "、", "“", "在", "8月16日", "沈怀谷", "沈怀谷主持", "出席会议并讲话", "X届Y次全会精神"})
    void readsOnWhateverIsRepeated(String words) {
        Meetings found = read(article("", List.of("沈怀谷"), words.repeat(100_000 / words.length())));
        assertTrue(found.meetings().size() < 500);
    }
}
