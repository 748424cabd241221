package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.model.UserFault;
import org.zhengtu.store.Store;

/** Damaged files of a store are told as such, with the remedy; those that can be made anew are. */
class DamageTest {

    /** Else the files without which nothing can be read. */
    private static final boolean ALL = Integer.getInteger("zhengtu.rounds", 5) > 5;

    @TempDir
    Path folder;

    private interface Harm {
        void to(Path file) throws IOException;
    }

    @Test
    void aStoreWhoseFilesWereOverwrittenOrCutSaysSo() throws IOException {
        Path whole = folder.resolve("whole");
        State.build(new Corpus(folder).folder(0, false), whole);
        State before = State.of(whole);
        List<Path> files;
        try (Stream<Path> all = Files.walk(whole.resolve("Data-0001"))) {
            files = all.filter(Files::isRegularFile)
                    .map(whole::relativize)
                    .filter(file -> ALL || file.getFileName().toString().matches("nodes.*|GSPO.*"))
                    .sorted()
                    .toList();
        }
        int told = 0;
        List<String> unnoticed = new ArrayList<>();
        for (Path file : files) {
            for (Harm harm : List.<Harm>of(DamageTest::overwrite, DamageTest::cut)) {
                Path copy = folder.resolve("copy" + told + "_" + unnoticed.size() + "_" + file.getFileName());
                PathUtils.copyDirectory(whole, copy);
                harm.to(copy.resolve(file));
                try {
                    if (!State.of(copy).equals(before)) {
                        unnoticed.add(file.toString());
                    }
                } catch (UserFault fault) {
                    assertEquals(UserFault.Exit.LOCKED, fault.exit(), fault.toString());
                    assertTrue(
                            fault.getMessage().contains("is damaged")
                                    && fault.getMessage().contains("build it again"),
                            file + ": " + fault.getMessage());
                    told++;
                }
                PathUtils.deleteDirectory(copy);
            }
        }
        assertTrue(told > 0, "nothing was noticed");
        // TDB2 has no checksums: an emptied index reads as a store with less in it.
        assertTrue(
                unnoticed.stream().allMatch(file -> file.matches("Data-0001/[GPOS]{3,4}\\.(bpt|dat)")),
                "damage that changed what is read without a word: " + unnoticed);
    }

    private static void overwrite(Path file) throws IOException {
        byte[] noise = new byte[(int) Math.min(Files.size(file), 1 << 16)];
        new Random(7).nextBytes(noise);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(noise);
        }
    }

    private static void cut(Path file) throws IOException {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(out.length() / 16);
        }
    }

    @Test
    void aBrokenSearchIndexIsMadeAnew() throws IOException {
        Path db = folder.resolve("db");
        State.build(new Corpus(folder).folder(0, false), db);
        State before = State.of(db);
        try (Stream<Path> files = Files.list(db.resolve("search"))) {
            for (Path file : files.filter(one -> !one.endsWith("write.lock")).toList()) {
                overwrite(file);
            }
        }
        assertEquals(before, State.of(db));
    }

    @Test
    void aLostTextIsNoFaultOfTheRest() throws IOException {
        Path db = folder.resolve("db");
        State.build(new Corpus(folder).folder(0, false), db);
        Files.delete(db.resolve("text/p0.txt"));
        try (Store store = Store.open(db)) {
            assertTrue(store.texts().read("p0").isEmpty());
            assertEquals(12, store.documents().size());
        }
    }
}
