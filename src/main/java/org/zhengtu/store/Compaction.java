package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * Compacts a store after work that left it far larger than its quads need, if the disk has the room. Every transaction
 * copies the blocks it touches, and TDB2 never uses the old ones again. Small work on a large store doesn't pay for
 * compacting it, until the store is twice as large as it need be.
 */
final class Compaction {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    private static final List<String> INDEXES = List.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG");
    /** Bytes that a quad takes in the leaves of the six indexes of a store that was loaded in bulk, as measured with TDB2 5.6. */
    private static final long PACKED = 330;
    /** Files grow in steps of 8 MB, of which the last is half empty on the average. */
    private static final long SLACK = INDEXES.size() * (4L << 20);

    private static final double MARK = 1.2;
    private static final double SMALL_MARK = 2;
    /** Work that wrote less than this part of the store is small. */
    private static final double SMALL = 0.1;

    private Compaction() {}

    /**
     * @param written quads that the work wrote
     * @return whether the store was compacted
     */
    static boolean after(Store store, long written) {
        Path data = data(store.folder());
        long bytes = bytes(data);
        boolean small = written * PACKED < SMALL * bytes;
        if (bytes < SLACK * 4 || (small && spread(data) < SMALL_MARK)) {
            return false;
        }
        long needed = quads(store) * PACKED;
        if (bytes - SLACK < (small ? SMALL_MARK : MARK) * needed) {
            return false;
        }
        long room = usable(store.folder());
        if (room < needed * MARK + size(data.resolve("nodes-data.obj"))) {
            LOG.warn(
                    "{} is to be compacted ({} MB for {}), but there are {} MB free",
                    data,
                    mb(bytes),
                    mb(needed),
                    mb(room));
            return false;
        }
        store.compact();
        return true;
    }

    /** How the largest index compares to the smallest: the order of documents spares some of them. */
    private static double spread(Path data) {
        List<Long> sizes = INDEXES.stream()
                .map(index -> size(data.resolve(index + ".dat")))
                .sorted()
                .toList();
        return (double) sizes.get(sizes.size() - 1) / Math.max(1, sizes.get(0));
    }

    private static long bytes(Path data) {
        return INDEXES.stream()
                .mapToLong(index -> size(data.resolve(index + ".dat")))
                .sum();
    }

    /** Counts the entries of an index, without the nodes. */
    private static long quads(Store store) {
        return store.read(dataset -> TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .size());
    }

    private static Path data(Path folder) {
        try {
            List<Path> all = Generations.of(folder);
            return all.get(all.size() - 1);
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static UserFault unreadable(Path path, IOException e) {
        return new UserFault(Exit.LOCKED, "can't read " + path + ": " + e.getMessage(), e);
    }

    private static long mb(long bytes) {
        return bytes / 1_000_000;
    }
}
