package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines of papers and sites: how the text begins or ends, who is read out of it, what the first sentence is. */
class BylineTest {

    private static final String BODY = "5月6日，云岭区召开项目推进会。会议听取了汇报。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本报讯（记者 陆明轩 通讯员 韦春芳）|陆明轩;韦春芳",
                "本报讯(记者 陆明轩)|陆明轩",
                "本报讯（记者陆明轩 实习生韦春芳）|陆明轩;韦春芳",
                "本报讯 （首席记者 陆明轩、见习记者 韦春芳）|陆明轩;韦春芳",
                "本报讯 记者陆明轩、通讯员韦春芳报道：|陆明轩;韦春芳",
                "本报云岭5月6日讯（记者 陆明轩）|陆明轩",
                "【本报讯】（记者 陆明轩）|陆明轩",
                "红枫网5月6日讯（通讯员 陆 明 韦春芳）|陆明;韦春芳",
                "东岳网（东岳日报网）讯（见习记者 陆明轩）|陆明轩",
                "中新网云岭5月6日电 (记者 陆明轩)|陆明轩",
                "中新社云岭5月6日电（记者 陆明轩 阿依古丽·买买提）|陆明轩;阿依古丽·买买提",
                "东岳青年报客户端讯（东青报·东青网记者 陆明轩）|陆明轩",
                "东岳在线5月6日讯（全媒体记者 陆明轩 通讯员 欧阳春 司马文静）|陆明轩;欧阳春;司马文静",
                "东方云网记者陆明轩、韦春芳5月6日报道：|陆明轩;韦春芳",
                "东岳日报客户端记者 陆明轩 韦春芳 东岳日报社全媒体记者 卢方|陆明轩;韦春芳;卢方",
                "东岳新闻网·闪电新闻5月6日讯|''",
                "央广网云岭5月6日消息（记者 陆明轩）|陆明轩",
                "（东岳日报记者 陆明轩 通讯员 韦春芳）|陆明轩;韦春芳",
                "记者 陆明轩 通讯员 韦春芳 报道：|陆明轩;韦春芳",
                "每经记者 陆明轩 |陆明轩",
                "本报讯（通讯员 云岭区委宣传部 韦春芳）|韦春芳",
                "本报讯（文/陆明轩 图/韦春芳）|陆明轩",
                "本报讯（文陆明轩 图韦春芳）|陆明轩",
                "本报讯（文/图陆明轩）|陆明轩",
                "大众东岳·海报新闻记者 陆明轩 云岭报道 |陆明轩",
                "□ 本报记者 陆明轩 韦春芳 |陆明轩;韦春芳",
                "□通讯员陆明轩【本报讯】|陆明轩",
                "本报讯（陆明轩韦春芳）|陆明轩;韦春芳",
                "柯城讯（陆明轩 韦春芳）|陆明轩;韦春芳",
                "本报讯(陆明轩韦春芳记者宋一鸣)|陆明轩;韦春芳;宋一鸣",
                "本报云岭讯（通讯员李 明）|李明",
                "东岳网云州讯 通讯员卢方、陆明轩摄影报道:|卢方;陆明轩",
                "（云岭区委宣传部 陆明轩）|陆明轩",
                "（陆明轩 韦春芳）|陆明轩;韦春芳",
                "又讯 |''",
                "云岭县融媒体中心讯（陆明轩 韦春芳）|陆明轩;韦春芳",
                "【云岭发布】|''",
                "本报讯(DYG记者陆明轩通讯员韦春芳宋一鸣)|陆明轩;韦春芳;宋一鸣",
                "本报讯【记者陆明轩】|陆明轩",
                "红枫网5月6日综合（东岳日报记者 陆明轩）|陆明轩",
                "据《东岳日报》消息（记者陆明轩 通讯员韦春芳）|陆明轩;韦春芳",
                "本网讯 陆 明 报道：|陆明",
                "红枫网讯（记者 陆明轩 通迅员 韦春芳）|陆明轩;韦春芳",
            })
    void opening(String opening, String names) {
        Article article = article(opening + BODY);
        assertEquals(names, names(article), opening);
        assertEquals("5月6日，云岭区召开项目推进会。", article.sentences().get(0).toString(), opening);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（陆明轩 韦春芳）|陆明轩;韦春芳|''",
                "（记者 陆明轩）|陆明轩|''",
                "（陆明轩）|陆明轩|''",
                "（陆明轩/文 韦春芳/图）|陆明轩|韦春芳",
                "图片由陆明轩摄|陆明轩|''",
                "云岭晚报、云报全媒体记者 陆明轩 实习生 韦春芳|陆明轩;韦春芳|''",
                "责编:陆明轩 ｜ 审校:韦春芳 ｜ 审核:李震东 ｜ 监制:万方|''|陆明轩;韦春芳;李震东;万方",
                "编辑: 陆明轩来源：东岳日报|''|陆明轩",
                "【编辑:陆明轩】|''|陆明轩",
                "（责任编辑：陆明轩、韦春芳）|''|陆明轩;韦春芳",
                "责任编辑：陆明轩 EN035|''|陆明轩",
                "(完)（中国新闻网）|''|''",
                "（完）责任编辑：陆明轩|''|陆明轩",
                "*(来源：云岭区委宣传部)返回搜狐，查看更多        责任编辑：|''|''",
                "（李榕 韩哲）分享让更多人看到|李榕;韩哲|''",
                "来源：云岭发布 作者：陆明轩 编辑：韦春芳|陆明轩|韦春芳",
                "举报/反馈|''|''",
                "一审：陆明轩 二审：韦春芳 三审：卢方|''|陆明轩;韦春芳;卢方",
                "作者：办公室|''|''",
                "（政府办 陆明轩）|陆明轩|''",
                "（作者：陆明轩 单位：云岭县委宣传部）|陆明轩|''",
                "来源：云岭发布 作者：陆明轩 本文为云岭网原创文章，转载请附上出处和本声明。|陆明轩|''",
                "撰稿：陆明轩 摄影：韦春芳|陆明轩|韦春芳",
                "（陆明轩 天乐）|陆明轩;天乐|''",
                "（云岭县农业局陆明轩）|陆明轩|''",
                "（县政府办供稿）|''|''",
                "（本报记者）|''|''",
                "（东港市）|''|''",
                "（巴林左旗 陆明轩）|陆明轩|''",
                "陆明轩|陆明轩|''",
                "（记 者：陆明轩 见习记者 韦春芳）|陆明轩;韦春芳|''",
                "（记者陆明轩通讯员韦春芳摄）|陆明轩;韦春芳|''",
            })
    void end(String end, String names, String credits) {
        Article article = article(BODY + end);
        assertEquals(names, names(article), end);
        assertEquals(credits, credits(article), end);
        assertEquals(2, article.sentences().size(), () -> article.sentences().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "陆明轩 韦春芳 本报记者 卢方|陆明轩;韦春芳;卢方",
                "本报记者 陆明轩|陆明轩",
                "□ 记者 陆明轩 通讯员 韦春芳|陆明轩;韦春芳",
                "文/记者 陆明轩 图/通讯员 韦春芳|陆明轩",
                "记者 李　明 张小雨 文/图|李明;张小雨",
                "作者：陆明轩|陆明轩",
                "特约评论员|''",
                "记者  陆明轩  韦春芳        来源：东岳网|陆明轩;韦春芳",
                "本报记者陆明轩韦春芳文/图|陆明轩;韦春芳",
                "发布时间：2018-05-06 访问次数：陆明轩 信息来源：云岭县政府网|陆明轩",
                "□ 陆明轩|陆明轩",
                "记者 陆明轩 实习生 韦春芳 摄影 卢方|陆明轩;韦春芳",
                "◎陆明轩|陆明轩",
            })
    void line(String line, String names) {
        Article article = article("云岭区召开项目推进会\n" + line + "\n" + BODY);
        assertEquals("云岭区召开项目推进会", article.headline());
        assertEquals(names, names(article), line);
        assertEquals(2, article.sentences().size());
    }

    @Test
    void aPlaceThatGaveThePictureIsNobody() {
        Article article = article("全县新建公路三条。（怀柔区供图）会议听取了汇报。");
        assertEquals("", names(article));
        assertEquals("", credits(article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者从县政府获悉，今年全县新建公路三条。",
                "记者昨日走进云岭区，见到一片繁忙景象。",
                "通讯员培训班开班，五十人参加。",
                "作者简介里这样写道，他生在云岭。",
                "编辑部召开会议，部署工作。",
                "记者从云岭集团（连云分公司）物流园了解到，今年货运量增长。",
                "通讯员学校（云岭）分校今天开学，学员二十人。",
                "来源于基层的经验得到推广。",
                "时间过得真快，转眼又是一年。",
                "视频会议召开后，各地迅速行动。",
                "快讯送到了田间地头。",
            })
    void ordinarySentences(String sentence) {
        Article article = article(sentence + "会议听取了汇报。");
        assertEquals("", names(article));
        assertEquals("", credits(article));
        assertEquals(sentence, article.sentences().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "现场交流热烈。见习记者 陆明轩 摄会议传达了文件精神。|陆明轩",
                "图为会议现场。陆明轩 摄云岭区委书记作了讲话。|陆明轩",
                "项目集中签约现场。（摄影 陆明轩）会议传达了文件精神。|陆明轩",
                "代表上台领奖（陆明轩摄）|陆明轩",
                "企业车间一片繁忙 陆明轩 韦春芳 摄|陆明轩;韦春芳",
                "（本报记者 陆明轩 摄）会议传达了文件精神。|陆明轩",
                "大会主席台。本报记者 陆明轩摄|陆明轩",
                "5月5日，会议开幕（见上图，陆明轩摄）。会议通过了决议。|陆明轩",
            })
    void photographs(String text, String credits) {
        Article article = article(BODY + "（记者 卢方）\n\n" + text + "\n\n会议由区长主持。");
        assertEquals("卢方", names(article));
        assertEquals(credits, credits(article), text);
        Article pictured = article(BODY + "\n\n" + text + "\n\n会议由区长主持。");
        assertEquals(credits, names(pictured), "who photographed for an article that nobody signs");
        assertEquals("", credits(pictured));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "责任编辑：陆明轩|陆明轩",
                "编辑：陆明轩 审核：韦春芳|陆明轩;韦春芳",
                "（记者 陆明轩）【责任编辑：韦春芳】|陆明轩;韦春芳",
                "初审：陆明轩 复审：韦春芳 终审：卢方|陆明轩;韦春芳;卢方",
                "稿源 东岳日报 编辑:陆明轩|陆明轩",
                "来源：东岳日报（责编：陆明轩、韦春芳）|陆明轩;韦春芳",
                "供稿：陆明轩 审核：韦春芳 发布：卢方|陆明轩;韦春芳;卢方",
                "记者 陆明轩 文 记者 韦春芳 摄|陆明轩;韦春芳",
                "东岳融媒记者 陆明轩/文 韦春芳/图|陆明轩",
                "文字：陆明轩 图片：韦春芳 编辑：卢方|陆明轩;卢方",
                "摄影：陆明轩 编辑：韦春芳|韦春芳",
                "编辑：云岭县融媒体中心|''",
                "责任编辑：admin|''",
            })
    void whoWroteOrEditedIsItsReporter(String end, String reporters) {
        for (String text : List.of(BODY + "\n" + end, "云岭区召开项目推进会\n\n" + BODY + "\n\n" + end)) {
            assertEquals(reporters, join(article(text).byline().reporters()), text);
        }
    }

    @Test
    void whoEditsAPaperIsTheReporterOfNoArticle() {
        String page = "云岭日报 2021年3月19日 星期五 第1203期\n责编：陆明轩 校对：韦春芳\n云岭区召开项目推进会\n本报讯（记者 卢方）" + BODY;
        assertEquals("卢方", join(article(page).byline().reporters()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "讯（陆明轩）|陆明轩",
                "【云岭融媒】（记者陆明轩）|陆明轩",
                "云岭讯（融媒体记者：陆明轩、韦春芳）|陆明轩;韦春芳",
            })
    void openingWithoutAMedium(String opening, String names) {
        Article article = article(opening + BODY);
        assertEquals(names, names(article), opening);
        assertEquals("5月6日，云岭区召开项目推进会。", article.sentences().get(0).toString(), opening);
    }

    private static Article article(String text) {
        List<Article> articles = new PageReader().read("t", text).articles();
        assertEquals(1, articles.size(), () -> articles.toString());
        for (Byline.Name name : articles.get(0).byline().names()) {
            String stored = name.spans().stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .collect(Collectors.joining());
            assertEquals(name.name(), stored);
        }
        return articles.get(0);
    }

    private static String names(Article article) {
        return join(article.byline().names());
    }

    private static String credits(Article article) {
        return join(article.byline().credits());
    }

    @Test
    void behindADateNothingButWhoWroteIt() {
        assertEquals("陆明轩", names(article("云岭区召开项目推进会\n2011/5/6 作者 陆明轩\n" + BODY)));
        assertEquals("", names(article("云岭区召开项目推进会\n2011-05-06 记者 从云岭区获悉\n" + BODY)));
    }

    @Test
    void namesInBracketsBelowTheTextSomeWithoutSurname() {
        assertEquals("陆明轩;方方;韦春芳", names(article("云岭区召开项目推进会\n" + BODY + "（陆明轩 方方 韦春芳）")));
    }

    private static String join(List<Byline.Name> names) {
        return names.stream().map(Byline.Name::name).collect(Collectors.joining(";"));
    }
}
