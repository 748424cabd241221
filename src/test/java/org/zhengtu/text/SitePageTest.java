package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints of web pages with what sites set around a text: paths, buttons, counters, lists of other articles. */
class SitePageTest {

    private static final String TEXT = "5月6日，云岭县召开项目推进会。会议听取了汇报。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36.2亿元！云岭县一季度地区生产总值同比增长百分之六公布",
                "云岭县召开农村工作会议！周启明出席并讲话，何立军主持",
                "为什么是云岭？这个县用十年时间给出了自己的答案和经验",
            })
    void anExclamationInAHeadlineAboveTheNews(String headline) {
        assertEquals(headline, only(headline + "\n\n" + TEXT).headline());
    }

    @Test
    void aHeadlineWithoutATextIsALink() {
        Article article = only("云岭县召开项目推进会\n2021-03-19 来源：云岭日报2021-03-19\n" + TEXT + "\n\n往期阅读\n\n媒体云客户端");
        assertEquals("云岭县召开项目推进会", article.headline());
    }

    @Test
    void aSourceEndsAtItsDay() {
        for (String stamp :
                List.of("来源：云岭日报2021-03-19", "来源：云岭日报 2021-03-19", "2021-03-19 稿源 云岭日报", "来源：云岭日报 编辑：陆明轩 2021-03-19")) {
            Masthead head = new PageReader()
                    .read("t", "云岭县召开项目推进会\n" + stamp + "\n" + TEXT)
                    .masthead();
            assertEquals("云岭日报", head.publication(), stamp);
            assertEquals("2021-03-19", head.date().orElseThrow().toString(), stamp);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "登录",
                "下载客户端\n\n登录\n\n  • +1",
                "云岭Logo",
                "当前位置：首页 > 新闻 > 经济",
                "首页 > 新闻 > 经济 > 云岭县召开项目推进会",
                "> 政务公开 > 信息公开目录 > 政务工作",
                "新闻中心 > 国内新闻 > 县区新闻",
                "政务要闻\n当前位置: 网站首页 >> 政务要点 >> 正文",
                "手机版百姓热线",
                "无障碍浏览 长者模式 | 繁體版 | 设为首页",
                "欢迎访问云岭县人民政府！",
                "云岭县人民政府门户网站",
                "其他",
                "Hi~新朋友,记得点蓝字关注我们哟",
                "云岭天气:今天白天阴,东风1级,气温9~20℃",
                "信息正文",
                "☆☆☆时政要闻☆☆☆",
                "字号\n大 中 小",
                "【打印】【关闭】",
                "admin",
                "点击：128次",
                "云岭县召开项目推进会-云岭县人民政府门户网站",
            })
    void aboveTheHeadline(String furniture) {
        Article article = only(furniture + "\n\n云岭县召开项目推进会\n\n" + TEXT);
        assertEquals("云岭县召开项目推进会", article.headline());
        assertEquals(2, article.sentences().size(), () -> article.sentences().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "责任编辑：陆明轩\n相关新闻\n云岭县召开防汛会议\n云岭县召开教育会议",
                "分享到：\n上一篇：云岭县召开防汛会议\n下一篇：没有了",
                "版权所有 云岭县人民政府 网站标识码：3300000001",
                "凡注明来源云岭日报的作品，版权均属云岭日报所有。",
                "参与讨论\n最新评论",
                "扫一扫在手机打开当前页",
                "编辑：陆明轩\n最新推荐\n新闻\n文娱",
                "猜你喜欢\n云岭县召开防汛会议",
                "编辑:lumx\n监督:0570-1234567\n投稿:news@example.com",
                "微信图片_20210129095219.jpg",
                "凡注明来源云岭日报的稿件，版权归云岭日报所有，任何单位未经许可不得转载。违反本声明的，本网将追究法律责任。",
                "参与讨论\n最新评论\n  • 最新最热\n行业资讯\n  • 订阅栏目",
                "往期精彩回顾\n云岭县召开防汛会议\n点个“在看”再走吧",
            })
    void belowTheText(String furniture) {
        Article article = only("云岭县召开项目推进会\n" + TEXT + "\n" + furniture);
        assertEquals("云岭县召开项目推进会", article.headline());
        assertEquals(2, article.sentences().size(), () -> article.sentences().toString());
    }

    @Test
    void labelsWithTheirValuesOnLinesOfTheirOwn() {
        Page page = read("全县生态保护大会召开\n发布时间:\n\n2025-05-22 10:03\n\n信息来源:\n\n今日云岭\n\n分享到:\n\n信息来源:\n\n今日云岭\n\n"
                + "5月21日，全县生态保护大会召开。(县政府办供稿)");
        assertEquals("今日云岭", page.masthead().publication());
        assertEquals("2025-05-22", page.masthead().date().orElseThrow().toString());
        Article article = page.articles().get(0);
        assertEquals("全县生态保护大会召开", article.headline());
        assertEquals(1, article.sentences().size());
        assertTrue(article.byline().names().isEmpty());
    }

    @Test
    void theSameReportersAboveASummaryAndInTheDateline() {
        Article article = only(
                """
                县委书记调研工业园区
                来源：东岳网 作者：陆明轩 编辑：韦春芳 2021-01-29 11:37:52
                —分享—
                县委书记方致远（左三）在车间了解情况
                园区企业一派繁忙。
                东岳网云岭站1月29日讯（分站记者 明轩）1月28日，县委书记方致远调研工业园区。
                """);
        assertEquals("县委书记调研工业园区", article.headline());
        assertEquals(List.of("陆明轩"), names(article));
        assertEquals("县委书记方致远（左三）在车间了解情况", article.sentences().get(0).toString());
        assertEquals(Sentence.Kind.CAPTION, article.sentences().get(0).kind());
    }

    @Test
    void signsOfMessengerPrints() {
        Page page = read(
                """
                云岭县召开项目推进会
                云岭发布 2023-08-16 18:30 发表于东岳
                点击蓝字 关注我们

                5月6日，云岭县召开项目推进会。

                ▲ 会议现场

                END
                来源丨云岭县融媒体中心
                记者丨陆明轩 韦春芳
                编辑|卢方
                审 核：何语桐
                """);
        Article article = page.articles().get(0);
        assertEquals("云岭发布", page.masthead().publication());
        assertEquals("2023-08-16", page.masthead().date().orElseThrow().toString());
        assertEquals("云岭县召开项目推进会", article.headline());
        assertEquals(List.of("陆明轩", "韦春芳"), names(article));
        assertEquals(
                List.of("卢方", "何语桐"),
                article.byline().credits().stream().map(Byline.Name::name).toList());
    }

    @Test
    void indentedLinesOfANarrowColumnAreJoined() {
        Article article = only(
                """
                县第十三次代表大会召开

                　　本报讯 记者 陆明轩 5月6日
                上午，云岭县第十三次代表大会在
                县会议中心召开，代表们参加了大
                会，会议听取了工作报告的汇报。
                　　上午9时，大会在雄壮的国歌声
                中开幕。
                """);
        assertEquals("上午9时，大会在雄壮的国歌声中开幕。", article.sentences().get(1).toString());
    }

    @Test
    void linesCutAtANumberOfCharactersAreJoined() {
        Article article = only(
                """
                云岭县项目集中开工

                本报讯 (记者陆明轩)寒冷的天气
                挡不住云岭县今年第四季度的项目
                开工热潮，全县开工的项目有12
                个、总投资105亿元，20亿元
                以上14个、总投资465.4亿元
                ，全县上下干劲十足。
                """);
        assertEquals(1, article.sentences().size(), () -> article.sentences().toString());
    }

    @Test
    void whatAMeetingDidTheOtherDayIsNoHeading() {
        Article article = only("云岭县“青禾杯”象棋选拔赛日前尘埃落定，一名农民棋手夺冠。");
        assertEquals(1, article.sentences().size(), () -> article.sentences().toString());
    }

    @Test
    void longHeadlineAboveTheTimeStamp() {
        Article article = only("云岭新闻丨方致远主持召开专题会议强调：锚定目标，只争朝夕，加压奋进，持续补短板，奋力实现开门红\n2023-03-27\n" + TEXT);
        assertTrue(article.headline().startsWith("云岭新闻丨方致远主持召开"), article::headline);
        assertEquals(2, article.sentences().size());
    }

    @Test
    void headlineAboveAndSubtitleBelowTheTimeStamp() {
        Article article = only("全县一季度项目集中开工\n2023-02-01 17:57\n来源：云岭日报\n总投资320亿元，工业项目78个\n" + TEXT);
        assertEquals("全县一季度项目集中开工 总投资320亿元，工业项目78个", article.headline());
    }

    @Test
    void placesOverReportsAreHeadings() {
        Article article = only(
                """
                各地干部群众收听收看大会盛况

                云岭县
                本网讯 5月6日，云岭县干部群众收看大会盛况。
                陆明轩 韦春芳
                澄江县
                本网讯 5月6日，澄江县干部群众收看大会盛况。
                宋一鸣
                """);
        assertEquals("各地干部群众收听收看大会盛况", article.headline());
        assertEquals(List.of("陆明轩", "韦春芳", "宋一鸣"), names(article));
        assertEquals(
                2,
                article.sentences().stream()
                        .filter(sentence -> sentence.kind() == Sentence.Kind.HEADING)
                        .count());
    }

    @Test
    void pictureWithItsTextIsAnItemOfItsOwn() {
        List<Article> articles =
                read("""
                        县第十三次代表大会召开

                        本报讯 记者 陆明轩 8月23日，县第十三次代表大会召开。

                        【图片新闻】

                        8月28日，县领导慰问代表。
                        韦春芳摄影报道
                        """)
                        .articles();
        assertEquals(2, articles.size(), articles::toString);
        assertEquals(List.of("陆明轩"), names(articles.get(0)));
        assertEquals("", articles.get(1).headline());
        assertEquals(List.of("韦春芳"), names(articles.get(1)));
    }

    @Test
    void severalArticlesOnOneLine() {
        List<Article> articles = read("云岭日报 2021年5月6日 星期四 第1版 电话:0570-1234567 市委常委会召开会议 本报讯(记者 陆明轩)5月5日，市委常委会召开会议。"
                        + "会议听取汇报。全市项目推进会召开 本报讯（记者 韦春芳）5月4日，全市项目推进会召开。")
                .articles();
        assertEquals(
                List.of("市委常委会召开会议", "全市项目推进会召开"),
                articles.stream().map(Article::headline).toList());
        assertEquals(List.of("韦春芳"), names(articles.get(1)));
        assertEquals(2, articles.get(0).sentences().size());
    }

    @Test
    void headlineInTheMiddleOfItsArticle() {
        List<Article> articles =
                read("""
                        本报讯 (记者 陆明轩) 5月5日，市委常委会召开会议。会议指出，要把思想和行动统

                        市委常委会召开会议

                        一到省委部署上来，奋力推动发展。

                        云岭日报

                        2021年5月6日 星期四 第1820期
                        """)
                        .articles();
        assertEquals(1, articles.size(), articles::toString);
        assertEquals("市委常委会召开会议", articles.get(0).headline());
        assertEquals(2, articles.get(0).sentences().size());
    }

    @ParameterizedTest
    @CsvSource({
        "首页设计大赛在云岭举行, 首页设计大赛在云岭举行",
        "登录云岭电商平台的农户超千家, 登录云岭电商平台的农户超千家",
        "云岭县推荐阅读活动启动, 云岭县推荐阅读活动启动",
        "走进云岭县, 走进云岭县",
    })
    void headlinesThatLookLikeFurniture(String line, String headline) {
        assertEquals(headline, only(line + "\n" + TEXT).headline());
    }

    @Test
    void headlineAndMarksOnOneLine() {
        Article article = only("云岭县召开项目推进会 方致远讲话 作者: 时间:2021-05-06 浏览次数:48\n本报讯" + TEXT);
        assertEquals("云岭县召开项目推进会 方致远讲话", article.headline());
        assertEquals(2, article.sentences().size());
    }

    @Test
    void pointerAfterTheTextNamesNobody() {
        assertTrue(names(only("云岭县召开项目推进会\n" + TEXT + "(相关报道见B01版)")).isEmpty());
    }

    @Test
    void headingInASiteThatSetsBlankLines() {
        Article article = only("第A03版:\n\n云岭县召开项目推进会\n\n本报讯 (记者 陆明轩) " + TEXT
                + "\n\n今年以来，全县项目进展良好，各部门加强服务。\n\n农业生产稳定\n\n全县夏粮播种面积为5万亩，同比增长1%。");
        assertEquals("云岭县召开项目推进会", article.headline());
        assertEquals(5, article.sentences().size(), () -> article.sentences().toString());
    }

    @Test
    void headlineAgainBelowThePicture() {
        Article article =
                only("云岭县召开《规划》座谈会\n日期:2021-05-06\n\n5月6日，县长方致远主持座谈会。记者 陆明轩 摄\n\n" + "云岭县召开《规划》座谈会\n\n" + TEXT);
        assertEquals("云岭县召开《规划》座谈会", article.headline());
        assertEquals(3, article.sentences().size(), () -> article.sentences().toString());
    }

    @Test
    void headlinesOfANewsletterInTitleMarks() {
        List<Article> articles = read("2021年5月6日\n第7期\n☆☆☆要闻☆☆☆\n□□《全县项目推进会召开》\n" + TEXT
                        + "\n☆☆☆民生☆☆☆\n□□《方致远到东山镇调研防汛工作》\n5月5日，县委书记方致远到东山镇调研。")
                .articles();
        assertEquals(2, articles.size(), articles::toString);
        assertEquals("《全县项目推进会召开》", articles.get(0).headline());
        assertEquals("《方致远到东山镇调研防汛工作》", articles.get(1).headline());
    }

    @Test
    void rowOfNamesSomeWithoutSurnames() {
        assertEquals(List.of("陆明轩", "春芳", "何语桐"), names(only(TEXT + "\n陆明轩 春芳 何语桐\n编辑:卢方")));
        assertTrue(names(only(TEXT + "\n陆续开工 春耕 备耕\n\n各村忙春耕，农机下田。")).isEmpty());
    }

    @Test
    void writerBetweenTheTimeAndALabel() {
        Article article = only("云岭县召开座谈会\n2012-03-05 16:56 陆明轩 来源：东岳人大网 我来说两句\n" + TEXT);
        assertEquals("云岭县召开座谈会", article.headline());
        assertEquals(List.of("陆明轩"), names(article));
        assertTrue(
                names(only("云岭县召开座谈会\n2012-03-05 16:56 放大 来源：东岳人大网\n" + TEXT)).isEmpty());
    }

    @Test
    void whoMadeAProductOfAMedium() {
        assertEquals(List.of("陆明轩", "韦春芳"), names(only(TEXT + "\n(云岭县融媒体中心“掌上云岭”出品 云岭融媒 陆明轩 韦春芳)")));
        assertTrue(names(only(TEXT + "\n（云岭县融媒体中心出品）")).isEmpty());
    }

    private static List<String> names(Article article) {
        return article.byline().names().stream().map(Byline.Name::name).toList();
    }

    private static Page read(String text) {
        return new PageReader().read("t", text);
    }

    private static Article only(String text) {
        List<Article> articles =
                Stream.of(read(text)).map(Page::articles).findFirst().orElseThrow();
        assertEquals(1, articles.size(), articles::toString);
        return articles.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| 招商动态 |2021-05-07", "工作动态  2021-05-07", "政务要闻 | 2021.5.7"})
    void aColumnWithTheDayOfTheArticle(String line) {
        Page page = read("云岭县召开项目推进会\n" + line + "\n" + TEXT);
        assertEquals("2021-05-07", page.masthead().date().orElseThrow().toString());
        assertEquals(
                List.of("云岭县召开项目推进会"),
                page.articles().stream().map(Article::headline).toList());
    }
}
