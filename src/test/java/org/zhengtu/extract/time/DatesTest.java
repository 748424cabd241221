package org.zhengtu.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengtu.model.DateBasis;

class DatesTest {

    private static final Dates DATES = new Dates();

    static Stream<Arguments> corpus() {
        try (var in = DatesTest.class.getResourceAsStream("dates.tsv")) {
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
    void findsWhatTheCorpusSays(String issued, String sentence, String expected) {
        Optional<LocalDate> day = issued.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(issued));
        List<DateMention> found = DATES.find(sentence, day);
        String shown = found.stream().map(DatesTest::shown).collect(Collectors.joining("|"));
        assertEquals(expected, shown.isEmpty() ? "-" : shown);
        for (DateMention mention : found) {
            assertTrue(sentence.substring(mention.start(), mention.end())
                    .startsWith(mention.when().text()));
        }
    }

    private static String shown(DateMention mention) {
        return mention.when().text() + "=" + mention.when().iso()
                + (mention.part().isEmpty() ? "" : "@" + mention.part());
    }

    @Test
    void saysHowTheYearWasSettled() {
        Optional<LocalDate> issued = Optional.of(LocalDate.of(2023, 7, 28));
        assertEquals(DateBasis.STATED, basis("2022年7月1日", issued));
        assertEquals(DateBasis.ISSUE, basis("7月1日", issued));
        assertEquals(DateBasis.RELATIVE, basis("昨日", issued));
        assertEquals(DateBasis.RANGE, basis("上半年", issued));
        assertEquals(
                DateBasis.CONTEXT,
                DATES.find("7月1日", Optional.empty(), OptionalInt.of(2022))
                        .get(0)
                        .when()
                        .basis());
    }

    private static DateBasis basis(String text, Optional<LocalDate> issued) {
        return DATES.find(text, issued).get(0).when().basis();
    }

    @Test
    void takesTheYearThatTheTextTellsOf() {
        assertEquals("2022-07-01", iso("7月1日", OptionalInt.of(2022)));
        assertEquals("2017/2021", iso("五年来", OptionalInt.of(2021)));
    }

    private static String iso(String text, OptionalInt year) {
        return DATES.find(text, Optional.empty(), year).get(0).when().iso();
    }

    @Test
    void takesTheDayThatTheTextTellsOf() {
        List<DateMention> found =
                DATES.find("当天上午9点，大会开幕", Optional.of(LocalDate.of(2023, 7, 28)), LocalDate.of(2023, 7, 20));
        assertEquals("2023-07-20", found.get(0).when().iso());
        assertEquals("上午9点", found.get(0).part());
    }

    @Test
    void readsALineWithoutEnd() {
        assertEquals(List.of(), DATES.find("的".repeat(100_000), Optional.empty()));
        assertEquals(
                33_334,
                DATES.find("今年，".repeat(33_334), Optional.of(LocalDate.of(2023, 7, 28)))
                        .size());
    }
}
