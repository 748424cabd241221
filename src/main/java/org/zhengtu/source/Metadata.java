package org.zhengtu.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.model.UserFault;

/**
 * What the user knows of documents, beyond or against what they print: a UTF-8 file of tab-separated columns {@code id},
 * {@code publication}, {@code date}, {@code area}, named in its first line ({@code id} and at least one other, in any
 * order). Lines that are blank or begin with {@code #} don't count; an empty cell says nothing.
 */
public final class Metadata {

    /** Large enough for a line on each of a million documents. */
    private static final int MAX_BYTES = 256 << 20;

    /**
     * One document's line.
     *
     * @param id the document's id
     * @param publication the newspaper's name
     * @param date the day of the issue
     * @param area a GB/T 2260 code of six digits, or a place name, as given
     */
    public record Row(String id, Optional<String> publication, Optional<LocalDate> date, Optional<String> area) {}

    private final Map<String, Row> rows;

    Metadata(Map<String, Row> rows) {
        this.rows = new LinkedHashMap<>(rows);
    }

    /** Nothing is known. */
    public static Metadata none() {
        return new Metadata(Map.of());
    }

    /**
     * Reads a file.
     *
     * @throws UserFault (BAD_DATA) if it can't be read or a line is wrong; the message names file, line, column and value
     */
    public static Metadata read(Path tsv) {
        byte[] bytes;
        try {
            bytes = FileBytes.read(tsv, MAX_BYTES);
        } catch (RefusedException e) {
            throw new UserFault(UserFault.Exit.BAD_DATA, tsv + ": " + e.getMessage(), e);
        }
        Attempt attempt = Attempt.decode(bytes, 0, StandardCharsets.UTF_8);
        String text = attempt.text()
                .orElseThrow(() -> new UserFault(
                        UserFault.Exit.BAD_DATA,
                        tsv + ": not UTF-8 at byte offset " + attempt.failedAt() + "; save it as UTF-8"));
        return parse(tsv.toString(), text);
    }

    /**
     * Reads what a file would hold.
     *
     * @param name what messages call it
     * @throws UserFault (BAD_DATA) if a line is wrong
     */
    public static Metadata parse(String name, String tsv) {
        return new Metadata(new MetadataTable(name).rows(tsv));
    }

    /** What is known of one document. */
    public Optional<Row> of(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** All ids, in the order of the file; an id no document has is probably a slip of the pen. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(rows.keySet());
    }
}
