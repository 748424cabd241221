package org.zhengtu;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.graph.Prefixes;
import org.zhengtu.source.Format;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.store.Pipeline;

/** What the README shows is what the program does. */
class ReadmeTest {

    private final String readme = read();

    private static String read() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSentenceBecomesTheTurtle() {
        String sentence = first("(?m)^> (.+)$");
        String turtle = first("(?s)```turtle\n(.+?)```");
        StringBuilder prefixes = new StringBuilder();
        Prefixes.ALL.forEach((prefix, iri) -> prefixes.append("PREFIX " + prefix + ": <" + iri + ">\n"));
        Graph shown = RDFParser.fromString(prefixes + turtle, Lang.TURTLE).toGraph();
        assertFalse(shown.isEmpty());
        Graph read = graph("2022-07-28 09:00\n" + sentence + "\n");
        List<Triple> missing = shown.find().filterDrop(read::contains).toList();
        assertTrue(missing.isEmpty(), "not in the graph of the sentence: " + missing);
    }

    private static Graph graph(String text) {
        Pipeline pipeline = new Pipeline(GraphBuilder.BASE, new Codes(), Metadata.none());
        SourceDocument source = new SourceDocument(
                "page", "page.txt", text.length(), "0".repeat(64), "UTF-8", Format.TEXT, text, List.of());
        return pipeline.read(source).graph().graph();
    }

    @Test
    void theFilesItNamesAreThere() {
        Matcher path = Pattern.compile("(?:src|ontology|queries)/[\\w./-]*\\w").matcher(readme);
        int found = 0;
        while (path.find()) {
            String name = path.group();
            if (!name.contains("NAME") && !name.endsWith("lexicon")) {
                assertTrue(Files.exists(Path.of(name)), name);
                found++;
            }
        }
        assertTrue(found > 3, "only " + found + " paths");
    }

    /** What the threat model promises names the test that proves it. */
    @Test
    void theTestsOfTheThreatModelAreThere() throws IOException {
        String promises = Files.readString(Path.of("src/site/THREAT_MODEL.md"));
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        Matcher named = Pattern.compile("`(\\w+(?:Test|IT|Browser))\\.(\\w+)`").matcher(promises);
        int found = 0;
        while (named.find()) {
            String source = sources.getOrDefault(named.group(1), "");
            assertTrue(source.contains("void " + named.group(2) + "("), named.group());
            found++;
        }
        assertTrue(found > 30, "only " + found + " tests");
    }

    private String first(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(readme);
        assertTrue(found.find(), pattern);
        return found.group(1);
    }
}
