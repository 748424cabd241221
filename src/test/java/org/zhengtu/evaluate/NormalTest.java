package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.text.Dice;

class NormalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《云岭规划》。|云岭规划",
                "Ｇ Ｄ　Ｐ|gdp",
                "“十五五”规划、|十五五规划",
                "〈甲〉『乙』「丙」|甲乙丙",
                "a.b.。;,|a.b",
                "12㎡|12m2",
                "甲（乙）|甲(乙)",
                "。、|''"
            })
    void writtenFormsFoldToOne(String written, String normal) {
        assertEquals(normal, Normal.of(written));
    }

    @Test
    void spacesOfAllSortsGoButNotOtherInvisibleCharacters() {
        assertEquals("ab", Normal.of("a\t\u00a0\u2007\u3000\u0085\u001c\u2028b"));
        assertEquals("a\u200bb", Normal.of("a\u200bb"));
        assertEquals("a\u00a0 b", Normal.strip("\u00a0\u3000a\u00a0 b\u001f "));
        assertEquals("", Normal.strip(" \u3000"));
    }

    @Test
    void lowerCaseDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("gdi", Normal.of("GDI"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void digitsOfEveryScriptBecomeAscii() {
        assertEquals("12亿3", Normal.asciiDigits("١٢亿3"));
        assertEquals("𠮷", Normal.asciiDigits("𠮷"));
    }

    @Test
    void diceCountsPairsAsOftenAsTheyStand() {
        assertEquals(0.5, Dice.of("人人人人", "人人"));
        assertEquals(0.8, Dice.of("大桥改造", "大桥改"));
        assertEquals(1.0, Dice.of("", ""));
        assertEquals(0.0, Dice.of("桥", ""));
        assertEquals(0.0, Dice.of("桥", "大桥"));
        // A character beyond the basic plane is one character.
        assertEquals(2.0 / 3.0, Dice.of("𠮷桥梁", "𠮷桥"));
    }
}
