package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchServiceTest {

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

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void findsWithFacetsAndSnippets() throws Exception {
        HttpResponse<String> answer = sample.get("/api/search?q=" + encoded("顾行舟"));
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject result = JSON.parse(answer.body());
        assertTrue(result.getNumber("total").intValue() > 0);
        JsonObject hit = result.get("hits").getAsArray().get(0).getAsObject();
        assertEquals("person", hit.getString("kind"));
        assertEquals("顾行舟", hit.getString("label"));
        assertEquals("https://w3id.org/zhengtu/id/person.990102_顾行舟", hit.getString("iri"));
        assertEquals(
                "[ 0 , 3 ]",
                hit.getObj("snippet")
                        .get("marks")
                        .getAsArray()
                        .get(0)
                        .toString()
                        .replaceAll("\\s+", " "));
        assertTrue(result.getObj("facets").get("kind").getAsArray().size() > 0);
    }

    @Test
    void narrows() throws Exception {
        String path = "/api/search?size=1&q=" + encoded("云岭区") + "&kind=meeting&year=2022";
        JsonObject result = JSON.parse(sample.get(path).body());
        assertEquals(1, result.get("hits").getAsArray().size());
        JsonObject kind =
                result.getObj("facets").get("kind").getAsArray().get(0).getAsObject();
        assertEquals("meeting", kind.getString("value"));
        assertEquals(result.getNumber("total"), kind.getNumber("count"));
    }

    @Test
    void givesAllOfAKindWhenThereAreNoWords() throws Exception {
        JsonObject result = JSON.parse(sample.get("/api/search?kind=meeting").body());
        assertEquals(9, result.getNumber("total").intValue());
        assertTrue(result.get("hits").getAsArray().stream()
                .allMatch(hit -> "meeting".equals(hit.getAsObject().getString("kind"))));
        JsonObject none = JSON.parse(sample.get("/api/search?kind=nothing").body());
        assertEquals(0, none.getNumber("total").intValue());
    }

    @Test
    void takesTheFilterOfTheExplorer() throws Exception {
        assertEquals(3, total("kind=meeting&since=2022-08-01&until=2022-08-31"));
        assertEquals(0, total("kind=meeting&since=2030-01-01"));
        assertEquals(8, total("kind=meeting&area=9901"));
        assertEquals(0, total("kind=meeting&area=33"));
        assertTrue(total("confidence=0.97") < total("confidence=0.5"));
    }

    private static int total(String request) throws Exception {
        String body = sample.get("/api/search?" + request).body();
        return JSON.parse(body).getNumber("total").intValue();
    }

    @Test
    void namesWrongParameters() throws Exception {
        for (String wrong : new String[] {
            "",
            "q=",
            "q=a&size=1000",
            "q=a&from=-1",
            "q=a&x=1",
            "q=" + "a".repeat(201),
            "area=x",
            "since=2022",
            "until=now",
            "confidence=2"
        }) {
            HttpResponse<String> answer = sample.get("/api/search?" + wrong);
            assertEquals(400, answer.statusCode(), wrong);
            assertFalse(JSON.parse(answer.body()).getObj("parameters").isEmpty(), answer.body());
        }
    }

    @Test
    void takesWordsAsTheyAre() throws Exception {
        for (String words : new String[] {"\"", "a AND", "*:*", "(", "\\", "uri:x", "<script>", "*", "?"}) {
            assertEquals(200, sample.get("/api/search?q=" + encoded(words)).statusCode(), words);
        }
    }

    @Test
    void worksInSparql() throws Exception {
        String query =
                "PREFIX text: <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                        + "PREFIX zt: <https://w3id.org/zhengtu/ontology#> ";
        String byName = query + "SELECT DISTINCT ?s { ?s text:query (rdfs:label '\"顾行舟\"') . ?s a zt:Official }";
        String body = sample.query(byName).body();
        assertTrue(body.contains("person.990102_顾行舟"), body);
        assertFalse(body.contains("person.990102_沈听澜"), body);
        String quotes =
                query + "SELECT (COUNT(DISTINCT ?e) AS ?n) { (?e ?score ?quote) text:query (zt:quote '\"会议\"') }";
        assertFalse(sample.query(quotes).body().contains(">0<"));
        int status = sample.query(query + "SELECT * { ?s text:query '(' }").statusCode();
        assertTrue(status >= 400 && status < 500, "" + status);
    }
}
