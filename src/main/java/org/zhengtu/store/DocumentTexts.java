package org.zhengtu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * The decoded texts of the documents, {@code text/ID.txt} beside the store: the offsets of all evidence count in them. A
 * text that is to replace another waits in {@code next/FINGERPRINT/ID.txt} until the graph it belongs to is committed; if
 * the program is killed in between, {@link #recover} ends what it began.
 */
public final class DocumentTexts {

    private static final String SUFFIX = ".txt";

    private final Path folder;
    private final Path next;

    DocumentTexts(Path store) {
        this.folder = store.resolve("text");
        this.next = store.resolve("next");
    }

    void write(String id, String text) {
        write(file(id), text);
    }

    private void write(Path file, String text) {
        ReplacedFile.write(file, next, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Lays a text by that is to replace the document's when its graph is committed. */
    void prepare(String id, String fingerprint, String text) {
        write(waiting(id, fingerprint), text);
    }

    /** Puts the prepared text in its place. */
    void settle(String id, String fingerprint) {
        try {
            Path waiting = waiting(id, fingerprint);
            Files.move(waiting, file(id), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(waiting.getParent());
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't write " + file(id) + ": " + e.getMessage(), e);
        }
    }

    /**
     * Ends what a killed program began: texts whose graphs were committed go in their places, other beginnings are dropped.
     *
     * @param committed whether the document (first) was made from what the fingerprint (second) says
     */
    void recover(BiPredicate<String, String> committed) {
        try {
            for (Path begun : begun(next)) {
                for (Path file : Files.isDirectory(begun) ? begun(begun) : List.<Path>of()) {
                    String name = file.getFileName().toString();
                    String id = name.substring(0, Math.max(0, name.length() - SUFFIX.length()));
                    if (committed.test(id, begun.getFileName().toString())) {
                        Files.move(file, file(id), StandardCopyOption.REPLACE_EXISTING);
                    } else {
                        Files.delete(file);
                    }
                }
                Files.delete(begun);
            }
        } catch (IOException e) {
            throw new UserFault(Exit.LOCKED, "can't write to " + next + ": " + e.getMessage(), e);
        }
    }

    /** Where parts of files are written; {@link #recover} drops what is left there. */
    Path beside() {
        return next;
    }

    private static List<Path> begun(Path folder) throws IOException {
        try (Stream<Path> entries = Files.exists(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return entries.toList();
        }
    }

    /** Drops the texts of documents that the store doesn't have. */
    void keep(Set<String> ids) {
        try {
            for (Path file : begun(folder)) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX) && !ids.contains(name.substring(0, name.length() - SUFFIX.length()))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't remove texts from " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The text of a document; empty if the store doesn't have it. */
    public Optional<String> read(String id) {
        try {
            return Optional.of(Files.readString(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UserFault(Exit.BAD_DATA, "can't read " + file(id) + ": " + e.getMessage(), e);
        }
    }

    boolean has(String id) {
        return Files.exists(file(id));
    }

    void remove(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't remove " + file(id) + ": " + e.getMessage(), e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    private Path waiting(String id, String fingerprint) {
        return next.resolve(fingerprint).resolve(id + SUFFIX);
    }
}
