package org.zhengtu.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file's name whatever the locale: under {@code LC_ALL=C} Java turns every Chinese name into question marks, but its
 * file URIs still hold the name's bytes. They are decoded as UTF-8, else as GB18030 (archives packed on Windows), both
 * strictly.
 */
final class PathName {

    private PathName() {}

    /** The last name of a path. */
    static String of(Path path) {
        return of(path.toUri().getRawPath()).orElseGet(() -> path.getFileName().toString());
    }

    /** The last name of a URI's path; empty if its bytes are of neither encoding. */
    static Optional<String> of(String rawPath) {
        byte[] bytes = bytes(rawPath);
        return Attempt.decode(bytes, 0, StandardCharsets.UTF_8)
                .text()
                .or(() -> Attempt.decode(bytes, 0, Charset.forName("GB18030")).text());
    }

    private static byte[] bytes(String rawPath) {
        String raw = rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = raw.lastIndexOf('/') + 1; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(raw.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
