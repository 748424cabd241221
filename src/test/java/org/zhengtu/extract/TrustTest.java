package org.zhengtu.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Span;
import org.zhengtu.text.Lexicon;

class TrustTest {

    private static final List<Map<String, String>> ROWS =
            Lexicon.load("calibration").rows();

    private static double trust(String rule, double estimate) {
        return new Trust().of(new Evidence(rule, estimate, List.of(new Span(0, 1))));
    }

    @Test
    void ruleThatWasNotSeenKeepsItsEstimate() {
        assertEquals(0.42, trust("NOSUCH-01", 0.42), 1e-9);
        assertEquals(0.99, trust("NOSUCH-01", 1.0), 1e-9);
    }

    @Test
    void ruleThatWasSeenOftenHasTheShareThatWasRight() {
        Map<String, String> most = ROWS.stream()
                .reduce((one, other) -> rows(one) >= rows(other) ? one : other)
                .orElseThrow();
        double share = (double) Integer.parseInt(most.get("right")) / rows(most);
        assertEquals(share, trust(most.get("rule"), 0.5), 0.02);
        assertTrue(trust(most.get("rule"), 0.5) < trust(most.get("rule"), 0.9));
    }

    @Test
    void noRuleIsRightMoreOftenThanItFired() {
        for (Map<String, String> row : ROWS) {
            int right = Integer.parseInt(row.get("right"));
            assertTrue(right >= 0 && right <= rows(row) && rows(row) > 0, row.toString());
        }
        assertEquals(
                ROWS.size(),
                ROWS.stream().map(row -> row.get("rule")).distinct().count());
    }

    private static int rows(Map<String, String> row) {
        return Integer.parseInt(row.get("rows"));
    }
}
