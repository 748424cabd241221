package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mutated word lists, from a seed: read as rows as wide as their header, or refused with file and line. */
class LexiconFuzzTest {

    private static final String LIST =
            "# titles\n# key: title kind\ntitle\tkind\n县长\toffice\n副县长\toffice\n\n书记\tparty\n";
    private static final String PIECES = "\n\t#key: \r副𠮷\"";

    @Test
    void everyListIsReadOrRefused() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            StringBuilder list = new StringBuilder(LIST);
            for (int n = random.nextInt(8); n > 0; n--) {
                int at = random.nextInt(list.length());
                if (random.nextBoolean()) {
                    list.deleteCharAt(at);
                } else {
                    list.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                }
            }
            read(list.toString());
        }
    }

    private static void read(String list) {
        try {
            LexiconFile file = LexiconFile.parse("x.tsv", list);
            file.rows()
                    .forEach(row -> assertEquals(
                            java.util.Set.copyOf(file.columns()), row.cells().keySet(), list));
            file.with(file);
        } catch (IllegalArgumentException e) {
            assertFalse(e.getMessage().isBlank());
            assertEquals("x.tsv", e.getMessage().substring(0, 5), list);
        }
    }
}
