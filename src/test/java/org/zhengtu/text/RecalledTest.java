package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecalledTest {

    private final List<String> worked = new ArrayList<>();
    private final Recalled<Integer> lengths = new Recalled<>(2, text -> {
        worked.add(text);
        return text.length();
    });

    @Test
    void worksOnceForATextAskedForAgain() {
        assertEquals(2, lengths.of("甲乙"));
        assertEquals(2, lengths.of(new StringBuilder("甲乙").toString()));
        assertEquals(List.of("甲乙"), worked);
    }

    @Test
    void textsInTheSamePlaceAreNotTakenForEachOther() {
        assertEquals(2, lengths.of("Aa"));
        assertEquals(2, lengths.of("BB"));
        assertEquals(3, lengths.of("BBB"));
        assertEquals(2, lengths.of("Aa"));
        assertEquals(List.of("Aa", "BB", "BBB", "Aa"), worked);
    }
}
