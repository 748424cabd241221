package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose columns were kept as lines, and paragraphs that a block of the scan cut. */
class WrappedPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "　　"})
    void columnsOfShortParagraphsAreJoinedAndHeadlinesKept(String indent) {
        String first = Stream.of(
                        "9月12日，县委副书记陆明轩主持召开全县生态环境保护工作会议。县领导韦春芳参加会议。",
                        "会议传达学习了全省会议精神，听取了县发改局关于生态环境保护工作情况的汇报。",
                        "会议强调，要聚焦重点，确保取得实效。",
                        "（卢方 石玉琼）")
                .map(paragraph -> wrapped(indent + paragraph))
                .collect(Collectors.joining("\n"));
        String second = Stream.of("昨日，县委书记方致远主持召开县委常委会会议，研究信访工作。", "会议还研究了其他事项。", "记者：卢方")
                .map(paragraph -> wrapped(indent + paragraph))
                .collect(Collectors.joining("\n"));
        List<Article> articles =
                read("云岭日报\n2022年9月13日 星期二 第1234期\n云岭县召开生态环境保护工作会议\n" + first + "\n县委常委会会议举行\n" + second + "\n");
        assertEquals(
                List.of("云岭县召开生态环境保护工作会议", "县委常委会会议举行"),
                articles.stream().map(Article::headline).toList());
        assertEquals(
                List.of(
                        "9月12日，县委副书记陆明轩主持召开全县生态环境保护工作会议。",
                        "县领导韦春芳参加会议。",
                        "会议传达学习了全省会议精神，听取了县发改局关于生态环境保护工作情况的汇报。",
                        "会议强调，要聚焦重点，确保取得实效。"),
                sentences(articles.get(0)));
        assertEquals(List.of("昨日，县委书记方致远主持召开县委常委会会议，研究信访工作。", "会议还研究了其他事项。"), sentences(articles.get(1)));
    }

    @Test
    void afterTheNamesBelowAReportAHeadlineOpensTheNext() {
        List<Article> articles = read(
                """
                云岭日报
                2022年9月13日 星期二 第1234期
                我县召开统战工作会议
                　　9月12日，县委副书记陆明轩主持召开全县统战工作会议，研究部署下一步工作，县领导韦春芳出席会议并讲话。
                　　（卢方 石玉琼）
                县人大常委会主任会议召开
                　　9月12日，县人大常委会主任方致远主持召开主任会议，研究有关事项，听取了代表建议办理情况的汇报。
                　　（罗致远）
                """);
        assertEquals(
                List.of("我县召开统战工作会议", "县人大常委会主任会议召开"),
                articles.stream().map(Article::headline).toList());
        assertEquals(
                List.of(List.of("卢方", "石玉琼"), List.of("罗致远")),
                articles.stream()
                        .map(a -> a.byline().names().stream()
                                .map(Byline.Name::name)
                                .toList())
                        .toList());
    }

    @Test
    void whatTheMeetingDidIsNoHeadlineWhereABlockCutIt() {
        List<Article> articles = read(
                """
                我县召开县委常委会会议

                本报讯（记者 卢方）昨日，县委书记方致远主持召开县委常委会会议。

                会议传达学习了全省农村工作会议精神、全

                市宣传工作会议精神，听取了

                2022年上半年招商引资工作情况汇报。
                """);
        assertEquals(1, articles.size());
        assertEquals(
                List.of("昨日，县委书记方致远主持召开县委常委会会议。", "会议传达学习了全省农村工作会议精神、全市宣传工作会议精神，听取了2022年上半年招商引资工作情况汇报。"),
                sentences(articles.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"陆明轩 韦\n春芳", "陆明\n轩 韦春芳", "陆明轩\n韦春芳"})
    void aReportersNameIsReadAcrossLines(String names) {
        List<Article> articles = read("县委常委会召开会议\n　　本报讯（记者 " + names + "）昨日，县委常委会召开会议，研究信访工作。\n");
        assertEquals(
                List.of("陆明轩", "韦春芳"),
                articles.get(0).byline().names().stream().map(Byline.Name::name).toList());
    }

    /** Broken after every fifteen characters. */
    private static String wrapped(String paragraph) {
        return paragraph.replaceAll(".{15}(?=.)", "$0\n");
    }

    private static List<Article> read(String stored) {
        return new PageReader().read("page", stored).articles();
    }

    private static List<String> sentences(Article article) {
        return article.sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
                .map(Sentence::toString)
                .toList();
    }
}
