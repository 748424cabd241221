package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.store.Store;

/** Much of everything in a heap of 512 MB, which the program is started with here. */
class LargeTest {

    private static final String SENTENCE = "7月27日，道县召开全县第%d次林长制工作推进会。县委书记李国栋主持会议并讲话，完成投资%d.5亿元。";

    @TempDir
    Path folder;

    private Path in;
    private Program program;

    @BeforeEach
    void folders() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
        program = new Program(folder.resolve("log"));
    }

    private Program.Ended build() throws Exception {
        return program.run(
                "build", in.toString(), "--db", folder.resolve("db").toString(), "--report", folder + "/report.json");
    }

    private int documents() {
        try (Store store = Store.open(folder.resolve("db"))) {
            return store.documents().size();
        }
    }

    @Test
    void whatIsTooLargeOrNoFileIsLeftOutAndTheRestRead() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(in.resolve("large.txt").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Path deep = in;
        for (int i = 0; i < 200; i++) {
            deep = deep.resolve("深" + i % 10);
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("page.txt"), SENTENCE.formatted(1, 1));
        Files.createSymbolicLink(deep.resolve("up"), in);
        Files.createSymbolicLink(in.resolve("again.txt"), deep.resolve("page.txt"));
        boolean pipe = new ProcessBuilder("mkfifo", in.resolve("pipe.txt").toString())
                        .start()
                        .waitFor()
                == 0;
        Program.Ended built = build();
        assertEquals(1, built.exit(), built.said());
        assertTrue(built.said().contains("1073741824 bytes are over the limit of 67108864 bytes"), built.said());
        assertEquals(1, documents());
        String report = Files.readString(folder.resolve("report.json"));
        assertTrue(report.contains("link-loop") && report.contains("same-file"), report);
        assertTrue(!pipe || report.contains("special-file"), report);
    }

    /** Names that are no UTF-8, which Java can't even write. */
    @Test
    void namesOfAnyBytesAreReadOnce() throws Exception {
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "cd \"$1\" && for n in '\\303\\050' '\\316\\304' '\\360\\237\\230\\200' 'a\\042b' 'c\\\\\\\\d' 'e f'; do"
                                + " printf '%s' \"$2\" > \"$(printf \"$n\").txt\"; done",
                        "sh",
                        in.toString(),
                        SENTENCE.formatted(1, 1))
                .start();
        assumeTrue(shell.waitFor() == 0, "skipped: no shell that makes such names, or a file system that refuses them");
        Program.Ended built = build();
        assertTrue(built.exit() == 0, built.said());
        assertEquals(6, documents(), built.said());
    }

    @Test
    @Tag("long")
    void oneLineOfManyMegabytes() throws Exception {
        StringBuilder line = new StringBuilder();
        for (int i = 1; line.length() < 2_000_000; i++) {
            line.append(SENTENCE.formatted(i, i)).append("全县上下齐心协力，各项工作稳步推进。".repeat(1000));
        }
        Files.writeString(in.resolve("line.txt"), line);
        Files.writeString(in.resolve("word.txt"), "会议" + "的".repeat(1_000_000));
        Program.Ended built = build();
        assertEquals(0, built.exit(), built.said());
        assertEquals(2, documents());
    }

    @Test
    @Tag("long")
    void aHundredThousandFiles() throws Exception {
        int files = Integer.getInteger("zhengtu.files", 100_000);
        for (int i = 0; i < files; i++) {
            Path file = in.resolve(i / 1000 + "/" + i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "道县第" + i + "号通知。\n");
        }
        Program.Ended built = build();
        assertEquals(0, built.exit(), built.said());
        assertEquals(files, documents());
    }
}
