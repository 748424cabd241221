package org.zhengtu.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that shall be read, known by its path only.
 *
 * @param id the id that its document will have
 * @param sourceName the file's path below the given folder, with {@code /}
 * @param shown the path as the user would type it, for messages
 * @param path where it is; empty for standard input
 * @param size bytes when listed; -1 for standard input
 */
public record SourceFile(String id, String sourceName, String shown, Optional<Path> path, long size) implements Listed {

    public SourceFile {
        // A line break in a file's name must not break a message or a report in two.
        shown = shown.replaceAll("\\p{Cntrl}", "?");
    }

    /** A file that an {@link Opener} opens, by its path below the given folder. */
    public static SourceFile far(String sourceName, String shown, long size) {
        return new SourceFile(DocumentId.of(sourceName), sourceName, shown, Optional.empty(), size);
    }

    /** The file, or why its name or size alone rule it out. */
    Listed listed() {
        if (size == 0) {
            return refused(Reason.EMPTY, "an empty file (0 bytes); copy it again or take it out");
        }
        if (Format.ofName(sourceName).isEmpty()) {
            return refused(
                    Reason.NOT_TEXT,
                    "not a text document (extension ." + Format.extension(sourceName) + "); rename or convert it to "
                            + Format.known());
        }
        return this;
    }

    Refusal refused(Reason reason, String message) {
        return new Refusal(sourceName, reason, shown + ": " + message, size);
    }
}
