package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/** The folders {@code Data-NNNN} of a store: TDB2 reads the last, each compaction makes one more. */
final class Generations {

    private static final String NAME = "Data-\\d+";

    private Generations() {}

    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> entries = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return entries.filter(entry -> entry.getFileName().toString().matches(NAME))
                    .sorted()
                    .toList();
        }
    }

    /** Drops those that a compaction killed at its end has left behind. */
    static void dropFormer(Path folder) {
        try {
            List<Path> all = of(folder);
            for (Path former : all.subList(0, Math.max(0, all.size() - 1))) {
                PathUtils.deleteDirectory(former);
            }
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't remove the former store in " + folder + ": " + e.getMessage(), e);
        }
    }
}
