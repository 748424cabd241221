package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A pair of cells and whether ours is right where gold is as given.
 *
 * @param goldOf the unit beside gold's cell, or the attribute whose value it is
 * @param right 1 or 0
 */
record CellCase(String kind, String gold, String goldOf, String ours, String ourUnit, int right) {

    private static final String HEADER = "kind\tgold\tgold unit or attribute\tours\tour unit\tright";

    /** The project's own cases. */
    static List<CellCase> own() throws IOException {
        try (InputStream in = CellCase.class.getResourceAsStream("/evaluate/cases.tsv")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    static List<CellCase> read(List<String> lines) {
        List<String> table =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertEquals(HEADER, table.get(0));
        return table.stream().skip(1).map(CellCase::of).toList();
    }

    void check() {
        assertEquals(right == 1, similarity() > 0.0, line());
    }

    double similarity() {
        FactRow wanted = FactRow.of(Map.of("v", gold, "unit", goldOf, "attribute", goldOf));
        FactRow found = FactRow.of(Map.of("v", ours, "unit", ourUnit));
        return CellKind.of(kind).similarity("v", wanted, found);
    }

    String line() {
        return String.join("\t", kind, gold, goldOf, ours, ourUnit);
    }

    private static CellCase of(String line) {
        String[] fields = line.split("\t", -1);
        assertEquals(6, fields.length, line);
        return new CellCase(fields[0], fields[1], fields[2], fields[3], fields[4], Integer.parseInt(fields[5]));
    }
}
