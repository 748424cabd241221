package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollisionsTest {

    @TempDir
    Path root;

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> outcomes(Object... srcs) {
        return Sources.read(
                        List.of(srcs).stream().map(Object::toString).toList(),
                        Limits.DEFAULT,
                        new ByteArrayInputStream("云岭区召开会议".getBytes(StandardCharsets.UTF_8)))
                .map(outcome -> outcome instanceof Refusal refusal
                        ? refusal.sourceName() + " " + refusal.reason().code()
                        : outcome.sourceName() + " read")
                .toList();
    }

    @Test
    void differentContentsUnderOneIdAreBothRefusedAndNamed() throws IOException {
        write("in/a b.txt", "云岭区召开会议");
        write("in/a_b.txt", "云岭区召开大会");
        write("in/c.txt", "云岭区");
        Path in = root.resolve("in");
        assertEquals(List.of("a b.txt id-collision", "a_b.txt id-collision", "c.txt read"), outcomes(in));
        List<Refusal> refusals =
                Sources.list(List.of(in.toString()), Limits.DEFAULT, null).leftOut();
        String end = ", but other contents; neither is read: rename one or take it out";
        assertEquals(
                in + "/a b.txt: the same document id (a_b) as " + in + "/a_b.txt" + end,
                refusals.get(0).message());
        assertEquals(
                in + "/a_b.txt: the same document id (a_b) as " + in + "/a b.txt" + end,
                refusals.get(1).message());
    }

    @Test
    void sameBytesUnderOneIdAreReadOnce() throws IOException {
        write("one/a.txt", "云岭区召开会议");
        write("two/a.txt", "云岭区召开会议");
        assertEquals(List.of("a.txt read", "a.txt duplicate"), outcomes(root.resolve("one"), root.resolve("two")));
    }

    @Test
    void ofThreeOneDifferentRefusesAll() throws IOException {
        write("1/a.txt", "云岭区召开会议");
        write("2/a.txt", "云岭区召开会议");
        write("3/a.txt", "云岭区召开大会");
        assertEquals(
                List.of("a.txt id-collision", "a.txt id-collision", "a.txt id-collision"),
                outcomes(root.resolve("1"), root.resolve("2"), root.resolve("3")));
    }

    @Test
    void sameBytesUnderTwoIdsAreTwoDocuments() throws IOException {
        write("a.txt", "云岭区召开会议");
        write("b.txt", "云岭区召开会议");
        assertEquals(List.of("a.txt read", "b.txt read"), outcomes(root));
    }

    @Test
    void aPictureBesideItsTextIsNoCollision() throws IOException {
        write("p1.jpg", "x");
        write("p1.txt", "云岭区召开会议");
        write("p1.md", "");
        assertEquals(List.of("p1.jpg not-text", "p1.md empty", "p1.txt read"), outcomes(root));
    }

    @Test
    void standardInputCanCollideToo() throws IOException {
        Path file = write("stdin.txt", "云岭区召开会议");
        assertEquals(List.of("- id-collision", "stdin.txt id-collision"), outcomes("-", file));
        assertEquals(List.of("- read", "- same-file"), outcomes("-", "-"));
    }
}
