package org.zhengtu.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.model.UserFault;

/**
 * Lists what the given files and folders hold, without opening a file. Within one folder given, the order is that of the
 * names' UTF-16 code units, whatever the locale. Each real file and folder counts once over all that was given.
 */
final class Walk {

    static final String STANDARD_INPUT = "-";

    private final Set<Object> seen = new HashSet<>();

    /**
     * What one SRC gives.
     *
     * @throws UserFault if there is no such file or folder
     */
    List<Listed> list(String src) {
        if (src.equals(STANDARD_INPUT)) {
            SourceFile input = new SourceFile("stdin", src, "standard input", Optional.empty(), -1);
            return List.of(
                    seen.add(src)
                            ? input
                            : input.refused(Reason.SAME_FILE, "given more than once; it can be read once"));
        }
        Path path = path(src);
        BasicFileAttributes attributes = attributes(src, path);
        String shown = src.length() > 1 && src.endsWith("/") ? src.substring(0, src.length() - 1) : src;
        if (!attributes.isDirectory()) {
            return List.of(file(path, PathName.of(path), shown, attributes));
        }
        if (!isNew(path, attributes)) {
            return List.of(new Refusal(".", Reason.SAME_FILE, shown + ": this folder was read before", -1));
        }
        List<Listed> found = new ArrayList<>(new FolderWalk(this, path, shown).list());
        found.sort(Comparator.comparing(Listed::sourceName));
        return found;
    }

    private static Path path(String src) {
        try {
            return Path.of(src);
        } catch (InvalidPathException e) {
            throw new UserFault(
                    UserFault.Exit.USAGE,
                    src + ": not a path here; check its spelling, for Chinese names in a locale such as LC_ALL=C.UTF-8",
                    e);
        }
    }

    private static BasicFileAttributes attributes(String src, Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Exit.USAGE,
                    src + ": can't be read (" + FileBytes.cause(e) + "); give a file, a folder or - for standard input",
                    e);
        }
    }

    /** What a path that is no folder gives. */
    Listed file(Path path, String name, String shown, BasicFileAttributes attributes) {
        String id = DocumentId.of(name);
        SourceFile file = new SourceFile(id, name, shown, Optional.of(path), attributes.size());
        if (!attributes.isRegularFile()) {
            return file.refused(Reason.SPECIAL_FILE, "a pipe, socket or device, not opened; use - for standard input");
        }
        if (!isNew(path, attributes)) {
            return file.refused(Reason.SAME_FILE, "this file was reached before by another path");
        }
        return file.listed();
    }

    /** Whether the file or folder was not reached before. */
    boolean isNew(Path path, BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        return seen.add(key == null ? path.toAbsolutePath().normalize() : key);
    }
}
