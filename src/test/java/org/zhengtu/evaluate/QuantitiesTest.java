package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtu.evaluate.Quantities.Amount;

class QuantitiesTest {

    @Test
    void numbersAreInTheBaseUnit() {
        assertEquals(List.of(5.87e10), numbers("587", "亿元"));
        assertEquals(List.of(1.5e8), numbers("1.5亿", "元"));
        assertEquals(List.of(2e12), numbers("2", "万亿元"));
        assertEquals(List.of(3.0), numbers("3", "千米"));
        assertEquals(List.of(1250.0), numbers("1,250", "户"));
    }

    @Test
    void aMinusInFrontCountsOnceAndAnotherPartsARange() {
        assertEquals(List.of(6.0, 7.0), numbers("6%到7%", "%"));
        assertEquals(List.of(-5.0, 3.0), numbers("-5～3", "%"));
        assertEquals(List.of(-5.2), numbers("负5.2", "%"));
        assertEquals(List.of(), numbers("全覆盖", ""));
    }

    @Test
    void pointsAreNoMultiples() {
        assertEquals(List.of(5.0), numbers("5百分点", ""));
        assertEquals(List.of(), numbers("7分", ""));
    }

    @Test
    void amountsHaveTheirUnits() {
        assertEquals(List.of(new Amount(1.2e9, "元")), Quantities.amounts(Cell.of("总投资12亿元")));
        assertEquals(List.of(new Amount(1.2e9, "元")), Quantities.amounts(Cell.of("12亿")));
        assertEquals(List.of(new Amount(253000.0, "平方米")), Quantities.amounts(Cell.of("25.3万平方米")));
        assertEquals(List.of(new Amount(12.0, "-"), new Amount(1.5e9, "美元")), Quantities.amounts(Cell.of("12-15亿美元")));
    }

    @ParameterizedTest
    @CsvSource({"亿元, 元", "万人, 人", "千米, 千米", "个百分点, 百分点", "百分点, 百分点", "percent, %", "亿元人民币, 元"})
    void unitsLoseTheirMultiple(String written, String base) {
        assertEquals(base, Quantities.baseUnit(Cell.of(written)));
    }

    @Test
    void oneInAThousandIsClose() {
        assertTrue(Quantities.isClose(1000, 1001));
        assertFalse(Quantities.isClose(1000, 1001.1));
        assertTrue(Quantities.isClose(0, 0));
        assertFalse(Quantities.isClose(0, 0.001));
    }

    private static List<Double> numbers(String cell, String unit) {
        return Quantities.numbers(Cell.of(cell), Cell.of(unit));
    }
}
