package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every real page that stands beside the checkout is read, as UTF-8 and without a doubt. */
class SharedDocumentsTest {

    @Test
    void allPagesAreRead() {
        Path documents = Path.of(System.getProperty("zhengtu.shared", "none"), "documents");
        assumeTrue(Files.isDirectory(documents), "skipped: no real pages beside this checkout");
        List<Outcome> outcomes = Sources.read(
                        List.of(documents.toString()), Limits.DEFAULT, InputStream.nullInputStream())
                .toList();
        List<SourceDocument> read = outcomes.stream()
                .map(outcome -> assertInstanceOf(SourceDocument.class, outcome))
                .toList();
        assertEquals(36, read.size());
        assertEquals(36, read.stream().map(SourceDocument::id).distinct().count());
        assertTrue(read.stream().map(SourceDocument::id).anyMatch(Predicate.isEqual("other_07")));
        assertTrue(read.stream().allMatch(document -> document.encoding().equals("UTF-8")));
        assertEquals(
                List.of(),
                read.stream().flatMap(document -> document.warnings().stream()).toList());
    }
}
