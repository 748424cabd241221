package org.zhengtu.extract.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.extract.Reading;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Span;

class MeetingReaderTest {

    private static final MeetingReader READER = new MeetingReader();

    static Stream<MeetingCase> reports() {
        return Stream.of("reports.txt", "more.txt", "wide.txt", "named.txt", "visits.txt")
                .flatMap(file -> MeetingCase.load(file).stream());
    }

    static Stream<MeetingCase> none() {
        return MeetingCase.load("none.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void readsMeetingsAndParts(MeetingCase expected) {
        Reading reading = expected.reading();
        Meetings found = READER.read(reading, expected.cast(reading));
        List<Meeting> held = found.meetings().stream().filter(Meeting::reported).toList();
        assertEquals(
                lines(expected.meetings()),
                lines(held.stream().map(MeetingReaderTest::row).toList()));
        List<String> parts = found.participations().stream()
                .filter(part -> !part.body())
                .map(part -> row(held, part))
                .sorted()
                .toList();
        assertEquals(lines(expected.parts().stream().sorted().toList()), lines(parts));
    }

    @ParameterizedTest
    @MethodSource("none")
    void reportsNothing(MeetingCase expected) {
        Reading reading = expected.reading();
        Meetings found = READER.read(reading, expected.cast(reading));
        assertEquals(
                "",
                lines(found.meetings().stream()
                        .filter(Meeting::reported)
                        .map(MeetingReaderTest::row)
                        .toList()));
        assertTrue(found.participations().isEmpty());
        assertTrue(found.statements().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void quotesWhereItRead(MeetingCase expected) {
        Reading reading = expected.reading();
        String text = reading.page().text();
        Meetings found = READER.read(reading, expected.cast(reading));
        for (Participation part : found.participations()) {
            assertFalse(part.evidence().isEmpty());
            for (Span span : part.evidence().get(0).spans()) {
                assertTrue(span.end() <= text.length());
            }
        }
        for (Meeting meeting : found.meetings()) {
            assertTrue(meeting.evidence().stream().allMatch(e -> e.rule().startsWith("MEETING-")));
        }
    }

    private static String row(Meeting meeting) {
        return String.join("|", meeting.name(), meeting.when().iso(), meeting.part(), meeting.body());
    }

    private static String row(List<Meeting> held, Participation part) {
        int number = 0;
        for (int i = 0; i < held.size(); i++) {
            number = held.get(i).id() == part.meeting() ? i + 1 : number;
        }
        return number + " " + part.participant() + " " + part.role().name().toLowerCase(Locale.ROOT);
    }

    private static String lines(List<String> rows) {
        return String.join("\n", rows);
    }
}
