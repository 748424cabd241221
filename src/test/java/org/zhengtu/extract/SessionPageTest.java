package org.zhengtu.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Participation;
import org.zhengtu.model.Person;
import org.zhengtu.model.Tenure;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/** Pages about sessions of congresses: reports given there and printed whole, and who sat on the platform. */
class SessionPageTest {

    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final String BODY = "\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n一、2023年工作回顾\n2023年，全县粮食总产量12万吨，增长3%。\n";
    private static final String SESSION = "青禾市第九届人民代表大会第二次会议";

    private static Extraction read(String text) {
        return new Extractor().extract(new Reading(new PageReader().read("d", text), TOKENIZER, Optional.empty()));
    }

    private static List<String> parts(Extraction page) {
        List<Meeting> meetings = page.facts(Meeting.class);
        return page.facts(Participation.class).stream()
                .map(part -> name(meetings, part.meeting()) + " " + part.participant() + " "
                        + part.role().name().toLowerCase())
                .sorted()
                .toList();
    }

    private static String name(List<Meeting> meetings, int id) {
        return meetings.stream()
                .filter(meeting -> meeting.id() == id)
                .map(meeting -> meeting.name() + " " + meeting.when().iso())
                .collect(Collectors.joining());
    }

    @Test
    void aDayThatHasLostItsMonthBreaksNoHead() {
        Extraction page = read("政府工作报告\n——2024116日在青禾县第九届人民代表大会\n\n第二次会议上\n\n县长  李大山\n" + BODY);
        assertEquals(
                List.of("李大山 report"),
                parts(page).stream()
                        .map(part -> part.substring(part.indexOf("李大山")))
                        .toList());
        assertEquals("政府工作报告", page.page().articles().get(0).headline());
    }

    @Test
    void theNameAboveTheDayStaysApartFromTheLineAboveIt() {
        Extraction page = read("政府工作报告\n——在青禾县第九届人民代表大会第二次会议上\n县委副书记、县长 木合买提·丝迪里\n（2024年1月6日）" + BODY);
        assertEquals(
                List.of("县委副书记", "县政府县长"),
                page.facts(Tenure.class).stream()
                        .map(tenure -> tenure.organization() + tenure.title())
                        .sorted()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政 府 工 作 报 告|——2024年1月6日在青禾县第九届|人民代表大会第二次会议上|县长 李大山",
                "政府工作报告|——2024年1月6日在青禾县第九届人民代表大会|第二次会议上|青禾县人民政府县长 李大山",
                "政府工作报告|（2024年1月6日在青禾县第九届人民代表大会|第二次会议上）|（县长 李大山）",
                "政府工作报告|── 2024年1月6日在青禾县第九届人民代表大会第二次会议上|代县长 李大山",
                "政府工作报告|县长 李大山|——2024年1月6日在青禾县第九届人民代表大会第二次会议上",
                "政府工作报告|——2024年1月6日|在青禾县第九届人民代表大会|第二次会议上|青禾县县长 李大山",
                "政府工作报告|——在青禾县第九届人民代表大会第二次会议上|（2024年1月6日）|县长 李大山",
                "政府工作报告|——2024年1月6日在青禾县第九届人民代表大会第二次会议上|李大山",
                "政府工作报告|——李大山县长2024年1月6日在青禾县第九届人民代表大会第二次会议上",
                "2024年政府工作报告|来源：青禾县人民政府网 发布日期：2024-01-16 11:44|政府工作报告|——2024年1月6日在青禾县第九届人民代表大会|第二次会议上|代县长 李大山",
                "青禾县人民检察院工作报告|2024年1月6日在青禾县第九届人民代表大会|第二次会议上|代检察长 李大山"
            })
    void whoGaveAReportReportedAtTheSessionBelowItsTitle(String head) {
        Extraction page = read(head.replace('|', '\n') + BODY);
        assertEquals(List.of("青禾县第九届人民代表大会第二次会议 2024-01-06 李大山 report"), parts(page));
        assertEquals(
                Optional.of("OFFICIAL"),
                page.facts(Person.class).stream()
                        .filter(person -> person.name().equals("李大山"))
                        .map(person -> person.kind().name())
                        .findFirst());
        assertEquals(
                true, page.page().articles().get(0).headline().matches(".*政\\s*府\\s*工\\s*作\\s*报\\s*告.*|.*检察院工作报告"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青禾中学工作报告获好评|——2024年1月6日在学校礼堂|记者 李大山|1月6日，青禾中学召开教代会，全体教师听取了学校工作报告。",
                "政府工作报告里的民生账|本报记者 李大山|1月6日，青禾县第九届人民代表大会第二次会议开幕，县政府工作报告提出新建学校3所。",
                "青禾县2024年政府工作要点|——2024年1月6日|县长 李大山|为做好全年工作，制定本要点。"
            })
    void whoSignsAPageReportedNowhere(String page) {
        assertEquals(
                List.of(),
                parts(read(page.replace('|', '\n') + "\n")).stream()
                        .filter(part -> part.contains("李大山"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "出席会议并在主席台就座的领导和老同志有：",
                "在主席台上就座的领导同志有",
                "坐在主席台前排的有：",
                "应邀参加大会的有",
                "应邀出席开幕会并在主席台就座的领导和老同志有",
                "会议执行主席：",
                "本次大会执行主席为"
            })
    void thoseOnThePlatformAreThere(String lead) {
        String names = "程文远、曾可望、王敏山";
        Extraction page = read("2022年9月27日，" + SESSION + "在会议中心举行。\n" + lead + names + "。\n");
        assertEquals(
                Stream.of(names.split("、"))
                        .map(name -> SESSION + " 2022-09-27 " + name + " attend")
                        .sorted()
                        .toList(),
                parts(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王大明", "李文远", "张建国", "方志敏", "吴建军", "马国强"})
    void thoseWhoArePresentAreListedBehindTheVerb(String first) {
        Extraction page = read("2022年9月27日，" + SESSION + "在会议中心举行。\n列席会议的有" + first + "、曾可望、王敏山。\n");
        assertEquals(3, parts(page).size(), parts(page).toString());
    }

    @Test
    void leadersOfACountyAreNoPlaces() {
        Extraction page = read("2022年9月27日，" + SESSION + "在会议中心举行。\n在主席台就座的还有王大明、曾可望、王敏山等县领导。\n");
        assertEquals(3, parts(page).size(), parts(page).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"列席会议的有石门、云山、方家等乡镇党委书记。", "参加比赛的有温州、金华、方山代表队。", "参加会议的有经济、教育、卫生等部门负责人。", "出席会议的有常委、委员、代表。"})
    void placesAndOfficesBehindTheVerbAreNobody(String list) {
        Extraction page = read("2022年9月27日，" + SESSION + "在会议中心举行。\n" + list + "\n");
        assertEquals(List.of(), page.facts(Person.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16时，大会举行第二次全体会议，大会执行主席程文远主持会议。", "大会第一次全体会议由程文远主持。", "9时，举行第二次全体会议。执行主席程文远主持会议。"})
    void aSittingOfTheSessionIsTheSession(String sitting) {
        Extraction page = read("2022年9月27日，" + SESSION + "在会议中心举行。\n" + sitting + "\n");
        assertEquals(List.of(SESSION + " 2022-09-27 程文远 chair"), parts(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"时来旺", "付和顺", "方旺来", "刘国平"})
    void howeverRareTheFirstOfSeveralDeputiesTheListStandsBehindTheirTitle(String first) {
        Extraction page = read("12月3日，县十五届人大常委会召开第6次会议。县人大常委会主任沈岳川主持会议，副主任" + first + "、桑采薇、卓云汀出席会议。");
        assertEquals(
                Stream.of("沈岳川 chair", first + " attend", "桑采薇 attend", "卓云汀 attend")
                        .map(part -> "县十五届人大常委会第6次会议  " + part)
                        .sorted()
                        .toList(),
                parts(page));
    }

    @Test
    void whatIsListedAfterTheRulesOfAnElectionIsNoMeeting() {
        Extraction page = read("12月3日，县政协主席沈岳川主持召开县政协十届五次常委会会议。会议讨论了选举办法（草案）、选举大会监票人建议名单和各项决议（草案）。");
        assertEquals(
                List.of("县政协十届五次常委会会议"),
                page.facts(Meeting.class).stream().map(Meeting::name).toList());
    }
}
