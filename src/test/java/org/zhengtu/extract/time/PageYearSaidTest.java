package org.zhengtu.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.text.PageReader;

/** Which of the years that a page prints may speak for its own. */
class PageYearSaidTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | 4月8日，云岭市召开农村工作会议。云岭大桥力争年内获批，2020年开工建设。",
                "2019 | 4月8日，云岭市召开农村工作会议。大桥计划今年开工，2022年建成通车。会议总结了2018年工作。",
                "2019 | 4月8日，云岭市召开农村工作会议。2018年，粮食产量达90万吨，增长3%。2022年，产量力争突破100万吨。",
                "2020 | 7月6日，云岭县召开推进会。云岭水库2020年3月开工，2022年12月底前建成。",
                "2020 | 7月6日，云岭县召开推进会。云岭水库2020年3月开工，2022年12月底可投用。",
                "2020 | 7月6日，云岭县召开推进会。要围绕2022年建成云岭水库的目标，加快2020年度投资计划执行。",
                "2020 | 7月6日，云岭县召开推进会。云岭水库建设周期为2020年至2023年。",
                "2020 | 云岭县2020年计划投资5亿元，截至目前投资完成率60%。2019年9月，云岭大桥开工建设。",
                "2021 | 7月6日，云岭县召开推进会。云岭水库于2020年9月开工建设，目前已完成投资3亿元。",
                "2019 | 5月12日，云岭县召开推进会。贫困发生率由2014年的18%下降到2018年的1.2%，2019年继续巩固。"
            })
    void aYearToComeIsNotThePagesOwn(int year, String text) {
        assertEquals(OptionalInt.of(year), year(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017 | 省政协十一届五次会议1月17日上午开幕。2016年，省政协坚持团结和民主，各项工作取得新的进展。",
                "2019 | 1月12日，云岭县人代会开幕。报告指出，2018年，全县完成生产总值90亿元，增长8%。",
                "2020 | 1月6日，云岭县召开安全生产会议。会议通报2019年全县安全生产情况。",
                "2020 | 2月6日，云岭县召开安全生产会议。2019年全县未发生较大以上事故。",
                "2015 | 元月4日上午，云岭县人代会开幕。县长在报告里回顾了2014年各项工作。",
                "2016 | 1月4日，云岭县人代会开幕。县长回顾了过去一年的工作。2015年，全县上下真抓实干。",
                "2020 | 1月4日，云岭县人代会开幕。报告回顾了2019年工作：预计全县生产总值112亿元。",
                "2016 | 1月12日，云岭县人代会开幕。报告提出，2016年全县生产总值预期增长8%。",
                "2022 | 4月16日，云岭市公布数据。2022年一季度，规模以上工业增加值同比增长8.9%。",
                "2019 | 3月29日，云岭县召开旅游大会。会议通报了2019年1至2月全县旅游情况。",
                "2024 | 3月5日，云岭县人大常委会会议召开。会议听取了关于2023年度环境保护目标完成情况的报告。",
                "2017 | 3月6日，云岭县委开展学习。要深入学习2017年政府工作报告，推动各项工作取得实效。"
            })
    void aWholeYearIsToldOfInTheNext(int year, String text) {
        assertEquals(OptionalInt.of(year), year(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | 11月6日，云岭县委召开会议，研究2020年工作思路。",
                "2019 | 12月26日，云岭县委召开会议，研究2020年重点项目计划。",
                "2019 | 12月26日，云岭县委召开会议。要抓好2020年元旦春节期间的安全生产工作。",
                "2020 | 12月26日，云岭县委召开会议，总结2020年工作，谋划2021年工作。",
                "2014 | 9月25日，云岭县政协召开会议，学习《在庆祝中国人民政治协商会议成立65周年大会上的讲话》。"
            })
    void theNextYearIsPlannedInAutumn(int year, String text) {
        assertEquals(OptionalInt.of(year), year(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | 8月6日，云岭县召开安全会议。党的第二十次全国代表大会即将召开。",
                "2022 | 8月6日，云岭县召开安全会议。党的二十大即将召开，要守住底线。",
                "2022 | 8月6日，云岭县召开安全会议。要为党的二十大胜利召开创造良好环境。",
                "2022 | 8月6日，云岭县召开安全会议。今年是党的二十大召开之年。",
                "2022 | 8月6日，云岭县召开安全会议。要确保党的二十大期间平安。",
                "2022 | 8月6日，云岭县召开安全会议。要以实际行动向党的二十大献礼。",
                "2021 | 11月6日，云岭县召开安全会议。要以优异成绩迎接党的二十大。",
                "2023 | 8月6日，云岭县召开安全会议。今年是贯彻党的二十大精神的开局之年。",
                "2017 | 8月6日，云岭县召开安全会议。距离党的十九大召开还有两个月。",
                "2021 | 6月6日，云岭县召开安全会议。要为建党100周年营造浓厚氛围。",
                "2020 | 11月6日，云岭县召开安全会议。要迎接建党100周年。",
                "2024 | 8月6日，云岭县召开安全会议。今年是新中国成立75周年。",
                "2018 | 8月6日，云岭县召开安全会议。今年恰逢改革开放40周年。",
                "2021 | 8月6日，云岭县召开安全会议。今年是“十四五”规划的开局之年。",
                "2020 | 8月6日，云岭县召开安全会议。今年是全面建成小康社会和“十三五”规划收官之年。",
                "2020 | 8月6日，云岭县召开安全会议。明年是“十四五”规划开局之年。",
                "2023 | 8月6日，云岭县召开安全会议。今年是“十四五”规划承上启下的关键之年。",
                "2020 | 8月6日，云岭县召开安全会议。今年是脱贫攻坚决战决胜之年。",
                "2019 | 8月6日，云岭县召开安全会议。要做好第七届世界军人运动会期间的安保工作。",
                "2023 | 8月6日，云岭县召开安全会议。要做好杭州亚运会安保维稳。"
            })
    void whatIsAwaitedOrBegunTellsTheYear(int year, String text) {
        assertEquals(OptionalInt.of(year), year(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8月6日，云岭县召开安全会议。要贯彻党的十九大精神，抓好落实。",
                "8月6日，云岭县召开安全会议。党的十八大以来，全县面貌一新。",
                "8月6日，云岭县召开安全会议。“十四五”开局良好。",
                "8月6日，云岭县召开安全会议。要巩固脱贫攻坚成果。"
            })
    void whatIsOfManyYearsTellsNone(String text) {
        assertEquals(OptionalInt.empty(), year(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8月28日，云岭县举行开工仪式。存栏2000头生猪养殖场开工。", "8月28日，云岭县举行开工仪式。长2015米的大桥开工。", "8月28日，云岭县举行开工仪式。新增税收2020余万元。"})
    void aNumberOfThingsIsNoYear(String text) {
        assertEquals(OptionalInt.empty(), year(text));
    }

    private static OptionalInt year(String text) {
        return PageYear.of(new PageReader().read("t", text).articles());
    }
}
