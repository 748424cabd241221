package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines below a headline by which sites say when an article appeared. */
class StampLineTest {

    private static final String HEADLINE = "云岭区召开春耕生产会议";
    private static final LocalDate DAY = LocalDate.of(2020, 4, 29);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布: 2020-04-29 12:14:35",
                "发布时间 2020-04-29",
                "更新于2020-04-29 12:14",
                "Date: 2020-04-29",
                "日期：2020年4月29日",
                "[2020-04-29]",
                "（发布日期：2020-04-29）",
                "20200429",
                "02020-04-29",
                "2020 / 04 / 29",
                "2020-04-29T12:14:35",
                "2020-04-29 12时14分",
                "2020-04-29 12:14 | 作者: 张三明 | 来源: 云岭日报",
                "2020年04月29日12:14 云岭日报 我有话说",
                "2020-04-29  云岭区人民政府  我要打印",
                "云岭新闻  2020-04-29  点击量 33",
                "云岭区委组织部 2020-04-29",
                "首页 > 新闻 > 正文 2020-04-29",
                "作者 张三明 2020-04-29",
                "编辑：李四海 2020年04月29日 12:14",
                "来源：云岭电视台 2020-04-29 人气：320",
                "2020-04-2912:14:35来源：云岭日报",
                "2020-04-2912:14来源：云岭日报字号：[大中小]",
                "发布时间：2020-04-2912:14来源：云岭日报",
                "来源：云岭日报2020-04-2912:14",
                "2020-04-2912时14分来源：云岭日报",
                "2020/4/2912:14",
                "2020.04.2912:14 来源：云岭日报",
                "云岭日报2020-04-2912:14:35"
            })
    void aFullDayAndFewWordsAreATimeStamp(String line) {
        Page page = read(line);
        assertEquals(Optional.of(DAY), page.masthead().date());
        assertEquals(HEADLINE, headline(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/4/910:14", "2020-04-0910:14来源：云岭日报", "2020-04-099:14"})
    void theHourBehindTheDayIsNoPartOfIt(String line) {
        assertEquals(
                Optional.of(LocalDate.of(2020, 4, 9)), read(line).masthead().date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-04-29云岭召开全区春耕生产动员会", "截至2020-04-29，全区播种3万亩", "2019-11-02至2020-04-29完成播种。"})
    void whatIsToldOfADayIsNone(String line) {
        assertNotEquals(Optional.of(DAY), read(line).masthead().date());
    }

    private static Page read(String line) {
        return new PageReader().read("t", HEADLINE + "\n" + line + "\n28日上午，云岭区召开春耕生产会议。区委书记李大勇主持会议并讲话。会议要求，要抓好春耕。\n");
    }

    private static String headline(Page page) {
        return page.articles().get(0).headline();
    }
}
