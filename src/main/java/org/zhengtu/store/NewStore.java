package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    private NewStore() {}

    /** Makes a store in a folder that has none. */
    static void in(Path folder) throws IOException {
        Path beside = folder.resolve(".new");
        drop(beside);
        Files.createDirectories(beside);
        TDBInternal.expel(DatabaseMgr.connectDatasetGraph(Location.create(beside.toString())));
        Files.move(beside.resolve(DATA), folder.resolve(DATA), StandardCopyOption.ATOMIC_MOVE);
        drop(beside);
    }

    private static void drop(Path folder) throws IOException {
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
    }
}
