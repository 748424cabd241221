package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Makes an empty store. TDB2 can't open one whose making was cut off, so it is made beside its place and moved there when it
 * is whole.
 */
final class NewStore {

    private static final String DATA = "Data-0001";
    private static final String BESIDE = ".new";

    private NewStore() {}

    /** Makes a store in a folder that has none. */
    static void in(Path folder) throws IOException {
        Path beside = Files.createTempDirectory(folder, BESIDE);
        try {
            TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(beside.toString())));
            Files.move(beside.resolve(DATA), folder.resolve(DATA), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process that was faster has made it; then there is one.
            if (Generations.of(folder).isEmpty()) {
                throw e;
            }
        } finally {
            PathUtils.deleteDirectory(beside);
        }
    }

    /** Drops what a program that was killed has left of a store that it was making. */
    static void dropLeftovers(Path folder) throws IOException {
        List<Path> left;
        try (Stream<Path> entries = Files.list(folder)) {
            left = entries.filter(entry -> entry.getFileName().toString().startsWith(BESIDE))
                    .toList();
        }
        for (Path beside : left) {
            PathUtils.deleteDirectory(beside);
        }
    }
}
