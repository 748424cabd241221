package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Web prints: everything on one line, captions, headings and imprint glued into the text, digests in Markdown. */
class WebPrintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "会议现场7月19日，云岭区召开座谈会。|C 会议现场;B 7月19日，云岭区召开座谈会。",
                "方致远讲话方致远向大家表示感谢。|C 方致远讲话;B 方致远向大家表示感谢。",
                "全区民营经济发展大会现场。 见习记者 陆明轩 摄会议传达了文件精神。|B 会议传达了文件精神。;C 全区民营经济发展大会现场。",
                "图为会议现场。陆明轩 摄云岭州委书记方致远致辞。|B 云岭州委书记方致远致辞。;C 图为会议现场。",
                "加快建设西部首个智能网联汽车商用区今年7月，云岭区举办大会。|H 加快建设西部首个智能网联汽车商用区;B 今年7月，云岭区举办大会。",
                "聚焦营商环境持续发力培育壮大市场主体一是政务环境持续优化。|H 聚焦营商环境持续发力培育壮大市场主体;B 一是政务环境持续优化。",
                "会议结束。广告 他只是个小人物，却一步登天！ ×今年以来，全区奋战。|B 会议结束。;B 今年以来，全区奋战。",
                "会议就下一阶段重点工作任务提出要求，一是抓项目。|B 会议就下一阶段重点工作任务提出要求，一是抓项目。",
                "全市规模以上工业企业利润总额今年以来实现增长。|B 全市规模以上工业企业利润总额今年以来实现增长。",
                "方致远讲话时说，要抓落实。|B 方致远讲话时说，要抓落实。",
                "“拼！”的劲头、《谁来养老？》的答卷感动人。会议结束。|B “拼！”的劲头、《谁来养老？》的答卷感动人。;B 会议结束。",
                "“大家抓紧。今天就要发车！”工人说。|B “大家抓紧。;B 今天就要发车！”;B 工人说。",
                "一要抓产业；二要抓项目；三要抓民生。|B 一要抓产业；二要抓项目；三要抓民生。",
            })
    void oneLine(String text, String sentences) {
        assertEquals(List.of(sentences.split(";(?=[A-Z] )")), kinds(only(text)));
    }

    @Test
    void linesOfRecordsAreTextAndTheNamesAboveThemHeadings() {
        String text = "云岭县将建两所学校\n2023-07-26 来源：云岭日报\n\n7月24日，云岭县公布新建学校。\n\n青溪学校\n\n地址：学府街东侧\n\n"
                + "规模：占地45亩，总投资7600万元\n\n学校建有食堂。\n\n柳湾小学\n\n对口学校：青溪学校\n\n地址：柳湾路\n\n规模：占地30亩";
        assertEquals(
                List.of(
                        "B 7月24日，云岭县公布新建学校。",
                        "H 青溪学校",
                        "B 地址：学府街东侧",
                        "B 规模：占地45亩，总投资7600万元",
                        "B 学校建有食堂。",
                        "H 柳湾小学",
                        "B 对口学校：青溪学校",
                        "B 地址：柳湾路",
                        "B 规模：占地30亩"),
                kinds(only(text)));
    }

    @Test
    void reprintOnOneLineWithTitleSourceAndPaddedParagraphs() {
        String text = "2023-07-26 11:13\n            原标题：云岭州专场签约项目31个 总金额48.7亿元               来源：东岳网－云岭频道  "
                + "7月24日，签约仪式举行。  州委书记方致远致辞。*(来源：云岭州委宣传部)返回搜狐，查看更多      责任编辑：";
        Page page = new PageReader().read("t", text);
        Article article = page.articles().get(0);
        assertEquals("云岭州专场签约项目31个 总金额48.7亿元", article.headline());
        assertEquals("东岳网－云岭频道", page.masthead().publication());
        assertEquals(List.of("B 7月24日，签约仪式举行。", "B 州委书记方致远致辞。"), kinds(article));
        assertEquals(1, article.sentences().get(1).paragraph());
    }

    /** What stands around a report on sites of different make; ⏎ ends a line, the report's only sentence follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "云岭县开工11个项目⏎时间:2021-09-26 14:57作者:佚名源自:云岭县委宣传部⏎{};云岭县开工11个项目;云岭县委宣传部;2021-09-26",
                "云岭县开工11个项目⏎26.09.2021 14:23⏎本文来源: 云岭县发改局⏎{};云岭县开工11个项目;云岭县发改局;2021-09-26",
                "△来源:东岳日报⏎{};'';东岳日报;''",
                "|⏎日 | 一 | 二 | 三 | 四 | 五 | 六 |⏎---|⏎云岭县开工11个项目⏎{}⏎(原载于《东岳日报》2023年1月11日);云岭县开工11个项目;东岳日报;2023-01-11",
                "云岭县开工11个项目⏎作者  收藏   举报   发布时间:  2020-06-11 10:11⏎来源:云岭县政府办公室⏎{};云岭县开工11个项目;云岭县政府办公室;2020-06-11",
            })
    void imprintsOfSites(String text, String headline, String publication, String date) {
        Page page = new PageReader().read("t", text.replace('⏎', '\n').replace("{}", "9月26日，云岭县举行重点项目集中开工仪式，县长宣布开工。"));
        assertEquals(1, page.articles().size());
        assertEquals(headline, page.articles().get(0).headline());
        assertEquals(List.of(), page.articles().get(0).byline().names());
        assertEquals(publication, page.masthead().publication());
        assertEquals(date, page.masthead().date().map(Object::toString).orElse(""));
    }

    /** Who wrote it, between or behind the lines of sites; ⏎ ends a line, the report's only sentence stands for {}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "云岭概况 | 云岭论坛 | 跳蚤市场⏎云岭县开工11个项目⏎2013-1-10 14:48:28 云岭热线 来源:东岳新闻网 浏览次 【 】【打印】【关闭⏎{};云岭县开工11个项目;'';东岳新闻网;2013-01-10",
                "云岭县开工11个项目⏎文章来源:东岳网 文章作者:丁小平 责任编辑:陆明轩 点击数:⏎时间:2026-02-27 17:07⏎{};云岭县开工11个项目;丁小平;东岳网;2026-02-27",
                "云岭县开工11个项目⏎{}⏎来源 | 东岳日报⏎编辑 | 东岳之声 陆明轩;云岭县开工11个项目;'';东岳日报;''",
                "云岭县召开项目建设推进会 {};云岭县召开项目建设推进会;'';'';''",
                "云岭在线（丁小平）{};'';丁小平;云岭在线;''",
                "{}⏎东岳网掌闻APP记者 丁小平;'';丁小平;东岳网;''",
                "新闻资讯⏎云岭县开工11个项目⏎发布时间:2020-11-18⏎{};云岭县开工11个项目;'';'';2020-11-18",
                "云岭县开工11个项目⏎{}⏎文章来源:http://www.example.cn/2020/1.html;云岭县开工11个项目;'';'';''",
                "融媒体讯 {};'';'';'';''",
            })
    void bylinesOfSites(String text, String headline, String writer, String publication, String date) {
        String report = "9月26日，云岭县举行重点项目集中开工仪式，县长宣布开工。仪式结束后，与会人员参观了项目现场和规划展览。";
        Page page = new PageReader().read("t", text.replace('⏎', '\n').replace("{}", report));
        Article article = page.articles().get(0);
        assertEquals(headline, article.headline());
        assertEquals(
                writer,
                article.byline().names().stream()
                        .map(Byline.Name::name)
                        .collect(java.util.stream.Collectors.joining(";")));
        assertEquals(publication, page.masthead().publication());
        assertEquals(date, page.masthead().date().map(Object::toString).orElse(""));
    }

    /** Headlines of the second article of a page, H, whose text follows the text of the first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "陆明轩：把云岭建设得更美⏎在追赶跨越中走在前列;陆明轩：把云岭建设得更美 在追赶跨越中走在前列",
                "本期导读⏎掀起项目建设新热潮⏎(详见3版);-",
                "云岭县召开防汛工作会议⏎全力保障群众安全⏎(详见3版);云岭县召开防汛工作会议 全力保障群众安全",
                "主要目标：发展更有质量⏎结构更优;-",
            })
    void headlinesBetweenTexts(String lines, String headline) {
        Page page = new PageReader()
                .read(
                        "t",
                        "2025年1月10日\n星期五\n第1203期\n云岭县政协会议闭幕\n1月9日，县政协会议闭幕。县政协主席方致远讲话。\n" + lines.replace('⏎', '\n')
                                + "\n1月8日，县委书记陆明轩到代表团参加审议。他强调，云岭县要抓住机遇。");
        List<String> headlines =
                page.articles().stream().map(Article::headline).skip(1).toList();
        assertEquals(headline == null ? List.of() : List.of(headline), headlines);
    }

    @ParameterizedTest
    @CsvSource({"云岭县政协 丁小平", "云岭县人大 丁小平", "云岭县文联组 丁小平"})
    void whoSignsForABodyWroteTheText(String signature) {
        Article article = only("4月28日，云岭县政协召开座谈会。委员们提出了建议。（" + signature + "）");
        assertEquals(
                List.of("丁小平"),
                article.byline().names().stream().map(Byline.Name::name).toList());
    }

    @Test
    void longReportKeepsItsHeadings() {
        Article article = only(
                """
                每周一学（2022年6月27日——7月3日）
                2022年06月27日
                忠实践行云岭战略
                争当现代化先行
                同志们：
                现在，我代表区委向大会作报告。
                一、过去五年的主要工作
                五年年均增长6.7％。
                （一）抓好产业
                推进项目建设。
                （信息来源：云岭发布）
                """);
        assertEquals("忠实践行云岭战略 争当现代化先行", article.headline());
        assertEquals(
                List.of("B 同志们：", "B 现在，我代表区委向大会作报告。", "H 一、过去五年的主要工作", "B 五年年均增长6.7%。", "H （一）抓好产业", "B 推进项目建设。"),
                kinds(article));
    }

    @Test
    void severalArticlesUnderOneTimeStamp() {
        List<Article> articles = PageReaderTest.read(
                """
                每周一学（2022年2月21日——2月27日）
                2022年02月21日
                为全省大局作出新贡献
                省政协十二届五次会议胜利闭幕
                方致远讲话 宋一鸣等出席 蓝天成主持
                1月20日上午，省政协十二届五次会议胜利闭幕。
                大会在国歌声中胜利闭幕。
                以优异成绩迎接盛会
                省十三届人大六次会议胜利闭幕
                方致远讲话 选举宋一鸣为省长 蓝天成等出席
                1月21日上午，省十三届人大六次会议胜利闭幕。
                """);
        assertEquals(
                List.of("为全省大局作出新贡献 省政协十二届五次会议胜利闭幕", "以优异成绩迎接盛会 省十三届人大六次会议胜利闭幕"),
                articles.stream().map(Article::headline).toList());
        assertEquals(2, articles.get(0).sentences().size());
    }

    @Test
    void featureWithHeadingsIsOneArticle() {
        Article article = only(
                """
                点点滴滴民生情
                陆明轩 韦春芳 本报记者 卢方
                近年来，该县把民生摆上重要位置。
                饮水工程让山民喝上干净水
                “水真甜！”村民说。
                贴心服务获群众点赞
                该县完善服务网络。
                """);
        assertEquals("点点滴滴民生情", article.headline());
        assertEquals(
                List.of("近年来，该县把民生摆上重要位置。", "饮水工程让山民喝上干净水", "“水真甜！”", "村民说。", "贴心服务获群众点赞", "该县完善服务网络。"),
                article.sentences().stream().map(Sentence::toString).toList());
    }

    @Test
    void digestHasOneArticlePerStarredHeadline() {
        List<Article> articles = PageReaderTest.read(
                """
                ★ 方致远：把粮食生产抓紧抓实抓出成效
                方致远在调研春耕生产时强调
                把粮食生产抓紧抓实抓出成效
                市委书记方致远8日上午在调研春耕生产时强调，要抓紧抓实粮食生产。阅读原文
                ★ 云岭县召开农村工作会议
                4月8日，云岭县召开农村工作会议，研究部署“三农”工作。
                县委副书记卢方作工作部署。阅读原文
                ★ 定了！就叫云岭长江大桥
                4月3日，云岭与东岳两县政府签署协议，共同推进前期工作。
                """);
        assertEquals(3, articles.size(), articles::toString);
        assertEquals("云岭县召开农村工作会议", articles.get(1).headline());
        assertEquals(2, articles.get(1).sentences().size());
        assertEquals("定了！就叫云岭长江大桥", articles.get(2).headline());
    }

    @Test
    void starredHeadingsBelowAHeadlineAreItsOwn() {
        List<Article> articles = PageReaderTest.read(
                """
                云岭县召开农村工作会议
                ★ 抓产业
                会议强调，要抓好产业发展工作。
                ★ 抓人才
                会议强调，要抓好人才引进工作。
                ★ 召开现场会抓落实
                会议强调，要抓好各项工作落实。
                """);
        assertEquals(1, articles.size(), articles::toString);
    }

    @Test
    void digestHasOneArticlePerThirdLevelHeading() {
        List<Article> articles = PageReaderTest.read(
                """
                # 《东岳新闻》 (20240719)
                ## 新闻摘要
                本期节目主要内容：
                1.省委召开座谈会 方致远主持；
                2.国内联播快讯：
                （1）用电量增长；
                （《东岳新闻》 20240719 19:00）
                ## 详细新闻
                ### 省委召开座谈会 方致远主持
                东岳网消息（东岳新闻）：省委7月19日召开座谈会。
                [查看原文](https://example.com/a.shtml)
                ### 没有正文的消息
                ### 联播快讯
                东岳网消息（东岳新闻）：
                6月份全社会用电量增长
                6月份，用电量同比增长5.8%。
                全省大会召开
                全省大会今天召开。
                ---
                (更新时间戳: 1721393661751)
                """);
        assertEquals(
                List.of("省委召开座谈会 方致远主持", "没有正文的消息", "6月份全社会用电量增长", "全省大会召开"),
                articles.stream().map(Article::headline).toList());
        assertEquals(List.of("B 省委7月19日召开座谈会。"), kinds(articles.get(0)));
        assertEquals(List.of("B 6月份，用电量同比增长5.8%。"), kinds(articles.get(2)));
        assertEquals(List.of("B 全省大会今天召开。"), kinds(articles.get(3)));
        articles.forEach(article -> assertEquals(Byline.NONE, article.byline()));
    }

    @Test
    void headingOfShortItemsIsTheHeadlineOfTextStraightBelowIt() {
        List<Article> articles = PageReaderTest.read(
                """
                # 《东岳新闻》 (20240719)
                ### 省委召开座谈会
                东岳网消息（新闻联播）：省委7月19日召开座谈会。
                ### 国际联播快讯
                东岳网消息（新闻联播）：某国今天举行选举。
                某地发生地震
                某地昨天发生5.1级地震。
                ### 春耕由南向北展开
                东岳网消息（新闻联播）：各地抓紧春耕。
                华南早稻开播
                华南早稻播种已近六成。
                """);
        assertEquals(
                List.of("省委召开座谈会", "国际联播快讯", "某地发生地震", "春耕由南向北展开"),
                articles.stream().map(Article::headline).toList());
        assertEquals(List.of("B 各地抓紧春耕。", "H 华南早稻开播", "B 华南早稻播种已近六成。"), kinds(articles.get(3)));
        articles.forEach(article -> assertEquals(Byline.NONE, article.byline()));
    }

    @Test
    void navigationButtonsAndLabelsAreNotRead() {
        Page page = new PageReader()
                .read(
                        "t",
                        """
                首页 > 新闻中心 > 时政要闻
                县委常委会召开扩大会议
                来源：云岭日报    作者：陆明轩    发布时间：2018-05-06    点击数：123   【字体：大 中 小】
                （2018年5月5日县委十二届五次全会通过）
                本报讯（记者张三丰）5月5日，县委常委会召开扩大会议。
                图为会议现场。
                【关闭】【打印】
                """);
        Article article = page.articles().get(0);
        assertEquals(1, page.articles().size());
        assertEquals("县委常委会召开扩大会议", article.headline());
        assertEquals("云岭日报", page.masthead().publication());
        assertEquals(List.of("B 5月5日，县委常委会召开扩大会议。", "C 图为会议现场。"), kinds(article));
    }

    @Test
    void headlineAndBylineOnTheLineOfTheText() {
        Article article = only("全市经济工作会议召开 □ 本报记者 陆明轩 昨日，全市经济工作会议召开。");
        assertEquals("全市经济工作会议召开", article.headline());
        assertEquals("陆明轩", article.byline().names().get(0).name());
        assertEquals(List.of("B 昨日，全市经济工作会议召开。"), kinds(article));
    }

    @Test
    void aSignatureMayPrintANameWithSpaces() {
        Article article = only("本报讯 1月5日下午，全市经济工作会议召开。 (云岭日报记者 陆 轩)");
        assertEquals("陆轩", article.byline().names().get(0).name());
    }

    private static Masthead masthead(String text) {
        return new PageReader().read("t", text).masthead();
    }

    @Test
    void whatAPapersSystemPrintsBehindTheTextTellsPaperAndDay() {
        Masthead read = masthead(
                "石塘镇召开人代会\n\n5月5日，石塘镇召开人代会。\n\n2022-05-06 1 2 云岭日报 content_4711.html 1 3 石塘镇召开人代会 /enpproperty-->\n");
        assertEquals("云岭日报", read.publication());
        assertEquals("2022-05-06", read.date().get().toString());
    }

    @Test
    void aCounterBehindASiteIsNoPartOfItsName() {
        Masthead read = masthead("云岭又添高速公路\n\n   2016-05-06 云岭公路网0\n\n5月5日，云岭县修通公路。\n");
        assertEquals("云岭公路网", read.publication());
        assertEquals("2016-05-06", read.date().get().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "云岭时刻5月23日综合（云岭日报记者 陆明轩）5月21日，县委召开会议。|云岭时刻",
                "红网云岭站讯（记者 陆明轩）5月21日，县委召开会议。|红网云岭站",
                "本报讯（YLG全媒体记者 陆明轩）5月21日，县委召开会议。|''",
                "新报讯（记者 陆明轩）5月21日，县委召开会议。|''",
                "云岭省资讯（708）5月21日，县委召开会议。|''",
            })
    void whoSendsIt(String text, String publication) {
        assertEquals(publication, masthead("县委召开会议\n" + text + "\n").publication());
    }

    @Test
    void aDayIsNoSource() {
        Masthead read = masthead("县委召开会议\n时间:2019-02-01    来源:2017-06-25   作者:     【字体:\n5月21日，县委召开会议。\n");
        assertEquals("", read.publication());
        assertEquals("2019-02-01", read.date().get().toString());
    }

    @Test
    void imprintBetweenTextAndAHeadlinePartsArticles() {
        List<Article> articles = PageReaderTest.read(
                """
                县委常委会召开会议
                2018-05-06 来源：云岭日报
                5月5日，县委常委会召开会议。
                责任编辑：陆明轩
                茶产业大有可为
                2018-05-07 来源：云岭日报
                5月6日，茶农们忙着采茶。
                """);
        assertEquals(
                List.of("县委常委会召开会议", "茶产业大有可为"),
                articles.stream().map(Article::headline).toList());
        assertEquals("陆明轩", articles.get(0).byline().credits().get(0).name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发布时间：2018-05-06 来源：云岭日报 作者：陆明轩 5月5日，县委召开会议。|陆明轩",
                "会议现场 本报讯（记者 陆明轩）5月5日，县委召开会议。|陆明轩",
                "县委召开会议本报讯（记者 陆明轩）5月5日，县委召开会议。|陆明轩",
            })
    void openingsOnTheLineOfTheText(String text, String name) {
        List<Article> articles = PageReaderTest.read(text);
        Article article = articles.get(articles.size() - 1);
        assertEquals(name, article.byline().names().get(0).name());
        assertTrue(
                kinds(article).contains("B 5月5日，县委召开会议。"), () -> kinds(article).toString());
    }

    @Test
    void tagsLeftInTheTextAreBlanks() {
        String text = "### 全省会议召开\n<p><strong>东岳网消息</strong>（东岳新闻）：会议<b>强调</b>，要抓落实。</p><p>会议&nbsp;结束。</p>";
        Article article = only(text);
        assertEquals(List.of("B 会议强调，要抓落实。", "B 会议结束。"), kinds(article));
        assertEquals(1, article.sentences().get(1).paragraph());
        assertEquals(text.indexOf("会议&nbsp;"), article.sentences().get(1).text().originOf(0));
    }

    @Test
    void textWithoutHeadlineOrBylineIsNotSigned() {
        assertTrue(!only("8月15日，全市项目活动举行。责编:陆明轩 ｜ 审校:韦春芳").signed());
    }

    private static Article only(String text) {
        List<Article> articles = PageReaderTest.read(text);
        assertEquals(1, articles.size(), () -> articles.toString());
        return articles.get(0);
    }

    private static List<String> kinds(Article article) {
        return article.sentences().stream()
                .map(sentence -> sentence.kind().name().charAt(0) + " " + sentence)
                .toList();
    }
}
