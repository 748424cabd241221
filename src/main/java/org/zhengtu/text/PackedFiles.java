package org.zhengtu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files packed with the program (lexicons, ontology, queries), from the jar or from a folder of classes alike. */
public final class PackedFiles {

    private PackedFiles() {}

    /**
     * The names below a folder of the class path, with {@code /}, sorted.
     *
     * @param folder absolute, such as {@code /queries}
     * @param ending of the names wanted, such as {@code .rq}
     */
    public static List<String> list(String folder, String ending) {
        URL url = PackedFiles.class.getResource(folder);
        if (url == null) {
            throw new IllegalStateException(folder + " is not packed with the program");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return names(Path.of(uri), ending);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return names(jar.getPath(folder), ending);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("can't list " + url, e);
        }
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The whole of one file, as UTF-8. */
    public static String read(String path) {
        try (InputStream in = PackedFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not packed with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
