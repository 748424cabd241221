package org.zhengtu.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.Prefixes;
import org.zhengtu.graph.Vocab;

/** What is doubted of pages that are compared, and what isn't. */
class DoubtsTest {

    private static final Node DERIVED = NodeFactory.createURI("https://w3id.org/zhengtu/graph/derived");
    private static final Node META = NodeFactory.createURI("https://w3id.org/zhengtu/graph/meta");
    private static final Node CURATED = NodeFactory.createURI("https://w3id.org/zhengtu/graph/curated");

    @TempDir
    Path folder;

    private DatasetGraph store;

    @BeforeEach
    void open() {
        store = DatabaseMgr.connectDatasetGraph(folder.toString());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Puts a page in the store, or in the place of the one of the same name. */
    private void page(String id, String turtle) {
        StringBuilder trig = new StringBuilder();
        Prefixes.ALL.forEach((prefix, iri) -> trig.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        Node graph = NodeFactory.createURI("https://w3id.org/zhengtu/graph/doc/" + id);
        Txn.executeWrite(store, () -> {
            Touched touched = new Touched();
            touched.note(store.getGraph(graph));
            store.removeGraph(graph);
            RDFParser.fromString(trig + turtle, Lang.TURTLE)
                    .toGraph()
                    .find()
                    .forEachRemaining(t -> store.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
            touched.note(store.getGraph(graph));
            new Derivation(DERIVED, META, CURATED).update(store, touched);
        });
    }

    /** The doubts, by their words. */
    private List<String> doubts() {
        return Txn.calculateRead(store, () -> {
            TreeSet<String> words = new TreeSet<>();
            store.find(DERIVED, Node.ANY, Vocab.reviewKind, Node.ANY).forEachRemaining(item -> {
                String kind = item.getObject().getURI().replaceFirst(".*review\\.", "");
                store.find(DERIVED, item.getSubject(), RDFS.label.asNode(), Node.ANY)
                        .forEachRemaining(label ->
                                words.add(kind + " " + label.getObject().getLiteralLexicalForm()));
            });
            return new ArrayList<>(words);
        });
    }

    private static String official(String key, String name) {
        return "zd:person." + key + " a foaf:Person , zt:Official ; rdfs:label \"" + name + "\" .\n";
    }

    private static String tenure(String person, String post, String day) {
        return "zd:tenure." + person + "__" + post + " a zt:Tenure ; rdfs:label \"" + person + "：" + post
                + "\" ; zt:holder zd:person." + person + " ; zt:post zd:post." + post + " ; org:organization zd:org."
                + post.replaceFirst("_[^_]*$", "") + " ; zt:observedOn \"" + day + "\"^^xsd:date .\n" + "zd:post."
                + post
                + " rdfs:label \"" + post + "\" ; zt:soleHolder " + post.endsWith("_县长") + " .\n";
    }

    private static String meeting(String key, String name, String day, String more) {
        return "zd:meeting." + key + " a zt:Meeting ; rdfs:label \"" + name + "\" ; zt:dateFrom \"" + day
                + "\"^^xsd:date ; zt:dateTo \"" + day + "\"^^xsd:date ; zt:jurisdiction zd:place.431124_道县 " + more
                + " .\n";
    }

    /** A deputy head of the county, known by a post of one day. */
    private static String deputy(String name) {
        return official("431124_" + name, name) + tenure("431124_" + name, "431124_县政府_副县长", "2022-03-01");
    }

    private static String figure(String number, String unit, String value) {
        return "zd:figure.431124_gdp_level_2022-01-01_2022-12-31_" + number.replace('.', '-') + unit
                + " a zt:Figure ; rdfs:label \"地区生产总值" + number + unit
                + "\" ; zt:series zd:series.431124_gdp_level_yuan ;"
                + " zt:dateFrom \"2022-01-01\"^^xsd:date ; zt:dateTo \"2022-12-31\"^^xsd:date ; zt:value " + value
                + " ; zt:valueText \"" + number + "\" ; zt:unitText \"" + unit + "\" .\n";
    }

    @Test
    void aNameOneCharacterApartInOneBody() {
        page("a", deputy("何若水"));
        assertEquals(List.of(), doubts());
        page("b", official("431124_何若冰", "何若冰") + tenure("431124_何若冰", "431124_县政府_党组成员", "2022-05-01"));
        assertEquals(List.of("name-variant 何若冰 / 何若水：一字之差，同一机构"), doubts());
    }

    @Test
    void namesThatOnePageTellsApartAreTwo() {
        page("a", deputy("何若水"));
        page("b", deputy("何若冰"));
        assertEquals(1, doubts().size());
        page("c", deputy("何若水") + deputy("何若冰"));
        assertEquals(List.of(), doubts());
    }

    private static String read(String person, String post, int article) {
        String evidence = "zd:evidence.a_" + article + "_" + person;
        return "zd:tenure." + person + "__" + post + " zt:evidence " + evidence + " .\n" + evidence
                + " a zt:Evidence ; zt:inDocument zd:doc.a ; zt:inArticle zd:article.a_" + article + " .\n";
    }

    @Test
    void namesOfOnePageInTwoArticlesUnderOnePost() {
        String one = deputy("何若水") + read("431124_何若水", "431124_县政府_副县长", 1);
        page("a", one + deputy("何若冰") + read("431124_何若冰", "431124_县政府_副县长", 2));
        assertEquals(List.of("name-variant 何若冰 / 何若水：一字之差，同一职务"), doubts());
        page("a", one + deputy("何若冰") + read("431124_何若冰", "431124_县政府_副县长", 1));
        assertEquals(List.of(), doubts(), "one article tells of both");
        String group = official("431124_何若冰", "何若冰") + tenure("431124_何若冰", "431124_县政府_党组成员", "2022-03-01");
        page("a", one + group + read("431124_何若冰", "431124_县政府_党组成员", 2));
        assertEquals(List.of(), doubts(), "two posts of one body on one page are those of two people");
    }

    @Test
    void namesOfTwoPlacesOrTwoCharactersAreNoVariants() {
        page("a", deputy("何若水"));
        page("b", official("431126_何若冰", "何若冰") + tenure("431126_何若冰", "431124_县政府_副县长", "2022-03-01"));
        page("c", deputy("何水"));
        page("d", deputy("何冰"));
        assertEquals(List.of(), doubts());
    }

    @Test
    void shortNamesInAPostForOne() {
        page("c", official("431124_何水", "何水") + tenure("431124_何水", "431124_县政府_县长", "2022-03-01"));
        page("d", official("431124_何冰", "何冰") + tenure("431124_何冰", "431124_县政府_县长", "2022-05-01"));
        assertEquals(List.of("name-variant 何冰 / 何水：一字之差，同一单人职务"), doubts());
    }

    @Test
    void companyThatAPageTellsOfLater() {
        String guests = official("431124_任秋", "任秋") + official("431124_顾夏", "顾夏");
        String first = meeting("431124_县委_13_plenary_5", "县委第13届第5次全会", "2022-03-01", "; zt:attendedBy %s");
        page(
                "a",
                official("431124_何若水", "何若水") + guests + first.formatted("zd:person.431124_何若水 , zd:person.431124_任秋"));
        String all = "; zt:attendedBy zd:person.431124_何若冰 , zd:person.431124_任秋 , zd:person.431124_顾夏";
        String second = meeting("431124_县委_13_plenary_6", "县委第13届第6次全会", "2022-07-01", all);
        page("b", official("431124_何若冰", "何若冰") + guests + second);
        assertEquals(List.of(), doubts(), "one other has met both");
        page("c", guests + first.formatted("zd:person.431124_顾夏"));
        assertEquals(List.of("name-variant 何若冰 / 何若水：一字之差，常与同样的人一同到会"), doubts());
        page("c", guests);
        assertEquals(List.of(), doubts());
    }

    @Test
    void officialsOfOneNameInTwoCounties() {
        page("a", deputy("何若水"));
        page("b", official("431126_何若水", "何若水"));
        assertEquals(List.of("same-person 何若水：431124_县政府_副县长 / 431126，同名，或为一人"), doubts());
        page("b", "zd:person.431126_何若水 a foaf:Person ; rdfs:label \"何若水\" .");
        assertEquals(List.of(), doubts(), "somebody without a post is no official");
    }

    @Test
    void officialsOfUnknownPlacesAreComparedWithNobody() {
        page("a", official("431124_何若水", "何若水"));
        page("b", official("doc-b_何若水", "何若水"));
        assertEquals(List.of(), doubts());
    }

    @Test
    void reportersAreNotTakenForOfficials() {
        page("a", official("431124_何若水", "何若水"));
        page("b", official("431126_何若水__reporter", "何若水"));
        assertEquals(List.of(), doubts());
    }

    @Test
    void oneMeetingUnderTwoNames() {
        String body = "; zt:body zd:org.431124_县政府 ; zt:meetingType zc:meeting.executive";
        page("a", meeting("431124_县政府_18_executive_3", "道县政府第18届第3次常务会议", "2022-03-01", body + " ; zt:ordinal 3"));
        page("b", meeting("431124_2022-03-01_县政府常务会议", "县政府常务会议", "2022-03-01", body));
        assertEquals(List.of("same-meeting 2022-03-01 县政府常务会议 / 道县政府第18届第3次常务会议：或为同一会议"), doubts());
        page("b", meeting("431124_2022-03-02_县政府常务会议", "县政府常务会议", "2022-03-02", body));
        assertEquals(List.of(), doubts());
    }

    @Test
    void meetingsAlikeByNameAndNotByNumber() {
        page("a", meeting("431124_2022-03-01_夏粮收购推进会", "夏粮收购推进会", "2022-03-01", ""));
        page("b", meeting("431124_2022-03-01_全县夏粮收购工作推进会", "全县夏粮收购工作推进会", "2022-03-01", ""));
        page("c", meeting("431124_2022-03-01_老干部座谈会", "老干部座谈会", "2022-03-01", ""));
        assertEquals(1, doubts().size(), doubts().toString());
        String two = "; zt:body zd:org.431124_县政府 ; zt:meetingType zc:meeting.executive ; zt:ordinal ";
        page("d", meeting("431124_县政府_18_executive_3", "第3次", "2022-04-01", two + "3"));
        page("e", meeting("431124_县政府_18_executive_4", "第4次", "2022-04-01", two + "4"));
        assertEquals(1, doubts().size(), doubts().toString());
    }

    @Test
    void meetingsWithAndWithoutTheirPlace() {
        page("a", meeting("431124_2022-05-10_道县春耕生产现场会", "道县春耕生产现场会", "2022-05-10", ""));
        page("b", meeting("431124_2022-05-10_春耕生产工作现场会", "春耕生产工作现场会", "2022-05-10", ""));
        page("c", meeting("431124_2022-05-10_道县老干部座谈会", "道县老干部座谈会", "2022-05-10", ""));
        assertEquals(List.of("same-meeting 2022-05-10 春耕生产工作现场会 / 道县春耕生产现场会：或为同一会议"), doubts());
    }

    @Test
    void numbersAgainstDays() {
        String body = "; zt:body zd:org.431124_县政府 ; zt:meetingType zc:meeting.executive ; zt:term 18 ; zt:ordinal ";
        page("a", meeting("431124_县政府_18_executive_3", "第3次", "2022-03-01", body + "3"));
        page("b", meeting("431124_县政府_18_executive_9", "第9次", "2022-02-01", body + "9"));
        assertEquals(List.of("ordinal-conflict 第3次 2022-03-01 / 第9次 2022-02-01：次序与日期相反"), doubts());
        page("b", meeting("431124_县政府_18_executive_9", "第9次", "2022-05-01", body + "9"));
        assertEquals(List.of(), doubts());
    }

    @Test
    void daysThatExcludeEachOther() {
        page("a", meeting("431124_县政府_18_executive_3", "第3次", "2022-03-01", ""));
        page("b", meeting("431124_县政府_18_executive_3", "第3次", "2022-03-02", ""));
        assertEquals(List.of("date-conflict 第3次：2022-03-01 / 2022-03-02"), doubts());
        page("b", meeting("431124_县政府_18_executive_3", "第3次", "2022-03-01", ""));
        assertEquals(List.of(), doubts());
    }

    @Test
    void twoValuesThatNoRoundingExplains() {
        page("a", figure("398", "亿元", "39800000000.0"));
        page("b", figure("398.4", "亿元", "39840000000.0"));
        assertEquals(List.of(), doubts());
        page("c", figure("412", "亿元", "41200000000.0"));
        assertEquals(
                List.of("value-conflict 2022-01-01/2022-12-31 地区生产总值398.4亿元 / 地区生产总值398亿元 / 地区生产总值412亿元：同一时期两个数值"),
                doubts());
    }

    @Test
    void twoValuesOnOnePageAreTwoThings() {
        page("a", figure("398", "亿元", "39800000000.0") + figure("412", "亿元", "41200000000.0"));
        assertEquals(List.of(), doubts());
    }

    @Test
    void twoHoldersOfAPostForOne() {
        page("a", official("431124_何若水", "何若水") + tenure("431124_何若水", "431124_县政府_县长", "2022-03-01"));
        page("b", official("431124_何若水", "何若水") + tenure("431124_何若水", "431124_县政府_县长", "2022-06-01"));
        page("c", official("431124_唐致远", "唐致远") + tenure("431124_唐致远", "431124_县政府_县长", "2022-06-01"));
        assertEquals(List.of(), doubts(), "a handover on one day");
        page("c", official("431124_唐致远", "唐致远") + tenure("431124_唐致远", "431124_县政府_县长", "2022-04-01"));
        assertEquals(
                List.of("post-overlap 431124_何若水：431124_县政府_县长 2022-03-01/2022-06-01"
                        + " / 431124_唐致远：431124_县政府_县长 2022-04-01/2022-04-01：单人职务，见报日期重叠"),
                doubts());
    }

    private static String body(String key) {
        return "zd:org." + key + " a org:Organization ; rdfs:label \"" + key + "\" .\n";
    }

    @Test
    void aLongNameOfABodyOneCharacterApart() {
        page("a", body("431124_县住房和城乡建设局") + body("431124_县教育局") + body("431124_县第一初级中学"));
        page("b", body("431124_县往房和城乡建设局") + body("431124_县体育局") + body("431124_县第二初级中学"));
        assertEquals(List.of("org-variant 县住房和城乡建设局 / 县往房和城乡建设局：一字之差"), doubts());
        page("c", body("431124_县住房和城乡建设局") + body("431124_县往房和城乡建设局"));
        assertEquals(List.of(), doubts(), "one page tells them apart");
    }

    @Test
    void firmsOneCharacterApartOnlyInOneProject() {
        String kind = "zd:org.431124_%s org:classification zc:orgkind.company .\n";
        String works = "zd:project.431124_潇水大桥 a zt:Project ; zt:party zd:org.431124_%s .\n";
        page("a", body("431124_兰海实业有限公司") + kind.formatted("兰海实业有限公司"));
        page("b", body("431124_竺海实业有限公司") + kind.formatted("竺海实业有限公司"));
        assertEquals(List.of(), doubts());
        page("c", works.formatted("兰海实业有限公司") + body("431124_兰海实业有限公司"));
        page("d", works.formatted("竺海实业有限公司") + body("431124_竺海实业有限公司"));
        assertEquals(List.of("org-variant 兰海实业有限公司 / 竺海实业有限公司：一字之差"), doubts());
    }

    private static String project(String key, String investment) {
        return "zd:project." + key + " a zt:Project ; rdfs:label \"" + key + "\""
                + (investment.isEmpty() ? "" : " ; zt:investment " + investment) + " .\n";
    }

    @Test
    void oneProjectUnderTwoNames() {
        page("a", project("431124_潇水冷链物流园建设项目", "") + project("431124_岑江大桥", "") + project("431124_热电联产一期工程", ""));
        page("b", project("431124_潇水冷链物流园", "") + project("431124_岺江大桥", "") + project("431124_热电联产二期工程", ""));
        page("c", project("431126_潇水冷链物流园工程", ""));
        assertEquals(List.of("same-project 潇水冷链物流园 / 潇水冷链物流园建设项目：只差末尾的词"), doubts());
    }

    @Test
    void projectsAlikeWithOneInvestment() {
        page("a", project("431124_油茶精深加工产业园项目", "320000000.00"));
        page("b", project("431124_清溪油茶加工产业园项目", "320000000.00"));
        page("c", project("431124_食用菌工厂化栽培项目", "320000000.00"));
        page("d", project("431124_清溪油茶加工产业园三期项目", "320000000.00"));
        assertEquals(List.of("same-project 油茶精深加工产业园项目 / 清溪油茶加工产业园项目：投资额相同，名称相近"), doubts());
    }

    @Test
    void misreadNamesOfProjectsUnlessTheyCostOtherwise() {
        page("a", project("431124_双牌水库灌区改造工程", "50000000.00"));
        page("b", project("431124_双牌水库濯区改造工程", ""));
        assertEquals(List.of("same-project 双牌水库濯区改造工程 / 双牌水库灌区改造工程：一字之差"), doubts());
        page("b", project("431124_双牌水库濯区改造工程", "70000000.00"));
        assertEquals(List.of(), doubts());
    }

    @Test
    void doubtsGoWithThePagesTheyCameFrom() {
        page("a", deputy("何若水"));
        page("b", official("431126_何若水", "何若水"));
        page("c", official("431128_何若水", "何若水"));
        assertEquals(List.of("same-person 何若水：431124_县政府_副县长 / 431126 / 431128，同名，或为一人"), doubts());
        page("a", "");
        assertEquals(List.of("same-person 何若水：431126 / 431128，同名，或为一人"), doubts());
        page("b", "");
        assertEquals(List.of(), doubts());
    }
}
