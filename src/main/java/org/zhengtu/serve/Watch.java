package org.zhengtu.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;

/**
 * Reads pages that appear or change in folders into a store that is being served. It looks again and again, since not every
 * file system tells of changes, and begins when nothing has changed between two looks, so that no file is read that is
 * still being copied. A file that goes away takes nothing out of the store. Readers see the state before or after.
 */
public final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long CLOSE_MINUTES = 10;

    private final BuildOptions options;
    private final Store store;
    private final Consumer<BuildReport> told;
    private final Build build;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    });
    private Map<String, String> seen = Map.of();
    private Map<String, String> built = Map.of();

    private Watch(BuildOptions options, Store store, Consumer<BuildReport> told) {
        this.options = options;
        this.store = store;
        this.told = told;
        this.build = new Build(options);
    }

    /**
     * Begins to look.
     *
     * @param options sources and how they are read; what the store was built with, or its pages are read again
     * @param every time between two looks
     * @param told what became of the files, after each run
     */
    public static Watch start(Store store, BuildOptions options, Duration every, Consumer<BuildReport> told) {
        Watch watch = new Watch(options, store, told);
        watch.looking.scheduleWithFixedDelay(watch::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            Map<String, String> now = files();
            boolean quiet = now.equals(seen);
            seen = now;
            if (quiet && !now.equals(built)) {
                told.accept(build.run(store, InputStream.nullInputStream(), Progress.SILENT));
                built = now;
            }
        } catch (RuntimeException e) {
            // The next look may find it mended; a watch that ended would say nothing any more.
            LOG.error("watching {}: {}", options.sources(), e.getMessage(), e);
        }
    }

    /** Size and time of every file below the sources. */
    private Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String source : options.sources()) {
            try (Stream<Path> below = Files.walk(Path.of(source))) {
                for (Path file : below.filter(Files::isRegularFile).toList()) {
                    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
                    files.put(file.toString(), is.size() + " " + is.lastModifiedTime());
                }
            } catch (IOException e) {
                LOG.warn("watching {}: {}", source, e.toString());
            }
        }
        return files;
    }

    /** Ends when the pages that are being read are written. */
    @Override
    public void close() {
        looking.shutdown();
        try {
            if (!looking.awaitTermination(CLOSE_MINUTES, TimeUnit.MINUTES)) {
                LOG.warn("the pages being read were not waited for any longer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
