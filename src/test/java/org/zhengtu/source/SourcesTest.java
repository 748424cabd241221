package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final String TEXT = "3月8日，云岭区召开全区经济工作会议。";

    @TempDir
    Path root;

    private Outcome outcome(String name, byte[] bytes) throws IOException {
        Files.write(root.resolve(name), bytes);
        return outcome(name, Limits.DEFAULT, InputStream.nullInputStream());
    }

    private Outcome outcome(String name, Limits limits, InputStream in) {
        String src = name.equals("-") ? name : root.resolve(name).toString();
        return Sources.read(List.of(src), limits, in).findFirst().orElseThrow();
    }

    private SourceDocument document(String name, byte[] bytes) throws IOException {
        return assertInstanceOf(SourceDocument.class, outcome(name, bytes));
    }

    private Refusal refusal(String name, byte[] bytes) throws IOException {
        return assertInstanceOf(Refusal.class, outcome(name, bytes));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDocumentCarriesWhatWasRead() throws IOException {
        byte[] bytes = (TEXT + "\r\n").getBytes(Charset.forName("GB18030"));
        assertEquals(
                new SourceDocument(
                        "头版_1",
                        "头版 1.txt",
                        bytes.length,
                        Sha256.hex(bytes),
                        "GB18030",
                        Format.TEXT,
                        TEXT + "\n",
                        List.of()),
                document("头版 1.txt", bytes));
    }

    @Test
    void theHashIsThatOfTheBytes() throws IOException {
        assertEquals(
                "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                document("a.txt", utf8("foo")).sha256());
    }

    @Test
    void eachFormatIsReadAsItself() throws IOException {
        assertEquals("<p>" + TEXT, document("a.txt", utf8("<p>" + TEXT)).text());
        assertEquals(TEXT, document("a.md", utf8("<p>" + TEXT)).text());
        assertEquals(TEXT + "\n", document("a.html", utf8("<p>" + TEXT)).text());
        assertEquals(TEXT, document("README", utf8(TEXT)).text());
    }

    @Test
    void theFirstBytesOverruleTheName() throws IOException {
        SourceDocument html = document("a.txt", utf8("\uFEFF\n<!DOCTYPE html><p>" + TEXT));
        assertEquals(Format.HTML, html.format());
        assertEquals(TEXT + "\n", html.text());
        assertEquals(
                Reason.NOT_TEXT,
                refusal("b.txt", utf8("PK\u0003\u0004word/document.xml")).reason());
        assertEquals(Reason.NOT_TEXT, refusal("c.txt", utf8("{\\rtf1 x}")).reason());
        assertEquals(Reason.BROKEN, refusal("d.pdf", utf8(TEXT)).reason());
    }

    @Test
    void htmlDeclaresItsCharset() throws IOException {
        String page = "<html><head><meta charset=gb2312></head><body><p>岳林</p></body></html>";
        SourceDocument declared = document("a.html", page.getBytes(Charset.forName("GB18030")));
        assertEquals("岳林\n", declared.text());
        assertEquals("GB18030", declared.encoding());
        SourceDocument lying = document("b.html", utf8(page.replace("岳林", TEXT)));
        assertEquals(TEXT + "\n", lying.text());
        assertEquals("UTF-8", lying.encoding());
    }

    @Test
    void charactersThatHtmlUnfoldsAreCleanedToo() throws IOException {
        SourceDocument page = document("a.html", utf8("<p>云&#0;岭&#xD800;区&#8203;召开\u200B会议</p>"));
        assertEquals("云岭区召开会议\n", page.text());
        assertEquals(
                List.of(
                        "1 invisible characters removed",
                        "1 control characters removed",
                        "1 lone surrogates or non-characters removed"),
                page.warnings());
    }

    @Test
    void filesWithoutWordsAreRefused() throws IOException {
        assertEquals(Reason.EMPTY, refusal("a.txt", utf8(" \u3000\n\t")).reason());
        assertEquals(
                Reason.NO_TEXT, refusal("a.html", utf8("<script>1</script>")).reason());
        assertEquals(Reason.EMPTY, refusal("b.txt", new byte[0]).reason());
    }

    @Test
    void standardInputIsADocument() throws IOException {
        Outcome outcome = outcome("-", Limits.DEFAULT, new ByteArrayInputStream(utf8(TEXT)));
        SourceDocument document = assertInstanceOf(SourceDocument.class, outcome);
        assertEquals("stdin", document.id());
        assertEquals("-", document.sourceName());
        assertEquals(TEXT, document.text());
        Refusal empty = assertInstanceOf(Refusal.class, outcome("-", Limits.DEFAULT, InputStream.nullInputStream()));
        assertEquals("standard input: empty (0 bytes); give it again with its contents", empty.message());
    }

    @Test
    void tooMuchIsRefusedUnread() throws IOException {
        Limits limits = new Limits(100, Duration.ofSeconds(30), 512);
        Path huge = root.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 32);
        }
        Refusal refusal = assertInstanceOf(Refusal.class, outcome("huge.txt", limits, InputStream.nullInputStream()));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
        assertEquals(
                huge + ": 4294967296 bytes are over the limit of 100 bytes; split the file or raise the limit",
                refusal.message());
        assertEquals(1L << 32, refusal.bytes());
        InputStream endless =
                new SequenceInputStream(new ByteArrayInputStream(new byte[100]), new ByteArrayInputStream(new byte[1]));
        assertEquals(
                Reason.TOO_LARGE,
                assertInstanceOf(Refusal.class, outcome("-", limits, endless)).reason());
    }

    @Test
    void exactlyTheLimitIsRead() throws IOException {
        Limits limits = new Limits(100, Duration.ofSeconds(30), 512);
        Files.write(root.resolve("a.txt"), utf8("a".repeat(100)));
        assertInstanceOf(SourceDocument.class, outcome("a.txt", limits, InputStream.nullInputStream()));
        InputStream in = new ByteArrayInputStream(utf8("a".repeat(100)));
        assertInstanceOf(SourceDocument.class, outcome("-", limits, in));
    }

    @Test
    void aFileIsReadOnlyWhenTheStreamComesToIt() throws IOException {
        Files.write(root.resolve("a.txt"), utf8(TEXT));
        Files.write(root.resolve("b.txt"), utf8(TEXT));
        Iterator<Outcome> outcomes = Sources.read(
                        List.of(root.toString()), Limits.DEFAULT, InputStream.nullInputStream())
                .iterator();
        assertInstanceOf(SourceDocument.class, outcomes.next());
        Files.delete(root.resolve("b.txt"));
        Refusal gone = assertInstanceOf(Refusal.class, outcomes.next());
        assertEquals(Reason.UNREADABLE, gone.reason());
        assertTrue(
                gone.message().endsWith("b.txt: can't be read (no such file); check the path and its rights"),
                gone.message());
        assertFalse(outcomes.hasNext());
    }

    @Test
    void oneBadFileDoesNotStopTheRest() throws IOException {
        Files.write(root.resolve("1.txt"), new byte[] {(byte) 0xB5, (byte) 0xFF, 'a', (byte) 0x80});
        Files.write(root.resolve("2.txt"), utf8(TEXT));
        List<Outcome> outcomes = Sources.read(List.of(root.toString()), Limits.DEFAULT, InputStream.nullInputStream())
                .toList();
        assertEquals(
                Reason.UNDECODABLE,
                assertInstanceOf(Refusal.class, outcomes.get(0)).reason());
        assertEquals(
                TEXT, assertInstanceOf(SourceDocument.class, outcomes.get(1)).text());
    }
}
