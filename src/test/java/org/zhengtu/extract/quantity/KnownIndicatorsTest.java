package org.zhengtu.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KnownIndicatorsTest {

    private final KnownIndicators indicators = new KnownIndicators();

    @Test
    void tellsWhetherWordsNameOne() {
        assertTrue(indicators.in("全县地区生产总值"));
        assertFalse(indicators.in("全县干部群众"));
        assertFalse(indicators.in(""));
    }

    @Test
    void theLastOneNamedIsTheLongestThatEndsThere() {
        assertEquals("地区生产总值", indicators.last("固定资产投资加快，全县地区生产总值突破"));
        assertEquals("固定资产投资", indicators.last("地区生产总值之外，固定资产投资加快"));
        assertEquals("", indicators.last("干部群众"));
        assertEquals("", indicators.last(""));
    }

    @Test
    void theRegionBeforeOneIsLeftOut() {
        assertEquals("地区生产总值", indicators.withoutRegion("云岭县地区生产总值"));
        assertEquals("地区生产总值", indicators.withoutRegion("地区生产总值"));
        assertEquals("云岭县干部群众", indicators.withoutRegion("云岭县干部群众"));
    }
}
