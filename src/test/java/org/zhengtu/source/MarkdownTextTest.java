package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @Test
    void eachParagraphElementIsALine() {
        assertEquals(
                "### 云岭区召开会议\n\n澄江台消息（记者 陆知远）：3月8日，会议召开。\n会议指出，要抓落实。\n\n\n原文\n",
                MarkdownText.of("### 云岭区召开会议\n\n<p><strong>澄江台消息</strong>（记者 陆知远）：3月8日，会议召开。<br></p>"
                        + "<p style=\"text-indent: 2em;\">会议指出，<span>要抓</span>落实。</p>\n\n"
                        + "[原文](https://example.org/2024/03/08/a.shtml)\n"));
    }

    @Test
    void tablesBecomeRowsWithTabs() {
        assertEquals(
                "指标\t增速\n工业\t7.4%\n",
                MarkdownText.of("<table><tr><th>指标</th><th>增速</th></tr><tr><td>工业</td><td>7.4%</td></tr></table>"));
    }

    @Test
    void picturesAndLinksBecomeTheirWords() {
        assertEquals("开工现场", MarkdownText.of("![开工现场](img/1.jpg)"));
        assertEquals("开工现场", MarkdownText.of("[![开工现场](img/1.jpg)](https://example.org \"大图\")"));
        assertEquals("云岭发布", MarkdownText.of("[云岭发布](#top)"));
    }

    @Test
    void characterReferencesAndCommentsAreResolved() {
        assertEquals("《<条例>》 A&B", MarkdownText.of("《&lt;条例&gt;》<!-- 编者 -->&#32;A&amp;B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 柏溪镇\n\n* 一是稳增长\n* 二是促改革\n",
                "云政发[2024](3)号",
                "若x<5且y>3，则成立",
                "<云岭新闻>栏目",
                "2*3*4_5_6 ~ # 1",
                "<!-- 没有结尾",
                "见[图1]和（图2）",
                "A&B公司 AT&T; R&D",
                "<https://example.org/a>",
            })
    void otherCharactersStay(String text) {
        assertEquals(text, MarkdownText.of(text));
    }

    @Test
    void adversarialTextIsLinear() {
        String open = "<p ".repeat(100_000) + "[".repeat(100_000) + "[a](".repeat(100_000) + "<!--".repeat(100_000);
        assertEquals(open, MarkdownText.of(open));
    }
}
