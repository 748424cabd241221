package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-08, 2022-08-01, 2022-08-31",
        "2022-08-16, 2022-08-16, 2022-08-16",
        "2022-Q1, 2022-01-01, 2022-03-31",
        "2022-q4, 2022-10-01, 2022-12-31",
        "2022-H2, 2022-07-01, 2022-12-31",
        "2017/2021, 2017-01-01, 2021-12-31",
        "2020-03-07/2020-03-15, 2020-03-07, 2020-03-15",
        "２０２２-０８, 2022-08-01, 2022-08-31"
    })
    void datesAndPeriodsHaveDays(String written, String first, String last) {
        assertEquals(Optional.of(new Period(first, last)), Period.of(Cell.of(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "今后五年", "2022-8", "2022-08-16-01", "2022/", "/2022", "2020/2021/2022", "2022-Q5", "2022年"})
    void wordsHaveNone(String written) {
        assertEquals(Optional.empty(), Period.of(Cell.of(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "2022, true",
        "2022-08, true",
        "2022-08-16, false",
        "2022-Q1, false",
        "2022-H1, false",
        "2021/2022, false"
    })
    void onlyYearsAndMonthsArePartial(String written, boolean partial) {
        assertEquals(partial, Period.isPartial(Cell.of(written)));
    }

    @ParameterizedTest
    @CsvSource({"2022, 2022-08-16, true", "2022-08, 2022-08, true", "2022-08, 2022, false", "2022, 2022/2023, false"})
    void aPeriodHoldsItsDays(String outer, String inner, boolean holds) {
        Period period = Period.of(Cell.of(outer)).orElseThrow();
        Period other = Period.of(Cell.of(inner)).orElseThrow();
        if (holds) {
            assertTrue(period.holds(other));
        } else {
            assertFalse(period.holds(other));
        }
    }
}
