package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private final WordIndex index = new WordIndex(List.of("市", "市委", "市委常委会", "常委会", "县委", "委"));

    @Test
    void tellsTheLongestWordThatBegins() {
        assertEquals(6, index.endFrom("由市委常委会研究", 1));
        assertEquals(3, index.endFrom("由市委常务", 1));
        assertEquals(0, index.endFrom("由市委", 0));
        assertEquals(3, index.endFrom("由市委", 3));
    }

    @Test
    void tellsTheLongestWordThatEnds() {
        assertEquals(1, index.startOf("由市委常委会研究", 6));
        assertEquals(1, index.startOf("由市委", 3));
        assertEquals(2, index.startOf("由某委", 3));
        assertEquals(1, index.startOf("由市委", 1));
        assertEquals(0, index.startOf("由市委", 0));
    }

    @Test
    void holdsWholeWordsOnly() {
        assertTrue(index.contains("常委会"));
        assertFalse(index.contains("常委"));
        assertEquals(0, new WordIndex(List.of()).endFrom("市", 0));
    }

    /** As if every word were tried at every place. */
    @Test
    void agreesWithTrying() {
        Random random = new Random(3);
        List<String> words = Stream.generate(() -> letters(random, 1 + random.nextInt(5)))
                .limit(60)
                .distinct()
                .toList();
        WordIndex many = new WordIndex(words);
        for (int round = 0; round < 300; round++) {
            String text = letters(random, 12);
            IntStream.rangeClosed(0, text.length()).forEach(at -> {
                int longest = words.stream()
                        .filter(word -> text.startsWith(word, at))
                        .map(String::length)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
                assertEquals(at + longest, many.endFrom(text, at), text);
                int before = words.stream()
                        .filter(word -> text.substring(0, at).endsWith(word))
                        .map(String::length)
                        .max(Comparator.naturalOrder())
                        .orElse(0);
                assertEquals(at - before, many.startOf(text, at), text);
            });
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, 4)
                .mapToObj(letter -> "甲乙丙丁".substring(letter, letter + 1))
                .reduce("", String::concat);
    }
}
