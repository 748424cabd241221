package org.zhengtu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/** The bytes of one file, never more than the limit: a file that is too large is refused before any of it is read. */
final class FileBytes {

    private FileBytes() {}

    static byte[] read(Path file, int max) throws RefusedException {
        try {
            // Asked again just before opening: opening what has become a pipe since the listing would wait for ever.
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new RefusedException(Reason.SPECIAL_FILE, "no longer a regular file; give a file or folder");
            }
            if (attributes.size() > max) {
                throw tooLarge(attributes.size() + " bytes are", max);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return whole(in, (int) attributes.size());
            }
        } catch (IOException e) {
            throw new RefusedException(
                    Reason.UNREADABLE, "can't be read (" + cause(e) + "); check the path and its rights", e);
        }
    }

    private static byte[] whole(InputStream in, int size) throws IOException, RefusedException {
        byte[] bytes = new byte[size];
        int read = in.readNBytes(bytes, 0, size);
        if (read < size) {
            return Arrays.copyOf(bytes, read);
        }
        if (in.read() >= 0) {
            throw new RefusedException(Reason.UNREADABLE, "grew while it was read; give it again when it is complete");
        }
        return bytes;
    }

    /** All that a file of another file system has to give, or standard input. */
    static byte[] read(SourceFile file, Opener opener, int max) throws RefusedException {
        if (file.size() > max) {
            throw tooLarge(file.size() + " bytes are", max);
        }
        try (InputStream in = opener.open(file)) {
            byte[] bytes = in.readNBytes(max);
            if (bytes.length == max && in.read() >= 0) {
                throw tooLarge("the input is", max);
            }
            return bytes;
        } catch (IOException e) {
            throw new RefusedException(Reason.UNREADABLE, "can't be read (" + cause(e) + "); try again with a file", e);
        }
    }

    private static RefusedException tooLarge(String what, int max) {
        return new RefusedException(
                Reason.TOO_LARGE, what + " over the limit of " + max + " bytes; split the file or raise the limit");
    }

    /** What went wrong in words: some file system exceptions carry nothing but the path. */
    static String cause(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Attributes of the file itself; a symbolic link is told as such. */
    static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
