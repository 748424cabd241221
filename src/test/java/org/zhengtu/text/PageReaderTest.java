package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Scans of front pages of an invented district: torn columns, scrambled headlines, articles out of order. */
class PageReaderTest {

    @Test
    void eachDatelineOpensAnArticleWithTheHeadlineAboveIt() {
        List<Article> articles = read(
                """
                区委常委会召开会议

                本报讯（记者 陆明轩）5月6日，区委常委会召开会议。区委书记方致远主持。

                会议指出，要抓好春耕。

                区政府召开第3次常务会议

                本报讯（记者 韦春芳）5月7日，区政府召开第3次常务会议。
                """);
        assertEquals(List.of("区委常委会召开会议", "区政府召开第3次常务会议"), headlines(articles));
        assertEquals(List.of("5月6日，区委常委会召开会议。", "区委书记方致远主持。", "会议指出，要抓好春耕。"), sentences(articles.get(0)));
        assertEquals(
                List.of(0, 0, 1),
                articles.get(0).sentences().stream().map(Sentence::paragraph).toList());
    }

    @Test
    void eachItemOfAPageOfBriefsIsAReportOfItsOwn() {
        List<Article> articles = read(
                """
                今日云岭
                1820 期 / 第2版:2

                要闻简报

                ◆5月6日，区委副书记、区长方致远到青石镇调研春耕备耕工作，青石镇负责人陪同。
                ◆5月7日，全区防汛工作调度会召开。副区长陆明轩出席会议，各镇街负责人参加会议。
                ◆5月8日，区政协组织部分委员视察临湖水库建设情况。区政协副主席韦春芳参加了活动。
                """);
        assertEquals(List.of("要闻简报", "", ""), headlines(articles));
        assertEquals(List.of("5月7日，全区防汛工作调度会召开。", "副区长陆明轩出席会议，各镇街负责人参加会议。"), sentences(articles.get(1)));
    }

    @Test
    void briefsBrokenAtAFixedWidthAreJoined() {
        List<Article> articles = read(
                """
                今日云岭
                1820 期 / 第2版:2

                要闻简报

                ●5月6日下午，区委书记方致远主持召
                开区委中心组（扩大）学习会，专题学习
                乡村振兴促进法。区领导陆明轩参加。

                ●5月7日，区长韦春芳主持召开区政府
                第9次常务会议，研究农村饮水安全工作。
                ●5月8日，区十六届人大常委会第六次
                会议召开。会议听取了关于脱贫攻坚工作
                情况的报告。
                """);
        assertEquals(List.of("5月6日下午，区委书记方致远主持召开区委中心组（扩大）学习会，专题学习乡村振兴促进法。", "区领导陆明轩参加。"), sentences(articles.get(0)));
        assertEquals(
                List.of("5月8日，区十六届人大常委会第六次会议召开。", "会议听取了关于脱贫攻坚工作情况的报告。"), sentences(articles.get(articles.size() - 1)));
    }

    @Test
    void aLineShortOfTheNumberBehindItIsNoHeadline() {
        List<Article> articles = read(
                """
                我区重点项目集中开工

                本报讯（记者 陆明轩 韦春芳）5月6日上
                午，我区重点项目集中开工仪式在云岭
                工业区举行。区委书记方致远宣布开工。

                这次集中开工的26个项目总投资
                128.6亿元，年内计划完成投资45.2
                亿元，其中产业项目14个、城建项目
                12个。
                """);
        assertEquals(List.of("我区重点项目集中开工"), headlines(articles));
        assertEquals(
                "这次集中开工的26个项目总投资128.6亿元，年内计划完成投资45.2亿元，其中产业项目14个、城建项目12个。",
                sentences(articles.get(0)).get(2));
    }

    @Test
    void aHeadlineBelowItsArticleIsItsOwn() {
        List<Article> articles = read(
                """
                区委常委会召开会议

                本报讯（记者 陆明轩）5月6日，区委常委会召开会议。区委书记方致远主持。

                本报讯（记者 韦春芳）5月7日，区政协九届一次会议闭幕。方致远到会祝贺。

                图为会议现场。（本报记者 韦春芳 摄）

                本报讯（通讯员 方远）5月8日，云岭纺织公司精纺二期在青石镇投产。
                该项目投资1.5亿元。

                区政协九届一次会议闭幕

                今日导读
                全区棉花面积略减 2版
                """);
        assertEquals(List.of("区委常委会召开会议", "区政协九届一次会议闭幕", ""), headlines(articles));
    }

    @Test
    void aLineBelowATextOfOtherWordsIsNoHeadline() {
        List<Article> articles = read(
                """
                本报讯（记者 韦春芳）5月7日，区政协九届一次会议闭幕。方致远到会祝贺。

                茶叶飘香富农家
                """);
        assertEquals(List.of(""), headlines(articles));
    }

    @Test
    void captionsBetweenParagraphsOpenNoArticle() {
        List<Article> articles = read(
                """
                2021-05-06 17:39:38

                区第十六次党代会胜利闭幕

                5月6日，云岭区第十六次党代会闭幕。陆明轩主持。
                大会闭幕式会场
                代表投票
                大会通过了关于工作报告的决议。
                """);
        assertEquals(List.of("区第十六次党代会胜利闭幕"), headlines(articles));
    }

    @Test
    void aDatelineThatALineEndTearsIsOne() {
        List<Article> articles = read("区政协常委会召开\n本报讯（记者\n陆明轩）10月23日，区政协常委会召开。\n");
        assertEquals("陆明轩", articles.get(0).byline().names().get(0).name());
        assertEquals(List.of("10月23日，区政协常委会召开。"), sentences(articles.get(0)));
    }

    @Test
    void pointsOfASpeechAreNoBriefs() {
        List<Article> articles = read(
                """
                全区项目推进会召开

                5月6日，全区项目推进会召开。

                ●要聚焦主责主业，推动各项工作取得实效，把项目建设作为头等大事来抓。
                ●要加强组织领导，压实各级责任，形成齐抓共管、合力攻坚的良好局面。
                ●要严格督查考核，把工作成效作为检验干部能力的重要标准，确保完成任务。
                ●会议听取了临湖水库除险加固情况的汇报，研究了下一步工作的安排和分工。
                """);
        assertEquals(List.of("全区项目推进会召开"), headlines(articles));
    }

    @Test
    void pieceOfSentenceBelowThePhotographIsJoined() {
        List<Article> articles = read(
                """
                # 全区项目推进会召开

                本报讯（记者 陆明轩）5月6日，全区项目推进会召开，加快塑

                会议现场（卢方摄）

                造产业新优势。会议要求，各部门要打造一

                流环境。
                """);
        assertEquals(List.of("5月6日，全区项目推进会召开，加快塑造产业新优势。", "会议要求，各部门要打造一流环境。", "会议现场"), sentences(articles.get(0)));
        assertEquals("卢方", articles.get(0).byline().credits().get(0).name());
        assertEquals(2, articles.get(0).sentences().get(0).text().origin().size());
    }

    @Test
    void articlePrintedBeforeItsOpeningIsTurnedRound() {
        List<Article> articles = read(
                """
                本报讯（记者 韦春芳）5月7日，区政府召开会议。

                日供蔬菜30吨

                丰禾公司保供忙

                通行证。5月8日，丰禾公司4名配送员把蔬菜送到小区。

                下一步，丰禾公司将继续保供。

                本报讯（记者 陆明轩）“大家抓紧时间。”5月8日，工人们说。

                5月7日，公司拿到了运输车辆
                """);
        assertEquals(2, articles.size());
        assertEquals("日供蔬菜30吨 丰禾公司保供忙", articles.get(1).headline());
        assertEquals(
                List.of("“大家抓紧时间。”", "5月8日，工人们说。", "5月7日，公司拿到了运输车辆通行证。", "5月8日，丰禾公司4名配送员把蔬菜送到小区。", "下一步，丰禾公司将继续保供。"),
                sentences(articles.get(1)));
    }

    @Test
    void endOfAnArticleBelowTheNextHeadlineGoesBackToIt() {
        List<Article> articles = read(
                """
                全区宣传工作会议召开

                本报讯（记者 陆明轩）5月6日，会议召开，要防范意识形态风险，提高研

                区委常委会召开会议

                判能力和应对能力。

                本报讯（记者 韦春芳）5月7日，区委常委会召开会议。
                """);
        assertEquals(List.of("全区宣传工作会议召开", "区委常委会召开会议"), headlines(articles));
        assertEquals(List.of("5月6日，会议召开，要防范意识形态风险，提高研判能力和应对能力。"), sentences(articles.get(0)));
    }

    @Test
    void commentaryByACommentatorIsAnArticleWithoutReporter() {
        List<Article> articles = read(
                """
                ## 区政府召开第3次常务会议

                本报讯（记者 韦春芳）5月7日，区政府召开会议。会议强调，要继续贯彻新理念 (下转2版)

                ## 扛起主城担当

                特约评论员

                时间的书页不断掀开。

                时间是最客观的见证 (下转2版)
                """);
        assertEquals(List.of("区政府召开第3次常务会议", "扛起主城担当"), headlines(articles));
        assertTrue(articles.get(1).byline().names().isEmpty());
        assertEquals(List.of("时间的书页不断掀开。", "时间是最客观的见证"), sentences(articles.get(1)));
        assertEquals("会议强调，要继续贯彻新理念", articles.get(0).sentences().get(1).toString());
    }

    @Test
    void paragraphPrintedTwiceIsReadOnce() {
        Article article =
                read("""
                全区旅游大会召开

                本报讯（记者 陆明轩）5月6日，全区旅游大会召开，区领导参加。

                文化旅游线要加快导入休闲产业，打造共富示范带。

                文化旅游线要加快导入休闲产业，打造共富示范带。
                """)
                        .get(0);
        assertEquals(2, article.sentences().size());
    }

    @Test
    void pointersAndLabelsAreNoArticles() {
        List<Article> articles = read(
                """
                本报讯（记者 陆明轩）5月6日，全区旅游大会召开。

                （大会报告导读详见4版）

                深入学习贯彻市党代会精神

                本期导读

                向奋斗者致敬

                （详见2-3版）
                """);
        assertEquals(1, articles.size());
        assertEquals(List.of("5月6日，全区旅游大会召开。"), sentences(articles.get(0)));
    }

    @Test
    void headingsInsideAReportAreSentencesOfTheirOwn() {
        Article article =
                read("""
                释放新活力 争当排头兵

                ——云岭区第九次党代会报告导读

                回望五年，成绩来之不易

                经济实力持续增强。2021年地区生产总值预计达到412亿元。

                ◆大力发展三大产业，打造实力更强的城区

                到2026年，地区生产总值突破560亿元。

                - 必须坚持党建引领
                - 必须坚持加快发展
                """)
                        .get(0);
        assertEquals("释放新活力 争当排头兵", article.headline());
        assertEquals(
                List.of(
                        "H 回望五年，成绩来之不易",
                        "B 经济实力持续增强。",
                        "B 2021年地区生产总值预计达到412亿元。",
                        "H 大力发展三大产业，打造实力更强的城区",
                        "B 到2026年，地区生产总值突破560亿元。",
                        "H 必须坚持党建引领",
                        "H 必须坚持加快发展"),
                kinds(article));
    }

    @Test
    void runInHeadingsAreNotGluedToATornParagraph() {
        Article article =
                read("""
                党代会报告导读

                做强先进制造业。招引一批优质项目，形成产业集群。

                发展运动休闲产业。编制总体规划，推进项目建设。

                提升现代服务业。发展楼宇经济，努力打

                改善城乡面貌。完善城镇规划，建设美丽城镇。
                """)
                        .get(0);
        assertEquals("B 发展楼宇经济，努力打", kinds(article).get(5));
        assertEquals("B 改善城乡面貌。", kinds(article).get(6));
    }

    @Test
    void shortItemsBelowNewsAreArticlesOfTheirOwn() {
        List<Article> articles = read(
                """
                云岭报
                2022年8月17日 第856期
                区政府第6次常务会议召开
                本报讯（记者 陆明轩）8月15日，区政府第6次常务会议召开。
                区人大常委会任免
                8月12日，区人大常委会举行会议。
                数说云岭
                2023年，地区生产总值262亿元。粮食丰收。韦春芳摄
                """);
        assertEquals(List.of("区政府第6次常务会议召开", "区人大常委会任免", "数说云岭"), headlines(articles));
        assertEquals("韦春芳", articles.get(2).byline().names().get(0).name());
    }

    @Test
    void linesWrappedAtAFixedWidthAreJoined() {
        Article article =
                read("""
                区委常委会召开会议

                本报讯（记者 陆明轩）5月6日，区委常委
                会召开会议，传达学习上级会议精神，研究贯
                彻落实意见。区委书记方致远主持会议并讲话
                。会议强调，要抓好安全生产。
                会议还研究了其他事项。
                """)
                        .get(0);
        assertEquals(
                List.of("5月6日，区委常委会召开会议，传达学习上级会议精神，研究贯彻落实意见。", "区委书记方致远主持会议并讲话。", "会议强调，要抓好安全生产。", "会议还研究了其他事项。"),
                sentences(article));
    }

    @Test
    void numbersOfAListAreNoPartOfTheDaysBehindThem() {
        Article article =
                read("""
                一周要闻

                1.3月6日，县长周砚秋到东河镇调研春耕。
                2．3月7日至8日，县政协开展视察。
                12、2023年3月9日，全县森林防火会议召开。
                3.5万亩茶园进入采摘期。
                """)
                        .get(0);
        assertEquals(
                List.of("3月6日，县长周砚秋到东河镇调研春耕。", "3月7日至8日，县政协开展视察。", "2023年3月9日，全县森林防火会议召开。", "3.5万亩茶园进入采摘期。"),
                sentences(article));
    }

    static List<Article> read(String text) {
        return new PageReader().read("t", text).articles();
    }

    static List<String> headlines(List<Article> articles) {
        return articles.stream().map(Article::headline).toList();
    }

    static List<String> sentences(Article article) {
        return article.sentences().stream().map(Sentence::toString).toList();
    }

    private static List<String> kinds(Article article) {
        return article.sentences().stream()
                .map(sentence -> sentence.kind().name().charAt(0) + " " + sentence)
                .collect(Collectors.toList());
    }
}
