package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.Vocab;

class EntityServiceTest {

    private static final String KEY = "person.990102_顾行舟";
    private static final String PATH = "/id/" + URLEncoder.encode(KEY, StandardCharsets.UTF_8);
    private static final Node PERSON = NodeFactory.createURI("https://w3id.org/zhengtu/id/" + KEY);

    @TempDir
    static Path folder;

    private static ServedSample sample;

    @BeforeAll
    static void start() throws IOException {
        sample = new ServedSample(folder);
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static void assertTells(HttpResponse<String> answer, Lang lang) {
        assertEquals(200, answer.statusCode(), answer.body());
        Graph graph = RDFParser.fromString(answer.body(), lang).toGraph();
        assertTrue(graph.contains(PERSON, Node.ANY, NodeFactory.createLiteralString("顾行舟")), answer.body());
        Node tenure = graph.find(Node.ANY, Vocab.holder, PERSON).next().getSubject();
        Node evidence = graph.find(tenure, Vocab.evidence, Node.ANY).next().getObject();
        assertTrue(graph.contains(evidence, Vocab.quote, Node.ANY), answer.body());
        assertFalse(graph.contains(
                NodeFactory.createURI("https://w3id.org/zhengtu/id/person.990102_沈听澜"), Vocab.evidence, Node.ANY));
    }

    @Test
    void tellsProgramsInTheirForm() throws Exception {
        HttpResponse<String> turtle = sample.get(PATH, "Accept", "text/turtle");
        assertEquals("text/turtle;charset=utf-8", type(turtle));
        assertTells(turtle, Lang.TURTLE);
        HttpResponse<String> json = sample.get(PATH, "Accept", "application/ld+json, text/html;q=0.5");
        assertEquals("application/ld+json;charset=utf-8", type(json));
        assertTells(json, Lang.JSONLD);
        assertTells(sample.get(PATH, "Accept", "application/rdf+xml"), Lang.RDFXML);
        assertTells(sample.get(PATH, "Accept", "application/n-triples"), Lang.NTRIPLES);
        assertTells(sample.get(PATH, "Accept", "*/*"), Lang.TURTLE);
        assertEquals("Accept", turtle.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void tellsByEnding() throws Exception {
        assertTells(sample.get(PATH + ".ttl", "Accept", "text/html"), Lang.TURTLE);
        assertTells(sample.get(PATH + ".jsonld"), Lang.JSONLD);
    }

    @Test
    void sendsPeopleToThePage() throws Exception {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        HttpResponse<String> answer = sample.get(PATH, "Accept", browser);
        String page = "/thing?id=" + URLEncoder.encode(KEY, StandardCharsets.UTF_8);
        assertEquals(303, answer.statusCode());
        assertEquals(page, answer.headers().firstValue("Location").orElse(""));
        HttpResponse<String> ending = sample.get(PATH + ".html", "Accept", "text/turtle");
        assertEquals(303, ending.statusCode());
        assertEquals(page, ending.headers().firstValue("Location").orElse(""));
    }

    @Test
    void knowsNothingOfOthers() throws Exception {
        for (String key :
                new String[] {"person.990102_nobody", "", "x%20y", "%3E%3C", "person.990102_nobody.ttl", "x.html"}) {
            assertEquals(404, sample.get("/id/" + key, "Accept", "text/html").statusCode(), key);
            assertEquals(404, sample.get("/id/" + key).statusCode(), key);
        }
    }
}
