package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentIdTest {

    @ParameterizedTest
    @CsvSource({
        "002_c0214c87c37c3824.txt, 002_c0214c87c37c3824",
        "other/07.txt, other_07",
        "2024/云岭报 3月8日（头版）.md, 2024_云岭报_3月8日_头版",
        "２０２４－０３.html, 2024-03",
        "阿依古丽·买买提.TXT, 阿依古丽·买买提",
        "2024.03.15.txt, 2024_03_15",
        "a__b.txt, a__b",
        "_a_.txt, a",
        "README, README",
        "𠮷田.pdf, 𠮷田",
        "e\u0301.txt, \u00E9",
    })
    void idIsThePathAsASlug(String path, String id) {
        assertEquals(id, DocumentId.of(path));
    }

    @Test
    void aLongPathIsCutAndKeepsAHashOfTheWhole() {
        String longest = "云".repeat(80);
        assertEquals(longest, DocumentId.of(longest + ".txt"));
        String longer = DocumentId.of(longest + "岭.txt");
        assertTrue(longer.matches("云{80}_[0-9a-f]{8}"), longer);
        assertNotEquals(longer, DocumentId.of(longest + "江.txt"));
        assertEquals(
                "a".repeat(80) + "_"
                        + Sha256.hex("a".repeat(81).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .substring(0, 8),
                DocumentId.of("a".repeat(81)));
    }

    @Test
    void aCutIdStillFitsAFileName() {
        assertTrue(DocumentId.of("𠮷".repeat(80) + ".txt").getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                <= 249);
    }

    @Test
    void aPathWithoutAnyLetterIsItsHash() {
        assertTrue(DocumentId.of("__.txt").matches("[0-9a-f]{8}"));
        assertNotEquals(DocumentId.of("__.txt"), DocumentId.of("___.txt"));
    }

    @Test
    void onlySlugsAreIds() {
        assertTrue(DocumentId.isId("other_07"));
        assertTrue(DocumentId.isId(DocumentId.of("云".repeat(200))));
        assertFalse(DocumentId.isId("other/07"));
        assertFalse(DocumentId.isId("07.txt"));
        assertFalse(DocumentId.isId(""));
    }
}
