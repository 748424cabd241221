package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSearchTest {

    private static final List<String> TEXTS = List.of(
            "",
            "月",
            "2023年3月5日，全区完成投资12.5亿元，第3次会议前3个月增长8%。",
            "今年上半年，澄江市云岭区开工项目23个，“十四五”末将达到100个𠮷",
            "在前三季度和本月5日之前，共有三千二百人参加，之前年年如此");

    /** Each is one reason to try a pattern at a place, or everywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d{1,4}年",
                "(?<![\\d第])\\d{1,3}",
                "(?<=[，。]|，全)[^，。]{2,5}",
                "(?<=(?<!.)今|上)[年半]",
                "(?:^|，)[^，。]{2}",
                "(?!(?<!会议)前)前\\d个月",
                "(?!(?:[(]|(?<!，))全)全区",
                "\\b\\d",
                "(?:(?<=[，。](?!全))|^)(?:(?<=今)年|今年)",
                "(?<![本今]年(?!上))[(（]?[上下]半年|\\Q今年(\\E",
                "(?=[今本])(?:今年|本月)",
                "(?>[三二一]{1,3})[千百]",
                "年$|个\\x{20BB7}|\\x{20BB7}",
                "[“](?<quoted>[^”]{0,5})[”]",
                "\\Q月\\E(?!\\d)",
                "[^\\p{IsHan}，。]{1,9}"
            })
    void findsWhatTheMatcherFinds(String regex) {
        Pattern pattern = Pattern.compile(regex);
        PatternSearch search = PatternSearch.of(pattern);
        for (String text : TEXTS) {
            List<String> found = new ArrayList<>();
            search.forEach(text, (index, m) -> found.add(m.start() + " " + m.group()));
            List<String> expected = java.util.regex.Pattern.compile(regex)
                    .matcher(text)
                    .results()
                    .map(m -> m.start() + " " + m.group())
                    .toList();
            assertEquals(expected, found, regex + " in " + text);
            assertEquals(!expected.isEmpty(), search.isIn(text), regex + " in " + text);
        }
    }

    @Test
    void handsOutMatchesByPositionAndTellsWhosePatternTheyAre() {
        PatternSearch search =
                PatternSearch.of(Pattern.compile("半年"), Pattern.compile("[今上].年?"), Pattern.compile("今"));
        List<String> found = new ArrayList<>();
        search.forEach("今年上半年", (index, m) -> found.add(index + " " + m.group()));
        assertEquals(List.of("1 今年", "2 今", "1 上半年", "0 半年"), found);
    }

    @Test
    void refusesWhatItWouldNotFindAndWhatIsTooMuch() {
        assertThrows(IllegalArgumentException.class, () -> PatternSearch.of(Pattern.compile("\\d*")));
        assertThrows(IllegalArgumentException.class, () -> PatternSearch.of(Pattern.compile("(?<=^今|上)年")));
        List<Pattern> many = Collections.nCopies(64, Pattern.compile("年"));
        assertThrows(IllegalArgumentException.class, () -> new PatternSearch(many));
    }
}
