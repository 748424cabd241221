package org.zhengtu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one file: its bytes, its format, its encoding, its words, cleaned. */
final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private record Body(String encoding, String text, List<String> warnings) {

        /** The same after one more step that cleans it again: what a parser unfolds may hold what bytes can't. */
        Body then(String words, List<String> more) {
            CleanText clean = CleanText.of(words);
            List<String> all = new ArrayList<>(warnings);
            all.addAll(more);
            clean.warnings().stream().filter(warning -> !all.contains(warning)).forEach(all::add);
            return new Body(encoding, clean.text(), all);
        }
    }

    private final Limits limits;
    private final Opener opener;

    /** @param opener of the files that have no path */
    DocumentReader(Limits limits, Opener opener) {
        this.limits = limits;
        this.opener = opener;
    }

    Outcome read(SourceFile file) {
        try {
            byte[] bytes = file.path().isPresent()
                    ? FileBytes.read(file.path().get(), limits.maxBytes())
                    : FileBytes.read(file, opener, limits.maxBytes());
            return document(file, bytes);
        } catch (RefusedException e) {
            return file.refused(e.reason(), e.getMessage());
        }
    }

    private SourceDocument document(SourceFile file, byte[] bytes) throws RefusedException {
        if (bytes.length == 0) {
            throw new RefusedException(Reason.EMPTY, "empty (0 bytes); give it again with its contents");
        }
        Format named = Format.ofName(file.sourceName()).orElse(Format.TEXT);
        Format format = named.sniffed(bytes);
        Body body = body(file, format, bytes);
        if (body.text().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            Reason reason = format == Format.HTML ? Reason.NO_TEXT : Reason.EMPTY;
            throw new RefusedException(reason, "holds no words; check that it is the right file");
        }
        return new SourceDocument(
                file.id(),
                file.sourceName(),
                bytes.length,
                Sha256.hex(bytes),
                body.encoding(),
                format,
                body.text(),
                body.warnings());
    }

    private Body body(SourceFile file, Format format, byte[] bytes) throws RefusedException {
        if (format == Format.PDF) {
            PdfText pdf = TimeLimit.within(limits.parseTime(), () -> PdfText.of(bytes, limits.maxBytes()));
            return new Body("", "", List.of()).then(pdf.text(), pdf.warnings());
        }
        Decoded decoded =
                Encodings.decode(bytes, format == Format.HTML ? HtmlCharset.declared(bytes) : Optional.empty());
        LOG.debug("{}: {}, {} ({})", file.shown(), format, decoded.charset(), decoded.basis());
        Body plain = new Body(decoded.charset().name(), "", decoded.warnings()).then(decoded.text(), List.of());
        return switch (format) {
            case MARKDOWN -> plain.then(MarkdownText.of(plain.text()), List.of());
            case HTML -> {
                HtmlText html =
                        TimeLimit.within(limits.parseTime(), () -> HtmlText.of(plain.text(), limits.htmlDepth()));
                yield plain.then(html.text(), html.warnings());
            }
            default -> plain;
        };
    }
}
