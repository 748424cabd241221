package org.zhengtu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtu.store.Load;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Shards;
import org.zhengtu.store.Store;

/**
 * How long {@code load} takes for what a Spark job made, how large the store becomes and how fast it answers every question
 * of the library.
 *
 * <p>Arguments: as those of {@link Benchmark}, the documents being the folder that the job wrote; a store {@code archive}
 * that stands in the folder to work in is taken as it is.
 */
public final class Archive {

    private Archive() {}

    public static void main(String[] arguments) throws Exception {
        Path db = Path.of(arguments[2], "archive");
        Results results = new Results();
        if (!Files.exists(db)) {
            Files.createDirectories(db.getParent());
            results.put(
                    "load, s", Timing.once(() -> new Load(db, Shards.in(Path.of(arguments[0]))).run(Progress.SILENT)));
        }
        try (Store store = Store.open(db)) {
            results.put("documents", store.documents().size());
        }
        results.put("store, MB", Folders.room(db) / 1e6);
        new Questions(results).measure(db);
        Files.writeString(Path.of(arguments[3]), results.json());
    }
}
