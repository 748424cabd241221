package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.graph.Vocab;
import org.zhengtu.model.UserFault;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.FileReport.State;

class BuildTest {

    private static final String PAGE =
            "2023-07-28 15:03:14\n红网时刻新闻7月28日讯（通讯员 周小帆）7月27日，道县召开全县林长制工作推进会。" + "县委书记李国栋主持会议并讲话。\n";

    @TempDir
    Path folder;

    private static InputStream nothing() {
        return InputStream.nullInputStream();
    }

    private BuildReport build(Path db, int threads, String... sources) {
        BuildOptions options =
                new BuildOptions(List.of(sources), db, Metadata.none(), GraphBuilder.BASE, threads, false);
        return new Build(options).run(nothing(), Progress.SILENT);
    }

    private Path page(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    @Test
    void writesADocumentAndItsText() throws IOException {
        page("a.txt", PAGE);
        BuildReport report = build(folder.resolve("db"), 1, in());
        assertEquals(1, report.counts().get(State.WRITTEN), report.files().toString());
        assertTrue(report.complete());
        try (Store store = Store.open(folder.resolve("db"))) {
            assertEquals(List.of("a"), store.documents());
            assertEquals(PAGE, store.texts().read("a").orElseThrow());
        }
    }

    @Test
    void aDateThatAgreesWithNeitherWeekdayNorMoonIsOneDoubt() throws IOException {
        page("a.txt", "2022年8月17日 星期四\n农历壬寅年七月初九\n" + PAGE);
        Path db = folder.resolve("db");
        BuildReport report = build(db, 1, in());
        assertEquals(1, report.counts().get(State.WRITTEN), report.files().toString());
        String quads = Stored.quads(db);
        assertTrue(quads.contains("星期四 与 2022-08-17（星期三）不符；"), quads);
        assertTrue(quads.contains("七月初九 与 2022-08-17 的农历日期不符"), quads);
        assertTrue(quads.contains("MASTHEAD-01> <https://w3id.org/zhengtu/ontology#quote> \"2022年8月17日"), quads);
    }

    @Test
    void aBodyOfTwoShortNamesIsOneAndKeepsWhatEachPagePrints() throws IOException {
        page("a.txt", "4月2日，道县第十八届人民代表大会第一次会议选举石海为道县监察委主任。\n");
        page("b.txt", "4月3日，道县召开工作会议。县委常委、县监委主任石海主持会议。\n");
        Path db = folder.resolve("db");
        build(db, 1, in());
        String quads = Stored.quads(db);
        String body = "org.431124_监委> ";
        String label = "<http://www.w3.org/2000/01/rdf-schema#label> \"道县监委\"";
        assertTrue(quads.contains(body + label + " <https://w3id.org/zhengtu/graph/doc/a>"), quads);
        assertTrue(quads.contains(body + label + " <https://w3id.org/zhengtu/graph/doc/b>"), quads);
        assertTrue(
                quads.contains(
                        body
                                + "<https://w3id.org/zhengtu/ontology#printedName> \"道县监察委\" <https://w3id.org/zhengtu/graph/doc/a>"),
                quads);
        assertFalse(quads.contains("org.431124_监察委>"), quads);
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        page("a.txt", PAGE);
        page("b.txt", PAGE.replace("李国栋", "李国梁"));
        Path db = folder.resolve("db");
        build(db, 2, in());
        page("b.txt", PAGE.replace("李国栋", "王建林"));
        BuildReport again = build(db, 2, in());
        assertEquals(1, again.counts().get(State.UNCHANGED));
        assertEquals(1, again.counts().get(State.WRITTEN));
    }

    @Test
    void givesTheSameBytesWhateverOrderAndThreads() throws IOException {
        for (int i = 0; i < 12; i++) {
            page("p" + i + ".txt", PAGE.replace("27日", (10 + i) + "日"));
        }
        build(folder.resolve("one"), 1, in());
        build(folder.resolve("two"), 4, in());
        Path third = folder.resolve("three");
        for (int i = 11; i >= 0; i--) {
            build(third, 1, folder.resolve("in/p" + i + ".txt").toString());
        }
        String one = Stored.quads(folder.resolve("one"));
        assertEquals(one, Stored.quads(folder.resolve("two")));
        assertEquals(one, Stored.quads(third));
    }

    @Test
    void addingReplacingAndRemovingEqualsAFreshBuild() throws IOException {
        page("a.txt", PAGE);
        page("b.txt", PAGE.replace("道县", "新田县"));
        Path db = folder.resolve("db");
        build(db, 1, in());
        page("b.txt", PAGE.replace("道县", "宁远县"));
        build(db, 1, in());
        page("c.txt", PAGE.replace("道县", "蓝山县"));
        build(db, 1, in());
        try (Store store = Store.open(db)) {
            assertEquals(1, Removal.of(store, List.of("a")));
        }
        Files.delete(folder.resolve("in/a.txt"));
        build(folder.resolve("fresh"), 1, in());
        assertEquals(Stored.quads(folder.resolve("fresh")), Stored.quads(db));
    }

    @Test
    void removesNothingIfOneIdIsWrong() throws IOException {
        page("a.txt", PAGE);
        build(folder.resolve("db"), 1, in());
        try (Store store = Store.open(folder.resolve("db"))) {
            assertThrows(UserFault.class, () -> Removal.of(store, List.of("a", "nobody")));
            assertEquals(List.of("a"), store.documents());
        }
    }

    @Test
    void refusesWhatItCannotReadAndGoesOn() throws IOException {
        page("a.txt", PAGE);
        Files.write(folder.resolve("in/broken.txt"), new byte[] {(byte) 0xE4, (byte) 0xB8, 0, 1, 2, (byte) 0xFF});
        Files.write(folder.resolve("in/empty.txt"), new byte[0]);
        BuildReport report = build(folder.resolve("db"), 2, in());
        assertFalse(report.complete());
        assertEquals(1, report.counts().get(State.WRITTEN));
        assertEquals(2, report.counts().get(State.REFUSED));
        assertTrue(report.files().stream()
                .filter(file -> file.state() == State.REFUSED)
                .allMatch(file -> file.message().contains(file.source())));
    }

    @Test
    void readsStandardInput() {
        BuildOptions options =
                new BuildOptions(List.of("-"), folder.resolve("db"), Metadata.none(), GraphBuilder.BASE, 1, false);
        BuildReport report = new Build(options)
                .run(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)), Progress.SILENT);
        assertEquals(1, report.counts().get(State.WRITTEN), report.files().toString());
    }

    @Test
    void metadataOverridesThePage() throws IOException {
        page("a.txt", PAGE);
        Path tsv =
                Files.writeString(folder.resolve("m.tsv"), "id\tpublication\tdate\tarea\na\t道州报\t2021-07-28\t431124\n");
        BuildOptions options =
                new BuildOptions(List.of(in()), folder.resolve("db"), Metadata.read(tsv), GraphBuilder.BASE, 1, false);
        new Build(options).run(nothing(), Progress.SILENT);
        String turtle = Stored.quads(folder.resolve("db"));
        assertTrue(turtle.contains("\"道州报\""), turtle);
        assertTrue(turtle.contains("\"2021-07-28\"") && turtle.contains("basis.given"), turtle);
    }

    @Test
    void reportsADocumentOnWhichARuleFailsAndReadsTheRest() throws IOException {
        page("a.txt", PAGE);
        page("b.txt", PAGE.replace("道县", "新田县"));
        BuildOptions options =
                new BuildOptions(List.of(in()), folder.resolve("db"), Metadata.none(), GraphBuilder.BASE, 2, false);
        Pipeline pipeline = new Pipeline(GraphBuilder.BASE, new Codes(), Metadata.none());
        BuildReport report = new Build(options, source -> {
                    if (source.id().equals("a")) {
                        throw new IllegalStateException("no group");
                    }
                    return pipeline.read(source);
                })
                .run(nothing(), Progress.SILENT);
        FileReport failed = report.files().get(0);
        assertEquals(State.FAILED, failed.state());
        assertEquals("internal-error", failed.reason());
        assertTrue(failed.message().contains("no group"), failed.message());
        assertEquals(State.WRITTEN, report.files().get(1).state());
        assertFalse(report.complete());
        try (Store store = Store.open(folder.resolve("db"))) {
            assertEquals(List.of("b"), store.documents());
        }
    }

    @Test
    void leavesOutAFactThatBreaksAShapeAndKeepsTheRest() throws IOException {
        page("a.txt", PAGE);
        BuildOptions options =
                new BuildOptions(List.of(in()), folder.resolve("db"), Metadata.none(), GraphBuilder.BASE, 1, false);
        Pipeline pipeline = new Pipeline(GraphBuilder.BASE, new Codes(), Metadata.none());
        Node nameless = NodeFactory.createURI(GraphBuilder.BASE + "meeting.431124_nameless");
        BuildReport report = new Build(options, source -> {
                    Pipeline.Read read = pipeline.read(source);
                    read.graph().graph().add(Triple.create(nameless, RDF.type.asNode(), Vocab.Meeting));
                    return read;
                })
                .run(nothing(), Progress.SILENT);
        FileReport reduced = report.files().get(0);
        assertEquals(State.REDUCED, reduced.state(), reduced.message());
        assertTrue(reduced.message().contains("meeting.431124_nameless"), reduced.message());
        assertFalse(report.complete());
        String quads = Stored.quads(folder.resolve("db"));
        assertFalse(quads.contains("nameless"), quads);
        assertTrue(quads.contains("全县林长制工作推进会"), quads);
    }

    @Test
    void oneNumberUnderTwoNamesIsTwoFigures() throws IOException {
        page("a.txt", "全县第一产业增加值增长5.7%，第二产业增加值增长8.7%。全县农业增加值增长5.7%。\n");
        BuildReport report = build(folder.resolve("db"), 1, in());
        assertEquals(
                State.WRITTEN,
                report.files().get(0).state(),
                report.files().get(0).message());
        String quads = Stored.quads(folder.resolve("db"));
        assertTrue(quads.contains("\"第一产业增加值增长\"") && quads.contains("\"农业增加值增长\""), quads);
    }

    @Test
    void reportsAsJson() throws IOException {
        page("a.txt", PAGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        build(folder.resolve("db"), 1, in()).writeJson(out);
        var json = org.apache.jena.atlas.json.JSON.parse(out.toString(StandardCharsets.UTF_8));
        assertEquals(
                1,
                json.get("counts")
                        .getAsObject()
                        .get("written")
                        .getAsNumber()
                        .value()
                        .intValue());
        var file = json.get("files").getAsArray().get(0).getAsObject();
        assertEquals("a.txt", file.get("source").getAsString().value());
        assertEquals("UTF-8", file.get("encoding").getAsString().value());
    }
}
