package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.model.Area;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Lexicon;

class BodyNameTest {

    private final Gazetteer gazetteer = Gazetteer.get();
    private final BodyName bodies = new BodyName(gazetteer);

    /** The area of a code, or of a name where zones have no code. */
    private Area area(String codeOrName) {
        return gazetteer
                .byCode(codeOrName)
                .orElseGet(() -> gazetteer.byName(codeOrName).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        // district of a city
        "330802, 区委, 柯城区委",
        "330802, 区政府, 柯城区政府",
        "330802, 区人民政府, 柯城区政府",
        "330802, 区发改局, 柯城区发改局",
        "330802, 区委宣传部, 柯城区委宣传部",
        "330802, 区纪委监委, 柯城区纪委监委",
        "330802, 区人大, 柯城区人大",
        "330802, 区人大常委会, 柯城区人大常委会",
        "330802, 区人民代表大会常务委员会, 柯城区人大常委会",
        "330802, 区政协, 柯城区政协",
        "330802, 区法院, 柯城区法院",
        "330802, 区人民检察院, 柯城区检察院",
        "330802, 区委常委会, 柯城区委",
        "330802, 区委办公室, 柯城区委办公室",
        "330802, 区政府党组, 柯城区政府党组",
        "330802, 十届区政府, 柯城区政府",
        "330802, 市委, 衢州市委",
        "330802, 市政府, 衢州市政府",
        "330802, 省委, 浙江省委",
        "330802, 民盟市委会, 民盟衢州市委会",
        "330802, 九三学社区支部, 九三学社柯城区支部",
        "330802, 民盟中央, 民盟中央",
        "330802, 省政府, 浙江省政府",
        // a prefecture
        "652900, 地区行署, 阿克苏地区行署",
        "652900, 地区财政局, 阿克苏地区财政局",
        "652900, 地委, 阿克苏地委",
        "330802, 我区, 柯城区",
        "330802, 全市, 衢州市",
        "330802, 我区发改局, 柯城区发改局",
        // already named
        "330802, 中共柯城区委, 柯城区委",
        "330802, 柯城区委员会, 柯城区委",
        "330802, 中共衢州市柯城区委员会, 柯城区委",
        "330802, 中国共产党衢州市第八届委员会, 衢州市委",
        "330802, 衢州市柯城区发改局, 柯城区发改局",
        "330802, 柯城区人民政府, 柯城区政府",
        "330802, 政协衢州市柯城区委员会, 柯城区政协",
        "330802, 中国人民政治协商会议衢州市柯城区第十届委员会, 柯城区政协",
        "330802, 湖北省人民政府, 湖北省政府",
        "330802, 杨浦区委, 杨浦区委",
        "330802, 鼓楼区委, 鼓楼区委",
        // names of their own
        "330802, 宁波市鄞州区融媒体中心, 宁波市鄞州区融媒体中心",
        "330802, 衢州海关, 衢州海关",
        "330802, 浙江大学, 浙江大学",
        "330802, 市场监管局, 市场监管局",
        "330802, 区块链研究院, 区块链研究院",
        "330802, 云帆智造有限公司, 云帆智造有限公司",
        // the centre
        "330802, 党中央, 党中央",
        "330802, 中共中央政治局, 中共中央政治局",
        "330802, 国务院, 国务院",
        // counties
        "431128, 县委, 新田县委",
        "431128, 县人大常委会, 新田县人大常委会",
        "431128, 新田县人民政府, 新田县政府",
        "431128, 市委, 永州市委",
        "431124, 县委, 道县委",
        "431124, 县委政法委, 道县委政法委",
        "431124, 县政府, 道县政府",
        "231202, 区委, 北林区委",
        "431124, 中共道县委员会, 道县委",
        "431124, 道县县委, 道县委",
        // municipality
        "310110, 区委, 杨浦区委",
        "310110, 市委, 上海市委",
        "310110, 市纪委, 上海市纪委",
        "310115, 区委, 浦东新区区委",
        "310115, 区政府, 浦东新区政府",
        "500229, 县委, 城口县委",
        "500229, 市政府, 重庆市政府",
        // county-level cities
        "330782, 市委, 义乌市委",
        "330782, 省委, 浙江省委",
        "320281, 市经信委, 江阴市经信委",
        "429004, 市政府, 仙桃市政府",
        "533103, 市委, 芒市市委",
        // prefectures and leagues
        "632200, 州委, 海北州委",
        "632221, 州委, 海北州委",
        "632221, 县委, 门源县委",
        "632221, 门源回族自治县委, 门源县委",
        "532301, 市委, 楚雄市委",
        "532300, 楚雄彝族自治州人民政府, 楚雄州政府",
        "152530, 旗委, 正蓝旗委",
        "152530, 盟委, 锡林郭勒盟委",
        "152530, 盟行署, 锡林郭勒盟行署",
        "152530, 自治区党委, 内蒙古自治区党委",
        "152921, 旗政府, 阿拉善左旗政府",
        "652901, 地委, 阿克苏地委",
        "652901, 行署, 阿克苏地区行署",
        // regions
        "450000, 区党委, 广西壮族自治区党委",
        "450225, 自治区人民政府, 广西壮族自治区政府",
        "640121, 县委, 永宁县委",
        // zones
        "430971, 区委, 大通湖区委",
        "430971, 市委, 益阳市委",
        "371400, 天衢新区党工委, 天衢新区党工委",
        "371400, 德州天衢新区党工委, 天衢新区党工委",
        "320500, 高新区党工委, 苏州高新区党工委",
        "420600, 高新区, 襄阳高新区",
        "320500, 苏州高新区党工委, 苏州高新区党工委",
        // former areas keep their names
        "320584, 市委, 吴江市委",
        "310103, 区委, 卢湾区委"
    })
    void shortFormHoldsOutsideThePage(String home, String body, String expected) {
        assertEquals(Optional.of(expected), bodies.resolve(body, area(home)));
    }

    @ParameterizedTest
    @CsvSource({
        "330000, 区委, a province has no 区",
        "330000, 市委, a province is in no 市",
        "330800, 县委, a city has no one 县",
        "429004, 县政府, a city under the province",
        "632221, 市委, a prefecture is no 市",
        "330802, 州委, a city is no 州",
        "310110, 省委, a municipality is no 省"
    })
    void unknownOwnersAreNotGuessed(String home, String body, String why) {
        assertEquals(Optional.empty(), bodies.resolve(body, area(home)), why);
        assertEquals(Optional.empty(), bodies.bodyArea(body, area(home)), why);
    }

    @Test
    void withoutHomeOnlyNamedBodiesAreResolved() {
        assertEquals(Optional.empty(), bodies.resolve("区委", null));
        assertEquals(Optional.empty(), bodies.resolve("我市", null));
        assertEquals(Optional.of("杨浦区委"), bodies.resolve("中共杨浦区委", null));
        assertEquals(Optional.of("高新区管委会"), bodies.resolve("高新区管委会", null));
    }

    @Test
    void aHomeKnownByNameOnlyNamesItsOwnBodies() {
        Area home = new Area("", "普陀区", Area.Level.COUNTY, "");
        assertEquals(Optional.of("普陀区委"), bodies.resolve("区委", home));
        assertEquals(Optional.empty(), bodies.resolve("市委", home));
        assertEquals(Optional.empty(), bodies.bodyArea("区委", home), "which of the two isn't known");
    }

    @ParameterizedTest
    @CsvSource({
        "330802, 区委, 330802",
        "330802, 市委, 330800",
        "330802, 省委, 330000",
        "330802, 党中央, 100000",
        "330802, 中央第三巡视组, 100000",
        "330802, 杨浦区委, 310110",
        "330802, 云帆智造有限公司, 330802",
        "330802, 衢州市商务局, 330800",
        "310110, 市委, 310000",
        "320104, 鼓楼区政府, 320106",
        "350104, 鼓楼区政府, 350102",
        "330782, 市委, 330782",
        "371400, 天衢新区党工委, 371471"
    })
    void everyBodyBelongsToAnArea(String home, String body, String code) {
        assertEquals(code, bodies.bodyArea(body, area(home)).orElseThrow().code());
    }

    @Test
    void aNameOfSeveralFarAreasBelongsToNone() {
        assertEquals(Optional.empty(), bodies.bodyArea("鼓楼区委", area("330802")));
    }

    @Test
    void resolvedNamesOfEveryCountyStayAsTheyAre() {
        for (String code : Lexicon.load("area").column("code")) {
            Area area = area(code);
            if (area.level() == Area.Level.COUNTY) {
                for (String bare : List.of("委", "政府", "人大常委会", "委宣传部", "发改局")) {
                    String name =
                            bodies.resolve(gazetteer.kind(area) + bare, area).orElseThrow();
                    assertEquals(Optional.of(name), bodies.resolve(name, area));
                    assertEquals(Optional.of(area), bodies.bodyArea(name, area), name);
                }
            }
        }
    }
}
