package org.zhengtu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that a benchmark works in. */
final class Folders {

    private Folders() {}

    /** Copies every file so many times under new names, which are the ids of documents. */
    static Path copies(Path from, Path to, int copies) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> below = Files.walk(from)) {
            List<Path> files = below.filter(Files::isRegularFile).toList();
            for (int copy = 0; copy < copies; copy++) {
                for (Path file : files) {
                    Files.copy(file, to.resolve("copy" + copy + "-" + file.getFileName()));
                }
            }
        }
        return to;
    }

    /** Room on disk of TDB2's files, whose length says little since they are sparse; texts and the index aside. */
    static long room(Path store) throws IOException {
        try (Stream<Path> below = Files.walk(store)) {
            List<Path> data = below.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().startsWith("Data-"))
                    .toList();
            return data.stream().mapToLong(Folders::allocated).sum();
        }
    }

    private static long allocated(Path folder) {
        try {
            Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
            String out = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Long.parseLong(out.split("\\s")[0]) * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> below = Files.walk(folder)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
