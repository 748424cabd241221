package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.graph.Vocab;
import org.zhengtu.model.UserFault;
import org.zhengtu.resolve.DecisionTable;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.Refusal;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.SourceFile;
import org.zhengtu.source.Sources;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.DocumentBuild;
import org.zhengtu.store.FileReport;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;

/**
 * Mutated input, from seeds: what reads it either takes it or says in its own words what is wrong, and whatever was read lies
 * in the text. {@code -Dzhengtu.rounds=N} makes it longer, {@code -Dzhengtu.seed=N} another one.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("zhengtu.seed", 711);
    private static final int CASES = 20 * Integer.getInteger("zhengtu.rounds", 5);
    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5");

    private static List<String> pages;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void samples() throws IOException {
        pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/samples/pages"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(Files.readString(file));
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private byte[] mutated(byte[] bytes) {
        byte[] mutant = bytes.clone();
        for (int n = random.nextInt(8); n > 0 && mutant.length > 0; n--) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(mutant, random.nextInt(mutant.length + 1)) : mutant;
    }

    /** Pieces of pages in any order, with characters lost, doubled and foreign. */
    private String mutated(String text) {
        StringBuilder mutant = new StringBuilder(text);
        for (int n = random.nextInt(12); n > 0 && mutant.length() > 0; n--) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, end));
                case 2 ->
                    mutant.insert(
                            at, any(List.of("\n", "。", "，", "《", "”", "（", "\t", " ", "𠮷", "\"", "\\", "·", "%")));
                case 3 -> mutant.insert(at, any(List.of("99999999999999999999亿元", "2月30日", "第〇届", "0年", "负", "十百千万亿")));
                case 4 -> mutant.setCharAt(at, (char) random.nextInt(0x10000));
                default -> {
                    String other = any(pages);
                    mutant.insert(at, other, random.nextInt(other.length()), other.length());
                }
            }
        }
        return mutant.toString();
    }

    private static Outcome read(String name, byte[] bytes) {
        return Sources.far(
                        List.of(SourceFile.far(name, name, bytes.length)),
                        new Limits(8 << 20, Duration.ofSeconds(30), 512),
                        file -> new ByteArrayInputStream(bytes))
                .stream()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void decoderAndParsersOfFiles() {
        int read = 0;
        for (int i = 0; i < 10 * CASES; i++) {
            byte[] bytes = mutated(any(pages).getBytes(Charset.forName(any(CHARSETS))));
            String name = any(List.of("a.txt", "a.md", "a.html", "a", "a.pdf"));
            Outcome outcome = read(name, bytes);
            if (outcome instanceof SourceDocument document) {
                read++;
                String text = document.text();
                assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
                assertTrue(text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'), text);
            } else {
                Refusal refusal = (Refusal) outcome;
                assertFalse(refusal.message().isBlank());
            }
        }
        assertTrue(read > 0 && read < 10 * CASES, read + " read");
    }

    @Test
    void pageReaderExtractorAndGate() {
        DocumentBuild build = new DocumentBuild(GraphBuilder.BASE, Metadata.none());
        for (int i = 0; i < CASES; i++) {
            String page = mutated(any(pages));
            Outcome outcome = read("page.txt", page.getBytes(StandardCharsets.UTF_8));
            DocumentBuild.Made made = build.make(outcome);
            FileReport.State state = made.report().state();
            assertTrue(
                    state == FileReport.State.WRITTEN || state == FileReport.State.REFUSED,
                    () -> made.report().message() + "\n" + page);
            made.entry().ifPresent(entry -> inside(entry.graph(), entry.text()));
        }
    }

    /** Every evidence lies in the text, and its quote stands there. */
    private static void inside(Graph graph, String text) {
        int length = text.codePointCount(0, text.length());
        graph.find(Node.ANY, Vocab.quote, Node.ANY).forEachRemaining(triple -> {
            int start = number(graph, triple, Vocab.start);
            int end = number(graph, triple, Vocab.end);
            assertTrue(
                    0 <= start && start < end && end <= length, triple + " " + start + " to " + end + " of " + length);
            String there = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            assertEquals(triple.getObject().getLiteralLexicalForm(), there);
        });
    }

    private static int number(Graph graph, Triple evidence, Node property) {
        return Integer.parseInt(graph.find(evidence.getSubject(), property, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }

    /** Runs what may refuse its input in words for the user, and in no other way. */
    private static void orUserFault(String input, Runnable reader) {
        try {
            reader.run();
        } catch (UserFault fault) {
            assertFalse(fault.getMessage().isBlank());
        } catch (RuntimeException e) {
            throw new AssertionError("not in words for the user: " + input, e);
        }
    }

    @Test
    void headersOfQueriesAndParameters() {
        String query =
                """
                #+ summary: Which meetings
                #+ params: name | string | required | the official
                #+ params: from | date | 2022-01-01 | first day
                #+ params: least | decimal | optional | confidence
                #+ params: thing | iri | optional | a resource
                SELECT * { ?s ?p ?name FILTER(?name > ?least) }
                """;
        NamedQuery whole = QueryLibrary.of("q", query);
        for (int i = 0; i < 20 * CASES; i++) {
            String header = mutated(query);
            orUserFault(header, () -> QueryLibrary.of("q", header));
            String value = mutated(any(List.of("2022-01-01", "12.7", "zd:person.990102_林知远", "http://x.cn/a", "")));
            for (NamedQuery.Parameter parameter : whole.parameters()) {
                Map<String, String> values = new HashMap<>(Map.of("name", "x"));
                values.put(parameter.name(), value);
                orUserFault(value, () -> Bindings.of(whole, values));
            }
        }
    }

    @Test
    void tablesOfMetadataAndDecisions() throws IOException {
        String metadata = "id\tpublication\tdate\tarea\na\t道州报\t2021-07-28\t431124\nb\t\t\t\n";
        String decisions = String.join("\t", DecisionTable.COLUMNS) + "\n" + "zd:person.431124_李国粱"
                + "\t".repeat(DecisionTable.COLUMNS.size() - 1) + "\n";
        Path file = folder.resolve("decisions.tsv");
        for (int i = 0; i < 10 * CASES; i++) {
            String table = mutated(metadata);
            orUserFault(table, () -> Metadata.parse("m.tsv", table));
            String decided = mutated(decisions);
            Files.write(file, decided.getBytes(StandardCharsets.UTF_8));
            orUserFault(decided, () -> DecisionTable.decisions(DecisionTable.read(file)));
        }
    }
}
