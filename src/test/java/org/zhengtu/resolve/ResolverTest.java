package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtu.extract.Extraction;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Organization;
import org.zhengtu.model.Project;
import org.zhengtu.model.Span;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Page;
import org.zhengtu.text.PageReader;

/** Whose 县委 it is, on pages of one place and of several. */
class ResolverTest {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.get(), new Indicators(), Decisions.none());

    /** The names of the bodies that a page names by a bare word, each place of it a piece of evidence. */
    private static List<String> bodies(String text, String printed) {
        Page page = new PageReader().read("t", text);
        List<Evidence> read = new ArrayList<>();
        for (int at = text.indexOf(printed); at >= 0; at = text.indexOf(printed, at + 1)) {
            read.add(new Evidence("X-01", 0.9, List.of(new Span(at, at + printed.length()))));
        }
        Extraction extraction = new Extraction(page, List.of(new Organization(printed, read)));
        return RESOLVER.resolve(extraction, Issue.printed(page), Optional.empty()).facts().stream()
                .map(fact ->
                        ((Organization) fact).name() + "*" + fact.evidence().size())
                .toList();
    }

    @Test
    void clippingsOfTwoCountiesAreAtHomeInEach() {
        String text =
                """
                道县召开春耕备耕工作会议
                2010年3月22日
                3月21日，道县召开春耕备耕工作会议。县委书记方致远出席会议。他说，道县是农业大县，县委高度重视我县春耕工作。

                泗洪县举行项目开工仪式
                2012年5月9日
                5月8日，泗洪县举行项目开工仪式，县委书记陆明轩宣布开工。泗洪县产业园是我县的重点项目。
                """;
        assertEquals(List.of("道县县委*2", "泗洪县委*1"), bodies(text, "县委"));
    }

    @Test
    void theParagraphsOfARoundUpAreAtHomeInTheCountiesThatOpenThem() {
        String text =
                """
                县区动态

                19日，泗洪县召开春耕备耕工作会议，县委书记方致远主持并讲话。

                近日，道县举行项目集中开工仪式，县委书记陆明轩宣布开工，全县共有12个项目开工。

                18日上午，沭阳县县委书记何启元到乡镇调研，县委要求抓好春季管护。
                """;
        assertEquals(List.of("泗洪县委*1", "道县县委*1", "沭阳县委*2"), bodies(text, "县委"));
    }

    @Test
    void anAreaIsCalledAsTheDocumentCallsIt() {
        String full = "3月5日，积石山保安族东乡族撒拉族自治县召开会议，县委书记方致远讲话。积石山保安族东乡族撒拉族自治县是农业大县，我县县委高度重视春耕。";
        assertEquals(List.of("积石山保安族东乡族撒拉族自治县委*2"), bodies(full, "县委"));
        assertEquals(List.of("积石山县委*2"), bodies(full + "积石山县干部群众反响热烈。", "县委"));
        String prefecture = "3月5日，尉犁县召开会议，县委书记方致远讲话。会议传达自治州党委的要求，尉犁县要抓好春耕，我县干部要下乡。";
        assertEquals(List.of("巴音郭楞蒙古自治州党委*1"), bodies(prefecture, "自治州党委"));
    }

    /** The places of projects that a page names, in order; empty where none is told. */
    private static List<String> places(String text, String... projects) {
        Page page = new PageReader().read("t", text);
        List<Fact> read = new ArrayList<>();
        for (String name : projects) {
            int at = text.indexOf(name);
            Evidence evidence = new Evidence("X-01", 0.9, List.of(new Span(at, at + name.length())));
            read.add(new Project(name, true, "", List.of(), "", List.of(), List.of(), List.of(evidence)));
        }
        return RESOLVER.resolve(new Extraction(page, read), Issue.printed(page), Optional.empty()).facts().stream()
                .map(fact -> ((Project) fact).place())
                .toList();
    }

    @Test
    void theProjectsOfACityAreInTheCountiesThatTheirNamesBeginWith() {
        String city = "8月12日，衢州市发改委发布消息，衢州市重点项目进展顺利，我市常山县石材产业园、龙游县竹笋小镇项目、江山市蜂业产业园建成，市图书馆新馆开工。";
        assertEquals(List.of("常山县", "龙游县", "江山市", ""), places(city, "常山县石材产业园", "龙游县竹笋小镇项目", "江山市蜂业产业园", "市图书馆新馆"));
        String county = "8月12日，常山县县委书记方致远察看常山县石材产业园、常山县第九高中。我县各项目进展顺利，常山县县委要求加快建设。";
        assertEquals(List.of("", ""), places(county, "常山县石材产业园", "常山县第九高中"));
    }

    @Test
    void aDatelineGivesTheDayWhereTheTextTellsTheYear() {
        String dateline = "东岳日报道县3月20日讯（记者 方致远）";
        Issue told = Issue.printed(new PageReader().read("t", dateline + "县政府召开会议，部署2009年政府工作。"));
        assertEquals(Optional.of(LocalDate.of(2009, 3, 20)), told.date());
        assertEquals(DateBasis.CONTEXT, told.basis());
        Issue untold = Issue.printed(new PageReader().read("t", dateline + "县政府召开会议，部署政府工作。"));
        assertEquals(Optional.empty(), untold.date());
        Issue printed = Issue.printed(new PageReader().read("t", "2010-03-21\n" + dateline + "县政府召开会议，部署2009年政府工作。"));
        assertEquals(Optional.of(LocalDate.of(2010, 3, 21)), printed.date());
        assertEquals(DateBasis.MASTHEAD, printed.basis());
    }

    @Test
    void aCountysPaperStaysAtHomeWhateverItTellsOf() {
        String text =
                """
                今日道县
                2010年3月22日 星期一 第1203期
                道县召开春耕备耕工作会议
                本报讯（记者 方致远）3月21日，道县召开春耕备耕工作会议。县委书记陆明轩出席会议。
                泗洪县党政代表团来访
                本报讯（记者 方致远）3月20日，泗洪县党政代表团一行来访。泗洪县领导介绍了泗洪县的经验。县委副书记何志坚陪同。
                """;
        assertEquals(List.of("道县县委*2"), bodies(text, "县委"));
    }

    @Test
    void aCitysPaperHasReportsFromItsCounties() {
        String text =
                """
                永州日报
                2010年3月22日 星期一 第1203期
                永州市召开全市农业工作会议
                本报讯（记者 方致远）3月21日，永州市召开全市农业工作会议。市委书记陆明轩出席会议，市长何志坚主持。我市各县区负责人参加。
                道县春耕忙
                本报讯（记者 方致远）3月20日，道县委书记李国栋到田间调研。县长王小明陪同。他说，县委把春耕作为道县全县的大事来抓，市委也作了部署。
                """;
        assertEquals(List.of("永州市委*2"), bodies(text, "市委"));
        assertEquals(List.of("道县委*2"), bodies(text, "县委"));
    }
}
