package org.zhengtu.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhengtu.source.Reason;
import org.zhengtu.source.Refusal;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.SourceFile;

/**
 * What became of one file of a build.
 *
 * @param source its path below the given folder
 * @param document id of the document; empty if there is none
 * @param state what became of it
 * @param reason code of the reason for a refusal; empty else
 * @param message the reason in words; empty else
 * @param bytes size, -1 if not known
 * @param encoding charset it was decoded with; empty if not decoded
 * @param articles number of articles
 * @param facts number of facts per kind, kinds in alphabetical order
 * @param warnings what the reader should know
 * @param seconds time spent on it
 */
public record FileReport(
        String source,
        String document,
        State state,
        String reason,
        String message,
        long bytes,
        String encoding,
        int articles,
        Map<String, Integer> facts,
        List<String> warnings,
        double seconds) {

    /** What became of a file. */
    public enum State {
        /** Read and written. */
        WRITTEN,
        /** Read and written but for facts that broke a shape: an error of this program; the message names them. */
        REDUCED,
        /** In the store already, byte for byte, read by the same program with the same lexicons and metadata. */
        UNCHANGED,
        /** Left out on purpose: a second copy, a pipe, a hidden file. */
        SKIPPED,
        /** Couldn't be read right. */
        REFUSED,
        /** Its graph broke a shape: an error of this program; nothing of it is written. */
        INVALID,
        /** A rule failed on it: an error of this program, whose trace is in the log; nothing of it is written. */
        FAILED,
        /** Not come to: the build was ended early. */
        UNREAD;

        /** The state as reports name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the file was wanted and isn't in the store, or not with all that was read of it. */
        public boolean lost() {
            return this != WRITTEN && this != UNCHANGED && this != SKIPPED;
        }
    }

    /** The report on a file that an ended build did not come to. */
    static FileReport unread(SourceFile file) {
        return new FileReport(
                file.sourceName(),
                "",
                State.UNREAD,
                "ended",
                file.shown() + ": not read, the build was ended; build again",
                file.size(),
                "",
                0,
                Map.of(),
                List.of(),
                0);
    }

    /** The report on a file that yields no document. */
    public static FileReport of(Refusal refusal, double seconds) {
        return new FileReport(
                refusal.sourceName(),
                "",
                refusal.reason().kind() == Reason.Kind.REFUSED ? State.REFUSED : State.SKIPPED,
                refusal.reason().code(),
                refusal.message(),
                refusal.bytes(),
                "",
                0,
                Map.of(),
                List.of(),
                seconds);
    }

    /** The report on a document of which nothing was read. */
    static FileReport of(SourceDocument source, State state, String reason, String message, double seconds) {
        return new FileReport(
                source.sourceName(),
                source.id(),
                state,
                reason,
                message,
                source.bytes(),
                source.encoding(),
                0,
                Map.of(),
                source.warnings(),
                seconds);
    }

    /** The same with what was read. */
    FileReport with(int articlesRead, Map<String, Integer> factsRead) {
        return new FileReport(
                source, document, state, reason, message, bytes, encoding, articlesRead, factsRead, warnings, seconds);
    }
}
