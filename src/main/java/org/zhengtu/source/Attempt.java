package org.zhengtu.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Bytes decoded strictly with one charset: the whole text, or the offset of the first byte that the charset doesn't know.
 *
 * @param charset the charset tried
 * @param text the text; empty if the bytes are not of this charset
 * @param failedAt offset of the first byte that could not be decoded; -1 if all could
 */
record Attempt(Charset charset, Optional<String> text, int failedAt) {

    private static final int CHUNK = 8192;

    /** Decodes all bytes from an offset on. */
    static Attempt decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer chunk = CharBuffer.allocate(CHUNK);
        StringBuilder text = new StringBuilder(bytes.length / 3 + 16);
        CoderResult result;
        do {
            result = decoder.decode(in, chunk, true);
            if (result.isUnderflow()) {
                result = decoder.flush(chunk);
            }
            text.append(chunk.flip());
            chunk.clear();
        } while (result.isOverflow());
        return result.isError()
                ? new Attempt(charset, Optional.empty(), in.position())
                : new Attempt(charset, Optional.of(text.toString()), -1);
    }
}
