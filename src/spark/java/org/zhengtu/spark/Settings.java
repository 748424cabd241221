package org.zhengtu.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.spark.SparkFiles;
import org.apache.spark.util.SerializableConfiguration;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.DocumentBuild;
import org.zhengtu.text.Lexicon;

/**
 * What every machine needs to know to make the same of the same document. Files go to the machines by Spark, under their
 * names here.
 *
 * @param base what the keys of resources are appended to
 * @param metadata name of the metadata file; empty if there is none
 * @param lexicon name of the folder with the user's own word lists; empty if there is none
 * @param maxBytes largest document in bytes
 * @param maxTime longest time for one document
 * @param hadoop how file systems are reached
 */
record Settings(
        String base, String metadata, String lexicon, int maxBytes, Duration maxTime, SerializableConfiguration hadoop)
        implements Serializable {

    private static DocumentBuild build;

    Limits limits() {
        return new Limits(maxBytes, Limits.DEFAULT.parseTime(), Limits.DEFAULT.htmlDepth());
    }

    /** The build of this machine's process: lexicons and models are loaded once. */
    DocumentBuild build() {
        synchronized (Settings.class) {
            if (build == null) {
                file(lexicon).ifPresent(Lexicon::extend);
                build = new DocumentBuild(
                        base, file(metadata).map(Metadata::read).orElseGet(Metadata::none));
            }
            return build;
        }
    }

    private static Optional<Path> file(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(SparkFiles.get(name)));
    }
}
