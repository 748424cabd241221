package org.zhengtu.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Ends a parser whose time is up: parsers don't ask whether their thread was interrupted, but they read, and what they read
 * from asks for them.
 */
final class Interruption {

    private Interruption() {}

    /** @throws InterruptedIOException if this thread was interrupted */
    static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("its time is up");
        }
    }

    /** Characters that end with an exception once the reading thread is interrupted. */
    static Reader of(String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] chars, int from, int count) throws IOException {
                check();
                return super.read(chars, from, count);
            }
        };
    }

    /** The same with the bytes of a PDF file. */
    static RandomAccessReadBuffer of(byte[] bytes) {
        return new RandomAccessReadBuffer(bytes) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                check();
                return super.read(into, from, count);
            }
        };
    }
}
