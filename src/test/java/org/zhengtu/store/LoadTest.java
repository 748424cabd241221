package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.Sources;

class LoadTest {

    private static final Path PAGES = Path.of("src/samples/pages");

    @TempDir
    Path folder;

    private Path made;

    /** Writes what a job would write of all sample pages, in two files. */
    @BeforeEach
    void make() throws IOException {
        made = Files.createDirectories(folder.resolve("made"));
        List<Outcome> pages = Sources.read(List.of(PAGES.toString()), Limits.DEFAULT, InputStream.nullInputStream())
                .toList();
        write(0, pages.subList(0, 3));
        write(1, pages.subList(3, pages.size()));
        Files.createFile(made.resolve("quads/_SUCCESS"));
        Files.createFile(made.resolve("texts/_SUCCESS"));
    }

    private void write(int number, List<Outcome> pages) throws IOException {
        DocumentBuild build = new DocumentBuild(GraphBuilder.BASE, Metadata.none());
        List<DocumentEntry> entries = pages.stream()
                .map(build::make)
                .flatMap(page -> page.entry().stream())
                .toList();
        try (OutputStream out = gzip("quads/part-" + number + Shards.QUAD_FILES)) {
            StreamRDF quads = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            quads.start();
            entries.stream().flatMap(DocumentEntry::quads).forEach(quads::quad);
            quads.finish();
        }
        try (OutputStream out = gzip("texts/part-" + number + Shards.TEXT_FILES)) {
            for (DocumentEntry entry : entries) {
                JsonBuilder line = JsonBuilder.create()
                        .startObject()
                        .pair("id", entry.id())
                        .pair("text", entry.text())
                        .finishObject();
                out.write((JSON.toStringFlat(line.build()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private OutputStream gzip(String name) throws IOException {
        Path file = made.resolve(name);
        Files.createDirectories(file.getParent());
        return new GZIPOutputStream(Files.newOutputStream(file));
    }

    private int load(Path db) {
        return new Load(db, Shards.in(made)).run(Progress.SILENT);
    }

    private List<Integer> steps(Path db) {
        List<Integer> steps = new ArrayList<>(List.of(0, 0));
        new Load(db, Shards.in(made)).run(new Progress() {
            @Override
            public void start(int count) {
                steps.set(0, steps.get(0) + count);
            }

            @Override
            public void step() {
                steps.set(1, steps.get(1) + 1);
            }

            @Override
            public void close() {}
        });
        return steps;
    }

    private static BuildReport build(Path db, Path pages) {
        return new Build(new BuildOptions(List.of(pages.toString()), db, Metadata.none(), GraphBuilder.BASE, 1, false))
                .run(InputStream.nullInputStream(), Progress.SILENT);
    }

    private String built() {
        Path db = folder.resolve("built");
        build(db, PAGES);
        return Stored.everything(db);
    }

    @Test
    void makesTheStoreThatABuildMakes() {
        Path db = folder.resolve("db");
        assertEquals(8, load(db));
        assertEquals(built(), Stored.everything(db));
        try (Store store = Store.open(db)) {
            assertEquals(0, store.index().update(store), "the full-text index is in step");
        }
    }

    @Test
    void addsToAStore() {
        Path db = folder.resolve("db");
        build(db, PAGES.resolve("2022-08-30_青禾.txt"));
        assertEquals(8, load(db));
        assertEquals(built(), Stored.everything(db));
        assertFalse(Files.exists(db.resolve(".loading")));
    }

    @Test
    void changesNothingTheSecondTime() {
        Path db = folder.resolve("db");
        load(db);
        long size = size(db);
        assertEquals(8, load(db));
        assertEquals(size, size(db));
        assertEquals(built(), Stored.everything(db));
    }

    @Test
    void tellsHowItComesOn() {
        Path db = folder.resolve("db");
        assertEquals(List.of(6, 6), steps(db), "files of quads and of texts, the derived graph, the full-text index");
        assertEquals(List.of(4, 4), steps(db), "files only");
    }

    /** They were made without the decisions; the next build reads them again, and those alone. */
    @Test
    void readsAgainWhatDecisionsTouch() throws IOException {
        Path db = folder.resolve("db");
        build(db, PAGES);
        Path decisions = folder.resolve("decisions.tsv");
        Files.writeString(
                decisions,
                "item\tdecision\ttarget\tvalue\twho\twhy\n" + person(db, "林知远") + "\trename\t\t林之远\t编辑部\t名册\n");
        try (Store store = Store.open(db)) {
            DecisionFile.replace(store, decisions);
        }
        build(db, PAGES);
        String decided = Stored.everything(db);
        try (Store store = Store.open(db)) {
            Removal.of(store, List.of("2020-03-20_云岭", "2022-08-30_青禾"));
        }
        load(db);
        assertFalse(Stored.everything(db).equals(decided));
        BuildReport again = build(db, PAGES);
        assertEquals(1, again.counts().get(FileReport.State.WRITTEN), again.toString());
        assertEquals(decided, Stored.everything(db));
    }

    private static String person(Path db, String name) {
        try (Store store = Store.open(db)) {
            return store.read(dataset -> dataset.find(
                            Node.ANY, Node.ANY, RDFS.label.asNode(), NodeFactory.createLiteralString(name))
                    .next()
                    .getSubject()
                    .getURI()
                    .replaceFirst(".*/", "zd:"));
        }
    }

    private static long size(Path db) {
        try (Store store = Store.open(db)) {
            return store.bytes();
        }
    }

    private void refused(Exit exit, String message) {
        Path db = folder.resolve("db");
        UserFault fault = assertThrows(UserFault.class, () -> load(db));
        assertEquals(exit, fault.exit());
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
        assertFalse(Files.exists(db), "no store is made of what is damaged");
        assertFalse(Files.exists(folder.resolve(".db.loading")));
    }

    @Test
    void takesNoUnfinishedJob() throws IOException {
        Files.delete(made.resolve("texts/_SUCCESS"));
        refused(Exit.BAD_DATA, "has no _SUCCESS");
    }

    @Test
    void takesNoBrokenQuads() throws IOException {
        try (OutputStream out = gzip("quads/part-2.nq.gz")) {
            out.write("<a> <b> .\n".getBytes(StandardCharsets.UTF_8));
        }
        refused(Exit.BAD_DATA, "not N-Quads");
    }

    @Test
    void takesNoGraphsButDocuments() throws IOException {
        try (OutputStream out = gzip("quads/part-2.nq.gz")) {
            String quad = "<urn:a> <urn:b> <urn:c> <" + Graphs.DERIVED.getURI() + "> .\n";
            out.write(quad.getBytes(StandardCharsets.UTF_8));
        }
        refused(Exit.BAD_DATA, "is no document's");
    }

    @Test
    void takesNoDocumentsWithoutTexts() throws IOException {
        gzip("texts/part-0.json.gz").close();
        refused(Exit.BAD_DATA, "document 2020-03-20_云岭 lacks its text");
    }

    @Test
    void namesTheBrokenLine() throws IOException {
        try (OutputStream out = gzip("texts/part-0.json.gz")) {
            out.write("{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":\"c\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        refused(Exit.BAD_DATA, "part-0.json.gz:2: not a line");
    }

    @Test
    void takesNoMissingFolder() {
        made = folder.resolve("none");
        refused(Exit.USAGE, "is no folder");
    }
}
