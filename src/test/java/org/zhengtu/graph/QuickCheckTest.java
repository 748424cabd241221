package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The quick check lets no graph pass that SHACL would stop: each shape has an example that breaks it. */
class QuickCheckTest {

    private static final Path EXAMPLES = Path.of("ontology/examples");
    private static final WithCodes.Ontology CODES = WithCodes.Ontology.of(new Codes().ontology());
    private static final QuickCheck QUICK = new QuickCheck(RDFDataMgr.loadGraph("ontology/shapes.ttl"));

    private static Stream<DynamicTest> all(String folder, boolean conforms) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            List<Path> examples = files.sorted().toList();
            return examples.stream()
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> assertEquals(conforms, conforms(file))));
        }
    }

    private static boolean conforms(Path file) {
        Graph graph = RDFDataMgr.loadGraph(EXAMPLES.resolve("page.ttl").toString());
        RDFDataMgr.loadGraph(file.toString()).find().forEachRemaining(graph::add);
        return QUICK.conforms(new WithCodes(graph, CODES));
    }

    @TestFactory
    Stream<DynamicTest> doubtsEachInvalidExample() throws IOException {
        return all("invalid", false);
    }

    @TestFactory
    Stream<DynamicTest> letsValidExamplesPass() throws IOException {
        return all("valid", true);
    }

    /** What SPARQL constraints say is asked of all nodes at once, which grouping or counting would change. */
    @Test
    void noConstraintGroupsOrCounts() throws IOException {
        String shapes = Files.readString(Path.of("ontology/shapes.ttl"));
        Set<String> found = new TreeSet<>();
        for (String word : List.of("GROUP BY", "COUNT(", "HAVING", "LIMIT", "MINUS", "SUM(", "$PATH")) {
            if (shapes.contains(word)) {
                found.add(word);
            }
        }
        assertEquals(Set.of(), found);
        assertTrue(shapes.contains("sh:select"));
    }
}
