package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengtu.text.PageReaderTest.headlines;
import static org.zhengtu.text.PageReaderTest.read;
import static org.zhengtu.text.PageReaderTest.sentences;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a headline, to which article it belongs and in which order its lines are read. */
class HeadlineTest {

    @Test
    void aHeadlineSetApartBeforeTheDayOfItsNewsOpensAnArticle() {
        List<Article> articles = read(
                """
                青石镇召开党代会

                4月28日，青石镇召开党代会。52名代表出席会议。

                会议在《国际歌》声中闭幕。

                云岭区政协召开主席会议
                8月22日下午，云岭区政协召开主席会议。（陆明轩）
                """);
        assertEquals(List.of("青石镇召开党代会", "云岭区政协召开主席会议"), headlines(articles));
    }

    @Test
    void theSeriesAboveAHeadlineIsNoPartOfIt() {
        List<Article> articles = read(
                """
                【一线蹲点】

                “黄牛合作社”开到家门口

                10月19日，青石村村民把三头母牛牵到村口，排队等着登记。
                """);
        assertEquals(List.of("“黄牛合作社”开到家门口"), headlines(articles));
    }

    @Test
    void whoWasChosenIsNoHeadline() {
        List<Article> articles = read(
                """
                县第十六次党代会胜利闭幕

                10月29日，云岭县第十六次党代会闭幕。会议选举产生了新一届县委班子。

                当选的县委常委（按姓氏笔画为序）：邓光华、冯若梅（女）、杜海峰

                书  记：杜海峰

                副书记：邓光华、冯若梅

                会议号召全县上下团结奋斗。
                """);
        assertEquals(List.of("县第十六次党代会胜利闭幕"), headlines(articles));
    }

    @Test
    void aHeadlinePrintedAgainBetweenParagraphsIsNoText() {
        List<Article> articles = read(
                """
                2021-05-06 17:39:38

                青石镇召开换届工作动员大会

                5月6日，青石镇召开换届工作会议。

                青石镇召开换届工作动员大会

                陆明轩主持会议。
                """);
        assertEquals(List.of("青石镇召开换届工作动员大会"), headlines(articles));
        assertEquals(List.of("5月6日，青石镇召开换届工作会议。", "陆明轩主持会议。"), sentences(articles.get(0)));
    }

    @Test
    void scrambledPhrasesOfAHeadlineAreOrdered() {
        List<Article> articles = read(
                """
                贯彻二十大精神 踔厉奋进新征程

                省委十五届五次全会精神 区委常委会召开会议 传达学习

                本报讯（记者 陆明轩）5月6日，区委常委会召开会议。
                """);
        assertEquals(List.of("区委常委会召开会议 传达学习省委十五届五次全会精神"), headlines(articles));
    }

    @Test
    void kickerOfAnotherArticleIsNotPartOfAHeadline() {
        List<Article> articles = read(
                """
                深化五城建设 加快产城融合

                区政府召开常务会议

                本报讯（记者 陆明轩）5月6日，区政府召开常务会议。

                新春第一会召开 深化五城建设 加快产城融合

                本报讯（记者 韦春芳）5月7日，大会召开。
                """);
        assertEquals(List.of("区政府召开常务会议", "新春第一会召开 深化五城建设 加快产城融合"), headlines(articles));
    }

    @Test
    void subtitleOfNamesIsNoHeadlineButATitle() {
        Article article =
                read("""
                区委召开经济工作会议
                奋力跑出云岭速度
                方致远主持并讲话 宋一鸣传达 蓝天成等出席

                本报讯（记者 陆明轩）5月6日，会议召开。
                """)
                        .get(0);
        assertEquals("区委召开经济工作会议 奋力跑出云岭速度", article.headline());
        assertEquals(
                List.of("区委召开经济工作会议", "奋力跑出云岭速度", "方致远主持并讲话", "宋一鸣传达", "蓝天成等出席"),
                article.titles().stream().map(Sentence::toString).toList());
    }

    @Test
    void whatStandsInBracketsOverATextIsNoHeadline() {
        List<Article> articles = read(
                """
                本报讯（记者 陆明轩）5月6日，区委书记方致远调研城区更新工作。

                （在古渡片区调研道路和管网改造）

                本报讯（记者 韦春芳）5月7日，区长宋一鸣调研项目建设。
                """);
        assertEquals(List.of("", ""), headlines(articles));
        assertEquals("5月7日，区长宋一鸣调研项目建设。", articles.get(1).sentences().get(0).toString());
    }

    @Test
    void shortBeginningOfAParagraphIsNoHeadline() {
        List<Article> articles = read(
                """
                区政府召开常务会议

                本报讯（记者 陆明轩）8月15日，区政府召开常务会议。

                会议强调，要锚定全年目标不动摇，全力以赴稳增

                长、稳就业。

                全区上下要坚定信心，做到目标不变、力度不减，奋力夺取全年胜

                利。
                """);
        assertEquals(
                List.of("8月15日，区政府召开常务会议。", "会议强调，要锚定全年目标不动摇，全力以赴稳增长、稳就业。", "全区上下要坚定信心，做到目标不变、力度不减，奋力夺取全年胜利。"),
                sentences(articles.get(0)));
    }
}
