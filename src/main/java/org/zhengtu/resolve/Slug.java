package org.zhengtu.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The part of an IRI that is made from words: NFKC, letters and digits of any script, {@code ·} and {@code -}; everything
 * else is left out. Over 40 code points it is cut and eight hex digits of its SHA-256 are added, so that two long titles
 * stay apart. Every character it lets through is an {@code iunreserved} one of RFC 3987 or the middle dot, which is
 * {@code ucschar} there.
 */
public final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    /** The slug of a text; {@code x} and a hash if nothing of it may stay. */
    public static String of(String text) {
        String slug = letters(text);
        int length = slug.codePointCount(0, slug.length());
        return length <= LONGEST ? slug : slug.substring(0, slug.offsetByCodePoints(0, LONGEST)) + "-" + hash(slug);
    }

    /** What the slug of a text is made from, uncut: texts with the same slug have the same letters. */
    public static String letters(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder();
        normal.codePoints().filter(Slug::stays).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? "x" + hash(text) : letters.toString();
    }

    private static boolean stays(int c) {
        return Character.isLetterOrDigit(c) || c == '·' || c == '-';
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
