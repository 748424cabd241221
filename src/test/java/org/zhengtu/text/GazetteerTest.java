package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.model.Area;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.get();

    private Area area(String code) {
        return gazetteer.byCode(code).orElseThrow();
    }

    /** What is found, as name:code/code, parted by blanks. */
    private String found(String text) {
        return gazetteer.find(text).stream()
                .map(mention -> text.substring(mention.start(), mention.end()) + ":"
                        + mention.areas().stream().map(Area::code).collect(Collectors.joining("/")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void treeHoldsEveryLevel() {
        assertEquals(new Area("330802", "柯城区", Area.Level.COUNTY, "330800"), area("330802"));
        assertEquals("衢州市", gazetteer.city(area("330802")).orElseThrow().name());
        assertEquals("浙江省", gazetteer.province(area("330802")).orElseThrow().name());
        assertEquals(Optional.empty(), gazetteer.parent(area("330000")));
    }

    @ParameterizedTest
    @CsvSource({
        "310110, 310000, 杨浦区 lies in its municipality",
        "500229, 500000, 城口县 lies in its municipality",
        "429004, 420000, 仙桃市 hangs under the province",
        "419001, 410000, 济源市 hangs under the province",
        "469026, 460000, 昌江 hangs under the province",
        "659001, 650000, 石河子市 hangs under the region"
    })
    void rowsThatOnlyGroupAreLeftOut(String code, String parent, String why) {
        assertEquals(parent, gazetteer.parent(area(code)).orElseThrow().code(), why);
        assertEquals(List.of(), gazetteer.byName("市辖区"));
    }

    @Test
    void directlyAdministeredCountiesHaveNoCity() {
        assertEquals(Optional.empty(), gazetteer.city(area("429004")));
        assertEquals("上海市", gazetteer.city(area("310110")).orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({
        "柯城区, 330802", "柯城, 330802", "衢州, 330800", "浙江, 330000", "楚雄州, 532300", "楚雄彝族自治州, 532300",
        "内蒙古, 150000", "广西, 450000", "新疆, 650000", "融水县, 450225", "科右前旗, 152221", "锡盟, 152500",
        "道县, 431124", "大通湖区, 430971", "襄樊市, 420600", "下城区, 330103", "萝岗, 440116"
    })
    void namesLeadToAreas(String name, String code) {
        assertEquals(code, gazetteer.byName(name).get(0).code());
    }

    @Test
    void sharedNamesLeadToAll() {
        assertEquals(
                List.of("320106", "320302", "350102", "410204"),
                gazetteer.byName("鼓楼区").stream().map(Area::code).toList());
        assertEquals(List.of(), gazetteer.byName("云岭区"));
    }

    @Test
    void todayStandsBeforeFormer() {
        assertEquals(
                List.of("吴江区", "吴江市"),
                gazetteer.byName("吴江").stream().map(Area::name).toList());
        assertEquals("姑苏区", gazetteer.current(area("320503")).name());
        assertEquals("330802", gazetteer.current(area("330802")).code());
    }

    @ParameterizedTest
    @CsvSource({
        "330802, 柯城, 柯城区, 区",
        "532300, 楚雄, 楚雄州, 州",
        "632200, 海北, 海北州, 州",
        "150000, 内蒙古, 内蒙古自治区, 自治区",
        "431124, 道县, 道县, 县",
        "310115, 浦东, 浦东新区, 区",
        "429021, 神农架, 神农架林区, 区",
        "652900, 阿克苏, 阿克苏地区, 地区",
        "152500, 锡林郭勒, 锡林郭勒盟, 盟",
        "150721, 阿荣, 阿荣旗, 旗",
        "152921, 阿拉善左旗, 阿拉善左旗, 旗",
        "450225, 融水, 融水县, 县",
        "330782, 义乌, 义乌市, 市",
        "130107, 井陉矿区, 井陉矿区, 区",
        "540000, 西藏, 西藏自治区, 自治区"
    })
    void everyAreaHasShortFormHeadAndKind(String code, String brief, String head, String kind) {
        assertEquals(brief, gazetteer.shortName(area(code)));
        assertEquals(head, gazetteer.headName(area(code)));
        assertEquals(kind, gazetteer.kind(area(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "衢州市柯城区举行签约仪式, 衢州市:330800 柯城区:330802",
        "江苏省南京市鼓楼区, 江苏省:320000 南京市:320100 鼓楼区:320106",
        "徐州鼓楼区的干部, 徐州:320300 鼓楼区:320302",
        "中共海盐县委召开全会, 海盐县:330424",
        "安徽马鞍山正成为热土, 安徽:340000 马鞍山:340500",
        "楚雄州委书记到会, 楚雄州:532300",
        "道县县委书记主持, 道县:431124",
        "湖南道县林场, 湖南:430000 道县:431124",
        "阳泉市城区举行, 阳泉市:140300 城区:140302",
        "锡林郭勒盟正蓝旗, 锡林郭勒盟:152500 正蓝旗:152530",
        "益阳大通湖区举行, 益阳:430900 大通湖区:430971",
        "平安县的旧名, 平安县:630221/632121"
    })
    void findsNamesWithTheirKind(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @CsvSource({
        "本报柯城讯（记者 李明）, 柯城:330802",
        "今日海曙, 海曙:330203",
        "海北日报, 海北:632200",
        "大同日报, 大同:140200/230606/140227",
        "中共和田地委, 和田:653200/653201/653221",
        "浙江衢州柯城的干部, 浙江:330000 衢州:330800 柯城:330802"
    })
    void findsShortNamesBesideACue(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坚持和平发展道路",
                "东方明珠塔下",
                "确保定期检查",
                "形成都市农业",
                "建设美丽水乡",
                "召开县委常委会会议",
                "应县委邀请",
                "各乡镇（街道）和县直有关单位",
                "（镇）应县级要求",
                "建成县级融媒体中心",
                "代县长李明",
                "报道县里的变化",
                "青海湖以北的平安建设",
                "打造南山区域品牌",
                "东方市场十分热闹",
                "城区绿化改造",
                "祝大家平安健康",
                "海南海北都是客",
                "世界大同",
                "新民主主义",
                "坚定西部大开发信心",
                "重大庆典活动",
                "复合肥料补贴",
                "长治久安"
            })
    void ordinaryWordsAreNoPlaces(String text) {
        assertEquals("", found(text));
    }

    @Test
    void spansCountUtf16Units() {
        AreaMention mention = gazetteer.find("𠮷林在柯城区").get(0);
        assertEquals("柯城区", "𠮷林在柯城区".substring(mention.start(), mention.end()));
        assertEquals(4, mention.start());
        assertTrue(mention.full());
    }

    @Test
    void nearestSettlesSharedNames() {
        List<Area> drumTowers = gazetteer.byName("鼓楼区");
        assertEquals(
                "320106",
                gazetteer.nearest(drumTowers, area("320102")).orElseThrow().code());
        assertEquals(
                "350102",
                gazetteer.nearest(drumTowers, area("350000")).orElseThrow().code());
        assertEquals(Optional.empty(), gazetteer.nearest(drumTowers, area("320500")), "two are in the same province");
        assertEquals(Optional.empty(), gazetteer.nearest(drumTowers, area("330802")));
    }

    @Test
    void zonesBelongToACity() {
        Area zone = gazetteer.byName("天衢新区").get(0);
        assertEquals(Area.Level.ZONE, zone.level());
        assertEquals("德州市", gazetteer.city(zone).orElseThrow().name());
        assertFalse(gazetteer.byName("雄安新区").get(0).known());
    }
}
