package org.zhengtu.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.store.QueryLibrary;

class QueryServiceTest {

    @TempDir
    static Path folder;

    /** The rows of 顾行舟. */
    private static final String EXPECTED = "official-timeline--nominated.csv";

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
    void listsTheQuestions() throws Exception {
        HttpResponse<String> answer = sample.get("/api/queries");
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElse(""));
        JsonArray queries = JSON.parseAny(answer.body()).getAsArray();
        assertEquals(QueryLibrary.names().size(), queries.size());
        JsonObject timeline = queries.stream()
                .map(query -> query.getAsObject())
                .filter(query -> query.getString("name").equals("official-timeline"))
                .findFirst()
                .orElseThrow();
        assertEquals("timeline", timeline.getString("view"));
        assertFalse(timeline.getObj("summary").getString("zh").isEmpty());
        assertTrue(timeline.getString("sparql").contains("SELECT"));
        JsonObject name = timeline.get("params").getAsArray().get(0).getAsObject();
        assertEquals("name", name.getString("name"));
        assertEquals("string", name.getString("type"));
        assertTrue(name.getBoolean("required"));
        assertEquals("the name, in any spelling", name.getObj("label").getString("en"));
        assertEquals("姓名", name.getObj("label").getString("zh"));
    }

    @Test
    void tellsOfOneQuestion() throws Exception {
        JsonObject one =
                JSON.parse(sample.get("/api/queries/check/low-confidence").body());
        assertEquals("check/low-confidence", one.getString("name"));
        assertEquals("info", one.getString("level"));
        assertEquals(404, sample.get("/api/queries/check").statusCode());
    }

    @Test
    void givesTheFirstRowsAndTellsHowManyThereAre() throws Exception {
        String path = "/api/query/official-timeline?name=" + encoded("顾行舟");
        HttpResponse<String> answer = sample.get(path + "&size=2");
        JsonArray rows =
                JSON.parse(answer.body()).getObj("results").get("bindings").getAsArray();
        assertEquals(2, rows.size());
        assertEquals("澄江市水利局局长", rows.get(0).getAsObject().getObj("post").getString("value"));
        assertEquals("3", answer.headers().firstValue("X-Total-Count").orElse(""));
        for (String wrong : List.of("0", "-1", "many", "9999999999")) {
            HttpResponse<String> refused = sample.get(path + "&size=" + wrong);
            assertEquals(400, refused.statusCode(), wrong);
            assertTrue(JSON.parse(refused.body()).getObj("parameters").hasKey("size"), refused.body());
        }
    }

    @Test
    void theFirstRowsAreThoseOfTheWholeAnswer() throws Exception {
        int longer = 0;
        for (String name : QueryLibrary.names()) {
            if (QueryLibrary.named(name).parameters().stream().anyMatch(one -> one.required())) {
                continue;
            }
            List<String> all =
                    sample.get("/api/query/" + name + ".csv").body().lines().toList();
            HttpResponse<String> first = sample.get("/api/query/" + name + ".csv?size=3");
            assertEquals(
                    all.subList(0, Math.min(4, all.size())),
                    first.body().lines().toList(),
                    name);
            assertEquals(
                    "" + (all.size() - 1),
                    first.headers().firstValue("X-Total-Count").orElse(""),
                    name);
            longer += all.size() > 4 ? 1 : 0;
        }
        assertTrue(longer > 5, longer + " questions have more rows than are asked for");
    }

    @Test
    void answersAQuestionAsJson() throws Exception {
        HttpResponse<String> answer = sample.get("/api/query/official-timeline?name=" + encoded("顾行舟") + "&area=");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/sparql-results+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        JsonObject results = JSON.parse(answer.body());
        JsonArray rows = results.getObj("results").get("bindings").getAsArray();
        assertEquals(3, rows.size());
        assertEquals("澄江市水利局局长", rows.get(0).getAsObject().getObj("post").getString("value"));
    }

    @Test
    void answersAQuestionAsCsv() throws Exception {
        String path = "/api/query/official-timeline.csv?name=" + encoded("顾行舟");
        HttpResponse<String> answer = sample.get(path);
        assertEquals(
                "text/csv;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        assertEquals("attachment; filename=\"official-timeline.csv\"", disposition);
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/graph/queries/" + EXPECTED));
        assertEquals(expected.subList(1, expected.size()), answer.body().lines().toList());
        assertEquals(
                answer.body(),
                sample.get(path.replace(".csv", ""), "Accept", "text/csv,*/*;q=0.1")
                        .body());
        assertEquals(
                answer.body(),
                sample.get(path.replace(".csv", "") + "&format=csv").body());
    }

    @Test
    void runsQuestionsOfFolders() throws Exception {
        assertEquals(
                200, sample.get("/api/query/check/low-confidence?threshold=0.9").statusCode());
        String page = encoded("zd:doc." + ServedSample.PAGE);
        assertEquals(200, sample.get("/api/query/facts/person?document=" + page).statusCode());
    }

    @Test
    void marksBytesForSpreadsheets() throws Exception {
        HttpResponse<String> answer = sample.get("/api/query/name-variants?format=excel-csv");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("\uFEFF"), answer.body());
        assertTrue(answer.body().contains("\r\n"), answer.body());
    }

    @Test
    void namesWrongParameters() throws Exception {
        HttpResponse<String> answer = sample.get("/api/query/attend-together?least=many&who=x&since=2022-02-30");
        assertEquals(400, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        JsonObject problem = JSON.parse(answer.body());
        assertEquals(400, problem.getNumber("status").intValue());
        assertEquals(8, problem.getString("id").length());
        JsonObject parameters = problem.getObj("parameters");
        assertEquals(3, parameters.size());
        assertEquals("'many' is not a whole number", parameters.getString("least"));
        assertEquals("'2022-02-30' is not a day such as 2022-08-16", parameters.getString("since"));
        assertTrue(parameters.getString("who").startsWith("unknown"), answer.body());
    }

    @Test
    void namesAMissingParameter() throws Exception {
        HttpResponse<String> answer = sample.get("/api/query/official-timeline");
        assertEquals(400, answer.statusCode());
        assertTrue(JSON.parse(answer.body()).getObj("parameters").hasKey("name"), answer.body());
    }

    @Test
    void refusesParametersGivenTwiceAndOtherFormats() throws Exception {
        assertEquals(400, sample.get("/api/query/campaigns?name=a&name=b").statusCode());
        assertEquals(400, sample.get("/api/query/campaigns?format=xls").statusCode());
    }

    @Test
    void knowsNoOtherQuestions() throws Exception {
        for (String name : List.of("", "nothing", "../ontology/zhengtu", "campaigns.rq", "campaigns.csv.csv")) {
            int status = sample.get("/api/query/" + name).statusCode();
            assertEquals(404, status, name);
        }
    }

    @Test
    void onlyReads() throws Exception {
        HttpRequest.Builder post =
                HttpRequest.newBuilder(sample.at("/api/query/campaigns")).POST(BodyPublishers.ofString("name=x"));
        assertEquals(405, sample.send(post).statusCode());
    }

    @Test
    void givesTheTextOfADocument() throws Exception {
        HttpResponse<String> answer = sample.get("/api/text/" + ServedSample.PAGE);
        assertEquals(
                "text/plain;charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                Files.readString(Path.of("src/test/resources/graph/sample", ServedSample.PAGE + ".txt")),
                answer.body());
    }

    @Test
    void givesNoOtherFile() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "hidden words");
        Files.writeString(folder.resolve("text/other.txt"), "hidden words");
        for (String id : List.of("other", "nowhere", "", "..%2fsecret", "%2e%2e/secret")) {
            HttpResponse<String> answer = sample.get("/api/text/" + id);
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, id);
            assertFalse(answer.body().contains("hidden words"), answer.body());
        }
    }
}
