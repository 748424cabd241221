package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.zhengtu.store.QueryLibrary;

/** The explorer's pages in a real browser over the sample graph: what they show, not only that they answer. */
class ExplorerTest extends SampleInBrowser {

    private static final String NASTY = "<script>document.title='broken'</script><img src=x onerror=alert(1)>";

    @BeforeAll
    static void start() throws Exception {
        serve(
                nasty("project.990102_nasty", "rdf:type zt:Project"),
                nasty("project.990102_nasty", "rdfs:label \"" + NASTY + "\""),
                nasty("review.nasty", "rdf:type zt:ReviewItem"),
                nasty("review.nasty", "rdfs:label \"" + NASTY + "\""),
                nasty("review.nasty", "zt:reviewKind <https://w3id.org/zhengtu/code/review.name-variant>"),
                nasty("review.nasty", "zt:reviewStatus <https://w3id.org/zhengtu/code/state.open>"),
                nasty("review.nasty", "zt:concerns <https://w3id.org/zhengtu/id/project.990102_nasty>"),
                nasty("review.nasty", "zt:evidence <https://w3id.org/zhengtu/id/evidence.nasty>"),
                nasty("evidence.nasty", "zt:quote \"" + NASTY + "\""),
                nasty("evidence.nasty", "zt:inDocument <https://w3id.org/zhengtu/id/doc." + ServedSample.PAGE + ">"),
                nasty("evidence.nasty", "zt:start 1"),
                nasty("evidence.nasty", "zt:end 3"));
        Files.writeString(
                sample.store.folder().resolve("lost.tsv"),
                "scan.pdf\trefused\tscan.pdf: no text layer " + NASTY + "\n");
    }

    /** A quad of a page's graph. */
    private static String nasty(String subject, String says) {
        return "(<https://w3id.org/zhengtu/graph/doc/" + ServedSample.PAGE + "> <https://w3id.org/zhengtu/id/" + subject
                + "> "
                + says.replaceAll("\\bzt:(\\w+)", "<https://w3id.org/zhengtu/ontology#$1>")
                        .replace("rdf:type", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>")
                        .replace("rdfs:label", "<http://www.w3.org/2000/01/rdf-schema#label>")
                + ")";
    }

    @AfterEach
    void nothingIsStillLoading() {
        assertTrue(
                browser.all(".loading").stream().noneMatch(WebElement::isDisplayed),
                "a part without content is not shown");
    }

    private static void open(String page) {
        browser.go(sample.at(page));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String thing(String key) {
        return "/thing?lang=zh&id=" + encoded(key);
    }

    @Test
    void homeTellsWhatIsInTheGraph() {
        open("/?lang=zh");
        assertEquals("图中有什么", browser.text("h1"));
        assertTrue(browser.text(".counts").contains("9\n会议"), browser.text(".counts"));
        assertEquals(
                QueryLibrary.names(),
                browser.all(".cards small").stream()
                        .map(card -> card.getText().split(" · ")[0])
                        .sorted()
                        .toList());
        assertTrue(browser.text("main").contains("某官员任过哪些职务，何时见报？"));
        assertEquals(2, browser.all(".chart svg").size());
        assertTrue(browser.text("main").contains("未能读入的文件\n不收 scan.pdf: no text layer " + NASTY), browser.text("main"));
    }

    @Test
    void speaksEnglishToo() {
        open("/?lang=en");
        assertEquals("What is in the graph", browser.text("h1"));
        assertEquals("en", browser.run("return document.documentElement.lang"));
        open("/?lang=zh");
        browser.find("nav a[href^='/targets']").click();
        browser.until("return location.pathname === '/targets' && document.body.dataset.settled === 'true'");
        assertEquals("目标", browser.text("h1"), "the language of the address is kept");
        browser.find("button.language").click();
        browser.until("return document.documentElement.lang === 'en' && document.body.dataset.settled === 'true'");
        browser.run("localStorage.clear()");
    }

    @Test
    void findsByPartsOfNames() {
        open("/search?lang=zh&q=" + encoded("听澜"));
        assertTrue(browser.text(".hits li").contains("沈听澜"), browser.text("main"));
        assertTrue(browser.text(".facets").contains("人物"), browser.text(".facets"));
        browser.find(".hits a").click();
        browser.until("return location.pathname === '/thing'");
        browser.settled();
        assertEquals("沈听澜", browser.text("h1"));
    }

    @Test
    void findsWithinTheFilterWhatHomeCounts() {
        String filter = "since=2022-08-01&until=2022-12-31&place=990102&confidence=0.9";
        open("/?lang=en&" + filter);
        String counted = browser.find(".counts a[href*='kind=meeting'] strong").getText();
        browser.find(".counts a[href*='kind=meeting']").click();
        browser.until("return location.pathname === '/search' && document.body.dataset.settled === 'true'");
        assertEquals(counted + " found", browser.text("[role=status]"));
        browser.find(".find input").sendKeys("听澜", Keys.ENTER);
        browser.until("return location.search.includes('q=') && document.body.dataset.settled === 'true'");
        assertTrue(
                ((String) browser.run("return location.search")).contains("since=2022-08-01"),
                "who searches keeps the filter");
        assertTrue(browser.text(".hits li").contains("沈听澜"), browser.text("main"));
    }

    @Test
    void showsACareer() {
        open(thing("person.990102_沈听澜"));
        assertEquals(
                List.of(
                        "云岭区委副书记||2022-03-11|2022-08-15||2",
                        "云岭区政府区长（代理）||2022-03-11|2022-03-11||1",
                        "云岭区政府区长|2022-04-02|2022-08-15|2022-08-15||1",
                        "云岭区委书记||2024-02-19|2024-02-19||1"),
                browser.rows("section:nth-of-type(1)"));
        assertTrue(browser.text("main").contains("云岭区政府第10届第6次常务会议"));
        assertEquals(1, browser.all(".chart svg").size());
    }

    @Test
    void printsHeadsOfTablesAndNoControls() throws Exception {
        open(thing("person.990102_沈听澜"));
        String sheet = browser.printed();
        assertTrue(sheet.contains("沈听澜") && sheet.contains("初见") && sheet.contains("2022-03-11"), sheet);
        assertFalse(sheet.contains("下载") || sheet.contains("全部地区"), sheet);
    }

    @Test
    void showsAMeeting() {
        open(thing("meeting.990102_云岭区政府_10_executive_6"));
        assertEquals("云岭区政府第10届第6次常务会议", browser.text("h1"));
        assertEquals("2022-08-15", browser.text(".facts dd"));
        assertTrue(
                browser.rows("section:nth-of-type(2)").contains("沈听澜|主持|区委副书记、区长"),
                browser.rows("section:nth-of-type(2)").toString());
        assertTrue(browser.text("section:nth-of-type(3)").contains("云岭区茶产业发展三年行动计划"));
    }

    @Test
    void showsAProjectOnALine() {
        open(thing("project.990102_年产2万吨茶饮料项目"));
        assertTrue(browser.text(".line").contains("2022-08-16"), browser.text(".line"));
        assertTrue(browser.text("main").contains("12.5亿元"));
    }

    @Test
    void aFactLeadsToItsCharacters() {
        open(thing("project.990102_年产2万吨茶饮料项目"));
        String quote = browser.text("section:last-of-type tbody a[href*='yunling-2022-08-17']");
        browser.find("section:last-of-type tbody a[href*='yunling-2022-08-17']").click();
        browser.until("return location.pathname === '/document' && !!document.querySelector('mark.here')");
        String marked = (String)
                browser.run("return [...document.querySelectorAll('mark.here')].map(m => m.textContent).join('')");
        assertEquals(quote, marked);
        assertTrue(browser.text(".panel").contains("年产2万吨茶饮料项目"), browser.text(".panel"));
    }

    @Test
    void theDocumentIsItsTextAndTellsItsRules() {
        open("/document?lang=zh&id=" + ServedSample.PAGE);
        assertEquals(
                sample.store.texts().read(ServedSample.PAGE).orElseThrow(),
                browser.run("return document.querySelector('.page-text').textContent"));
        browser.find(".page-text mark.mark-person").click();
        assertTrue(browser.text(".panel").contains("规则"), browser.text(".panel"));
        browser.run("document.querySelector('.page-text mark.mark-meeting').focus()");
        browser.find(".page-text mark.mark-meeting").sendKeys(Keys.ENTER);
        assertTrue(browser.text(".panel").contains("会议"), browser.text(".panel"));
    }

    @Test
    void holdsTargetsAgainstFigures() {
        open("/targets?lang=zh");
        List<String> rows = browser.rows("main");
        assertTrue(
                rows.stream()
                        .anyMatch(
                                row -> row.contains("> 300亿元") && row.contains("2023-12-31") && row.contains("87.3%")),
                rows.toString());
        assertFalse(browser.all(".columns .chart svg").isEmpty());
    }

    @Test
    void theFilterHoldsForTheTable() {
        open("/targets?lang=zh&since=2030-01-01");
        assertEquals("没有结果。", browser.text(".nothing"));
        assertTrue(browser.find("nav a[href^='/network']").getAttribute("href").contains("since=2030-01-01"));
    }

    @Test
    void asksAQuestionOfTheLibrary() {
        open("/question?lang=zh&name=official-timeline&p.name=" + encoded("沈听澜"));
        browser.until("return document.body.dataset.settled === 'true'");
        assertEquals(4, browser.rows("#answer").size());
        assertEquals(1, browser.all("#answer .chart svg").size());
        assertTrue(browser.find("#answer a[href*='.csv']")
                .getAttribute("href")
                .contains("/api/query/official-timeline.csv"));
    }

    @Test
    void drawsANetworkWhereTheQuestionAsksForOne() {
        open("/question?lang=zh&name=attend-together&p.least=1");
        List<String> pairs = browser.rows("#answer");
        String told = browser.find("#answer .chart").getAttribute("aria-label");
        assertEquals(pairs.size(), told.split("; ").length);
        String[] first = pairs.get(0).split("\\|");
        assertTrue(told.startsWith(first[0] + " – " + first[1] + ": " + first[2]), told);
        assertTrue(browser.text("#answer .chart").contains(first[0]), browser.text("#answer .chart"));
    }

    @Test
    void everyColumnOfTheLibraryHasAWord() throws Exception {
        String words = Files.readString(Path.of("src/main/resources/org/zhengtu/explorer/js/columns.js"));
        assertEquals(
                List.of(),
                QueryLibrary.names().stream()
                        .flatMap(name -> QueryLibrary.parse(QueryLibrary.named(name)).getResultVars().stream())
                        .distinct()
                        .filter(column -> !words.contains(" " + column + ": ['"))
                        .toList());
    }

    @Test
    void theFilterIsTheQuestionsToo() {
        open("/question?lang=zh&name=who-chaired-what");
        int all = browser.rows("#answer").size();
        open("/question?lang=zh&name=who-chaired-what&until=2022-03-31");
        List<String> early = browser.rows("#answer");
        assertTrue(!early.isEmpty() && early.size() < all, early.toString());
        assertTrue(early.stream().allMatch(row -> row.compareTo("2022-04") < 0), early.toString());
        assertTrue(browser.find("#answer a[href*='.csv']").getAttribute("href").contains("until=2022-03-31"));
        open("/question?lang=zh&name=coverage-by-document");
        int counted = browser.rows("#answer").size();
        open("/question?lang=zh&name=coverage-by-document&confidence=0.96");
        int sure = browser.rows("#answer").size();
        assertTrue(sure > 0 && sure < counted, browser.text("#answer"));
        assertTrue(browser.find("#answer a[href*='.csv']").getAttribute("href").contains("confidence=0.96"));
    }

    @Test
    void saysWhereTheFilterHasNoBearing() {
        open("/question?lang=zh&name=name-variants");
        assertEquals(0, browser.all("form.filter").size(), "no filter that has no meaning here");
        open("/question?lang=zh&name=name-variants&confidence=0.9");
        assertEquals("此处不适用： 把握不低于 0.9", browser.text(".filter .idle"));
        open("/document?lang=en&since=2022-01-01&confidence=0.9&id=" + ServedSample.PAGE);
        assertEquals("Has no bearing here: From 2022-01-01", browser.text(".filter .idle"));
        open("/question?lang=zh&name=check/undated-facts&place=330000");
        assertEquals(0, browser.all(".filter .idle").size());
        assertEquals(List.of(), browser.rows("#answer"), "nothing lies elsewhere");
    }

    @Test
    void factsAreToldInOneLanguage() {
        open(thing("tenure.990102_沈听澜__990102_云岭区政府_区长__acting"));
        assertTrue(browser.text(".facts").contains("代理\n是"), browser.text(".facts"));
        assertTrue(browser.text(".facts").contains("机构\n云岭区政府"), browser.text(".facts"));
    }

    @Test
    void aPlaceLeadsToWhatIsThere() {
        open(thing("place.990102_云岭区"));
        assertTrue(browser.text(".counts").contains("会议"), browser.text("main"));
        String meetings = browser.text(".counts a[href*='kind=meeting'] strong");
        browser.find(".counts a[href*='kind=meeting']").click();
        browser.until("return location.pathname === '/search' && document.body.dataset.settled === 'true'");
        assertEquals(meetings + " 条", browser.text("[role=status]"));
        open(thing("place.990102_云岭区") + "&since=2030-01-01");
        assertEquals("没有结果。", browser.text(".nothing"));
    }

    @Test
    void anArticleLeadsToItsFactsAndItsPage() {
        open("/search?lang=zh&kind=article");
        browser.find(".hits a[href*='" + ServedSample.PAGE + "']").click();
        browser.until("return location.pathname === '/thing' && document.body.dataset.settled === 'true'");
        assertFalse(browser.rows("section:nth-of-type(2)").isEmpty());
        browser.find(".facts a").click();
        browser.until("return location.pathname === '/document' && document.body.dataset.settled === 'true'");
        assertTrue(((String) browser.run("return location.hash")).matches("#\\d+-\\d+"));
    }

    @Test
    void listsDoubtsWithBothSides() {
        open("/doubts?lang=zh");
        assertTrue(browser.text(".doubts").contains("罗明媛 / 罗明嫣：一字之差，同一职务"), browser.text("main"));
        assertTrue(browser.all(".sides q").stream()
                .anyMatch(quote -> quote.getText().contains(NASTY)));
    }

    @Test
    void wordsOfAPageAreNeverMarkup() {
        for (String page : List.of(
                thing("project.990102_nasty"),
                "/search?lang=zh&kind=project",
                "/search?lang=zh&q=script",
                "/doubts?lang=zh")) {
            open(page);
            assertTrue(browser.text("main").contains(NASTY), browser.text("main"));
            assertEquals(0L, browser.run("return document.querySelectorAll('main img, main script').length"));
        }
    }

    @Test
    void saysWhatIsMissing() {
        open(thing("person.990102_无名氏"));
        assertEquals("图中没有这一项。", browser.text("h1"));
        assertTrue(
                browser.find("main a[href^='/search']").getAttribute("href").endsWith("q=" + encoded("无名氏")),
                "the name may be known in another place");
        open("/search?lang=en");
        assertTrue(
                browser.text("main").contains("People") && browser.text("main").contains("Agenda items"));
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        open("/?lang=zh");
        browser.find("body").sendKeys(Keys.TAB);
        assertEquals("#main", browser.run("return document.activeElement.getAttribute('href')"));
    }
}
