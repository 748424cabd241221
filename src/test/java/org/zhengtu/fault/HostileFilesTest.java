package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.Reason;
import org.zhengtu.source.Refusal;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.Sources;

/** HTML and PDF files made to hang, fill or mislead a parser: each is refused or read as what it shows, and the next is read. */
class HostileFilesTest {

    private static final Limits HASTY = new Limits(8 << 20, Duration.ofMillis(1500), 512);

    @TempDir
    Path folder;

    private Map<String, Outcome> read(Limits limits) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Sources sources = Sources.list(List.of(folder.toString()), limits, InputStream.nullInputStream());
        sources.files().forEach(file -> outcomes.put(file.sourceName(), sources.read(file)));
        return outcomes;
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static Reason reason(Outcome outcome) {
        return assertInstanceOf(Refusal.class, outcome).reason();
    }

    private static String text(Outcome outcome) {
        return assertInstanceOf(SourceDocument.class, outcome, outcome::toString)
                .text();
    }

    @Test
    void hostileHtml() throws IOException {
        write("deep.html", "<b><div>".repeat(100_000) + "深");
        write(
                "entities.html",
                "<!DOCTYPE html [<!ENTITY a \"笑笑笑笑笑笑笑笑笑笑\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><p>区委召开会议&c;</p>");
        write("outside.html", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>区委召开会议&x;</p>");
        write(
                "script.html",
                "<p>区委召开会议<script>while(true){document.write('假')}</script></p><img src=x onerror=alert(1)>");
        write("attributes.html", "<p " + "a=1 b=2 ".repeat(100_000) + ">区委召开会议</p>");
        write("unclosed.html", "<p>区委召开会议<!-- " + "<".repeat(1_000_000));
        write("tables.html", "<table><tr><td>区委召开会议".repeat(20_000));
        Map<String, Outcome> outcomes = read(HASTY);
        assertEquals(Reason.TOO_DEEP, reason(outcomes.get("deep.html")));
        assertTrue(text(outcomes.get("entities.html")).length() < 100);
        assertFalse(text(outcomes.get("outside.html")).contains("root"));
        assertEquals("区委召开会议\n", text(outcomes.get("script.html")));
        assertEquals("区委召开会议\n", text(outcomes.get("attributes.html")));
        assertEquals(7, outcomes.size());
    }

    @Test
    void aHangingParserIsEndedAndTheNextFileIsRead() throws Exception {
        Files.write(folder.resolve("bomb.pdf"), nested(12));
        write("next.txt", "3月8日，云岭区召开全区经济工作会议。");
        Map<String, Outcome> outcomes = read(HASTY);
        assertEquals(Reason.TIMEOUT, reason(outcomes.get("bomb.pdf")));
        assertEquals("3月8日，云岭区召开全区经济工作会议。", text(outcomes.get("next.txt")));
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("zhengtu-parser")) {
                thread.join(30_000);
                assertFalse(thread.isAlive(), "still at work on a file that was given up");
            }
        }
    }

    /** A page that draws a form that draws the next one ten times, and so on: 10 to the power of the depth. */
    private static byte[] nested(int depth) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
                + " /Resources <</XObject <</X 5 0 R>>>>>> endobj\n" + stream(4, "", "/X Do"));
        for (int i = 0; i < depth; i++) {
            String next = i + 1 < depth ? "/Resources <</XObject <</X " + (6 + i) + " 0 R>>>>" : "";
            pdf.append(stream(
                    5 + i,
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + next,
                    i + 1 < depth ? "/X Do ".repeat(10) : "q Q"));
        }
        return pdf.append("trailer <</Root 1 0 R>>\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String stream(int number, String entries, String content) {
        return number + " 0 obj <<" + entries + " /Length " + content.length() + ">> stream\n" + content
                + "\nendstream endobj\n";
    }

    @Test
    void brokenPdfFilesAreRefusedWhateverIsBroken() throws IOException {
        byte[] pdf = nested(1);
        java.util.Random random = new java.util.Random(5);
        for (int i = 0; i < 60; i++) {
            byte[] broken = pdf.clone();
            for (int n = 0; n < 1 + i / 4; n++) {
                broken[9 + random.nextInt(broken.length - 9)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("broken" + i + ".pdf"), broken);
        }
        Map<String, Outcome> outcomes = read(HASTY);
        assertEquals(60, outcomes.size());
        outcomes.forEach((name, outcome) -> {
            Reason reason = reason(outcome);
            assertTrue(
                    List.of(Reason.BROKEN, Reason.NO_TEXT, Reason.ENCRYPTED, Reason.TIMEOUT)
                            .contains(reason),
                    name + " " + reason);
        });
    }
}
