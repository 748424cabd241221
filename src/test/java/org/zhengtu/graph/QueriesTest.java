package org.zhengtu.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionBuilder;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;

/**
 * Every question and check of {@code queries/}: its header is complete and it returns the expected rows on the sample. A
 * case is a file of {@code src/test/resources/graph/queries}, named by its query (and, after two hyphens, by what is special);
 * a first line that begins with {@code #} gives parameters.
 */
class QueriesTest {

    private static final Path CASES = Path.of("src/test/resources/graph/queries");
    private static final Set<String> VIEWS = Set.of("table", "timeline", "bar", "network");
    private static final Set<String> LEVELS = Set.of("error", "warning", "info");

    private static List<String> queries() {
        return QueryLibrary.names().stream()
                .filter(name -> !name.startsWith("facts/"))
                .toList();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static String name(Path expected) {
        return CASES.relativize(expected)
                .toString()
                .replace('\\', '/')
                .replaceFirst("\\.csv$", "")
                .replaceFirst("--.*", "");
    }

    @Test
    void everyQueryHasAnExpectedResultAndNoneIsLeftOver() throws IOException {
        Set<String> tested = new TreeSet<>();
        cases().forEach(expected -> tested.add(name(expected)));
        assertEquals(new TreeSet<>(queries()), tested);
        assertEquals(38, tested.size(), "questions and checks");
    }

    @TestFactory
    Stream<DynamicTest> headersAreComplete() {
        return QueryLibrary.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> checkHeader(QueryLibrary.named(name))));
    }

    private static void checkHeader(NamedQuery query) {
        Map<String, String> header = query.header();
        assertFalse(header.getOrDefault("summary", "").isBlank(), "summary");
        assertTrue(header.getOrDefault("summary_zh", "").codePoints().anyMatch(Character::isIdeographic), "summary_zh");
        assertFalse(header.getOrDefault("tags", "").isBlank(), "tags");
        assertTrue(VIEWS.contains(header.getOrDefault("view", "")), "view");
        if (query.name().startsWith("check/")) {
            assertFalse(header.getOrDefault("problem", "").isBlank(), "problem");
            assertFalse(header.getOrDefault("remedy", "").isBlank(), "remedy");
            assertTrue(LEVELS.contains(header.getOrDefault("level", "")), "level");
            assertEquals(
                    List.of("resource", "label", "detail"),
                    QueryLibrary.parse(query).getResultVars());
        }
        String pattern = QueryLibrary.parse(query).toString();
        for (NamedQuery.Parameter parameter : query.parameters()) {
            assertFalse(parameter.description().isBlank(), "description of " + parameter.name());
            assertTrue(
                    pattern.matches("(?s).*\\?" + parameter.name() + "\\b.*"), "not in the query: " + parameter.name());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCaseReturnsItsRows() throws IOException {
        return cases().stream()
                .map(file -> DynamicTest.dynamicTest(CASES.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        assertEquals(expected(file), answer(name(file), parameters(file)));
    }

    static String expected(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    /** The rows of a question on the sample, as CSV. */
    static String answer(String name, Map<String, String> values) {
        NamedQuery query = QueryLibrary.named(name);
        return Sample.read(dataset -> csv(dataset, query, Bindings.of(query, values)));
    }

    /** The parameters of a case: {@code # name=沈听澜; since=2022-08-01}. */
    static Map<String, String> parameters(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        String first = Files.readAllLines(file).get(0);
        if (first.startsWith("#")) {
            for (String pair : first.substring(1).split(";")) {
                String[] sides = pair.strip().split("=", 2);
                values.put(sides[0], sides[1]);
            }
        }
        return values;
    }

    private static String csv(Dataset dataset, NamedQuery query, Map<String, Node> terms) {
        QueryExecutionBuilder builder = QueryExecution.dataset(dataset).query(QueryLibrary.parse(query));
        terms.forEach((name, term) ->
                builder.substitution(name, ModelFactory.createDefaultModel().asRDFNode(term)));
        try (QueryExecution execution = builder.build()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(bytes, execution.execSelect());
            return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
        }
    }

    /** All that the checks find in the sample lies in one district; what has no day is of no time. */
    @TestFactory
    Stream<DynamicTest> checksKeepToAPlaceAndATime() {
        return queries().stream()
                .filter(name -> name.startsWith("check/"))
                .map(name -> DynamicTest.dynamicTest(name, () -> checkFilter(name)));
    }

    private static void checkFilter(String name) {
        List<String> all = answer(name, Map.of()).lines().toList();
        assertEquals(all, answer(name, Map.of("area", "9901")).lines().toList());
        assertEquals(all, answer(name, Map.of("area", "云岭区")).lines().toList());
        assertEquals(
                List.of(all.get(0)), answer(name, Map.of("area", "33")).lines().toList());
        if (QueryLibrary.named(name).parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("since"))) {
            List<String> dated =
                    all.stream().filter(row -> !row.endsWith("\"\"")).toList();
            assertEquals(
                    dated, answer(name, Map.of("since", "2019-01-01")).lines().toList());
            assertEquals(
                    List.of(all.get(0)),
                    answer(name, Map.of("since", "2030-01-01")).lines().toList());
            assertEquals(
                    List.of(all.get(0)),
                    answer(name, Map.of("until", "2019-01-01")).lines().toList());
        }
    }

    /** Copied into any SPARQL client, where nobody binds defaults, a query asks the same. */
    @TestFactory
    Stream<DynamicTest> defaultsAreInTheQueryToo() {
        return queries().stream()
                .map(QueryLibrary::named)
                .filter(query -> query.parameters().stream().noneMatch(NamedQuery.Parameter::required))
                .filter(query ->
                        query.parameters().stream().anyMatch(p -> p.preset().isPresent()))
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> checkDefaults(query)));
    }

    private static void checkDefaults(NamedQuery query) {
        String bound = Sample.read(dataset -> csv(dataset, query, Bindings.of(query, Map.of())));
        String unbound = Sample.read(dataset -> csv(dataset, query, Map.of()));
        assertEquals(bound, unbound);
    }
}
