package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.model.Span;

/** What holds for every text: sentences lead back to the page, no character is read twice, nothing throws. */
class PagePropertiesTest {

    private static final int LONG = 100_000;
    private static final String[] PIECES = {
        "本报讯（记者 陆明轩）",
        "5月6日，",
        "区委召开会议",
        "。",
        "，",
        "\n",
        "\n\n",
        "  ",
        "　",
        "（",
        "）",
        "“",
        "”",
        "《",
        "》",
        "# ",
        "## ",
        "责编：",
        "来源：",
        "2021-05-06 10:20",
        "第12期",
        "陆明轩 摄",
        "（下转2版）",
        "◆",
        "一、",
        "加快塑",
        "造产业",
        "12.7％",
        "ＡＢ",
        "的",
        "!",
        "?",
        ";",
        ":",
        "\r\n",
        "\t",
        "𠮷",
        "·",
        "讲话",
        "现场",
        "***",
        "[x](y)",
        "广告 ",
        "×",
        "本期导读",
        "——",
        "\u0000",
        "\ufeff"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomTexts(long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 200; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString());
        }
    }

    @Test
    void realPages() throws IOException {
        Path shared = Path.of(System.getProperty("zhengtu.shared", "none"), "documents");
        Assumptions.assumeTrue(Files.isDirectory(shared), "the folder of real pages is not here");
        try (Stream<Path> files = Files.walk(shared)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                check(Files.readString(file));
            }
        }
    }

    static Stream<String> adversarial() {
        return Stream.of(
                "的".repeat(LONG),
                "\n".repeat(LONG),
                " ".repeat(LONG),
                "（".repeat(LONG),
                "“".repeat(LONG),
                "。".repeat(LONG),
                "1".repeat(LONG),
                "# ".repeat(LONG / 2),
                "#".repeat(LONG),
                "记者 ".repeat(LONG / 3),
                "李　".repeat(LONG / 2),
                "张三 摄 ".repeat(LONG / 5),
                "来源：".repeat(LONG / 3),
                "（下转".repeat(LONG / 3),
                "区委召开会议\n\n".repeat(LONG / 8),
                "区委召开会议，部署\n\n".repeat(LONG / 11),
                "本报讯（记者 张三）8月\n\n".repeat(LONG / 14));
    }

    @ParameterizedTest
    @MethodSource
    void adversarial(String text) {
        check(text);
    }

    @Test
    void emptyTextIsAPageWithoutArticles() {
        Page page = new PageReader().read("t", "");
        assertTrue(page.articles().isEmpty());
        assertEquals(Masthead.NONE, page.masthead());
    }

    private static void check(String text) {
        Page page = new PageReader().read("t", text);
        BitSet read = new BitSet();
        for (Article article : page.articles()) {
            for (List<Sentence> part : List.of(article.titles(), article.sentences())) {
                part.forEach(sentence -> check(text, sentence, article.span(), read));
            }
        }
    }

    private static void check(String text, Sentence sentence, Span article, BitSet read) {
        RunningText words = sentence.text();
        assertFalse(words.isEmpty());
        for (int i = 0; i < words.length(); i++) {
            int at = words.originOf(i);
            assertTrue(article.start() <= at && at < article.end());
            if (words.charAt(i) == ' ') {
                continue;
            }
            assertFalse(read.get(at), () -> "read twice: " + sentence + " in " + text);
            read.set(at);
            String spelt = RunningText.of(text, new Span(at, at + 1)).toString();
            assertTrue(
                    spelt.charAt(0) == words.charAt(i) || !Character.isLetterOrDigit(spelt.charAt(0)),
                    () -> "not what is printed: " + sentence);
        }
        List<Span> pieces = words.origin();
        for (int i = 1; i < pieces.size(); i++) {
            assertFalse(pieces.get(i).overlaps(pieces.get(i - 1)));
        }
        long printed = pieces.stream()
                .mapToLong(piece -> text.substring(piece.start(), piece.end())
                        .chars()
                        .filter(c -> !Spelling.isSpace((char) c))
                        .count())
                .sum();
        assertEquals(words.toString().replace(" ", "").length(), printed);
    }
}
