package org.zhengtu.extract.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengtu.extract.CaseTable;
import org.zhengtu.extract.PlainPage;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.MeetingReader;
import org.zhengtu.extract.people.Cast;
import org.zhengtu.extract.people.CastReader;
import org.zhengtu.model.Organization;
import org.zhengtu.model.Span;

class OrganizationReaderTest {

    private final CastReader people = new CastReader();
    private final MeetingReader meetings = new MeetingReader();
    private final OrganizationReader reader = new OrganizationReader();

    private List<Organization> read(Reading reading) {
        Cast cast = people.read(reading);
        return reader.read(reading, cast, meetings.read(reading, cast));
    }

    @TestFactory
    Stream<DynamicTest> sentences() {
        List<String[]> cases = CaseTable.read("organization-cases.tsv");
        assertTrue(cases.size() >= 35, "cases read: " + cases.size());
        return cases.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0],
                        () -> assertEquals(
                                row[1],
                                read(PlainPage.of(row[0])).stream()
                                        .map(Organization::name)
                                        .collect(Collectors.joining("; ")))));
    }

    @Test
    void aHeadsTitleMeansAGovernmentAndTheLeadersNoBody() {
        assertEquals(
                List.of("市政府"),
                read(PlainPage.of("副市长郑海参加。")).stream().map(Organization::name).toList());
        assertEquals(List.of(), read(PlainPage.of("习近平总书记作出重要指示。")));
    }

    @Test
    void evidenceQuotesTheNameAsPrinted() {
        String text = "昨日，云岭区人\n民政府召开会议。";
        Organization government = read(PlainPage.joined(text)).get(0);
        assertEquals("云岭区政府", government.name());
        assertEquals(
                List.of(new Span(3, 7), new Span(8, 11)),
                government.evidence().get(0).spans());
    }

    @Test
    void whoRunsThePaperIsReadFromItsHead() {
        Reading reading = PlainPage.of("今日云岭\n中共江城市云岭区委主办\n江城市云岭区融媒体中心编印");
        assertEquals(
                List.of("江城市云岭区委", "江城市云岭区融媒体中心"),
                read(reading).stream().map(Organization::name).toList());
    }

    @Test
    void theDepartmentThatAPageCameFromIsOne() {
        assertEquals(
                List.of("市林业局"),
                read(PlainPage.of("来源：市林业局 2017-04-17\n会议昨天召开。")).stream()
                        .map(Organization::name)
                        .toList());
        assertEquals(List.of(), read(PlainPage.of("来源：青石书局 2017-04-17\n会议昨天召开。")));
    }
}
