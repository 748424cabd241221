package org.zhengtu.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Organization;

class SpellingsTest {

    private static Spellings of(String... names) {
        return new Spellings(List.of(names).stream()
                .<Fact>map(name -> new Organization(name, List.of()))
                .toList());
    }

    @Test
    void namesOfTheSameLettersAreSpeltAsTheShortest() {
        Spellings spellings = of("云岭县%委", "云岭县委", "“平湖”渔业公司", "平湖渔业公司");
        assertEquals("云岭县委", spellings.of("云岭县%委"));
        assertEquals("云岭县委", spellings.of("云岭县委"));
        assertEquals("平湖渔业公司", spellings.of("“平湖”渔业公司"));
    }

    @Test
    void ofTwoAsLongTheFirstHolds() {
        assertEquals("县%委", of("县%委", "县#委").of("县#委"));
    }

    @Test
    void otherLettersStayApart() {
        Spellings spellings = of("云岭县委", "云岭区委");
        assertEquals("云岭区委", spellings.of("云岭区委"));
        assertEquals("", spellings.of(""));
    }
}
