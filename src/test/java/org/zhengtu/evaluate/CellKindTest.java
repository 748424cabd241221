package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CellKindTest {

    @TestFactory
    Stream<DynamicTest> cellsAreJudgedAsTheCasesSay() throws IOException {
        return CellCase.own().stream().map(c -> DynamicTest.dynamicTest(c.line() + " -> " + c.right(), c::check));
    }

    @Test
    void theCasesShowEveryKindRightAndWrong() throws IOException {
        List<CellCase> cases = CellCase.own();
        assertTrue(cases.size() >= 180, "cases: " + cases.size());
        assertEquals(Set.of(), missing(cases, 1), "kinds without a case that is right");
        assertEquals(Set.of(), missing(cases, 0), "kinds without a case that is wrong");
    }

    @Test
    void similaritiesPreferTheSameToTheLike() {
        assertEquals(1.0, similarity("title", "区长", "区长"));
        assertEquals(0.9, similarity("title", "副区长", "常务副区长"));
        assertEquals(0.9, similarity("org", "云岭区委", "澄江市云岭区委"));
        assertEquals(0.7, similarity("similar", "大桥改造", "云岭区河西新城大桥改造提升工程"));
        assertEquals(0.6, similarity("similar", "云岭大桥改造", "云岭大桥建造"));
        assertEquals(0.5, similarity("indicator", "粮食总产量", "粮食年产量"), 0.001);
    }

    @Test
    void anUnknownCodeIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> CellKind.of("alike"));
    }

    @Test
    void aKindWithoutFoldingsIsAnError() {
        assertThrows(IllegalStateException.class, () -> Foldings.of("no such kind"));
    }

    private static Set<String> missing(List<CellCase> cases, int right) {
        Set<String> kinds = cases.stream().map(CellCase::kind).collect(Collectors.toCollection(TreeSet::new));
        cases.stream().filter(c -> c.right() == right).forEach(c -> kinds.remove(c.kind()));
        return kinds;
    }

    private static double similarity(String kind, String gold, String ours) {
        return new CellCase(kind, gold, "", ours, "", 1).similarity();
    }
}
