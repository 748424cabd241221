package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A full disk ends a command with 5, a read-only one with 4; what was there before is there still, and no half file. */
class DiskTest {

    @TempDir
    Path folder;

    private Corpus corpus;
    private Program program;

    @BeforeEach
    void pages() {
        corpus = new Corpus(folder);
        program = new Program(folder.resolve("log"));
    }

    @Test
    void aBuildThatFillsTheDisk() throws Exception {
        fillWhileBuilding(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 1500})
    @Tag("long")
    void aBuildThatFillsTheDiskEarlierAndLater(int kilobytes) throws Exception {
        fillWhileBuilding(kilobytes);
    }

    private void fillWhileBuilding(int kilobytes) throws Exception {
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 48)) {
            Path db = disk.folder().resolve("db");
            State.build(corpus.folder(0, true), db);
            State before = State.of(db);
            disk.fill(kilobytes);
            Program.Ended full = program.run("build", many().toString(), "--db", db.toString(), "-q");
            assertEquals(5, full.exit(), full.said());
            assertTrue(full.said().contains("make room") || full.said().contains("can't write"), full.said());
            Program.Ended read = export(db, folder.resolve("read.nq"));
            assertEquals(0, read.exit(), "what was there is readable while the disk is full: " + read.said());
            disk.empty();
            State.build(corpus.folder(0, true), db);
            State after = State.of(db);
            before.documents()
                    .forEach(
                            (id, graph) -> assertEquals(graph, after.documents().get(id)));
            assertEquals(List.of(), State.leftovers(db));
            assertEquals(
                    0,
                    program.run("build", many().toString(), "--db", db.toString(), "-q")
                            .exit());
            State.build(corpus.folder(0, true), folder.resolve("clean"));
            State.build(many(), folder.resolve("clean"));
            assertEquals(State.of(folder.resolve("clean")), State.of(db));
        }
    }

    private Path many() throws IOException {
        Path many = folder.resolve("many");
        if (!Files.exists(many)) {
            Files.createDirectories(many);
            for (int i = 0; i < 200; i++) {
                Files.writeString(
                        many.resolve("m" + i + ".txt"),
                        "2023-05-06 10:20:00\n5月5日，蓝山县召开全县第" + (i + 1) + "次护林防火工作会议。县长王建林主持会议并讲话。\n");
            }
        }
        return many;
    }

    private Program.Ended export(Path db, Path file) throws IOException, InterruptedException {
        return program.run("export", "--db", db.toString(), "--out", file.toString(), "--format", "nquads");
    }

    @Test
    void anExportThatFillsTheDisk() throws Exception {
        Path db = folder.resolve("db");
        State.build(corpus.folder(0, true), db);
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 2)) {
            Path there = Files.writeString(disk.folder().resolve("there.nq"), "former");
            disk.fill(16);
            for (Path file : List.of(there, disk.folder().resolve("new.nq"))) {
                Program.Ended full = export(db, file);
                assertEquals(5, full.exit(), full.said());
                assertTrue(full.said().contains(file.toString()), full.said());
            }
            assertEquals("former", Files.readString(there));
            try (Stream<Path> files = Files.list(disk.folder())) {
                assertEquals(
                        List.of("ballast", "there.nq"),
                        files.map(file -> file.getFileName().toString())
                                .sorted()
                                .toList());
            }
            disk.empty();
            assertEquals(0, export(db, there).exit());
            assertEquals(State.of(db).quads(), Files.readString(there));
        }
    }

    @Test
    void aCompactionThatFillsTheDisk() throws Exception {
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 48)) {
            Path db = disk.folder().resolve("db");
            State.build(corpus.folder(0, true), db);
            State before = State.of(db);
            disk.fill(200);
            Program.Ended full = program.run("compact", "--db", db.toString());
            assertEquals(5, full.exit(), full.said());
            assertEquals(0, export(db, folder.resolve("read.nq")).exit());
            assertEquals(before.quads(), Files.readString(folder.resolve("read.nq")));
            disk.empty();
            assertEquals(0, program.run("compact", "--db", db.toString()).exit(), program.said());
            assertEquals(before, State.of(db));
            assertEquals(List.of(), State.leftovers(db));
        }
    }

    @Test
    void aReadOnlyDiskIsToldAsSuch() throws Exception {
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 48)) {
            Path db = disk.folder().resolve("db");
            State.build(corpus.folder(0, false), db);
            disk.readOnly();
            for (List<String> command : List.of(
                    List.of("stats", "--db", db.toString()),
                    List.of("compact", "--db", db.toString()),
                    List.of("build", corpus.folder(0, false).toString(), "--db", db.toString()),
                    List.of("build", corpus.folder(0, false).toString(), "--db", disk.folder() + "/other"))) {
                Program.Ended ended = program.run(command.toArray(String[]::new));
                assertEquals(4, ended.exit(), ended.said());
                assertTrue(ended.said().contains("read-only") || ended.said().contains("Read-only"), ended.said());
            }
        }
    }
}
