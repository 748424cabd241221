package org.zhengtu.source;

import java.util.Locale;

/** Why a file yields no document. */
public enum Reason {
    /** Not a text at all: an unknown extension, or bytes of another kind of file. */
    NOT_TEXT(Kind.REFUSED),
    /** Zero bytes, or nothing but white space. */
    EMPTY(Kind.REFUSED),
    /** No encoding decodes the bytes strictly and plausibly. */
    UNDECODABLE(Kind.REFUSED),
    /** Pieces of one file are in different encodings. */
    MIXED_ENCODINGS(Kind.REFUSED),
    /** More bytes than {@link Limits#maxBytes()}. */
    TOO_LARGE(Kind.REFUSED),
    /** The system would not let it be read. */
    UNREADABLE(Kind.REFUSED),
    /** A PDF file that asks for a password or forbids taking its text. */
    ENCRYPTED(Kind.REFUSED),
    /** A file whose structure can't be followed, or a table's row with a value that can't be. */
    BROKEN(Kind.REFUSED),
    /** A PDF file without a text layer, an HTML file without words. */
    NO_TEXT(Kind.REFUSED),
    /** HTML nested deeper than {@link Limits#htmlDepth()}. */
    TOO_DEEP(Kind.REFUSED),
    /** Parsing took longer than {@link Limits#parseTime()}. */
    TIMEOUT(Kind.REFUSED),
    /** Another file of this build has the same document id and other bytes. */
    ID_COLLISION(Kind.REFUSED),

    /** Another file of this build has the same document id and the same bytes; that one is read. */
    DUPLICATE(Kind.SKIPPED),
    /** The same file or folder was reached before, by another path. */
    SAME_FILE(Kind.SKIPPED),
    /** A symbolic link that leads to a folder it lies in, or to itself. */
    LINK_LOOP(Kind.SKIPPED),
    /** A symbolic link that leads nowhere. */
    BROKEN_LINK(Kind.SKIPPED),
    /** A named pipe, socket or device. */
    SPECIAL_FILE(Kind.SKIPPED),

    /** A file or folder whose name begins with a dot. */
    HIDDEN(Kind.IGNORED);

    /** How much a reason weighs. */
    public enum Kind {
        /** A document that was wanted and can't be had; the build ends with exit code 1. */
        REFUSED,
        /** Left out on purpose; worth telling. */
        SKIPPED,
        /** Never meant as a document. */
        IGNORED
    }

    private final Kind kind;

    Reason(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The reason as a word for reports, e.g. {@code not-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
