package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    private static final String A = "<https://w3id.org/zhengtu/graph/doc/a>";
    private static final String B = "<https://w3id.org/zhengtu/graph/doc/b>";

    private static DatasetGraph dataset(String... quads) {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        for (String quad : quads) {
            dataset.add(SSE.parseQuad("(" + quad + ")"));
        }
        return dataset;
    }

    private static String write(DatasetGraph dataset, Export.Format format, String document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(format, Optional.ofNullable(document), false).write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesTheSameBytesWhateverTheOrder() {
        String one = A + " <http://example.org/x> <http://example.org/p> '𠮷 \"quoted\" \\\\ {}'";
        String two = B + " <http://example.org/x> <http://example.org/p> 'b'";
        String three = A + " <http://example.org/a> <http://example.org/p> 12.7";
        for (Export.Format format : Export.Format.values()) {
            assertEquals(
                    write(dataset(one, two, three), format, null),
                    write(dataset(three, two, one), format, null),
                    "" + format);
        }
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void comesBackWhole(Export.Format format) {
        DatasetGraph dataset = dataset(
                A + " <http://example.org/x> <http://example.org/p> '一\\n\\t\"𠮷\"'",
                A + " <http://example.org/x> <http://example.org/q> 12.7");
        Lang lang =
                switch (format) {
                    case TURTLE -> Lang.TURTLE;
                    case TRIG -> Lang.TRIG;
                    case NQUADS -> Lang.NQUADS;
                    case JSONLD -> Lang.JSONLD11;
                    case RDFXML -> Lang.RDFXML;
                };
        Dataset back = DatasetFactory.create();
        RDFParser.fromString(write(dataset, format, null), lang).parse(back);
        var graph = format == Export.Format.TRIG || format == Export.Format.NQUADS
                ? back.asDatasetGraph().getGraph(Graphs.document("a"))
                : back.asDatasetGraph().getDefaultGraph();
        assertTrue(dataset.getGraph(Graphs.document("a")).isIsomorphicWith(graph));
    }

    @Test
    void leavesOutTheVocabularyAndTheMetaGraph() {
        DatasetGraph dataset = dataset(
                A + " <http://example.org/x> <http://example.org/p> 1.5",
                "<https://w3id.org/zhengtu/graph/meta> <http://example.org/m> <http://example.org/p> 1.5",
                "<https://w3id.org/zhengtu/graph/vocab> <http://example.org/v> <http://example.org/p> 1.5");
        String turtle = write(dataset, Export.Format.TURTLE, null);
        assertTrue(
                turtle.contains("example.org/x")
                        && !turtle.contains("example.org/m")
                        && !turtle.contains("example.org/v"),
                turtle);
    }

    @Test
    void writesOneDocument() {
        DatasetGraph dataset = dataset(
                A + " <http://example.org/x> <http://example.org/p> 1.5",
                B + " <http://example.org/y> <http://example.org/p> 1.5");
        String turtle = write(dataset, Export.Format.TURTLE, "b");
        assertTrue(turtle.contains("example.org/y") && !turtle.contains("example.org/x"), turtle);
    }
}
