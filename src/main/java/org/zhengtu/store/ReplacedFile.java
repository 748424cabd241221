package org.zhengtu.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.atlas.RuntimeIOException;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/** Writes a file under a temporary name beside it and renames it when it is whole, so that no half file is ever seen. */
public final class ReplacedFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** How the names of temporary files end. */
    static final String PART = ".part";

    private ReplacedFile() {}

    /**
     * @throws UserFault if the file or its folder can't be written or the disk is full; what stood there before stays
     */
    public static void write(Path file, Content content) {
        write(file, file.toAbsolutePath().getParent(), content);
    }

    /**
     * The same with a temporary file in another folder of the same file system.
     *
     * @throws UserFault if the file or its folder can't be written or the disk is full; what stood there before stays
     */
    static void write(Path file, Path beside, Content content) {
        Path target = file.toAbsolutePath();
        Path temporary = null;
        try {
            Files.createDirectories(target.getParent());
            Files.createDirectories(beside);
            // A name of its own: the file's may be as long as names can be.
            temporary = Files.createTempFile(beside, ".zhengtu", PART);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeIOException e) {
            throw new UserFault(Exit.DISK, "can't write " + file + ": " + e.getMessage(), e);
        } finally {
            drop(temporary);
        }
    }

    private static void drop(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't remove " + temporary + ": " + e.getMessage(), e);
        }
    }
}
