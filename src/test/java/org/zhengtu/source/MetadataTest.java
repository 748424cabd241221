package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.model.UserFault;

class MetadataTest {

    private static final String HEADER = "id\tpublication\tdate\tarea\n";

    @TempDir
    Path root;

    private Metadata read(String text) throws IOException {
        return Metadata.read(Files.writeString(root.resolve("m.tsv"), text));
    }

    private String fault(String text) {
        UserFault fault = assertThrows(UserFault.class, () -> read(text));
        assertEquals(UserFault.Exit.BAD_DATA, fault.exit());
        return fault.getMessage().replace(root + "/", "");
    }

    @Test
    void rowsAreFoundByDocument() throws IOException {
        Metadata metadata = read("\uFEFF# 云岭报\r\n" + HEADER + "p_1\t今日云岭\t2022-04-13\t330802\r\n\r\np_2\t\t\t澄江市云岭区\n");
        assertEquals(
                Optional.of(new Metadata.Row(
                        "p_1", Optional.of("今日云岭"), Optional.of(LocalDate.of(2022, 4, 13)), Optional.of("330802"))),
                metadata.of("p_1"));
        assertEquals(
                Optional.of(new Metadata.Row("p_2", Optional.empty(), Optional.empty(), Optional.of("澄江市云岭区"))),
                metadata.of("p_2"));
        assertEquals(Optional.empty(), metadata.of("p_3"));
        assertEquals(Set.of("p_1", "p_2"), metadata.ids());
        assertEquals(Set.of(), Metadata.none().ids());
    }

    @Test
    void columnsMayStandInAnyOrderAndBeLeftOut() throws IOException {
        assertEquals(
                Optional.of(new Metadata.Row(
                        "a", Optional.empty(), Optional.of(LocalDate.of(2008, 2, 29)), Optional.empty())),
                read("date\tid\n2008-02-29\ta\n").of("a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;;2022-02-30;|column date, value \"2022-02-30\": not a day of the calendar; write it as 2022-04-13",
                "a;;2022/2/3;|column date, value \"2022/2/3\": not a day of the calendar; write it as 2022-04-13",
                "a;;0222-02-03;|column date, value \"0222-02-03\": not between 1900 and 2100; check the year",
                "a;;;33080|column area, value \"33080\": an area code has six digits (GB/T 2260); or write the place's name",
                "a/b.txt;;;|column id, value \"a/b.txt\": not a document's id; did you mean a_b?",
                ";x;;|column id, value \"\": empty; write the document's id, or delete the line",
                "a;x|2 cells where the header names 4; part the cells by tabs, leave a cell empty where nothing is known",
                "a;\"x\";;|column publication, value \"\"x\"\": cells are not quoted in this file; take the quotation marks away",
            })
    void aWrongCellIsNamedWithItsPlace(String row, String message) {
        assertEquals("m.tsv, line 3: " + message, fault("#\n" + HEADER + row.replace(';', '\t') + "\n"));
    }

    @Test
    void wrongHeadersAndDoubleIdsAreNamed() {
        assertEquals(
                "m.tsv, line 1: column header, value \"title\": no such column; use id, publication, date, area,"
                        + " tab-separated",
                fault("id\ttitle\n"));
        assertEquals(
                "m.tsv, line 1: column header, value \"id\": named twice; name each column once", fault("id\tid\n"));
        assertEquals(
                "m.tsv, line 1: column header, value \"date\": name the column id and at least one other",
                fault("date\n"));
        assertEquals(
                "m.tsv, line 3: column id, value \"a\": stands in line 2 too; keep one of the two lines",
                fault(HEADER + "a\t\t\t\na\t\t\t\n"));
        assertEquals(
                "m.tsv, line 2: no header line; begin with the columns id, publication, date, area, tab-separated",
                fault("# nothing\n"));
    }

    @Test
    void aFileThatCantBeReadIsNamed() throws IOException {
        assertEquals(
                UserFault.Exit.BAD_DATA,
                assertThrows(UserFault.class, () -> Metadata.read(root.resolve("none.tsv")))
                        .exit());
        Path gbk = root.resolve("gbk.tsv");
        Files.write(gbk, (HEADER + "a\t云岭\t\t\n").getBytes(Charset.forName("GB18030")));
        assertEquals(
                gbk + ": not UTF-8 at byte offset 27; save it as UTF-8",
                assertThrows(UserFault.class, () -> Metadata.read(gbk)).getMessage());
    }
}
