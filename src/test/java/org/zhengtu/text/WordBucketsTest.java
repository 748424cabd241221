package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordBucketsTest {

    private static final String LETTERS = "一二三四五六七八九十";
    private static final List<String> MORE =
            List.of("", "[五六]?", "(?:七|八)", "(?!九)", "+", "{2}", "?", "(三)?", "(?U)", "|", "(?<=二)七");

    @Test
    void wordsThatBeginAlikeStandBehindOneLook() {
        assertEquals(
                "甲(?:(?=[一-丁])(?:一|丁一|丁)|(?=[七-三])(?:七|三一|三)|(?=[上-下])(?:上|下))乙",
                WordBuckets.in("甲(?:一|七|丁一|丁|三一|三|上|下)乙"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:一|二|三)",
                "(?<=一|七|丁一|丁|三一|三|上|下)乙",
                "(?i:一|七|丁一|丁|三一|三|上|下)",
                "(?:一+|七+|丁+|三+|上+|下+|乙+|甲+)",
                "[一|七|丁|三|上|下|乙|甲]",
                "一|七|丁|三|上|下|乙|甲)"
            })
    void whatIsShortOrNoWordOrUnknownIsLeftAsItIs(String regex) {
        assertEquals(regex, WordBuckets.in(regex));
    }

    /** Words that begin one another, in every order, in groups of every kind and between what is no word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "W",
                "(W)",
                "(?:W)五",
                "(?<n>W)(?!五)",
                "(?>W)五?",
                "[三四]{1,2}?(?:W|.五|W)",
                "(?:W|)六",
                "(?:(?:W)?、?)+",
                "(?:W|(?:W){2}|\\d)++",
                "(?<!(?:W))(?:W)",
                "(?=(?:W)五)\\p{IsHan}{3}",
                "(?U)\\b(?:W)",
                "\\Q(\\E|W|[二五]\\x{4e00}",
                "V",
                "(?<n>V)(?!五)",
                "(?:V|三)+六?",
                "(V)\\1"
            })
    void matchesTheSame(String frame) {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            String regex = frame.replace("W", words(random)).replace("V", phrases(random));
            java.util.regex.Pattern rewritten = java.util.regex.Pattern.compile(WordBuckets.in(regex));
            for (int i = 0; i < 20; i++) {
                String text = letters(random, random.nextInt(14));
                assertEquals(
                        found(java.util.regex.Pattern.compile(regex).matcher(text)),
                        found(rewritten.matcher(text)),
                        regex + " in " + text);
            }
        }
    }

    private static List<String> found(Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(IntStream.rangeClosed(0, matcher.groupCount())
                    .mapToObj(group -> matcher.start(group) + "-" + matcher.end(group))
                    .collect(Collectors.joining(" ")));
        }
        return found;
    }

    private static String words(Random random) {
        return Stream.generate(() -> letters(random, 1 + random.nextInt(3)))
                .limit(8 + random.nextInt(12))
                .collect(Collectors.joining("|"));
    }

    /** Some of which are more than words. */
    private static String phrases(Random random) {
        return Stream.generate(() -> letters(random, 1 + random.nextInt(2)) + MORE.get(random.nextInt(MORE.size())))
                .limit(8 + random.nextInt(12))
                .collect(Collectors.joining("|"));
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
