package org.zhengtu.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes synthetic pages, for what is measured elsewhere: a Spark job, another program.
 *
 * <p>Arguments: as those of {@link Benchmark}; the pages come into the folder {@code pages} of the folder to work in.
 */
public final class Pages {

    private Pages() {}

    public static void main(String[] arguments) throws IOException {
        Benchmark.documents(arguments[0], Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }
}
