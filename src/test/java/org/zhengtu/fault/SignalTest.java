package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.FileReport;
import org.zhengtu.store.Store;

/** A build that is told to end writes what it has read and its report, and ends with the signal's code. */
class SignalTest {

    private static final int PAGES = 400;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aBuildEndsWell(String signal, int code) throws Exception {
        assumeFalse(signal.equals("INT") && isInterruptIgnored(), "skipped: this process was started to ignore SIGINT");
        Path pages = pages();
        Path db = folder.resolve("db");
        Path report = folder.resolve("report.json");
        Program program = new Program(folder.resolve("log"));
        Process process =
                program.start("build", pages.toString(), "--db", db.toString(), "--report", report.toString());
        while (process.isAlive() && !program.said().contains("build: 100 of ")) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        int sent = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assumeTrue(sent == 0, "skipped: no kill command here, or the build was over");
        assertEquals(code, program.ended(process).exit(), program.said());

        JsonObject counts = JSON.parse(Files.readString(report)).get("counts").getAsObject();
        int written = counts.get("written").getAsNumber().value().intValue();
        int unread = counts.get("unread").getAsNumber().value().intValue();
        assertTrue(written >= 100 && unread > 0, counts.toString());
        assertEquals(PAGES, written + unread);
        try (Store store = Store.open(db)) {
            assertEquals(written, store.documents().size());
        }
        assertEquals(List.of(), State.leftovers(db));
        BuildReport rest = State.build(pages, db);
        assertEquals(written, rest.counts().get(FileReport.State.UNCHANGED));
        assertEquals(unread, rest.counts().get(FileReport.State.WRITTEN));
    }

    private Path pages() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        for (int i = 0; i < PAGES; i++) {
            Files.writeString(
                    pages.resolve("p" + i + ".txt"),
                    "7月27日，道县召开全县第" + i + "次林长制工作推进会。县委书记李国栋主持会议并讲话，完成投资" + i + ".5亿元。\n");
        }
        return pages;
    }

    /** Shells start what runs in their background so; it is inherited, and Java then leaves the signal alone. */
    private static boolean isInterruptIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
