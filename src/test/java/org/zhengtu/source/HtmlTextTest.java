package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    private static String text(String html) throws RefusedException {
        return HtmlText.of(html, 512).text();
    }

    @Test
    void titleHeadingsParagraphsAndRowsAreLines() throws RefusedException {
        String html = "<html><head><title>云岭新闻 - 澄江日报</title><style>p{}</style><script>var a='不要';</script></head>"
                + "<body><nav><a>首页</a></nav><h1>区委召开会议</h1><p>3月8日，区委<b>召开</b>会议。<br>沈怀舟主持。</p>"
                + "<ul><li>一是稳增长</li><li>二是促改革</li></ul>"
                + "<table><tr><th>指标</th><th>增速</th></tr><tr><td>工业</td><td>7.4%</td></tr></table>"
                + "<select><option>选项</option></select><p hidden>藏</p><div style='display: none'>藏</div>"
                + "<footer>版权所有</footer></body></html>";
        assertEquals("云岭新闻 - 澄江日报\n区委召开会议\n3月8日，区委召开会议。\n沈怀舟主持。\n一是稳增长\n二是促改革\n指标\t增速\n工业\t7.4%\n", text(html));
    }

    @Test
    void aTitleThatIsAHeadingStandsOnce() throws RefusedException {
        assertEquals("开工了\n正文\n", text("<title> 开工了 </title><h1>开工了</h1><p>正文"));
    }

    @Test
    void lineBreaksOfTheSourceDoNotPartChineseWords() throws RefusedException {
        assertEquals("区委召开会议 GDP up 7.4%\n", text("<p>区委\n   召开会议\n GDP\nup  7.4%</p>"));
    }

    @Test
    void spacesOfMeaningStay() throws RefusedException {
        assertEquals("李　明 出席\n", text("<p>　　李　明 出席&nbsp;</p>"));
        assertEquals("一\n二\n", text("<pre>一\n二</pre>"));
    }

    @Test
    void anArticlesOwnFooterStays() throws RefusedException {
        assertEquals("正文\n责任编辑：何苇\n", text("<article><p>正文</p><footer>责任编辑：何苇</footer></article>"));
    }

    @Test
    void glossesOverCharactersAreLeftOut() throws RefusedException {
        assertEquals("𠮷林\n", text("<p><ruby>𠮷<rp>(</rp><rt>jí</rt><rp>)</rp></ruby>林</p>"));
    }

    @Test
    void noReplacementCharacterIsInvented() throws RefusedException {
        HtmlText html = HtmlText.of("<p>云&#x110000;岭区</p>", 512);
        assertEquals("云岭区\n", html.text());
        assertEquals(List.of("character references to no character removed"), html.warnings());
        assertEquals("云\uFFFD岭\n", text("<p>云\uFFFD岭</p>"));
    }

    @Test
    void tooDeepNestingIsRefused() throws RefusedException {
        assertEquals("深\n", text("<div>".repeat(500) + "深"));
        RefusedException refusal =
                assertThrows(RefusedException.class, () -> HtmlText.of("<div>".repeat(20_000) + "深", 512));
        assertEquals(Reason.TOO_DEEP, refusal.reason());
    }

    @Test
    void theDeclaredCharsetIsFound() {
        Charset gb18030 = Charset.forName("GB18030");
        assertEquals(Optional.of(gb18030), declared("<html><META http-equiv=x content=\"text/html; charset=gb2312\">"));
        assertEquals(Optional.of(Charset.forName("Big5")), declared("<meta charset='big5'>"));
        assertEquals(Optional.of(StandardCharsets.UTF_8), declared("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
        assertEquals(Optional.empty(), declared("<meta charset=\"shift_jis\">"));
        assertEquals(Optional.empty(), declared("<p>charset=big5</p>"));
    }

    private static Optional<Charset> declared(String html) {
        return HtmlCharset.declared(html.getBytes(StandardCharsets.US_ASCII));
    }
}
