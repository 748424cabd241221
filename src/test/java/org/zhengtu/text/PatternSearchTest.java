package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
                "(?<=[，。]|^)[^，。]{2,5}",
                "(?:^|，)[^，。]{2}",
                "(?!(?<!会议)前)前\\d个月",
                "(?!(?:[(]|(?<!，))全)全区",
                "\\b\\d",
                "\\d*",
                "(?=[今本])(?:今年|本月)",
                "(?>[三二一]{1,3})[千百]",
                "年$|个\\x{20BB7}|\\x{20BB7}",
                "[“](?<quoted>[^”]{0,5})[”]",
                "\\Q月\\E(?!\\d)",
                "[^\\p{IsHan}，。]{1,9}"
            })
    void findsWhatTheMatcherFinds(String regex) {
        Pattern pattern = Pattern.compile(regex);
        PatternSearch search = new PatternSearch(pattern);
        for (String text : TEXTS) {
            List<String> found = new ArrayList<>();
            search.forEach(text, m -> found.add(m.start() + " " + m.group()));
            List<String> expected = pattern.matcher(text)
                    .results()
                    .map(m -> m.start() + " " + m.group())
                    .toList();
            assertEquals(expected, found, regex + " in " + text);
        }
    }
}
