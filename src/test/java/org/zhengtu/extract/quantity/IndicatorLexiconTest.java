package org.zhengtu.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtu.text.Lexicon;

class IndicatorLexiconTest {

    private static final List<Map<String, String>> ROWS =
            Lexicon.load("indicator").rows();

    @Test
    void holdsTheIndicatorsOfTheGenre() {
        assertTrue(ROWS.size() >= 120);
    }

    @Test
    void everyCodeAndEveryNameStandsOnce() {
        assertEquals(
                ROWS.size(),
                ROWS.stream().map(row -> row.get("code")).distinct().count());
        Map<String, String> codes = new HashMap<>();
        for (Map<String, String> row : ROWS) {
            for (String name : row.get("names").split("\\|")) {
                assertEquals(null, codes.put(name, row.get("code")), name);
            }
        }
    }

    @Test
    void everyIndicatorIsLabelledAndNamed() {
        for (Map<String, String> row : ROWS) {
            assertTrue(
                    row.get("names").length() > 1
                            && !row.get("label_zh").isBlank()
                            && !row.get("label_en").isBlank(),
                    row.get("code"));
        }
    }

    @Test
    void knowsNamesAndTakesTheirRegionOff() {
        KnownIndicators known = new KnownIndicators();
        assertTrue(known.in("规上工业增加值同比增长"));
        assertEquals("地区生产总值", known.withoutRegion("云岭区地区生产总值"));
        assertEquals("人均地区生产总值", known.withoutRegion("人均地区生产总值"));
        assertEquals("民营经济占地区生产总值", known.withoutRegion("民营经济占地区生产总值"));
    }
}
