package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints that name the medium they are of without a label: an account, a media centre, an opening, a notice, a path. */
class AccountLineTest {

    private static final String TEXT = "4月29日，云岭县青石镇召开春耕生产会议。县委书记李大勇主持会议并讲话。会议要求，要抓好春耕。\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "云岭县融媒体中心\\n2020-04-29 > 云岭县融媒体中心",
                "2020-04-29\\n云岭县融媒体中心 > 云岭县融媒体中心",
                "大美云岭   2020-04-29 13:28 > 大美云岭",
                "2020-04-29 13:28 掌上云岭 > 掌上云岭",
                "魅力青石 | 2020-04-29 13:28 > 魅力青石",
                "云岭融媒\\n2020-04-29 13:28 > 云岭融媒",
                "微云岭\\n2020年04月29日 13:28 浙江 > 微云岭",
                "原创 云岭微视 云岭微视 2020-04-29 13:28 发表于江西 > 云岭微视",
                "云岭青石 2020年04月29日 13:28 > 云岭青石",
                "来源：“云岭发布”微信公众号 时间：2020-04-29 > 云岭发布",
                "发布者：云岭县融媒体中心 发布时间：2020-04-29 > 云岭县融媒体中心",
                "2020-04-29 13:28 作者: 来源: 【字体: > ''",
                "2020-04-29 13:28\\n活力乡村 > ''",
                "发布机构：云岭县农业局 发布时间：2020-04-29 > ''"
            })
    void whoseAccountItIsStandsBesideTheDay(String lines, String publication) {
        assertEquals(publication, publication("云岭县召开春耕生产会议\n" + lines.replace("\\n", "\n") + "\n" + TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "云上云岭报道（通讯员 李晓梅 记者 王远明） > 云上云岭",
                "云上云岭报道：（全媒体记者 李晓梅 王远明） > 云上云岭",
                "今日云岭讯（王远明 李晓梅） > 今日云岭",
                "国际在线海南消息： > 国际在线海南",
                "中新网海南4月29日电 > 中新网",
                "本报讯 > ''"
            })
    void anOpeningNamesTheMedium(String opening, String publication) {
        assertEquals(publication, publication(opening + TEXT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "本网站所有内容属《青石海岸报》所有，未经许可不得转载。 # 青石海岸报",
                "版权归《云岭日报》社所有，转载请注明出处。 # 云岭日报",
                "凡注明来源《云岭日报》的稿件，版权归原作者所有，未经授权不得转载。 # ''"
            })
    void aNoticeNamesThePaper(String notice, String publication) {
        assertEquals(publication, publication("本报讯 " + TEXT + notice));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "云岭新闻网 > 要闻 > 正文 # 云岭县召开春耕生产会议 # 云岭新闻网 # 云岭县召开春耕生产会议",
                "您当前的位置:首页 > 新闻 > 要闻 云岭县召开春耕生产会议 # 2020-04-29 # '' # 云岭县召开春耕生产会议",
                "首 页 区县招商 产业园区 优惠政策 新闻中心 # 云岭县召开春耕生产会议 # '' # 云岭县召开春耕生产会议",
                "首页 > 新闻 > 要闻 云岭县召开春耕... # 云岭县春耕生产会议召开 # '' # 云岭县春耕生产会议召开"
            })
    void aPathTellsOfTheSiteAndPerhapsOfTheHeadline(String path, String next, String publication, String headline) {
        Page page = new PageReader().read("t", path + "\n" + next + "\n" + TEXT);
        assertEquals(publication, page.masthead().publication());
        assertEquals(headline, page.articles().get(0).headline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "| 所在地区: | 江西-明州-云岭县 | 发布日期: | 2020年4月29日 | # 2020-04-29",
                "成文日期：2020-04-27 发布日期：2020-04-29 发布机构：云岭县政府办 # 2020-04-29",
                "成文日期：2020-04-27 # 2020-04-27"
            })
    void theDayOfPublicationGoesBeforeThatOfWriting(String line, String day) {
        Page page = new PageReader().read("t", "云岭县召开春耕生产会议\n" + line + "\n" + TEXT);
        assertEquals(day, page.masthead().date().orElseThrow().toString());
    }

    @ParameterizedTest
    @CsvSource({"（青石镇 王远明）", "（云岭县财政局预算股 王远明）", "（云岭县第一中学 王远明）"})
    void theBodyBeforeANameSignsNothing(String signature) {
        Page page = new PageReader().read("t", TEXT.strip() + signature);
        assertEquals(
                "王远明",
                page.articles().get(0).byline().names().stream()
                        .map(Byline.Name::name)
                        .reduce("", String::concat));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "云岭县召开春耕生产会议\\n2020-04-29 09:56\\n大会现场\\n云岭县委书记李大勇讲话\\n云岭县长王远明主持会议\\n各乡镇负责人等参加会议",
                "首页 资讯 云岭县召开春耕生产会议\\n云岭县召开春耕生产会议\\n2020-04-29 09:56",
                "首 页 | 云岭时政 | 社会新闻 | 图片 | 专题 | 评 论\\n云岭县召开春耕生产会议\\n2020-04-29 09:56",
                "立即下载\\n云岭县召开春耕生产会议\\n2020-04-29 09:56\\n云岭县召开春耕生产会议"
            })
    void menusPathsAndWhatPicturesShowAreNoHeadlines(String lines) {
        String opening = "云岭网4月29日讯（记者 李晓梅）";
        Page page = new PageReader().read("t", lines.replace("\\n", "\n") + "\n" + opening + TEXT);
        assertEquals("云岭县召开春耕生产会议", page.articles().get(0).headline());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {"（云岭日报记者 王远明） > 云岭日报", "（本报记者 王远明） > ''", "（通讯员 王远明） > ''"})
    void aSignatureNamesTheMedium(String signature, String publication) {
        assertEquals(publication, publication(TEXT.strip() + signature));
    }

    private static String publication(String page) {
        return new PageReader().read("t", page).masthead().publication();
    }
}
