package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 1.000, 1.000, 1.000",
        "0, 3, 0, 0.000, 1.000, 0.000",
        "0, 0, 3, 0.000, 0.000, 0.000",
        "0, 2, 3, 0.000, 0.000, 0.000",
        "2, 3, 4, 0.667, 0.500, 0.571",
        "4, 4, 4, 1.000, 1.000, 1.000"
    })
    void measuresOfRightOursAndGold(int right, int ours, int gold, String precision, String recall, String f1) {
        Score score = new Score(right, ours, gold);
        assertEquals(precision, Score.figure(score.precision()));
        assertEquals(recall, Score.figure(score.recall()));
        assertEquals(f1, Score.figure(score.f1()));
    }

    @Test
    void tiesGoToTheEvenDigit() {
        assertEquals("0.062", Score.figure(1 / 16.0));
        assertEquals("0.188", Score.figure(3 / 16.0));
    }

    @Test
    void sumsAreOfRows() {
        assertEquals(new Score(3, 5, 7), new Score(1, 2, 3).plus(new Score(2, 3, 4)));
        assertEquals(new Score(1, 2, 3), Score.NONE.plus(new Score(1, 2, 3)));
    }
}
