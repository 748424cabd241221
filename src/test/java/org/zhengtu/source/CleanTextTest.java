package org.zhengtu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void lineBreaksOfAllSystemsBecomeOne() {
        assertEquals(
                "一\n二\n三\n\n四\n五\n六", CleanText.of("一\r\n二\r三\n\n四\f五\u2028六").text());
    }

    @Test
    void controlCharactersGoButTabsStay() {
        CleanText clean = CleanText.of("云\u0000岭\t区\u0007\u007F\u0090");
        assertEquals("云岭\t区", clean.text());
        assertEquals(List.of("4 control characters removed"), clean.warnings());
    }

    @Test
    void invisibleCharactersGo() {
        CleanText clean = CleanText.of("沈\u200B怀\u202E舟\u2066\uFEFF、葛\uDB40\uDD00\u00AD");
        assertEquals("沈怀舟、葛", clean.text());
        assertEquals(List.of("6 invisible characters removed"), clean.warnings());
    }

    @Test
    void aMarkAtTheStartGoesUnmentioned() {
        assertEquals(new CleanText("澄江", List.of()), CleanText.of("\uFEFF澄江"));
    }

    @Test
    void loneSurrogatesGoPairsStay() {
        CleanText clean = CleanText.of("\uD842𠮷\uDFB7\uFFFE");
        assertEquals("𠮷", clean.text());
        assertEquals(List.of("3 lone surrogates or non-characters removed"), clean.warnings());
    }

    @Test
    void theSourcesReplacementCharacterStaysWithAWarning() {
        CleanText clean = CleanText.of("云\uFFFD区");
        assertEquals("云\uFFFD区", clean.text());
        assertEquals(List.of("1 U+FFFD in the source: characters were lost before it came here"), clean.warnings());
    }

    @Test
    void radicalAndCompatibilityFormsBecomeTheCharacters() {
        assertEquals("人民区长见金龙", CleanText.of("⼈⺠区⻓⻅\uF90A⻰").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"李　明，（12.7％）……“云岭”·Ａ", "  两端空格  \n\n\n", "①㎡℃〇", "👨👩"})
    void whatCanBeSeenStaysAsItIs(String text) {
        assertEquals(new CleanText(text, List.of()), CleanText.of(text));
    }

    @Test
    void cleaningTwiceChangesNothing() {
        String once =
                CleanText.of("\uFEFF一\r\r\n\u0000二\u200D⻓\uD842\uFFFD\u0085").text();
        assertEquals(once, CleanText.of(once).text());
    }
}
