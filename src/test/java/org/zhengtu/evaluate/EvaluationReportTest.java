package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {

    private static final FactSource GOLD = FactSource.records(
            Map.of("page", Map.of("person", List.of(row("沈望舒", "official", ""), row("陆之远", "official", "")))));
    private static final FactSource OURS = FactSource.records(Map.of(
            "page",
            Map.of(
                    "person",
                    List.of(row("沈望舒", "official", "0.95"), row("陆之远", "other", "0.7"), row("澄江", "other", "0.93")))));

    @Test
    void figuresStandPerTableAndOverAll() throws IOException {
        List<String> lines = report().tables().lines().toList();
        assertEquals(13, lines.size());
        assertEquals("document       P 1.000  R 1.000  F1 1.000   (right 0, ours 0, gold 0)", lines.get(0));
        assertEquals("person         P 0.333  R 0.500  F1 0.400   (right 1, ours 3, gold 2)", lines.get(2));
        assertEquals("ALL            P 0.333  R 0.500  F1 0.400   (right 1, ours 3, gold 2)", lines.get(12));
    }

    @Test
    void documentsAndErrorsStandOnLinesOfTheirOwn() throws IOException {
        assertEquals("page           P 0.333  R 0.500  F1 0.400   (right 1, ours 3, gold 2)\n", report().documents());
        String errors =
                """
                - page person: 陆之远 | official
                + page person: 陆之远 | other
                + page person: 澄江 | other
                """;
        assertEquals(errors, report().errors());
        assertEquals(errors, report().errors(FactTables.named("person")));
        assertEquals("", report().errors(FactTables.named("post")));
    }

    @Test
    void calibrationTellsRightRowsPerConfidence() throws IOException {
        assertEquals(
                """
                0.0-0.5        right -       (right 0, ours 0)
                0.5-0.6        right -       (right 0, ours 0)
                0.6-0.7        right -       (right 0, ours 0)
                0.7-0.8        right 0.000   (right 0, ours 1)
                0.8-0.9        right -       (right 0, ours 0)
                0.9-1.0        right 0.500   (right 1, ours 2)
                """,
                report().calibration());
    }

    @Test
    void rulesTellTheirRowsAndHowManyAreRight() throws IOException {
        Map<String, List<Map<String, String>>> gold =
                Map.of("person", List.of(Map.of("name", "陆之远", "kind", "official")));
        Map<String, List<Map<String, String>>> told = Map.of(
                "person",
                List.of(
                        Map.of("name", "陆之远", "kind", "official", "rules", "NAME-01 NAME-03"),
                        Map.of("name", "澄江", "kind", "other", "rules", "NAME-03")));
        Evaluation evaluation = Evaluation.of(
                FactSource.records(Map.of("page", gold)), FactSource.records(Map.of("page", told)), Set.of());
        assertEquals("NAME-01\t1\t1\nNAME-03\t2\t1\n", new EvaluationReport(evaluation).rules());
    }

    @Test
    void programsReadTabSeparatedValues() throws IOException {
        List<String> lines = report().tsv().lines().toList();
        assertEquals(1 + 13 + 13, lines.size());
        assertEquals("document\ttable\tprecision\trecall\tf1\tright\tours\tgold", lines.get(0));
        assertTrue(lines.contains("page\tperson\t0.333\t0.500\t0.400\t1\t3\t2"));
        assertTrue(lines.contains("page\tALL\t0.333\t0.500\t0.400\t1\t3\t2"));
        assertTrue(lines.contains("ALL\tperson\t0.333\t0.500\t0.400\t1\t3\t2"));
        assertEquals("ALL\tALL\t0.333\t0.500\t0.400\t1\t3\t2", lines.get(26));
    }

    @Test
    void theLocaleChangesNoByte() throws IOException {
        String here = report().tables() + report().calibration() + report().tsv();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, report().tables() + report().calibration() + report().tsv());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static EvaluationReport report() throws IOException {
        return new EvaluationReport(Evaluation.of(GOLD, OURS, Set.of()));
    }

    private static Map<String, String> row(String name, String kind, String confidence) {
        return Map.of("name", name, "kind", kind, "confidence", confidence);
    }
}
