package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.model.Comparator;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Person;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.Project;
import org.zhengtu.model.Quantity;
import org.zhengtu.model.Span;
import org.zhengtu.model.Target;
import org.zhengtu.model.Tenure;
import org.zhengtu.model.TenureChange;
import org.zhengtu.model.When;

class KeysTest {

    private static final List<Evidence> READ = List.of(new Evidence("X-01", 0.9, List.of(new Span(0, 1))));
    private static final When DAY = When.day("8月16日", LocalDate.of(2022, 8, 16), DateBasis.ISSUE);

    private static Keys keys(String document, Scope home, Fact... facts) {
        return new Keys(document, home, KeysTest::body, new Indicators(), Decisions.none(), List.of(facts));
    }

    private static Keys keys(Fact... facts) {
        return keys("p1", Scope.area("431124"), facts);
    }

    /** 道县's bodies and those of its city, 永州市, and of the nation. */
    private static Body body(String name) {
        if (name.startsWith("国家")) {
            return new Body(Scope.area("100000"), name, name);
        }
        return name.startsWith("永州市") || name.startsWith("市")
                ? new Body(Scope.area("431100"), name, name.replaceFirst("^永州", ""))
                : new Body(Scope.area("431124"), name, name.replaceFirst("^道县", ""));
    }

    private static Tenure tenure(String person, String body, String title) {
        return new Tenure(person, body, title, TenureChange.SEEN, DAY, READ);
    }

    private static Meeting meeting(String name, String body, String type, int term, int ordinal, When when) {
        return new Meeting(1, name, when, "", body, type, term, ordinal, true, false, READ);
    }

    @Test
    void scopesAPersonByHomeThenByTheSmallestBody() {
        Tenure city = tenure("何若水", "永州市政府", "副市长");
        assertEquals(
                "person.431124_何若水", keys(city, tenure("何若水", "道县县委", "书记")).person("何若水"));
        assertEquals("person.431100_何若水", keys(city).person("何若水"));
        assertEquals("person.431124_路人甲", keys(city).person("路人甲"));
    }

    @Test
    void keepsPersonsOfUnknownPlacesToTheirDocument() {
        assertEquals("person.doc-p9_何若水", keys("p9", Scope.document("p9")).person("何若水"));
    }

    @Test
    void keepsReportersApartFromOfficialsOfTheSameName() {
        Person reporter = new Person("何若水", PersonKind.REPORTER, READ);
        Person official = new Person("何若水", PersonKind.OFFICIAL, READ);
        assertEquals("person.431124_何若水__reporter", keys(reporter).person("何若水"));
        assertEquals("person.431124_何若水", keys(official).person("何若水"));
    }

    @Test
    void knowsByTheNationWhoIsItsOfficialAlone() {
        Tenure academy = tenure("何若水", "国家科学院", "院士");
        Tenure ministry = tenure("何若水", "国家教育部", "部长");
        Person scholar = new Person("何若水", PersonKind.OTHER, READ);
        Person minister = new Person("何若水", PersonKind.OFFICIAL, READ);
        assertEquals("person.doc-p1_何若水", keys(scholar, academy).person("何若水"));
        assertEquals("person.100000_何若水", keys(minister, ministry).person("何若水"));
        assertEquals(
                "person.431124_何若水",
                keys(scholar, academy, tenure("何若水", "道县科协", "顾问")).person("何若水"));
    }

    @Test
    void actingAndConfirmedAreTwoTenuresOfOnePost() {
        Tenure acting = tenure("何若水", "道县县政府", "代县长");
        Tenure confirmed = tenure("何若水", "道县县政府", "县长");
        Keys keys = keys(acting, confirmed);
        assertEquals(keys.post(acting), keys.post(confirmed));
        assertEquals("tenure.431124_何若水__431124_县政府_县长__acting", keys.tenure(acting));
        assertEquals("tenure.431124_何若水__431124_县政府_县长", keys.tenure(confirmed));
    }

    @Test
    void namesANumberedMeetingByItsNumber() {
        Meeting one = meeting("县政府第十三次常务会议", "道县县政府", "executive", 18, 13, DAY);
        Meeting other = meeting("十八届县政府第13次常务会", "道县县政府", "executive", 18, 13, When.UNKNOWN);
        assertEquals("meeting.431124_县政府_18_executive_13", keys(one).meeting(1));
        assertEquals(keys(one).meeting(1), keys(other).meeting(1));
        assertEquals(keys(one).meetingLabel(one), keys(other).meetingLabel(other));
    }

    /** A meeting of the city told of by the county's paper is the city's. */
    @Test
    void scopesAMeetingWithoutABodyByTheLevelInItsName() {
        Keys keys = keys(meeting("全市春季造林现场会", "", "meeting", 0, 0, DAY));
        assertEquals("meeting.431100_" + DAY.from() + "_全市春季造林现场会", keys.meeting(1));
        Keys own = keys(meeting("全县春季造林现场会", "", "meeting", 0, 0, DAY));
        assertEquals("meeting.431124_" + DAY.from() + "_全县春季造林现场会", own.meeting(1));
    }

    @Test
    void countsByTheYearWhereThereIsNoTerm() {
        assertEquals(
                "meeting.431124_县政府_2022_executive_13",
                keys(meeting("县政府第13次常务会议", "道县县政府", "executive", 0, 13, DAY)).meeting(1));
    }

    @Test
    void aMeetingWithoutDayAndNumberStaysInItsDocument() {
        Meeting vague = meeting("全县三级干部会议", "", "conference", 0, 0, When.year("", 2022, DateBasis.ISSUE));
        Scope home = Scope.area("431124");
        assertNotEquals(
                keys("p1", home, vague).meeting(1), keys("p2", home, vague).meeting(1));
    }

    @Test
    void aProjectWithoutAProperNameStaysInItsDocument() {
        Project park = new Project("产业园项目", false, "", List.of(), "", List.of(), List.of(), READ);
        Project bridge = new Project("潇水三桥", true, "", List.of(), "", List.of(), List.of(), READ);
        assertEquals("project.doc-p1_产业园项目", keys(park, bridge).project("产业园项目"));
        assertEquals("project.431124_潇水三桥", keys(park, bridge).project("潇水三桥"));
    }

    @Test
    void aReportOfEveryYearStaysInItsDocument() {
        assertEquals("policy.doc-p1_政府工作报告", keys().policy("政府工作报告"));
        assertEquals("policy.431124_道县十四五时期文旅发展规划2021-2025年", keys().policy("道县“十四五”时期文旅发展规划（2021-2025年）"));
    }

    @Test
    void namesATargetByItsSeries() {
        Target target = new Target(
                "GDP",
                Comparator.MORE_THAN,
                new Quantity(new BigDecimal("300.5"), null, "亿元", "300.5亿元"),
                When.year("到2026年", 2026, DateBasis.STATED),
                0,
                READ);
        Target full = new Target("地区生产总值", target.comparator(), target.quantity(), target.deadline(), 0, READ);
        assertEquals(keys().target(target), keys().target(full));
    }

    @Test
    void slugsKeepIdeographsBeyondTheBasicPlane() {
        assertEquals("𠮷田·ab-1", Slug.of("𠮷田·ａｂ-1 《》“”{}<>\"\\"));
        String longText = "某".repeat(60);
        assertEquals(49, Slug.of(longText).length());
        assertNotEquals(Slug.of(longText), Slug.of(longText + "某"));
        assertEquals(Slug.of("？"), Slug.of("？"));
        assertNotEquals(Slug.of("？"), Slug.of("！"));
    }

    @Test
    void unitsComeApart() {
        assertEquals(new Unit(new BigDecimal("1E+8"), "元").base(), Unit.of("亿元").base());
        assertEquals(0, new BigDecimal("100000000").compareTo(Unit.of("亿元").factor()));
        assertEquals("千瓦时", Unit.of("万千瓦时").base());
        assertEquals(0, new BigDecimal("1000000000000").compareTo(Unit.of("万亿元").factor()));
        assertEquals("百分点", Unit.of("百分点").base());
        assertEquals("", Unit.of("").base());
    }
}
