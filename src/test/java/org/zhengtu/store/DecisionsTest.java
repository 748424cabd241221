package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.model.UserFault;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.FileReport.State;

/** What an analyst decides is applied by every later build, and gone with its line. */
class DecisionsTest {

    private static final String HEADER = "item\tcandidates\tdecision\ttarget\tvalue\twho\twhy\n";
    private static final String VARIANT = "zd:review.name-variant_431124李国栋_431124李国粱";

    @TempDir
    Path folder;

    private Path db;

    @BeforeEach
    void twoPagesThatSpellANameDifferently() throws IOException {
        page("a", "2023-07-28", "7月27日，道县召开全县林长制工作推进会。县委书记李国栋主持会议并讲话。");
        page("b", "2023-09-05", "9月4日，道县召开全县秋粮收购工作会议。县委书记李国粱主持会议并讲话。");
        page("c", "2023-09-06", "9月5日，新田县召开全县秋粮收购工作会议。县委书记王建林主持会议并讲话。");
        db = folder.resolve("db");
        build(db);
    }

    private void page(String id, String day, String text) throws IOException {
        Path file = folder.resolve("in/" + id + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, day + " 15:03:14\n红网时刻新闻讯（通讯员 周小帆）" + text + "\n");
    }

    private BuildReport build(Path db) {
        BuildOptions options = new BuildOptions(
                List.of(folder.resolve("in").toString()), db, Metadata.none(), GraphBuilder.BASE, 1, false);
        BuildReport report = new Build(options).run(InputStream.nullInputStream(), Progress.SILENT);
        assertTrue(report.complete(), report.files().toString());
        return report;
    }

    private DecisionFile.Imported decide(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("decided.tsv"), HEADER + lines);
        try (Store store = Store.open(db)) {
            return DecisionFile.replace(store, file);
        }
    }

    private String fault(String lines) {
        UserFault fault = assertThrows(UserFault.class, () -> decide(lines));
        assertEquals(UserFault.Exit.BAD_DATA, fault.exit());
        return fault.getMessage();
    }

    private static String table(Path db) {
        try (Store store = Store.open(db);
                RDFLink link = store.link()) {
            return Txn.calculateRead(link, () -> ReviewTable.read(link).tsv());
        }
    }

    private void assertHas(boolean there, String words) {
        String quads = Stored.quads(db);
        assertEquals(there, quads.contains(words), words);
    }

    @Test
    void exportsTheDoubtWithBothQuotes() {
        List<String> lines = table(db).lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertEquals("item\tkind\tdoubt\tcandidates\tquotes\tplaces\tdecision\ttarget\tvalue\twho\twhy", lines.get(0));
        String[] cells = lines.get(1).split("\t", -1);
        assertEquals(VARIANT, cells[0]);
        assertEquals("李国栋 / 李国粱：一字之差，同一单人职务", cells[2]);
        assertEquals("zd:person.431124_李国栋 | zd:person.431124_李国粱", cells[3]);
        assertTrue(cells[4].contains("李国栋") && cells[4].contains("李国粱"), cells[4]);
        assertTrue(cells[5].startsWith("a ") && cells[5].contains("| b "), cells[5]);
    }

    @Test
    void anUntouchedExportDecidesNothing() throws IOException {
        String before = Stored.quads(db);
        Path file = Files.writeString(folder.resolve("table.tsv"), table(db));
        try (Store store = Store.open(db)) {
            assertEquals(new DecisionFile.Imported(0, 0, 0, 0, 0), DecisionFile.replace(store, file));
        }
        assertEquals(before, Stored.quads(db));
    }

    @Test
    void mergesAndUndoes() throws IOException {
        String before = Stored.quads(db);
        String merge =
                VARIANT + "\tzd:person.431124_李国栋 | zd:person.431124_李国粱\tmerge\tzd:person.431124_李国栋\t\t周编辑\t扫描误识\n";
        assertEquals(new DecisionFile.Imported(1, 1, 0, 0, 1), decide(merge));
        BuildReport report = build(db);
        assertEquals(1, report.counts().get(State.WRITTEN), "only the page with the other spelling");
        assertHas(false, "person.431124_李国粱> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
        assertHas(
                true,
                "<https://w3id.org/zhengtu/id/tenure.431124_李国栋__431124_县委_书记>"
                        + " <https://w3id.org/zhengtu/ontology#lastObserved> \"2023-09-05\"");
        assertHas(true, "#altLabel> \"李国粱\"");
        assertHas(true, "#keeps> <https://w3id.org/zhengtu/id/person.431124_李国栋>");
        assertEquals(
                1, table(db).lines().filter(line -> line.contains("\tmerge\t")).count());
        assertEquals(new DecisionFile.Imported(0, 0, 0, 1, 1), decide(""));
        build(db);
        assertEquals(before, Stored.quads(db));
    }

    @Test
    void aFreshStoreWithTheSameDecisionsHasTheSameBytes() throws IOException {
        decide("zd:person.431124_李国粱\t\trename\t\t李国栋\t周编辑\t扫描误识\n");
        build(db);
        Path fresh = folder.resolve("fresh");
        Files.createDirectories(fresh);
        Files.copy(db.resolve("decisions.tsv"), fresh.resolve("decisions.tsv"));
        build(fresh);
        assertEquals(Stored.quads(db), Stored.quads(fresh));
    }

    @Test
    void renamesIntoOnePerson() throws IOException {
        decide("zd:person.431124_李国粱\t\trename\t\t李国栋\t周编辑\t扫描误识\n");
        build(db);
        assertHas(false, "person.431124_李国粱> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
        assertHas(
                true,
                "tenure.431124_李国栋__431124_县委_书记> <https://w3id.org/zhengtu/ontology#lastObserved> \"2023-09-05\"");
    }

    @Test
    void aRejectedDoubtIsNotAskedAgain() throws IOException {
        decide(VARIANT + "\t\treject\t\t\t周编辑\t确是两人\n");
        assertEquals(2, table(db).lines().count(), "at once, without a build");
        assertTrue(table(db).lines().toList().get(1).contains("\treject\t"), table(db));
        assertHas(true, "#reviewStatus> <https://w3id.org/zhengtu/code/state.rejected>");
        page("d", "2023-10-01", "9月30日，道县召开全县秋冬种工作会议。县委书记李国粱主持会议并讲话。");
        build(db);
        assertHas(false, "state.open");
        assertHas(true, "person.431124_李国粱>");
    }

    @Test
    void dropsWhatIsWrongWithWhatNeedsIt() throws IOException {
        decide("zd:tenure.431124_李国粱__431124_县委_书记\t\twrong\t\t\t周编辑\t版面误读\n");
        build(db);
        assertHas(false, "tenure.431124_李国粱__431124_县委_书记> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
        assertHas(true, "person.431124_李国粱>");
        decide("zd:person.431124_李国粱\t\twrong\t\t\t周编辑\t不是人名\n");
        build(db);
        assertHas(false, "participant> <https://w3id.org/zhengtu/id/person.431124_李国粱>");
        assertHas(false, "attendedBy> <https://w3id.org/zhengtu/id/person.431124_李国粱>");
        assertHas(true, "tenure.431124_李国栋__431124_县委_书记>");
        try (Store store = Store.open(db)) {
            assertEquals(List.of(), Audit.of(store));
        }
    }

    @Test
    void datesMeetingsAndPages() throws IOException {
        decide("zd:meeting.431124_2023-09-04_全县秋粮收购工作会议\t\tdate\t\t2023-09-03\t周编辑\t另有版面写明\n"
                + "zd:doc.a\t\tdate\t\t2022-07-28\t周编辑\t报头误识\n");
        build(db);
        assertHas(true, "meeting.431124_2023-09-03_全县秋粮收购工作会议>");
        assertHas(false, "meeting.431124_2023-09-04_全县秋粮收购工作会议> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
        assertHas(true, "meeting.431124_2022-07-27_全县林长制工作推进会>");
        decide("");
        build(db);
        assertHas(true, "meeting.431124_2023-07-27_全县林长制工作推进会>");
    }

    @Test
    void mergesMeetingsAndKeepsTheGraphValid() throws IOException {
        page("e", "2023-07-29", "7月28日，道县召开全县护林防火工作推进会。县委书记李国栋主持会议并讲话。");
        build(db);
        decide(
                "zd:meeting.431124_2023-07-28_全县护林防火工作推进会\t\tmerge\tzd:meeting.431124_2023-07-27_全县林长制工作推进会\t\t周编辑\t同一会议\n");
        build(db);
        assertHas(false, "meeting.431124_2023-07-28_全县护林防火工作推进会> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>");
        assertHas(true, "date-conflict");
        try (Store store = Store.open(db)) {
            assertEquals(List.of(), Audit.of(store));
        }
    }

    @Test
    void exportedDecisionsComeBackAsTheyAre() throws IOException {
        decide(VARIANT + "\tzd:person.431124_李国栋 | zd:person.431124_李国粱\tmerge\tzd:person.431124_李国栋\t\t周编辑\t\n"
                + "zd:doc.a\t\tdate\t\t2022-07-28\t周编辑\t\"报头\"误识\n");
        build(db);
        Path file = Files.writeString(
                folder.resolve("table.tsv"), "\uFEFF" + table(db).replace("\n", "\r\n"));
        try (Store store = Store.open(db)) {
            assertEquals(new DecisionFile.Imported(2, 0, 0, 0, 0), DecisionFile.replace(store, file));
        }
    }

    @Test
    void namesFileLineAndColumnOfWhatIsWrong() {
        String person = "zd:person.431124_李国粱\t\t";
        assertTrue(fault(person + "perhaps\t\t\t\t\n")
                .contains("decided.tsv, line 2: column decision, value \"perhaps\""));
        assertTrue(fault(person + "\tzd:person.431124_李国栋\t\t\t\n").contains("line 2: column target"));
        assertTrue(fault("\n" + person + "rename\t\t\t\t\n").contains("line 3: column value, value \"\": empty"));
        assertTrue(fault(person + "merge\tzd:tenure.x\t\t\t\n").contains("column target, value \"zd:tenure.x\""));
        assertTrue(fault(person + "accept\t\t\t\t\n").contains("column item"));
        assertTrue(fault(person + "date\t\t2023-02-30\t\t\n").contains("column item"));
        assertTrue(fault("zd:doc.a\t\tdate\t\t2023-02-30\t\t\n").contains("column value, value \"2023-02-30\""));
        assertTrue(fault("nonsense\t\taccept\t\t\t\t\n").contains("column item, value \"nonsense\""));
        assertTrue(fault(person + "merge\tzd:person.431124_无此人\t\t\t\n").contains("knows no such resource"));
        assertTrue(fault("a\tb\tc\td\te\tf\tg\th\n").contains("8 cells where the header names 7"));
    }

    @Test
    void mergesInACircleAreRefusedAndNothingChanges() {
        String before = Stored.quads(db);
        String fault = fault("zd:person.431124_李国粱\t\tmerge\tzd:person.431124_李国栋\t\t\t\n"
                + "zd:person.431124_李国栋\t\tmerge\tzd:person.431124_李国粱\t\t\t\n");
        assertTrue(fault.contains("line 3") && fault.contains("circle"), fault);
        assertEquals(before, Stored.quads(db));
        assertFalse(Files.exists(db.resolve("decisions.tsv")));
    }

    @Test
    void aDecisionsFileThatSomebodyBrokeStopsTheBuild() throws IOException {
        Files.writeString(db.resolve("decisions.tsv"), HEADER + "zd:doc.a\t\tperhaps\t\t\t\t\n");
        UserFault fault = assertThrows(UserFault.class, () -> build(db));
        assertEquals(UserFault.Exit.BAD_DATA, fault.exit());
        assertTrue(fault.getMessage().contains("decisions.tsv, line 2"), fault.getMessage());
    }
}
