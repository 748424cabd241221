package org.zhengtu.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final Measures MEASURES = new Measures(new Words());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "投资12亿元。|12亿元|12|亿元",
                "投资800亿。|800亿|800|亿元",
                "投资3千万元。|3千万元|3000|万元",
                "投资三百万元。|三百万元|300|万元",
                "产业超百亿元。|百亿元|100|亿元",
                "投入5000多万元。|5000多万元|5000|万元",
                "投入10余万元。|10余万元|10|万元",
                "接待12.6万人次。|12.6万人次|12.6|万人次",
                "惠及1,200户。|1,200户|1200|户",
                "增长6%到7%。|6%到7%|6-7|%",
                "增长6%-7%。|6%-7%|6-7|%",
                "增长6至7%。|6至7%|6-7|%",
                "培育3至5家企业|3至5家|3-5|家",
                "提高2.1个百分点。|2.1个百分点|2.1|个百分点",
                "下降万分之三，占比16.2‰。|16.2‰|16.2|‰",
                "百分之八十五的村|百分之八十五|85|%",
                "游客两万三千人次|两万三千人次|23000|人次",
                "出口3.2亿美元|3.2亿美元|3.2|亿美元",
                "资金5亿元人民币|5亿元人民币|5|亿元",
                "浓度28微克/立方米|28微克/立方米|28|微克/立方米",
                "投资5000万至1亿元|5000万至1亿元|0.5-1|亿元",
                "每户补助8000元至1.2万元|8000元至1.2万元|0.8-1.2|万元",
                "年均转移3000至1.2万人|3000至1.2万人|0.3-1.2|万人",
                "投资三至五万元|三至五万元|3-5|万元",
                "筹资八千万至一亿元|八千万至一亿元|0.8-1|亿元",
                "投资3千至5千万元|3千至5千万元|3000-5000|万元",
                "实现翻一番。|翻一番|2|倍",
                "实现翻两番。|翻两番|4|倍",
                "增长一倍。|一倍|1|倍",
                "位居全省第三。|位居全省第三|3|位",
                "进入全国前10位。|进入全国前10位|10|位",
                "三分之一的村|三分之一|33.3|%",
                "达到60%以上|60%以上|60|%",
                "实现全覆盖。|全覆盖|100|%",
                "增速为-5.2%。|-5.2%|-5.2|%",
                "增速在-2至3%之间。|-2至3%|-2-3|%",
                "占百分之三至百分之五|百分之三至百分之五|3-5|%",
                "投资3-5亿。|3-5亿|3-5|亿元"
            })
    void readsTextNumberAndUnit(String sentence, String text, String number, String unit) {
        List<Measure> found = MEASURES.find(sentence, List.of());
        assertEquals(1, found.size(), sentence);
        Measure measure = found.get(0);
        assertEquals(text, sentence.substring(measure.start(), measure.end()));
        assertEquals(number, measure.quantity().number());
        assertEquals(unit, measure.quantity().unit());
    }

    @ParameterizedTest
    @CsvSource({
        "一个支部一座堡垒",
        "坚持两个确立",
        "十分重要",
        "千方百计",
        "数十名群众",
        "第3名选手",
        "G60公路",
        "5方面",
        "八家庭院",
        "3月5日",
        "抓好5个方面工作",
        "《关于5个问题的意见》",
        "“五城”建设",
        "争做第一书记",
        "万元户",
        "投资9.6-8万元",
        "增长7%至2.5%",
        "补助一亿至五千万元",
        "安置300至20户"
    })
    void leavesOutWhatMeasuresNothing(String sentence) {
        assertEquals(List.of(), MEASURES.find(sentence, List.of()));
    }

    @Test
    void findsThemInOrderWithoutOverlap() {
        List<Measure> found = MEASURES.find("签约项目31个，金额48.75亿元，占76.41%，居全省第2位。", List.of());
        assertEquals(
                List.of("31个", "48.75亿元", "76.41%", "居全省第2位"),
                found.stream().map(measure -> measure.quantity().text()).toList());
    }
}
