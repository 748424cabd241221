package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.model.UserFault;

class WalkTest {

    @TempDir
    Path root;

    private Path in;

    @BeforeEach
    void folder() throws IOException {
        in = Files.createDirectory(root.resolve("in"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Sources list(Object... srcs) {
        return Sources.list(
                List.of(srcs).stream().map(Object::toString).toList(), Limits.DEFAULT, InputStream.nullInputStream());
    }

    private static List<String> names(Sources sources) {
        return sources.files().stream().map(SourceFile::sourceName).toList();
    }

    private static Map<String, Reason> leftOut(Sources sources) {
        Map<String, Reason> reasons = new TreeMap<>();
        sources.leftOut().forEach(refusal -> reasons.put(refusal.sourceName(), refusal.reason()));
        return reasons;
    }

    @Test
    void aFolderIsListedWithAllBelowItByName() throws IOException {
        for (String name :
                List.of("b.txt", "a/z.md", "a-1.txt", "a/云岭/2.html", "Z.txt", "é.txt", "区.txt", "10.pdf", "9.txt")) {
            write(in.resolve(name), name);
        }
        Sources sources = list(in);
        assertEquals(
                List.of("10.pdf", "9.txt", "Z.txt", "a-1.txt", "a/z.md", "a/云岭/2.html", "b.txt", "é.txt", "区.txt"),
                names(sources));
        assertEquals(
                List.of("10", "9", "Z", "a-1", "a_z", "a_云岭_2", "b", "é", "区"),
                sources.files().stream().map(SourceFile::id).toList());
        assertEquals(in + "/a/z.md", sources.files().get(4).shown());
    }

    @Test
    void aFileGivenByItselfIsItsName() throws IOException {
        write(in.resolve("a/z.md"), "z");
        assertEquals(List.of("z.md"), names(list(in.resolve("a/z.md"))));
        assertEquals("z", list(in.resolve("a/z.md")).files().get(0).id());
    }

    @Test
    void severalPathsKeepTheirOrderAndAFileCountsOnce() throws IOException {
        write(in.resolve("b/1.txt"), "1");
        write(in.resolve("a/2.txt"), "2");
        Sources sources = list(in.resolve("b"), in.resolve("a"), in.resolve("b/1.txt"), in.resolve("a/"));
        assertEquals(List.of("1.txt", "2.txt"), names(sources));
        assertEquals(Map.of("1.txt", Reason.SAME_FILE, ".", Reason.SAME_FILE), leftOut(sources));
    }

    @Test
    void hiddenFilesAndFoldersAreListedAsIgnored() throws IOException {
        write(in.resolve(".gitkeep"), "");
        write(in.resolve(".git/config.txt"), "x");
        write(in.resolve("a.txt"), "x");
        Sources sources = list(in);
        assertEquals(List.of("a.txt"), names(sources));
        assertEquals(Map.of(".git", Reason.HIDDEN, ".gitkeep", Reason.HIDDEN), leftOut(sources));
        assertEquals(Reason.Kind.IGNORED, Reason.HIDDEN.kind());
        assertEquals(List.of(".gitkeep.txt"), names(list(Files.move(in.resolve("a.txt"), in.resolve(".gitkeep.txt")))));
    }

    @Test
    void unknownAndEmptyFilesAreRefusedUnread() throws IOException {
        write(in.resolve("table.xlsx"), "x");
        write(in.resolve("empty.txt"), "");
        write(in.resolve("README"), "x");
        Sources sources = list(in);
        assertEquals(List.of("README"), names(sources));
        assertEquals(Map.of("empty.txt", Reason.EMPTY, "table.xlsx", Reason.NOT_TEXT), leftOut(sources));
        assertEquals(
                in
                        + "/table.xlsx: not a text document (extension .xlsx); rename or convert it to .txt, .md, .html or .pdf",
                sources.leftOut().get(1).message());
    }

    @Test
    void linksAreFollowedOnceAndLoopsNever() throws IOException {
        write(in.resolve("z/real.txt"), "x");
        write(root.resolve("outside/far.txt"), "y");
        link("a.txt", in.resolve("z/real.txt"));
        link("b", in.resolve("z"));
        link("far", root.resolve("outside"));
        link("far2", root.resolve("outside"));
        link("z/up", in);
        link("z/self", in.resolve("z/self"));
        link("gone.txt", root.resolve("nowhere.txt"));
        Files.createSymbolicLink(root.resolve("outside/back"), in);
        Sources sources = list(in);
        assertEquals(List.of("far/far.txt", "z/real.txt"), names(sources));
        assertEquals(
                Map.of(
                        "a.txt", Reason.SAME_FILE,
                        "b", Reason.SAME_FILE,
                        "far2", Reason.SAME_FILE,
                        "far/back", Reason.SAME_FILE,
                        "z/up", Reason.LINK_LOOP,
                        "z/self", Reason.LINK_LOOP,
                        "gone.txt", Reason.BROKEN_LINK),
                leftOut(sources));
        sources.leftOut()
                .forEach(refusal ->
                        assertEquals(Reason.Kind.SKIPPED, refusal.reason().kind()));
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(in.resolve(name), target);
    }

    @Test
    void pipesAreNotOpened() throws IOException, InterruptedException {
        Path pipe = in.resolve("pipe.txt");
        try {
            int exit = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
            assumeTrue(exit == 0, "skipped: mkfifo failed");
        } catch (IOException e) {
            assumeTrue(false, "skipped: no mkfifo on this system");
        }
        write(in.resolve("a.txt"), "x");
        assertEquals(Map.of("pipe.txt", Reason.SPECIAL_FILE), leftOut(list(in)));
        assertEquals(Map.of("pipe.txt", Reason.SPECIAL_FILE), leftOut(list(pipe)));
    }

    @Test
    void devicesAreNotOpened() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "skipped: no /dev/zero on this system");
        assertEquals(Map.of("zero", Reason.SPECIAL_FILE), leftOut(list("/dev/zero")));
    }

    @Test
    void aPathThatIsNotThereIsTheUsersFault() {
        UserFault fault = assertThrows(UserFault.class, () -> list(in.resolve("missing")));
        assertEquals(UserFault.Exit.USAGE, fault.exit());
        assertEquals(
                in + "/missing: can't be read (no such file); give a file, a folder or - for standard input",
                fault.getMessage());
        assertEquals(
                UserFault.Exit.USAGE,
                assertThrows(UserFault.class, () -> list()).exit());
    }

    @Test
    void aLineBreakInANameDoesNotBreakMessages() throws IOException {
        write(in.resolve("a\nb.xyz"), "x");
        assertEquals(1, list(in).leftOut().get(0).message().lines().count());
        assertTrue(list(in).leftOut().get(0).message().startsWith(in + "/a?b.xyz: "));
    }
}
