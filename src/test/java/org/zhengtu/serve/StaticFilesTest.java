package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesTest {

    @TempDir
    static Path folder;

    private static ServedSample sample;

    @BeforeAll
    static void start() throws IOException {
        sample = new ServedSample(folder);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void servesTheExplorer() throws Exception {
        HttpResponse<String> home = sample.get("/");
        assertEquals(200, home.statusCode());
        assertEquals("text/html;charset=utf-8", header(home, "Content-Type"));
        assertTrue(home.body().contains("政图"), home.body());
        assertEquals(home.body(), sample.get("/index").body());
    }

    @Test
    void servesTheLibrariesOfThePom() throws Exception {
        for (String file : StaticFiles.LIBRARIES.keySet()) {
            HttpResponse<String> library = sample.get(file);
            assertEquals(200, library.statusCode(), file);
            assertTrue(library.body().length() > 10_000, file);
            String type = file.endsWith(".css") ? "text/css;charset=utf-8" : "text/javascript;charset=utf-8";
            assertEquals(type, header(library, "Content-Type"));
            assertEquals("max-age=86400", header(library, "Cache-Control"));
        }
    }

    @Test
    void sendsAFileOnce() throws Exception {
        String tag = header(sample.get("/"), "ETag");
        HttpResponse<String> again = sample.get("/", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals("no-cache", header(again, "Cache-Control"));
    }

    @Test
    void namesItsFilesByTheirVersion() throws Exception {
        Matcher named = Pattern.compile("\"(/v/[0-9a-f]{24})(/[^\"]++)\"")
                .matcher(sample.get("/search").body());
        List<String> files = new ArrayList<>();
        while (named.find()) {
            files.add(named.group(2));
            HttpResponse<String> file = sample.get(named.group(1) + named.group(2));
            assertEquals("max-age=31536000, immutable", header(file, "Cache-Control"));
            assertEquals(sample.get(named.group(2)).body(), file.body());
        }
        assertEquals(List.of("/icon.svg", "/explorer.css", "/js/search.js"), files);
        assertEquals("no-cache", header(sample.get("/js/search.js"), "Cache-Control"));
        assertEquals(404, sample.get("/v/0123456789abcdef01234567/js/search.js").statusCode());
    }

    @Test
    void keepsPagesToThisServer() throws Exception {
        for (String path : List.of("/", "/nowhere", "/zt/sparql?query=ASK%7B%7D", "/api/queries")) {
            HttpResponse<String> answer = sample.get(path);
            String policy = header(answer, "Content-Security-Policy");
            assertTrue(policy.startsWith("default-src 'self';"), path + policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), path + policy);
            assertFalse(policy.contains("unsafe"), path + policy);
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        }
        assertTrue(
                header(sample.get("/query"), "Content-Security-Policy").contains("style-src 'self' 'unsafe-inline'"));
    }

    @Test
    void servesNothingElseOfTheClassPath() throws Exception {
        for (String path : List.of(
                "/nowhere.html",
                "/GraphServer.class",
                "/../cli/Main.class",
                "/..%2fcli/Main.class",
                "/%2e%2e/lexicon/body.tsv",
                "/lib/echarts.js",
                "/lib/../index.html/",
                "/lib",
                "/.html",
                "//index.html")) {
            int status = sample.get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + " answered " + status);
        }
    }

    @Test
    void refusesOtherHostNames() throws Exception {
        assertEquals(421, statusAskedAs("evil.example"));
        assertEquals(421, statusAskedAs("evil.example:" + sample.server.port()));
        assertEquals(421, statusAskedAs("localhost.evil.example"));
        assertEquals(200, statusAskedAs("127.0.0.1:" + sample.server.port()));
        assertEquals(200, statusAskedAs("[::1]:" + sample.server.port()));
    }

    @Test
    void refusesOtherOrigins() throws Exception {
        assertEquals(
                403, sample.get("/api/queries", "Origin", "http://evil.example").statusCode());
        assertEquals(
                403, sample.get("/zt/sparql?query=ASK%7B%7D", "Origin", "null").statusCode());
        assertEquals(403, sample.get("/", "Origin", "http://localhost:1").statusCode());
        String own = "http://localhost:" + sample.server.port();
        assertEquals(200, sample.get("/api/queries", "Origin", own).statusCode());
    }

    /** The status for a Host header that the JDK's client wouldn't send. */
    private static int statusAskedAs(String host) throws IOException {
        try (Socket socket = new Socket("localhost", sample.server.port())) {
            String request = "GET /index.html HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
