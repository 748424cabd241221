package org.zhengtu.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.text.Lexicon;

/**
 * What a document's graph was made from, in one word: its bytes, the program's version, the lexicons, its metadata and the
 * options. Unchanged, there is nothing to read again.
 */
final class Fingerprint {

    private final MessageDigest common;

    /** @param options whatever else a graph depends on */
    Fingerprint(String options) {
        this.common = sha256();
        update(common, String.valueOf(Fingerprint.class.getPackage().getImplementationVersion()));
        update(common, options);
        update(common, Lexicon.everything());
    }

    /** @param metadata what is given of the document from outside */
    String of(SourceDocument document, String metadata) {
        try {
            MessageDigest digest = (MessageDigest) common.clone();
            update(digest, document.sha256());
            update(digest, document.sourceName());
            update(digest, metadata);
            return HexFormat.of().formatHex(digest.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the JDK can be cloned", e);
        }
    }

    private static void update(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
