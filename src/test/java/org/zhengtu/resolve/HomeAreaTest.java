package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.model.Area;
import org.zhengtu.model.Span;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.RunningText;

class HomeAreaTest {

    private final HomeArea homes = new HomeArea(Gazetteer.get());

    private String home(String publication, String text) {
        return homes.decide(publication, text).area().map(Area::name).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # the level of bare words and the name agree
        | 3月2日，杨浦区召开推进会。区委书记李明、区长王芳出席并讲话，市委、市政府有关部门负责人到会。 | 杨浦区
        今日海曙 | 区委常委会召开会议，传达学习市委全会精神。区委书记李明主持。我区各镇街负责人参加。 | 海曙区
        | 中共新田县委召开常委会会议，县长李明传达省委全会精神，永州市委、市政府对此高度重视。全县上下要抓好落实。 | 新田县
        | 永城讯 商丘市永城市召开市委常委会会议，市委书记李明主持，市长王芳作汇报，永城市各乡镇负责人参加。 | 永城市
        | 7月1日，市委书记李明到枣阳市、谷城县、宜城市调研。襄阳市有关部门负责人参加。市长王芳主持座谈会。 | 襄阳市
        # a county-level city that the text opens with is at home there, its prefecture's paper or guests notwithstanding
        襄阳日报 | 昨日下午，枣阳市委副书记、市长李明主持召开市政府常务会议。市人大常委会副主任王芳列席。 | 枣阳市
        | 9月27日上午，枣阳市2018年第三季度项目集中签约仪式举行。市委副书记、市长李明讲话，襄阳市商务局副局长王芳参加。 | 枣阳市
        黄河新闻网长治频道 | 4月2日，襄垣县二季度重大项目集中开工仪式举行。县委书记李明宣布开工，县长王芳主持。 | 襄垣县
        襄阳日报 | 昨日，枣阳市平林镇桃花节开幕。市委书记李明、市长王芳出席。 | 襄阳市
        襄阳日报 | 昨日，市委书记李明到枣阳市调研。枣阳市委书记王芳陪同，市长张华参加。 | 襄阳市
        襄阳日报 | 襄阳市政府近日批复规划。枣阳市召开会议部署落实，市委书记李明讲话。 | 襄阳市
        | 省委书记李明在杭州主持召开会议，省长王芳出席。我省各市、县负责人参加。浙江省发改委作了汇报。 | 浙江省
        | 自治区党委书记李明主持会议，自治区主席王芳讲话。全区各盟市负责人参加。内蒙古自治区人民政府有关部门汇报。 | 内蒙古自治区
        | 州委书记李明到门源县、祁连县、刚察县调研。海北州委、州政府有关部门负责人陪同，州长王芳主持。 | 海北藏族自治州
        | 正蓝旗召开旗委常委会会议，旗委书记李明主持，旗长王芳汇报。锡林郭勒盟委派员指导。 | 正蓝旗
        | 盟委书记李明在锡林郭勒盟工作会议上强调，全盟上下要抓好落实。盟行署盟长王芳出席。 | 锡林郭勒盟
        | 浦东新区区委书记李明主持会议。区长王芳传达市委全会精神。浦东新区各街镇参加。 | 浦东新区
        | 屈原管理区召开工作会议，区委书记李明出席。屈原管理区党工委委员王芳主持。 | 屈原管理区
        # a paper is named by its place, whatever word for a paper follows
        江永报 | 县委副书记、县长李明主持召开县政府第5次常务会议，副县长王芳参加。 | 江永县
        新田时讯 | 县委书记李明主持召开会议，县长王芳参加。 | 新田县
        资源快报 | 县委书记李明主持召开会议，县长王芳参加。 | 资源县
        红网新田分站 | 县委书记李明主持召开会议，县长王芳参加。 | 新田县
        新华日报 | 区委书记李明主持召开会议，区长王芳参加。 | ''
        资源保护导刊 | 县委书记李明主持召开会议，县长王芳参加。 | ''
        # a zone is no district: its 区 says nothing of the level
        | 市委常委、县委书记、经济区党工委书记李明，经济区管委会常务副主任王芳到港口调研，经济区各局负责人参加。宏远船业获得大洼县“二星”级企业称号，大洼县明确了目标。 | 大洼县
        # who speaks of a 省 is not at home in a municipality
        | 市长李明主持召开市政府常务会议，传达习近平总书记在参加重庆代表团审议时的讲话和全省、省政府会议精神，部署重庆市经验的学习。 | ''
        | 市长李明主持召开市政府常务会议，学习习近平总书记在重庆考察时的讲话，部署全市工作，重庆市各区县负责人参加。 | 重庆市
        # the only area of the level that the bare words mean, named once and late in a text
        | 会议由县委书记李明主持，县长王芳汇报了工作，各乡镇党委书记、县直各部门主要负责人参加会议，县政府各位副县长列席，会期半天，开得紧凑有序，取得圆满成功。会议审议了《关于评选滦南县劳动模范的请示》。 | 滦南县
        | 会议由县委书记李明主持，县长王芳汇报了工作，各乡镇党委书记、县直各部门主要负责人参加会议，县政府各位副县长列席，会期半天，开得紧凑有序，取得圆满成功。会后到滦南县、乐亭县学习。 | ''
        # names that recur though no word marks them
        | 首届梨花节在古渡村开幕。县委书记李明致辞，县长王芳主持。节会提升了滦南的知名度，让滦南成为旅游胜地，展示滦南风采。 | 滦南县
        | 区水务局和相城开发区推进较快。全区88个项目稳步推进，让相城再添后劲。今年相城列入市重点的项目有12个。 | 相城区
        | 大会由县委书记李明主持。中国共产党沁县第十二次代表大会开幕，我县各级党组织要为美丽沁县多作贡献。 | 沁县
        # one name that only the place itself is called by so
        | 县委书记李明主持会议，县长王芳参加。县直各部门要做好督查组在滦南督查期间的有关工作。 | 滦南县
        | 县委书记李明主持会议，县长王芳参加。会议指出，当前，滦南正处在关键阶段。 | 滦南县
        # what a text says of its own place alone, though the name is in no dictionary or an ordinary word too
        | 市委书记李明主持会议，市长王芳参加。会议强调，要奋力谱写英德高质量发展新篇章。 | 英德市
        | 县委书记李明主持会议，县长王芳参加。会议要求，为建设美丽金寨作出新的贡献。 | 金寨县
        | 区长李明出席，区人大常委会主任王芳主持。要建成具有江津辨识度的项目。 | 江津区
        | 市委书记李明、市长王芳欢迎更多客商投资兴业。 | ''
        # a prefecture named beside its province is over a city that the text speaks of as its own
        | 市委书记李明主持会议，市长王芳参加，传达襄阳市三届人大四次会议精神。要按照省委、襄阳市委的要求，推动枣阳更好更快发展。 | 枣阳市
        | 市委书记李明主持会议，市长王芳参加，传达襄阳市三届人大四次会议精神。要按照省委要求，推动枣阳更好更快发展。 | 襄阳市
        | 县委书记李明主持会议，县长王芳参加。会议要求，推进平安滦南建设，加快美丽乡村建设。 | 滦南县
        | 区委书记李明主持会议，区长王芳参加。会议要求，推进平安滦南建设，加快美丽乡村建设。 | ''
        | 县委书记李明主持会议，县长王芳参加。大家要为建设幸福绛县，推进平安社区、文明城区创建而努力。 | 绛县
        | 县委书记李明主持会议，县长王芳参加。代表团到滦南考察。 | ''
        | 区委书记李明主持会议，区长王芳参加。我们要建设魅力水城，推进平安校园建设。 | ''
        # one name, or names that are ordinary words, are no witnesses
        | 首届梨花节开幕。县委书记李明致辞，县长王芳主持。客商赞扬滦南风采。 | 滦南县
        | 县委书记李明致辞，要求守护资源，节约资源，让资源变资产，促进和平、资源共享。 | ''
        # no bare words: the names alone
        | 江西省定南县近年来把产业摆在首位。定南县县长李明介绍，该县已引进企业三十家。 | 定南县
        | 楚雄州委书记李明致辞时介绍，楚雄是一块古老的土地。楚雄彝族自治州已签约四十二个项目。 | 楚雄彝族自治州
        # a name shared by several is settled by the upper area
        | 南京市鼓楼区召开大会，区委书记李明讲话。鼓楼区各街道参加。 | 鼓楼区
        # the area that ours travels to, or whose people stand beside ours, is not ours
        | 市委书记李明率我市党政考察团抵达浙江省嘉兴市参观考察。李明指出，滁州要借鉴学习嘉兴经验。嘉兴市委书记王芳，市长张三介绍了情况。滁州与嘉兴相隔不远。市委常委、秘书长赵四，副市长钱五参加了考察。 | 滁州市
        | 市委书记李明、市长王芳到余姚学院工地慰问，宁波市教育局副局长张三及我市相关领导参加。学院将提升余姚人才培养，建成余姚的窗口工程。 | 余姚市
        | 7月9日，市政协副主席李明一行赴杭州市萧山区考察。萧山区政协副主席王芳陪同。潜山市委高度重视。 | 潜山市
        | 嘉兴市考察团到我市考察。市委书记李明会见客人，滁州市有关部门负责人陪同。 | 滁州市
        | 滁州市市长王芳说，各部门要和我市企业一道努力。滁州市委书记李明讲话。市委常委会成员参加。 | 滁州市
        | 上海市静安区经贸考察团赴我市考察。市委副书记李明会见。静安区工商联王芳说，静安区与潜山市友谊深厚。潜山市有关部门参加。 | 潜山市
        # one place of the kind that is meant, named in full though only in passing
        | 县委书记李明主持会议，县长王芳、县委副书记张三参加。会议审议了《费县表彰办法》，并就全县工作作出安排，各乡镇负责人参加。 | 费县
        | 县委书记李明主持会议，县长王芳、县委副书记张三参加。出席费县十八届人民代表大会的代表视察了项目，县人大、县政协负责人陪同。 | 费县
        # text from outside names its home and speaks of the upper area without name
        | 今天上午，市政府新闻办举行发布会。崇明区委书记李明说，崇明区坚持生态立区。崇明区副区长王芳答记者问，崇明区发改委等参加。上海市民关心此事。 | 崇明区
        """)
    void levelAndNameTogetherTellTheHome(String publication, String text, String expected) {
        assertEquals(expected, home(publication == null ? "" : publication, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        清水召开重点项目推进会 | 县委书记李明主持，县长王芳参加。 | 清水县
        海安12届县委常委会第9次会议 | 县委书记李明主持，县长王芳参加。 | 海安县
        和平发展是主题 | 区委书记李明主持，区长王芳参加。 | ''
        资源推进共享 | 市委书记李明主持，市长王芳参加。 | ''
        """)
    void aHeadlineThatANameOpensTellsTheHome(String headline, String text, String expected) {
        assertEquals(
                expected,
                homes.decide("", List.of(headline), List.of(), text, Set.of())
                        .area()
                        .map(Area::name)
                        .orElse(""));
    }

    @Test
    void anUpperAreaTellsHomonymsApart() {
        assertEquals("320106", code("南京市鼓楼区召开大会，区委书记李明讲话。鼓楼区各街道参加。"));
        assertEquals("350102", code("福州召开大会，鼓楼区区委书记李明讲话。区长王芳说，鼓楼区要走在福州市前列。"));
    }

    @Test
    void whoSpeaksOfAProvinceLiesInOne() {
        assertEquals("330903", code("普陀区委召开座谈会。区委副书记、区长李明出席，传达全省经济工作会议精神，普陀区有关部门参加。我省各地都在行动。"));
    }

    private String code(String text) {
        return homes.decide("", text).area().orElseThrow().code();
    }

    @Test
    void homonymsThatCannotBeToldApartHaveNoCode() {
        Area home =
                homes.decide("", "中共普陀区委召开座谈会。区委副书记、区长李明出席，普陀区有关部门参加。").area().orElseThrow();
        assertEquals("普陀区", home.name());
        assertFalse(home.known());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "坚持和平发展道路，推动世界大同。祝大家平安健康，长治久安。",
                "国务院总理李明主持召开国务院常务会议，研究稳外贸的措施。",
                "区委书记李明主持会议，区长王芳汇报。",
                "明天多云转晴，北京、上海、广州、成都、西安、武汉、沈阳、昆明气温回升。",
                "东方明珠下，海南航空的飞机飞过新民主主义的年代。"
            })
    void withoutEvidenceThereIsNoHome(String text) {
        assertEquals(Optional.empty(), homes.decide("", text).area());
    }

    @Test
    void decisionSaysWhatItRestsOn() {
        String text = "柯城区召开会议，区委书记李明主持，区长王芳传达。衢江区派员观摩。";
        HomeArea.Decision decision = homes.decide("今日柯城", text);
        assertEquals("330802", decision.area().orElseThrow().code());
        assertEquals("衢江区", decision.runnerUp().orElseThrow().name());
        assertTrue(decision.confidence() > 0.7, "confidence " + decision.confidence());
        HomeArea.Clue paper = decision.clues().get(0);
        assertEquals(HomeArea.Source.PUBLICATION, paper.source());
        assertEquals("柯城", "今日柯城".substring(paper.start(), paper.end()));
        HomeArea.Clue name = decision.clues().get(1);
        assertEquals(HomeArea.Source.TEXT, name.source());
        assertEquals("柯城区", text.substring(name.start(), name.end()));
        assertEquals(name.words(), text.substring(name.start(), name.end()));
    }

    @Test
    void headlinesAndDatelinesAreHeard() {
        String text = "会议强调，要抓好落实。县委书记李明主持，县长王芳汇报，全县各乡镇负责人参加。";
        assertEquals(Optional.empty(), homes.decide("", text).area());
        assertEquals(
                "定南县",
                homes.decide("", List.of("定南县召开经济工作会议"), List.of(), text, Set.of())
                        .area()
                        .orElseThrow()
                        .name());
        assertEquals(
                "定南县",
                homes.decide("", List.of(), List.of("江西定南县"), text, Set.of())
                        .area()
                        .orElseThrow()
                        .name());
    }

    @Test
    void formerAreasAreHomesOfTheirTime() {
        Area home =
                homes.decide("", "吴江市召开市委全会，市委书记李明作报告，市长王芳主持。吴江市各镇参加。").area().orElseThrow();
        assertEquals("320584", home.code());
        assertEquals("320509", Gazetteer.get().current(home).code());
    }

    @Test
    void aTextWithoutLineBreaksIsDecidedAlikeEveryTime() {
        String text = "区委书记到柯城区" + "的".repeat(200_000) + "浙江衢州".repeat(20_000);
        assertEquals(homes.decide("", text), homes.decide("", text));
    }

    /** A text of each county's own, with the bare words of its level and its city's name. */
    @Test
    void everyCountyIsAtHomeInItsOwnText() {
        Gazetteer gazetteer = Gazetteer.get();
        List<String> astray = Lexicon.load("area").column("code").stream()
                .map(code -> gazetteer.byCode(code).orElseThrow())
                .filter(area -> area.level() == Area.Level.COUNTY)
                .filter(area ->
                        !homes.decide("", ownText(gazetteer, area)).area().equals(Optional.of(area)))
                .map(Area::name)
                .toList();
        assertEquals(List.of(), astray);
    }

    private static String ownText(Gazetteer gazetteer, Area area) {
        String kind = gazetteer.kind(area);
        String name = gazetteer.headName(area);
        String upper = gazetteer.headName(gazetteer.parent(area).orElseThrow());
        return upper + name + "召开会议，" + kind + "委书记李明主持，" + kind + "长王芳参加。" + name + "各部门负责人到会，学习" + upper + "有关文件。";
    }

    /** Homes of the real pages, checked by reading them; empty where there is none, no code where the name is shared. */
    private static final Map<String, String> REAL = Map.ofEntries(
            Map.entry("000_95d85934be1e6ab1.txt", "330802"),
            Map.entry("001_6874899e96e9eef1.txt", "330803"),
            Map.entry("002_c0214c87c37c3824.txt", "330802"),
            Map.entry("003_f3ebb2c24e7ad66b.txt", "330802"),
            Map.entry("004_60571caf48bbea5e.txt", "330802"),
            Map.entry("other/07.txt", "310110"),
            Map.entry("other/09.txt", "普陀区"),
            Map.entry("other/10.txt", "420600"),
            Map.entry("other/13.txt", "431128"),
            Map.entry("other/17.txt", "440308"),
            Map.entry("other/18.txt", "310110"),
            Map.entry("other/19.txt", "431124"),
            Map.entry("other/21.txt", "411700"),
            Map.entry("other/23.txt", "411600"),
            Map.entry("other/25.txt", "632200"),
            Map.entry("other/26.txt", "532300"),
            Map.entry("other/27.txt", "430971"),
            Map.entry("other/28.txt", "340500"),
            Map.entry("other/29.txt", "371400"),
            Map.entry("other/32.txt", "320213"),
            Map.entry("other/34.txt", "440117"),
            Map.entry("other/37.txt", "330600"),
            Map.entry("other/38.txt", "210104"),
            Map.entry("other/40.txt", "210123"),
            Map.entry("other/43.txt", "310151"),
            Map.entry("other/44.txt", "440100"),
            Map.entry("other/46.txt", "320500"),
            Map.entry("other/47.txt", "430121"),
            Map.entry("other/50.txt", "320281"),
            Map.entry("other/54.txt", "360728"),
            Map.entry("other/55.txt", "321000"),
            Map.entry("other/58.txt", "330000"),
            Map.entry("other/62.txt", "330000"),
            Map.entry("other/70.txt", ""),
            Map.entry("other/73.txt", ""));

    @TestFactory
    Stream<DynamicTest> realPagesGoHome() {
        Path documents = Path.of(System.getProperty("zhengtu.shared", "")).resolve("documents");
        assumeTrue(Files.isDirectory(documents), "skipped: no documents at the folder of zhengtu.shared");
        return REAL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(), () -> assertEquals(page.getValue(), homeOf(documents.resolve(page.getKey())))));
    }

    private String homeOf(Path file) {
        try {
            String text = Files.readString(file);
            RunningText running = RunningText.of(text, new Span(0, text.length()));
            return homes.decide("", running)
                    .area()
                    .map(area -> area.known() ? area.code() : area.name())
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String withPeople(String text, String... people) {
        return homes.decide("", List.of(), List.of(), text, Set.of(people))
                .area()
                .map(Area::name)
                .orElse("");
    }

    @Test
    void theOnlyCountyThatATextNamesIsItsHomeThoughNothingMarksIt() {
        assertEquals("滦南县", withPeople("县委副书记、县长李明代表县政府作报告。代表们共商滦南发展大计。", "李明"));
        assertEquals("", withPeople("县委副书记、县长李明代表县政府作报告。代表们称赞滦南梨花，也称赞乐亭蜜桃。", "李明"), "two");
        assertEquals("", withPeople("县委书记李滦南主持会议，县长王芳汇报了工作。李滦南最后作了讲话。", "李滦南", "王芳"), "a person");
        assertEquals("", withPeople("县委书记李明走访群众，转达党和政府的关怀。人大代表和政协委员参加，全县半小时上高速。", "李明"), "words");
    }

    @Test
    void aCountyOfTwoCharactersIsKnownByWhatStandsBeforeItTwice() {
        assertEquals("易县", withPeople("县委书记李明主持会议。会议审议了《关于审定易县旅游规划的请示》和《关于表彰易县先进教师的请示》。"));
        assertEquals("", withPeople("县委书记李明主持会议。会议审议了《关于审定易县旅游规划的请示》。"), "once");
        assertEquals("", withPeople("县委书记李明说，完成县域规划，大家响应县里号召，对应县直单位要发文县乡两级，达成县校合作。"), "words");
    }

    @Test
    void aCountyNamedAsPeopleAreIsKnownByRecurring() {
        assertEquals("宁化县", withPeople("县委全会提出了新目标。县政府要抓好三件事：加快宁化中学扩建，打响“住在宁化”品牌，支持宁化商会发展，全县一盘棋。"));
        String people = "县委书记李明看望了永新、周永新和王永新三位劳模，县长王芳陪同。他说，永新们的精神值得学习，全县干部要向永新看齐。";
        assertEquals("", withPeople(people, "永新", "周永新", "王永新"));
    }

    @Test
    void whereVisitorsFeelTheChangeIsHome() {
        assertEquals("大方县", withPeople("返乡青年参观了县规划馆，见证大方巨变，团县委书记王芳陪同，县委书记李明看望了大家。"));
        assertEquals("", withPeople("县委书记李明说，这里的人们大方好客，县长王芳陪同。"));
    }
}
