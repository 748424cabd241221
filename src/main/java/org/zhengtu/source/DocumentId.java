package org.zhengtu.source;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * A document's id, a function of its path below the given folder alone: the path without its extension, in NFKC;
 * letters, digits, {@code -} and {@code ·} stay, every other character becomes {@code _}, none of these at either end.
 * Over {@value #LONGEST} characters it is cut and ends with {@code _} and 8 hex digits of the SHA-256 of the whole path
 * without its extension; so does a path without any such character. Safe as a file name on every system.
 */
public final class DocumentId {

    private static final int LONGEST = 80;
    /** File systems allow 255 bytes for a name; this leaves room for the hash and an extension. */
    private static final int LONGEST_BYTES = 240;

    private DocumentId() {}

    /** The id for a path with {@code /} between folders, its extension (if it is one of {@link Format}) included. */
    public static String of(String path) {
        String stem = Format.withoutExtension(path);
        String slug = slug(Normalizer.normalize(stem, Normalizer.Form.NFKC));
        String kept = cut(slug);
        if (kept.isEmpty()) {
            return hash(stem);
        }
        return kept.length() == slug.length() ? slug : strip(kept) + "_" + hash(stem);
    }

    /** Whether a text has the form of an id. */
    static boolean isId(String text) {
        return !text.isEmpty()
                && slug(Normalizer.normalize(text, Normalizer.Form.NFKC)).equals(text);
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '-' || c == '·' ? c : '_')
                .forEach(slug::appendCodePoint);
        return strip(slug.toString());
    }

    private static String strip(String slug) {
        int start = 0;
        int end = slug.length();
        while (start < end && slug.charAt(start) == '_') {
            start++;
        }
        while (end > start && slug.charAt(end - 1) == '_') {
            end--;
        }
        return slug.substring(start, end);
    }

    private static String cut(String slug) {
        int end = 0;
        int bytes = 0;
        for (int count = 0; end < slug.length(); count++) {
            int c = slug.codePointAt(end);
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (count == LONGEST || bytes > LONGEST_BYTES) {
                return slug.substring(0, end);
            }
            end += Character.charCount(c);
        }
        return slug;
    }

    private static String hash(String path) {
        return Sha256.hex(path.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }
}
