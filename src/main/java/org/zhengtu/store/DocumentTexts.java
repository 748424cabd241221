package org.zhengtu.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/** The decoded texts of the documents, {@code text/ID.txt} beside the store: the offsets of all evidence count in them. */
public final class DocumentTexts {

    private final Path folder;

    DocumentTexts(Path store) {
        this.folder = store.resolve("text");
    }

    void write(String id, String text) {
        ReplacedFile.write(file(id), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
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
        return folder.resolve(id + ".txt");
    }
}
