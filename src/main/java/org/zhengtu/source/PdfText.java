package org.zhengtu.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text layer of a PDF file, page by page, in the order in which it was drawn (columns stay together). Pictures of text
 * are not read.
 *
 * @param text the text
 * @param warnings pages without text, glyphs without a character
 */
record PdfText(String text, List<String> warnings) {

    /** Above this share of glyphs that name no character the text is too full of holes to be used. */
    private static final double MOST_HOLES = 0.1;
    /** What PDFBox may keep in memory for one file; the rest goes to a temporary file. */
    private static final long MAIN_MEMORY = 64L << 20;

    static {
        FontMappers.set(new OneFont());
    }

    /**
     * Parses a file.
     *
     * @param maxLength most characters taken
     * @throws RefusedException if it is encrypted, broken, without text, or its text is too long or full of holes
     */
    static PdfText of(byte[] bytes, int maxLength) throws RefusedException {
        try (PDDocument document =
                Loader.loadPDF(Interruption.of(bytes), MemoryUsageSetting.setupMixed(MAIN_MEMORY).streamCache)) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw encrypted("its author forbids taking text from it");
            }
            return read(document, maxLength);
        } catch (InvalidPasswordException e) {
            throw encrypted("it asks for a password");
        } catch (IOException e) {
            throw new RefusedException(
                    Reason.BROKEN,
                    "a broken PDF file (" + FileBytes.cause(e) + "); download or save it again, or save it as text",
                    e);
        }
    }

    private static RefusedException encrypted(String why) {
        return new RefusedException(
                Reason.ENCRYPTED, "an encrypted PDF file: " + why + "; save an unprotected copy or its text");
    }

    private static PdfText read(PDDocument document, int maxLength) throws IOException, RefusedException {
        TextLayer layer = new TextLayer(maxLength);
        StringBuilder text = new StringBuilder();
        List<Integer> blank = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            String words = layer.page(document, page);
            if (words.isBlank()) {
                blank.add(page);
            } else {
                text.append(words).append('\n');
            }
        }
        if (blank.size() == document.getNumberOfPages()) {
            throw new RefusedException(
                    Reason.NO_TEXT,
                    "a PDF file of " + blank.size() + " pages without a text layer; run text recognition (OCR) on it");
        }
        if (layer.holes() > MOST_HOLES) {
            throw new RefusedException(
                    Reason.NO_TEXT,
                    "a PDF file whose fonts don't say which characters they draw; run text recognition (OCR) on it");
        }
        return new PdfText(text.toString(), warnings(layer, blank));
    }

    private static List<String> warnings(TextLayer layer, List<Integer> blank) {
        List<String> warnings = new ArrayList<>();
        if (!blank.isEmpty()) {
            warnings.add("pages without text: " + blank);
        }
        if (layer.holes() > 0) {
            warnings.add(layer.unknown() + " glyphs without a character left out");
        }
        return warnings;
    }
}
