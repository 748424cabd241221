package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Format;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.SourceDocument;

/**
 * Small pages with the whole graph that they give: {@code NAME.txt} and {@code NAME.ttl} in {@code golden}. After a wanted
 * change run with {@code -Dzhengtu.golden=write} and read the difference.
 */
class GoldenGraphTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "project", "figures"})
    void thePageGivesTheGraph(String name) throws IOException {
        Path turtle = GOLDEN.resolve(name + ".ttl");
        Graph read = read(name);
        if ("write".equals(System.getProperty("zhengtu.golden"))) {
            DatasetGraph dataset = DatasetGraphFactory.create();
            dataset.addGraph(Graphs.document(name), read);
            ReplacedFile.write(
                    turtle, out -> new Export(Export.Format.TURTLE, Optional.empty(), false).write(dataset, out));
        }
        Graph expected = RDFDataMgr.loadGraph(turtle.toUri().toString());
        List<Triple> missing = expected.find().filterDrop(read::contains).toList();
        List<Triple> extra = read.find().filterDrop(expected::contains).toList();
        assertTrue(expected.isIsomorphicWith(read), "missing " + missing + "\nextra " + extra);
    }

    private static Graph read(String name) throws IOException {
        String text = Files.readString(GOLDEN.resolve(name + ".txt"));
        SourceDocument source = new SourceDocument(
                name, name + ".txt", text.length(), "0".repeat(64), "UTF-8", Format.TEXT, text, List.of());
        return new Pipeline(GraphBuilder.BASE, new Codes(), Metadata.none())
                .read(source)
                .graph()
                .graph();
    }
}
