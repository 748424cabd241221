package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordClassesTest {

    @Test
    void aNamedClassStandsForAnyOfItsWords() {
        Pattern held = Pattern.compile("^\\p{IsHan}{2}{meeting.hold}了\\d{1,2}次$");
        assertTrue(held.matcher("年内召开了12次").matches());
        assertTrue(held.matcher("年内举行了3次").matches());
        assertFalse(held.matcher("年内落幕了3次").matches());
    }

    @Test
    void aLongerWordIsTriedBeforeOneThatItBeginsWith() {
        assertEquals("(?:工作报告|工作|会)", Alternatives.of(List.of("会", "工作", "工作报告", "会")));
        assertEquals("(?:\\Q（市）\\E|县)", Alternatives.of(List.of("县", "（市）")));
        List<Integer> lengths = WordClasses.words("agenda.statement").stream()
                .map(String::length)
                .toList();
        assertEquals(lengths.stream().sorted((a, b) -> b - a).toList(), lengths);
    }

    @Test
    void anUnknownClassIsNamed() {
        IllegalStateException fault =
                assertThrows(IllegalStateException.class, () -> Pattern.compile("{meeting.nowhere}"));
        assertEquals("lexicon words-meeting has no class nowhere", fault.getMessage());
        assertThrows(IllegalStateException.class, () -> WordClasses.any("nothing.hold"));
    }
}
