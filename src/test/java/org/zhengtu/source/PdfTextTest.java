package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {

    @TempDir
    Path root;

    /** The fonts that the tests make are PDFBox's own too, not the machine's. */
    @BeforeAll
    static void oneFont() {
        FontMappers.set(new OneFont());
    }

    private static PDFont helvetica() {
        return new PDType1Font(FontName.HELVETICA);
    }

    /** A font that draws Latin letters and says that A, B, C ... are the given characters, as a file's own fonts do. */
    private static PDFont speaking(String characters) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n" + characters.length() + " beginbfchar\n");
        for (int i = 0; i < characters.length(); i++) {
            map.append(String.format("<%02X> <%04X>\n", 'A' + i, (int) characters.charAt(i)));
        }
        map.append("endbfchar endcmap end end\n");
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary font = new PDType1Font(FontName.HELVETICA).getCOSObject();
        font.setItem(COSName.TO_UNICODE, stream);
        return PDFontFactory.createFont(font);
    }

    private static void page(PDDocument document, PDFont font, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = 700;
            for (String line : lines) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(72, y);
                content.showText(line);
                content.endText();
                y -= 20;
            }
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, helvetica(), lines);
            return saved(document);
        }
    }

    private static byte[] encrypted(String userPassword, boolean extraction) throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, helvetica(), "GDP 12.7%");
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(extraction);
            document.protect(new StandardProtectionPolicy("owner", userPassword, permission));
            return saved(document);
        }
    }

    private static PdfText read(byte[] pdf) throws RefusedException {
        return PdfText.of(pdf, 1_000_000);
    }

    private static RefusedException refusal(byte[] pdf) {
        return assertThrows(RefusedException.class, () -> read(pdf));
    }

    @Test
    void linesAndPagesAreRead() throws IOException, RefusedException {
        try (PDDocument document = new PDDocument()) {
            page(document, helvetica(), "GDP up 12.7%", "second line");
            page(document, helvetica(), "next page");
            assertEquals(
                    List.of("GDP up 12.7%", "second line", "next page"),
                    read(saved(document))
                            .text()
                            .lines()
                            .filter(line -> !line.isEmpty())
                            .toList());
        }
    }

    @Test
    void chineseIsReadFromWhatTheFontSays() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, speaking("云岭区⻓顾明湖"), "ABCDEFG");
            Path file = Files.write(root.resolve("page.pdf"), saved(document));
            Outcome outcome = Sources.read(List.of(file.toString()), Limits.DEFAULT, InputStream.nullInputStream())
                    .findFirst()
                    .orElseThrow();
            SourceDocument read = assertInstanceOf(SourceDocument.class, outcome);
            assertEquals("云岭区长顾明湖", read.text().strip());
            assertEquals(Format.PDF, read.format());
            assertEquals("", read.encoding());
            assertEquals(List.of(), read.warnings());
        }
    }

    @Test
    void aPageWithoutTextIsToldOf() throws IOException, RefusedException {
        try (PDDocument document = new PDDocument()) {
            page(document, helvetica(), "text");
            page(document, helvetica());
            PdfText read = read(saved(document));
            assertEquals("text", read.text().strip());
            assertEquals(List.of("pages without text: [2]"), read.warnings());
        }
    }

    @Test
    void aFileOfPicturesIsRefused() throws IOException {
        RefusedException refusal = refusal(pdf());
        assertEquals(Reason.NO_TEXT, refusal.reason());
        assertEquals(
                "a PDF file of 1 pages without a text layer; run text recognition (OCR) on it", refusal.getMessage());
    }

    @Test
    void aPasswordIsRefused() throws IOException {
        RefusedException refusal = refusal(encrypted("secret", true));
        assertEquals(Reason.ENCRYPTED, refusal.reason());
        assertEquals(
                "an encrypted PDF file: it asks for a password; save an unprotected copy or its text",
                refusal.getMessage());
    }

    @Test
    void protectionWithoutAPasswordCountsOnlyIfItForbidsTakingText() throws IOException, RefusedException {
        assertEquals(Reason.ENCRYPTED, refusal(encrypted("", false)).reason());
        assertEquals("GDP 12.7%", read(encrypted("", true)).text().strip());
    }

    @Test
    void brokenFilesAreRefused() throws IOException {
        byte[] whole = pdf("text");
        for (byte[] broken : List.of(
                Arrays.copyOf(whole, 40),
                "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 1 0 R>> endobj trailer <</Root 1 0 R>>"
                        .getBytes(StandardCharsets.US_ASCII))) {
            Path file = Files.write(root.resolve("broken.pdf"), broken);
            Outcome outcome = Sources.read(List.of(file.toString()), Limits.DEFAULT, InputStream.nullInputStream())
                    .findFirst()
                    .orElseThrow();
            Refusal refusal = assertInstanceOf(Refusal.class, outcome);
            assertTrue(
                    List.of(Reason.BROKEN, Reason.NO_TEXT).contains(refusal.reason()),
                    () -> refusal.reason() + " " + refusal.message());
        }
    }

    @Test
    void textBeyondTheLimitIsRefused() {
        RefusedException refusal = assertThrows(RefusedException.class, () -> PdfText.of(pdf("0123456789"), 5));
        assertEquals(Reason.BROKEN, refusal.reason());
        assertTrue(refusal.getMessage().contains("more than 5 characters of text"), refusal.getMessage());
    }

    @Test
    void fontsThatAreNotEmbeddedDoNotDependOnTheMachine() throws IOException, RefusedException {
        COSDictionary font = helvetica().getCOSObject();
        font.setName(COSName.BASE_FONT, "SimSun");
        try (PDDocument document = new PDDocument()) {
            page(document, PDFontFactory.createFont(font), "GDP");
            assertEquals("GDP", read(saved(document)).text().strip());
        }
        assertInstanceOf(OneFont.class, FontMappers.instance());
    }
}
