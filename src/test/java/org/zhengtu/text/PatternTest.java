package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "召开(?:大会|会议) 召开大会,召开会议",
                "[市县]长 市长,县长",
                "(?<name>会议?)召开 会召开,会议召开",
                "[^，]{2,5}会议 会议",
                "召开.{0,9}会议 召开;会议",
                "(?:大会)+$ 大会",
                "(?<=主持)会议(?=召开) 会议;主持;召开",
                "(?<!不)会议(?!召开) 会议",
                "\\Q会(议)\\E+ 会(议;)",
                "\\u4f1a议 会议",
                "(?U)\\s会议\\b 会议",
                "(?>大会|全会)+闭幕 大会,全会;闭幕",
                "大会{2}闭幕 大;会;闭幕",
                "[会&&[议]]开 开",
                "(?:大.会|全会议) 大,全会议",
            })
    void needsWords(String regex, String sets) {
        List<Set<String>> expected = new ArrayList<>();
        for (String set : sets.split(";")) {
            expected.add(Set.of(set.split(",")));
        }
        assertEquals(Set.copyOf(expected), Set.copyOf(PatternWords.of(regex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会?",
                "(?:会议)*",
                "(?:会议){0,3}",
                "(?:会议|.)",
                "(?:会议|)",
                "(?i)AB",
                "[^会]",
                "[一-龥]",
                "\\d",
                "(.)\\1",
                "(?!会议)"
            })
    void needsNothing(String regex) {
        assertEquals(List.of(), PatternWords.of(regex));
    }

    @Test
    void aTextWithoutTheWordsIsNotTried() {
        Pattern pattern = Pattern.compile("召开.{0,9}会议");
        assertTrue(pattern.mayMatch("今天召开全县会议。"));
        assertFalse(pattern.mayMatch("今天召开全县大会。"));
        assertFalse(pattern.matcher("今天召开全县大会。").find());
        assertFalse(pattern.matcher("").lookingAt());
    }

    @Test
    void aMatchBeginsOnlyWhereItsFirstCharacterStands() {
        Pattern pattern = Pattern.compile("(?<=召开)会议|大会");
        assertTrue(pattern.mayBegin("召开会议", 2, 4));
        assertFalse(pattern.mayBegin("召开会议", 1, 4));
        assertEquals(4, Pattern.compile("大会|全会").endFrom("召开全会。", 2, 5));
        assertEquals(-1, Pattern.compile("大会|全会").endFrom("召开全会。", 2, 3));
        assertEquals(-1, Pattern.compile("大会|全会").endFrom("召开全会。", 1));
        assertEquals(-1, Pattern.compile("大会|全会").endFrom("召开", 2));
    }

    @Test
    void nothingBeforeTheBeginningIsSeen() {
        assertEquals(0, Pattern.compile("会?").endFrom("开", 0));
        assertEquals(-1, Pattern.compile("(?<=开)会").endFrom("开会", 1));
        assertEquals(2, Pattern.compile("^会").endFrom("开会", 1));
        assertEquals(2, Pattern.compile("(?U)\\s会").endFrom("\u3000会", 0));
        assertEquals(3, Pattern.compile(".会").endFrom("\ud840\udc00会", 0));
    }

    @Test
    void allOfATextIsAMatchOrNot() {
        Pattern pattern = Pattern.compile("[大全]会");
        assertTrue(pattern.matches("全会"));
        assertFalse(pattern.matches("全会上"));
        assertFalse(pattern.matches("开全会"));
        assertTrue(Pattern.compile("(?:大会)?").matches(""));
    }

    @Test
    void upperAndLowerCaseMayDiffer() {
        Pattern pattern = Pattern.compile("pdf", java.util.regex.Pattern.CASE_INSENSITIVE);
        assertTrue(pattern.matcher("A.PDF").find());
    }

    @Test
    void whatDoesNotMatchIsLeftAsItIs() {
        Pattern pattern = Pattern.compile("、|以及");
        assertEquals("甲乙", pattern.matcher("甲乙").replaceAll("和"));
        assertArrayEquals(new String[] {"甲乙"}, pattern.split("甲乙"));
        assertArrayEquals(new String[] {"甲", ""}, pattern.split("甲、", -1));
    }

    /** Texts of the letters that the expression is made of, so that it matches now and then. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?<a>[甲乙]{1,2})(?:丙|丁{2,3})?+戊",
                "甲(?=乙丙)乙|丁(?<!戊丁)[甲乙戊]++",
                "(?:甲?乙){2}|(?:丙|丁戊)+甲",
                "(?:^|[，])甲[^乙]{0,3}?(?:丙丁|戊)$",
                "(?!甲)[一-龥]丙(?:(?<x>丁)|戊)",
            })
    void findsWhatTheJdkFinds(String regex) {
        Random random = new Random(7);
        Pattern pattern = Pattern.compile(regex);
        int matches = 0;
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(9), 0, 6).forEach(letter -> text.append("甲乙丙丁戊，".charAt(letter)));
            List<String> found = found(pattern.matcher(text));
            assertEquals(
                    found(java.util.regex.Pattern.compile(regex).matcher(text)), found, () -> regex + " in " + text);
            matches += found.size();
        }
        assertTrue(matches > 50, () -> regex + " matches too seldom");
    }

    private static List<String> found(Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.start() + matcher.group());
        }
        return found;
    }
}
