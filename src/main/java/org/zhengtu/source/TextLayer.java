package org.zhengtu.source;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the text from one page after the other and counts the glyphs that name no character. */
final class TextLayer extends PDFTextStripper {

    private final int maxLength;
    private long length;
    private long glyphs;
    private long unknown;

    TextLayer(int maxLength) {
        this.maxLength = maxLength;
        setLineSeparator("\n");
        setPageEnd("\n");
    }

    /** The text of one page, counted from 1. */
    String page(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        Bounded words = new Bounded();
        writeText(document, words);
        return words.text.toString();
    }

    /** Asks at each operator: forms that draw each other make few bytes into endless work. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Interruption.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        glyphs++;
        if (font.toUnicode(code) == null) {
            unknown++;
            return;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    long unknown() {
        return unknown;
    }

    /** The share of glyphs that name no character, 0 to 1. */
    double holes() {
        return glyphs == 0 ? 0 : (double) unknown / glyphs;
    }

    /** Stops a small file that unfolds to endless text. */
    private final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] chars, int from, int count) throws IOException {
            length += count;
            if (length > maxLength) {
                throw new IOException("more than " + maxLength + " characters of text");
            }
            text.append(chars, from, count);
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
