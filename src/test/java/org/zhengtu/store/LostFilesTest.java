package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.LostFiles.Lost;

class LostFilesTest {

    private static final String PAGE = "7月27日，道县召开全县林长制工作推进会。县委书记李国栋主持会议并讲话。\n";

    @TempDir
    Path folder;

    private List<Lost> build(String... sources) {
        BuildOptions options =
                new BuildOptions(List.of(sources), folder.resolve("db"), Metadata.none(), GraphBuilder.BASE, 1, false);
        new Build(options).run(InputStream.nullInputStream(), Progress.SILENT);
        return new LostFiles(folder.resolve("db")).all();
    }

    @Test
    void areToldUntilTheyAreRead() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(one.resolve("good.txt"), PAGE);
        Files.write(one.resolve("bad.txt"), new byte[] {0, 1, 2, 3, 0, 5});
        Files.writeString(other.resolve("else.txt"), PAGE.replace("李国栋", "王立新"));
        List<Lost> lost = build(one.toString());
        assertEquals(List.of("bad.txt"), lost.stream().map(Lost::source).toList());
        assertEquals("refused", lost.get(0).state());
        assertTrue(lost.get(0).message().startsWith("bad.txt: "), lost.get(0).message());
        assertEquals(lost, build(other.toString()), "a build of other files changes nothing");
        Files.writeString(one.resolve("bad.txt"), PAGE.replace("李国栋", "赵长河"));
        assertEquals(List.of(), build(one.toString()));
    }

    @Test
    void leaveNoListWhereNoneIsLost() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Files.writeString(one.resolve("good.txt"), PAGE);
        assertEquals(List.of(), build(one.toString()));
        assertFalse(Files.exists(folder.resolve("db").resolve("lost.tsv")));
    }
}
