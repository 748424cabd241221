package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.model.Area;
import org.zhengtu.text.Gazetteer;

/** Homes of texts that hardly name their own place, or name others louder. */
class HomeWitnessTest {

    private final HomeArea homes = new HomeArea(Gazetteer.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # the place stands only within the names of houses, waters and firms
        市政府党组会议在高密宾馆五楼会议室召开。市长林成栋出席。全市各部门参加。 | 高密市
        市委书记林成栋来到兴化中学慰问教师。市长郑美珠参加。市委、市政府重视教育。 | 兴化市
        县委书记林成栋调研防汛，来到舒城大坝，要求全县抓好防汛。县长郑美珠陪同。 | 舒城县
        在市委、市政府领导下，全市工业增势良好，高于全省。其中上饶晶科1户企业拉动全市工业增长3.9个百分点。 | 上饶市
        市委书记林成栋来到辛集皮革城调研。全市上下要落实省委部署。河北省专家参加。 | 辛集市
        # two of them, partners and persons tell nothing
        市委书记林成栋先后来到高密石化、昌邑石化。全市要抓好安全。 | ''
        县委书记林成栋调研，该企业与青岛啤酒股份公司合作。全县要抓好安全。 | ''
        市委书记林成栋会见上饶晶科公司董事长一行。全市要优化环境。 | ''
        市委书记林成栋来到企业，市长张建平、副市长陈丰城参加。全市要抓好安全。 | ''
        # a town bears the name of another county; the seat of a county its own
        县委书记林成栋到临城镇、青石镇调研。县长郑美珠主持。舒城县水利局参加。全县要抓好安全。 | 舒城县
        县委书记林成栋到临城镇调研。县长郑美珠主持。全县要抓好安全。 | 临城县
        # guests from elsewhere, and the first character of the host's name
        苏州市吴江区党政考察团来衢学习。吴江区委书记曹立国，区委副书记、区长钟晓平率队。市委副书记林成栋陪同，我市衢州港建设提速。 | 衢州市
        厦门市考察团来泉考察。市委书记林成栋会见了考察团。在泉期间，考察团考察了丰泽区。 | 泉州市
        市委书记林成栋率我市党政代表团赴宁波市江北区考察。江北区委书记曹立国陪同。林成栋说，宜昌要学习江北区的经验。 | 宜昌市
        # the prefecture that is always named in full is over the text's own city
        市委常委会召开会议，传达金华市委全会精神，研究我市贯彻意见。会议要求落实金华市委部署，奋力谱写义乌发展新篇章。 | 义乌市
        市委书记林成栋到义乌调研，助力义乌再开新局。金华市副市长郑美珠参加。义乌市委书记曹立国陪同。 | 金华市
        金华市委召开全会。市委书记林成栋主持。会议要求推动义乌、东阳、磐安再开新局。 | 金华市
        # prefectures without a 市
        地委书记林成栋主持地委会议，行署专员郑美珠出席。全地区上下要抓好生产，会议要求墨玉县、皮山县、洛浦县抓好落实。 | 和田地区
        地委书记林成栋主持地委委员会议。会议强调，全地区上下要抓好生产，喀什要走在前列。 | 喀什地区
        """)
    void home(String text, String home) {
        Set<String> people = Set.of("林成栋", "郑美珠", "曹立国", "钟晓平", "张建平", "陈丰城");
        assertEquals(
                home,
                homes.decide("", List.of(), List.of(), text, people)
                        .area()
                        .map(Area::name)
                        .orElse(""));
    }
}
