package org.zhengtu.source;

import java.util.List;

/**
 * A file that was read.
 *
 * @param id the document's id, see {@link DocumentId}
 * @param sourceName the file's path below the given folder, with {@code /}
 * @param bytes the file's size
 * @param sha256 SHA-256 of the file's bytes, 64 lower-case hex digits
 * @param encoding the charset that the bytes were decoded with ({@code UTF-8}, {@code GB18030} ...); empty for PDF
 * @param format what the file was read as
 * @param text the cleaned text, see {@link CleanText}; all offsets of the program count in it
 * @param warnings what the reader of the text should know, one sentence each; empty when nothing was lost or guessed
 */
public record SourceDocument(
        String id,
        String sourceName,
        long bytes,
        String sha256,
        String encoding,
        Format format,
        String text,
        List<String> warnings)
        implements Outcome {

    public SourceDocument {
        warnings = List.copyOf(warnings);
    }
}
