package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another machine's habits change nothing: its locale (Turkish, with its own small i), time zone, encoding and threads. */
class DeterminismTest {

    @TempDir
    Path folder;

    @Test
    void localeTimeZoneEncodingAndThreadsChangeNothing() throws Exception {
        Path pages = Path.of("src/samples/pages");
        List<List<String>> habits = List.of(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=GBK"),
                List.of(
                        "-Duser.language=th",
                        "-Duser.country=TH",
                        "-Duser.variant=TH",
                        "-Duser.timezone=America/Adak"));
        Path here = folder.resolve("here");
        State.build(pages, here);
        String expected = State.of(here).quads();
        assertTrue(expected.contains("云岭区"), expected);
        for (int i = 0; i < habits.size(); i++) {
            Program program = new Program(folder.resolve("log"), habits.get(i).toArray(String[]::new));
            String db = folder.resolve("db" + i).toString();
            Path out = folder.resolve("out" + i + ".nq");
            Program.Ended built = program.run("build", pages.toString(), "--db", db, "--threads", "" + (i + 1), "-q");
            assertEquals(0, built.exit(), built.said());
            program.run("export", "--db", db, "--format", "nquads", "--out", out.toString());
            assertEquals(expected, Files.readString(out), habits.get(i).toString());
        }
    }
}
