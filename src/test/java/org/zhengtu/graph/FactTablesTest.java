package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The fact tables of the sample's pages, held against what a reader takes from {@code src/test/resources/graph/sample}.
 * The pages share persons, bodies, a project and an indicator, so a row that leaks from another page shows.
 */
class FactTablesTest {

    private static final Path QUERIES = Path.of("queries/facts");
    private static final Path EXPECTED = Path.of("src/test/resources/graph/sample");

    /** Tables and columns as the guidelines for annotators fix them. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("document", "publication issue date"),
            Map.entry("article", "headline reporters"),
            Map.entry("person", "name kind"),
            Map.entry("organization", "name"),
            Map.entry("post", "person organization title"),
            Map.entry("meeting", "meeting date part body"),
            Map.entry("participation", "meeting person role"),
            Map.entry("agenda", "meeting action item"),
            Map.entry("policy", "title"),
            Map.entry("project", "project attribute value"),
            Map.entry("target", "indicator comparator value unit deadline"),
            Map.entry("figure", "indicator value unit period"));

    @Test
    void thereIsOneQueryForEachTable() throws IOException {
        try (Stream<Path> files = Files.list(QUERIES)) {
            assertEquals(
                    COLUMNS.keySet(),
                    files.map(file -> file.getFileName().toString().replace(".rq", ""))
                            .collect(Collectors.toSet()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTableOfEveryPage() {
        return Sample.PAGES.stream().flatMap(page -> COLUMNS.keySet().stream()
                .sorted()
                .map(table -> DynamicTest.dynamicTest(page + " " + table, () -> check(page, table))));
    }

    private static void check(String page, String table) throws IOException {
        String query = Files.readString(QUERIES.resolve(table + ".rq"));
        List<String> expected = Files.readAllLines(EXPECTED.resolve(page).resolve(table + ".tsv"));
        assertEquals(COLUMNS.get(table).replace(' ', '\t'), expected.get(0));
        List<String> actual = Sample.read(dataset -> rows(dataset, query, Sample.iri(page)));
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @Test
    void aPageThatIsNotThereHasNoRows() throws IOException {
        String query = Files.readString(QUERIES.resolve("person.rq"));
        assertEquals(List.of("name\tkind"), Sample.read(dataset -> rows(dataset, query, Sample.iri("nowhere"))));
    }

    private static List<String> rows(Dataset dataset, String query, String document) {
        try (QueryExecution execution = QueryExecution.dataset(dataset)
                .query(query)
                .substitution("document", ResourceFactory.createResource(document))
                .build()) {
            ResultSet results = execution.execSelect();
            List<String> lines = new ArrayList<>(List.of(String.join("\t", results.getResultVars())));
            results.forEachRemaining(row -> lines.add(results.getResultVars().stream()
                    .map(column -> cell(row, column))
                    .collect(Collectors.joining("\t"))));
            return lines;
        }
    }

    private static String cell(QuerySolution row, String column) {
        return row.contains(column) ? row.getLiteral(column).getLexicalForm() : "";
    }
}
