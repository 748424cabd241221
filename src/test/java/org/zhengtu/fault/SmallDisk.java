package org.zhengtu.fault;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system in memory of a few megabytes, where the tests may mount one. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path folder;

    /** Mounts it; the test is skipped where that isn't allowed. */
    SmallDisk(Path folder, int megabytes) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
                "skipped: no right to mount a small file system here");
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    Path folder() {
        return folder;
    }

    /** Fills it up but for so many kilobytes. */
    void fill(int left) throws IOException {
        Path ballast = folder.resolve("ballast");
        long room = folder.toFile().getUsableSpace() - left * 1024L;
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (long written = 0; written + BLOCK <= room; written += BLOCK) {
                out.write(new byte[BLOCK]);
            }
        }
    }

    /** Makes room again. */
    void empty() throws IOException {
        Files.deleteIfExists(folder.resolve("ballast"));
    }

    void readOnly() throws InterruptedException {
        assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "skipped: can't remount");
    }

    @Override
    public void close() {
        try {
            // Lazily: a store of this process may still be mapped.
            run("umount", "-l", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
