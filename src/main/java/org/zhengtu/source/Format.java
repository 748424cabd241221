package org.zhengtu.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is read as: decided by its extension, then by its first bytes where these say otherwise. */
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml", "shtml"),
    PDF("pdf");

    /** How many bytes {@link #sniffed} looks at. */
    private static final int HEAD = 1024;

    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** The extensions of all formats, as a message lists them. */
    static String known() {
        return ".txt, .md, .html or .pdf";
    }

    /**
     * The format by the name's extension; a name without any dot counts as text. Empty for an unknown extension.
     *
     * @param path a path with {@code /}
     */
    static Optional<Format> ofName(String path) {
        String extension = extension(path);
        if (extension.isEmpty()) {
            return Optional.of(TEXT);
        }
        return List.of(values()).stream()
                .filter(format -> format.extensions.contains(extension.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String withoutExtension(String path) {
        String extension = extension(path);
        boolean known = !extension.isEmpty() && ofName(path).isPresent();
        return known ? path.substring(0, path.length() - extension.length() - 1) : path;
    }

    static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1) : "";
    }

    /**
     * This format, or the one that the first bytes name.
     *
     * @throws RefusedException if they are those of a kind of file that can't be read
     */
    Format sniffed(byte[] bytes) throws RefusedException {
        Optional<String> foreign = FileSignature.of(bytes);
        if (foreign.isPresent()) {
            throw new RefusedException(
                    Reason.NOT_TEXT,
                    "not a text document but " + foreign.get() + "; save it as " + known() + " and give that file");
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-") || this == PDF && head.contains("%PDF-")) {
            return PDF;
        }
        if (this == PDF) {
            throw new RefusedException(
                    Reason.BROKEN, "not a PDF file: %PDF- is not among its first bytes; save it again or rename it");
        }
        return this == TEXT && beginsAsHtml(head) ? HTML : this;
    }

    private static boolean beginsAsHtml(String head) {
        String start = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
