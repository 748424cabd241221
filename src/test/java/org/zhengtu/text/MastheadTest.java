package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paper, issue and date as mastheads and the lines around web prints give them. */
class MastheadTest {

    private static final String BODY = "云岭区召开项目推进会。会议听取了汇报。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2021年5月6日 星期四\\n第1820期\\n农历辛丑年三月廿五\\n今日云岭\\n今日四版\\n采编热线：3049000\\n\\n# 标题两会\\n\\nB|今日云岭|1820|2021-05-06",
                "云岭日报\\n2021年5月6日\\n星期四 农历三月廿五\\n总第1820期\\n中共云岭区委主办\\n\\nB|云岭日报|1820|2021-05-06",
                "## 今日云岭\\n\\n二〇二一年五月六日 星期四\\n\\n第 1820 期\\n\\nB|今日云岭|1820|2021-05-06",
                "今日云岭\\n1820 期 / 第2版:2\\n标题开工\\nB|今日云岭|1820|-",
                "云岭日报\\n2021年5月6日 星期四\\n通版阅读请点击:\\n展开通版\\n收缩通版\\n当前版:01版\\nB|云岭日报|-|2021-05-06",
                "标题开工\\n内容更新时间：2021-05-06 07:56:21来源：云岭日报\\nB|云岭日报|-|2021-05-06",
                "云岭报\\n2021年5月6日 第01版 要闻\\n标题开工\\nB|云岭报|-|2021-05-06",
                "视频首页>>中国云岭网>>标题开工    2021-05-06 00:00:00    浏览\\n标题开工\\nB||-|2021-05-06",
                "2021-05-06 17:43:44\\nB||-|2021-05-06",
                "21-05-06 04:56\\nB||-|2021-05-06",
                "2021-05-06\\nB||-|2021-05-06",
                "2021-05-06 09:30\\n东岳网（东岳日报网）讯（见习记者 陆明轩）5月5日，B|东岳网（东岳日报网）|-|2021-05-06",
                "2021-05-06 09:30\\n红枫网时刻新闻5月6日讯（通讯员 陆明轩）B|红枫网时刻新闻|-|2021-05-06",
                "标题开工\\n发布时间：2011-03-29\\n发布人：-\\nB||-|2011-03-29",
                "标题开工\\n日期：[2011-03-29] 来源：云岭日报 浏览次数：120\\nB|云岭日报|-|2011-03-29",
                "标题开工\\nB\\n时间：2015年12月13日 04:16:45\\n来源：东岳日报\\n链接：http://news.example.com/c_1.htm|东岳日报|-|2015-12-13",
                "http://www.example.com    2023年03月03日 09:30    来源：云岭发布\\nB|云岭发布|-|2023-03-03",
                "东岳新闻网2023年8月17日讯（记者 陆明轩）B|东岳新闻网|-|2023-08-17",
                "2023-08-17 08:00\\n本报讯（记者 陆明轩）B||-|2023-08-17",
                "中新网云岭8月10日电 (记者 陆明轩)B|中新网|-|-",
                "B来源：中国青年报客户端|中国青年报客户端|-|-",
                "B编辑: 陆明轩来源：新东岳·中国东岳网|新东岳·中国东岳网|-|-",
                "云岭日报 2012年5月8日\\n标题开工\\nB|云岭日报|-|2012-05-08",
                "# 《东岳新闻》 (20240719)\\n## 新闻摘要\\n1.某事；\\nB|东岳新闻|-|2024-07-19",
                "B红枫新闻（www.example.cn）从现场获悉，会议结束。|红枫新闻|-|-",
                "今日云岭    2016年6月6日  星期一    农历丙申年五月初二    第2版  要闻\\n标题\\nB|今日云岭|-|2016-06-06",
                "云州新闻\\n2016年9月6日 星期二 农历丙申年八月初六 本期共4版 第1版\\n标题\\nB|云州新闻|-|2016-09-06",
                "今日\\n澄江\\nJINRI CHENGJIANG\\n第1820期\\n2021年5月6日\\n星期四\\nB|今日澄江|1820|2021-05-06",
                "B\\n\\n云岭日报\\n2021年5月6日 星期四|云岭日报|-|2021-05-06",
                "云岭日报/2025 年/5 月/8 日/第 001 版\\n标题\\nB|云岭日报|-|2025-05-08",
                "第一版:新闻总第320期 >2021-02-05编印\\n标题\\nB||320|2021-02-05",
                "红枫网云岭站 2015-08-04 17:29\\nB|红枫网云岭站|-|2015-08-04",
                "2018-05-11 20:16 阅读量:3.2万+\\n华人号:岳头条\\nB|岳头条|-|2018-05-11",
                "标题\\n  • 日期:2019-03-15 09:09\\n  • 来源:东山镇\\n  • 浏览次数:\\nB|东山镇|-|2019-03-15",
                "标题\\n来源：云岭日报  发布时间: 2018-11-20 09:32:15  作者:陆明轩\\n东岳平安网讯 11月19日，B|云岭日报|-|2018-11-20",
                "标题\\n来源：云岭县委宣传部  发布时间: 2019-12-25\\n东岳平安网讯 12月24日，B|东岳平安网|-|2019-12-25",
                "标题\\n来源：本站  日期：2019-12-25\\nB||-|2019-12-25",
                "标题\\n刊发日期：2021-07-27\\nB||-|2021-07-27",
                "本网讯(云岭日报记者)B|云岭日报|-|-",
                "（云岭日报 记者陆明轩 通讯员韦春芳）B|云岭日报|-|-",
                "主流云岭讯 10月14日上午，B|主流云岭|-|-",
                "[稿源:云岭周刊]\\nB|云岭周刊|-|-",
                "标题\\n云岭县融媒体中心  发布时间：2022-12-30 16:40:21  阅读：1024\\nB|云岭县融媒体中心|-|2022-12-30",
                "第A03版：要闻     上一版3  4下一版     2018年03月20日 星期二     放大 缩小 默认\\n标题\\nB||-|2018-03-20",
                "云岭融媒 云岭融媒 2024-01-05 20:11\\n标题\\nB|云岭融媒|-|2024-01-05",
                "来源丨云岭县融媒体中心\\nB|云岭县融媒体中心|-|-",
                "B\\n云岭日报记者 陆明轩|云岭日报|-|-",
                "国内统一刊号:CN52-0017 云岭日报社出版\\n2021年04月12日\\n标题\\nB|云岭日报|-|2021-04-12",
                "归档时间:2022-08-12\\n标题\\n编稿时间: 2021-08-04 09:42 来源: 新东岳客户端.动态\\nB|新东岳客户端|-|2021-08-04",
                "2021年5月6日\\n第7期（总第43期）\\n标题\\nB||43|2021-05-06",
                "3:民生总第85期 >2021-05-06编印\\n标题\\nB||85|2021-05-06",
                "第02版：综合\\n \\n2021年5月6日 星期\\n下一篇 3  \\n放大 缩小 默认\\n标题\\nB||-|2021-05-06",
                "2024年05月29日 星期三\\n标题\\n发布日期:2021-05-06\\n来源:云岭日报\\nB|云岭日报|-|2021-05-06",
                "云岭晚报数字报\\n\\n2021年5月6日 星期四\\n标题\\nB|云岭晚报|-|2021-05-06",
                "云岭日报\\n2021年5月6日 星期四\\n标题\\n发布日期:2021-05-04\\nB|云岭日报|-|2021-05-06",
                "当前位置:云岭网 >> 新闻中心 来源:云岭网  2021-05-06 15:28:18\\n标题\\nB|云岭网|-|2021-05-06",
                "标题\\n时间: 来源:云岭农村网 作者:陆明轩 字号:【\\nB|云岭农村网|-|-",
                "云岭县召开会议 作者: 时间:2021-05-06 浏览次数:48\\nB||-|2021-05-06",
                "□晚报记者 陆明轩\\nB||-|-",
                "图片新闻\\n2021年5月6日\\nB||-|2021-05-06",
                "B||-|-",
                "云岭快报\\nB||-|-",
                "去年5月6日，B||-|-",
                "2023年5月6日，B||-|-",
                "据红枫网消息，B||-|-",
            })
    void read(String text, String publication, String issue, String date) {
        Masthead masthead = masthead(text);
        assertEquals(publication == null ? "" : publication, masthead.publication(), text);
        assertEquals(issue == null ? "" : issue, masthead.issue(), text);
        assertEquals(date, masthead.date().map(LocalDate::toString).orElse(null), text);
        assertTrue(masthead.doubts().isEmpty(), () -> masthead.doubts().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年5月6日 星期五|星期五 与 2021-05-06（星期四）不符",
                "2021年5月6日 农历三月廿六|农历三月廿六 与 2021-05-06 的农历日期不符",
                "2021年5月6日 农历庚子年三月廿五|农历庚子年三月廿五 与 2021-05-06 的农历日期不符",
            })
    void whatDoesNotAgreeIsADoubt(String line, String doubt) {
        assertEquals(
                doubt,
                String.join(";", masthead("今日云岭\\n" + line + "\\n第1期\\n\\nB").doubts()));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-19, 农历癸卯年闰二月廿九",
        "2024-02-10, 农历甲辰年正月初一",
        "2023-01-20, 农历壬寅年腊月廿九",
        "2020-12-15, 农历庚子年冬月初一",
        "2022-04-13, 农历壬寅年三月十三",
        "2020-06-21, 五月初一",
    })
    void lunarDates(String date, String lunar) {
        LocalDate day = LocalDate.parse(date);
        String printed = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日 " + lunar;
        Masthead masthead = masthead("今日云岭\\n" + printed + "\\n\\nB");
        assertEquals(date, masthead.date().orElseThrow().toString());
        assertTrue(masthead.doubts().isEmpty(), () -> masthead.doubts().toString());
    }

    @Test
    void dayThatIsNoneGivesNoDate() {
        assertTrue(masthead("今日云岭\\n2021年2月30日\\n第1期\\n\\nB").date().isEmpty());
    }

    private static Masthead masthead(String text) {
        String stored = text.replace("\\n", "\n").replace("B", BODY);
        return new PageReader().read("t", stored).masthead();
    }
}
