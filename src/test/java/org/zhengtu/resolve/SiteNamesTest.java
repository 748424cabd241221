package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.PageReader;

/** Names around the articles; the county is a real one, for homes are found in the table of areas. */
class SiteNamesTest {

    private static final String TEXT = "3月18日，县长李明主持召开会议。会议指出，要压实工作责任。";

    private static List<String> of(String page) {
        return new SiteNames(Gazetteer.get()).of(new PageReader().read("t", page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "首页 > 舞阳县人民政府\n李明主持召开会议\n2021-03-19\n" + TEXT,
                "首页 / 舞阳县 / 政务动态\n李明主持召开会议\n2021-03-19\n" + TEXT,
                "首页 >> 舞阳县政府网 >> 政务要闻\n李明主持召开会议\n" + TEXT,
                "舞阳县人民政府\n李明主持召开会议\n2021-03-19\n" + TEXT,
                "中国·舞阳\n李明主持召开会议\n2021-03-19\n" + TEXT,
                "中共舞阳县委员会\n李明主持召开会议\n2021-03-19\n" + TEXT,
                "美丽舞阳\n李明主持召开会议\n2021-03-19\n" + TEXT,
                "舞阳先锋网\n李明主持召开会议\n2021-03-19\n" + TEXT,
                "李明主持召开会议 - 舞阳县人民政府网\n2021-03-19\n" + TEXT,
                "李明主持召开会议_舞阳新闻网\n2021-03-19\n" + TEXT,
                "舞阳：李明主持召开会议\n2021-03-19\n" + TEXT,
                "【舞阳】李明主持召开会议\n2021-03-19\n" + TEXT,
                "李明主持召开会议\n" + TEXT + "\n版权所有 舞阳县人民政府办公室",
                "李明主持召开会议\n" + TEXT + "\n网站标识码：1234567890 舞阳县人民政府主办",
                "李明主持召开会议\n" + TEXT + "\n编辑：舞阳融媒体中心",
                "李明主持召开会议\n" + TEXT + "（舞阳县融媒体中心 周小舟）",
                "李明主持召开会议\n" + TEXT + "\n舞阳县人民政府\n2021年3月19日",
            })
    void whoseSiteItIs(String page) {
        assertEquals(List.of("舞阳县"), of(page), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李明主持召开会议\n2021-03-19\n舞阳县召开会议。" + TEXT,
                "舞阳县召开农村工作会议\n2021-03-19\n" + TEXT,
                "公安新闻 城市要闻 资源信息\n李明主持召开会议\n" + TEXT,
                "李明主持召开会议\n" + TEXT + "\n猜你喜欢\n舞阳县委召开农村工作会议",
                "李明主持召开会议\n" + TEXT + "\n友情链接 舞阳县人民政府 临颍县人民政府",
            })
    void headlinesWordsAndLinksAreNoNames(String page) {
        assertEquals(List.of(), of(page), page);
    }

    @Test
    void aCityStandsBesideItsCounty() {
        assertEquals(List.of("漯河市", "舞阳县"), of("漯河市人民政府 > 舞阳县\n李明主持召开会议\n2021-03-19\n" + TEXT));
    }
}
