package org.zhengtu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
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
            if (url.openConnection() instanceof JarURLConnection jar) {
                // The jar that the classes come from is open already: opening it anew would read its whole directory.
                String prefix = folder.substring(1) + "/";
                return names(
                        jar.getJarFile().stream()
                                .map(JarEntry::getName)
                                .filter(name -> name.startsWith(prefix))
                                .map(name -> name.substring(prefix.length())),
                        ending);
            }
            Path path = Path.of(url.toURI());
            try (Stream<Path> files = Files.walk(path)) {
                return names(files.map(file -> path.relativize(file).toString().replace('\\', '/')), ending);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("can't list " + url, e);
        }
    }

    private static List<String> names(Stream<String> files, String ending) {
        return files.filter(name -> name.endsWith(ending)).sorted().toList();
    }

    /** Whether there is a file. */
    public static boolean exists(String path) {
        return PackedFiles.class.getResource(path) != null;
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
