package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** SPARQL by hand in a real browser. */
class QueryPageTest extends SampleInBrowser {

    private static final String EDITOR = "document.querySelector('.yasqe .CodeMirror').CodeMirror";

    @BeforeAll
    static void start() throws Exception {
        serve();
    }

    private static void open(String page) {
        browser.go(sample.at(page));
        browser.until(
                "return document.body.dataset.editor === 'true' && !!document.querySelector('.yasqe_queryButton')");
    }

    /** Writes a query and then types on at its end. */
    private static void write(String query, String typed) {
        browser.run(EDITOR + ".setValue('" + query + "'); " + EDITOR + ".setCursor(0, " + query.length() + "); "
                + EDITOR + ".focus()");
        browser.press(typed);
    }

    @Test
    void runsSparql() {
        open("/query?lang=zh");
        browser.find(".yasqe_queryButton").click();
        browser.until("return document.querySelectorAll('.yasr table tbody tr').length > 0");
        assertTrue(browser.text(".yasr").contains("云岭区政府第10届第6次常务会议"), browser.text(".yasr"));
    }

    @Test
    void drawsTheResultOfAQueryAsItsHeaderSays() {
        open("/query?lang=zh&name=projects-by-investment");
        browser.find(".yasqe_queryButton").click();
        browser.until("return document.querySelectorAll('#picture .chart svg').length === 1");
        assertTrue(browser.text("#picture").contains("年产2万吨茶饮料项目"), browser.text("#picture"));
    }

    @Test
    void writesThePrefixesOfWhatIsTyped() {
        open("/query?lang=zh");
        write("SELECT * WHERE { ?s a ", "foaf:P");
        browser.until("return " + EDITOR + ".getValue().includes('PREFIX foaf: <http://xmlns.com/foaf/0.1/>')");
    }

    @Test
    void completesTheProjectsOwnTerms() {
        open("/query?lang=zh");
        browser.run(EDITOR
                + ".setValue('PREFIX zt: <https://w3id.org/zhengtu/ontology#>\\nSELECT * WHERE { ?s zt:chaired'); "
                + EDITOR + ".setCursor(1, 99); " + EDITOR + ".focus(); " + EDITOR + ".autocomplete()");
        browser.until(
                "return " + EDITOR + ".getValue().includes('zt:chairedBy')"
                        + " || [...document.querySelectorAll('.CodeMirror-hint')].some(hint => hint.textContent.includes('zt:chairedBy'))");
    }
}
