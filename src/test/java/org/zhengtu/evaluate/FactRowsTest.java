package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.model.UserFault;

class FactRowsTest {

    private static final FactTable PERSON = FactTables.named("person");

    @TempDir
    private Path folder;

    @Test
    void aMissingFileAndAnEmptyOneHaveNoRows() throws IOException {
        assertEquals(List.of(), FactRows.read(folder.resolve("none.tsv")));
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("\uFEFF"));
        assertEquals(List.of(), read("name\tkind\n"));
    }

    @Test
    void marksSpacesAndLineEndsOfAllSortsAreRead() throws IOException {
        assertEquals(
                List.of(List.of("沈望舒", "official"), List.of("陆之远", "")),
                read("\uFEFF ?name\t??kind\r\n沈望舒 \t　official\r\n\r\n \t \r\n陆之远\r"));
    }

    @Test
    void quotationMarksAreCharactersLikeOthers() throws IOException {
        assertEquals(
                List.of(List.of("\"沈望舒", "official"), List.of("陆\"之\"远", "other")),
                read("name\tkind\n\"沈望舒\tofficial\n陆\"之\"远\tother\n"));
    }

    @Test
    void columnsAreFoundByNameAndFieldsBeyondTheHeaderIgnored() throws IOException {
        assertEquals(List.of(List.of("沈望舒", "official")), read("kind\tname\nofficial\t沈望舒\tmore\n"));
        assertEquals(List.of(List.of("沈望舒", "")), read("name\tsort\n沈望舒\tofficial\n"));
        assertEquals(List.of(List.of("", "")), read("name\tkind\n\t\tmore\n"));
        assertEquals(List.of(List.of("", "")), read("\n沈望舒\tofficial\n陆之远\tofficial\n"));
    }

    @Test
    void rowsThatSayTheSameCountOnce() throws IOException {
        assertEquals(
                List.of(List.of("沈望舒", "official"), List.of("沈望舒", "other")),
                read("name\tkind\n沈望舒\tofficial\n沈　望　舒\tOfficial\n沈望舒\tother\n《沈望舒》\tother。\n"));
        assertEquals(
                2,
                read("name\tkind\tconfidence\n沈望舒\tother\t0.9\n沈望舒\tother\t0.8\n")
                        .size());
    }

    @Test
    void bytesThatAreNotUtf8AreTheUsersFault() throws IOException {
        Path file = folder.resolve("person.tsv");
        Files.write(file, new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xc9, (byte) 0xf2});
        UserFault fault = assertThrows(UserFault.class, () -> FactRows.read(file));
        assertEquals(UserFault.Exit.BAD_DATA, fault.exit());
        assertTrue(fault.getMessage().contains("person.tsv"));
    }

    @Test
    void rowsInMemoryNeedNotHaveEveryColumn() {
        Map<String, String> unbound = new HashMap<>();
        unbound.put("name", "沈望舒");
        unbound.put("kind", null);
        List<FactRow> rows = FactRows.of(List.of(
                Map.of("name", "沈望舒"), unbound, Map.of("name", "沈望舒", "kind", ""), Map.of("name", " "), Map.of()));
        assertEquals(1, rows.size());
        assertEquals(List.of("沈望舒", ""), PERSON.texts(rows.get(0)));
        assertEquals("{name=沈望舒}", rows.get(0).toString());
    }

    @Test
    void theSurestOfRowsThatSayTheSameStands() {
        List<FactRow> rows = FactRows.of(List.of(
                Map.of("name", "沈望舒"),
                Map.of("name", "沈 望 舒", "confidence", "0.8"),
                Map.of("name", "沈望舒", "confidence", "0.6")));
        assertEquals(1, rows.size());
        assertEquals(OptionalDouble.of(0.8), rows.get(0).confidence());
        assertEquals("", rows.get(0).text("confidence"));
    }

    @Test
    void aConfidenceIsAShare() {
        for (String wrong : List.of("1.1", "-0.1", "NaN", "high")) {
            assertThrows(IllegalArgumentException.class, () -> FactRow.of(Map.of("confidence", wrong)), wrong);
        }
        assertEquals(
                OptionalDouble.empty(), FactRow.of(Map.of("confidence", "")).confidence());
    }

    private List<List<String>> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("person.tsv"), text);
        return FactRows.read(file).stream().map(PERSON::texts).toList();
    }
}
