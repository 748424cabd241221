package org.zhengtu.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The first bytes of kinds of files that are no text but are often found among texts, whatever their names say. */
final class FileSignature {

    private static final Map<String, String> KINDS = kinds();

    private FileSignature() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("PK\u0003\u0004", "a ZIP archive (a .docx, .xlsx, .pptx or .epub is one)");
        kinds.put("\u00D0\u00CF\u0011\u00E0", "an old Office document (.doc, .xls, .ppt)");
        kinds.put("{\\rtf", "a Rich Text document");
        kinds.put("\u0089PNG", "a PNG image");
        kinds.put("\u00FF\u00D8\u00FF", "a JPEG image");
        kinds.put("GIF8", "a GIF image");
        kinds.put("II*\u0000", "a TIFF image");
        kinds.put("MM\u0000*", "a TIFF image");
        kinds.put("\u001F\u008B", "a gzip archive");
        kinds.put("7z\u00BC\u00AF", "a 7z archive");
        kinds.put("Rar!\u001A", "a RAR archive");
        kinds.put("\u00FD7zXZ", "an xz archive");
        kinds.put("SQLite format 3\u0000", "an SQLite database");
        kinds.put("\u007FELF", "a program");
        return kinds;
    }

    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> head.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
