package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of clippings: each article with a day of its own. */
class ClippingsTest {

    private static final String ONE = "云岭县召开春耕工作会议";
    private static final String OTHER = "海川县部署防汛工作";
    private static final String TEXT = "7月20日，县政府召开会议，研究近期工作。县长何志坚主持会议并讲话。";
    private static final String LATER = "1月18日，县政府召开会议，部署防汛工作。副县长李国栋出席会议。";

    private static List<String> days(String text) {
        Page page = new PageReader().read("t", text.replace('⏎', '\n'));
        return page.articles().stream()
                .map(article ->
                        article.stamp().issued().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    /** A and B are headlines, T and U their texts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A⏎2010年07月22日⏎T⏎B⏎2011年01月19日⏎U;2010-07-22,2011-01-19",
                "2010-07-22⏎A⏎T⏎2011-01-19 10:20⏎B⏎U;2010-07-22,2011-01-19",
                "A⏎T⏎2010-07-22⏎B⏎U⏎2011-01-19;2010-07-22,2011-01-19",
                "A⏎T⏎B⏎浏览量:268 | 时间:2023-02-01⏎U;-,2023-02-01",
                "时间：2022-08-08⏎T⏎2011-07-29⏎东岳网临岚7月27日电 （记者 方致远）U;2022-08-08,2011-07-29",
                "A⏎2022-08-08⏎T⏎B⏎来源: 东岳网 作者: 编辑: 2021-12-31⏎U;2022-08-08,2021-12-31",
                "2022-02-21⏎A⏎T⏎云岭县统计局⏎2019年1月1日⏎U;2022-02-21,2019-01-01",
                "2022-02-21⏎A⏎T⏎2022年2月20日⏎U;2022-02-21",
                "A⏎T⏎U;-",
            })
    void stampsBelongToTheirArticles(String text, String days) {
        assertEquals(
                days,
                String.join(
                        ",",
                        days(text.replace("A", ONE)
                                .replace("B", OTHER)
                                .replace("T", TEXT)
                                .replace("U", LATER))));
    }

    @Test
    void theDateOfAMastheadIsNoArticlesOwn() {
        assertEquals(
                List.of("-", "-"),
                days("云岭日报⏎2010年7月22日 星期四 第1203期⏎" + ONE + "⏎本报讯（记者 方致远）" + TEXT + "⏎" + OTHER + "⏎本报讯（记者 陆明轩）"
                        + LATER));
    }

    @Test
    void theBodyThatSignsATextIsNoHeadline() {
        Page page = new PageReader().read("t", ONE + "\n2022-02-21\n" + TEXT + "\n云岭县统计局\n2019年1月1日\n" + LATER);
        assertEquals(
                List.of(ONE, ""),
                page.articles().stream().map(Article::headline).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"东岳日报4月18日讯（记者 方致远）", "东岳日报4月18日东岳临岚电（记者 方致远）", "东岳日报临岚4月18日电（记者 方致远）"})
    void thePlaceOfADatelineMayStandBehindItsDay(String dateline) {
        Article article = new PageReader().read("t", dateline + TEXT).articles().get(0);
        assertEquals(Stamp.dispatch("4月18日"), article.stamp());
        assertEquals("方致远", article.byline().names().get(0).name());
    }

    @Test
    void todayInThePapersNameIsNoDay() {
        assertEquals(
                "今日云岭网",
                new PageReader().read("t", "今日云岭网消息 " + TEXT).masthead().publication());
    }

    @Test
    void aDatelineSaysWhenItsArticleWasSent() {
        Page page = new PageReader().read("t", "2020年7月1日 星期三\n" + ONE + "\n本报临岚5月9日电（记者 方致远）" + TEXT);
        Stamp stamp = page.articles().get(0).stamp();
        assertEquals(
                Optional.of(LocalDate.of(2020, 5, 9)), stamp.day(page.masthead().date()));
    }

    /** What a dateline of a day means beside the date printed on the page. */
    @ParameterizedTest
    @CsvSource({
        "5月9日, 2020-07-01, 2020-05-09",
        "12月30日, 2020-01-02, 2019-12-30",
        "7月3日, 2020-07-01, 2020-07-01",
        "2019年7月3日, 2020-07-01, 2019-07-03",
        "2月30日, 2020-07-01, 2020-07-01",
        "'', 2020-07-01, 2020-07-01",
    })
    void yearOfADateline(String dateline, LocalDate page, LocalDate day) {
        assertEquals(Optional.of(day), Stamp.dispatch(dateline).day(Optional.of(page)));
    }

    @Test
    void aDayWithoutAnyYearStaysUnknown() {
        assertEquals(Optional.empty(), Stamp.dispatch("5月9日").day(Optional.empty()));
    }
}
