package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.zhengtu.store.SearchIndex;
import org.zhengtu.store.SearchRequest;
import org.zhengtu.store.SearchResult;

/**
 * {@code /api/search?q=…}: the search box. {@code kind}, {@code place} and {@code year} narrow the result, {@code from} and
 * {@code size} page through it; without words all of a kind are given. Answers with {@code total}, {@code whole},
 * {@code hits} (iri, kind, label, source, documents, snippet with its text and marks in UTF-16 units) and {@code facets}.
 */
final class SearchService extends ReadServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private static final int DEEPEST = 10_000;
    private static final int LARGEST = 100;
    private static final Set<String> NAMES = Set.of("q", "kind", "place", "year", "from", "size");

    private final transient SearchIndex index;

    SearchService(SearchIndex index) {
        this.index = index;
    }

    @Override
    void read(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> values = parameters(request);
        Map<String, String> faults = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .forEach(name -> faults.put(name, "unknown; known are q, kind, place, year, from, size"));
        String words = values.getOrDefault("q", "");
        if ((words.isBlank() && !values.containsKey("kind")) || words.length() > LONGEST) {
            faults.put("q", "the words to look for, at most " + LONGEST + " characters; none if there is a kind");
        }
        int from = number(values, "from", 0, DEEPEST, faults);
        int size = number(values, "size", 20, LARGEST, faults);
        if (!faults.isEmpty()) {
            throw new Problem(400, "parameters of the search are wrong", faults);
        }
        SearchResult result = index.search(new SearchRequest(
                words, value(values, "kind"), value(values, "place"), value(values, "year"), from, size));
        response.setHeader("Cache-Control", "no-cache");
        send(response, "application/json", json(result).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static int number(
            Map<String, String> values, String name, int preset, int most, Map<String, String> faults) {
        String value = values.get(name);
        if (value == null) {
            return preset;
        }
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > most) {
            faults.put(name, "a whole number up to " + most);
            return preset;
        }
        return Integer.parseInt(value);
    }

    private static String json(SearchResult result) {
        JsonBuilder json =
                JsonBuilder.create().startObject().pair("total", result.total()).pair("whole", result.whole());
        json.key("hits").startArray();
        result.hits().forEach(hit -> write(json, hit));
        json.finishArray().key("facets").startObject();
        result.facets().forEach((name, counts) -> {
            json.key(name).startArray();
            counts.forEach((value, count) ->
                    json.startObject().pair("value", value).pair("count", count).finishObject());
            json.finishArray();
        });
        return JSON.toStringFlat(json.finishObject().finishObject().build());
    }

    private static void write(JsonBuilder json, SearchResult.Hit hit) {
        json.startObject()
                .pair("iri", hit.iri())
                .pair("kind", hit.kind())
                .pair("label", hit.label())
                .pair("source", hit.source())
                .pair("documents", hit.documents());
        json.key("snippet").startObject().pair("text", hit.snippet().text());
        json.key("marks").startArray();
        hit.snippet()
                .marks()
                .forEach(mark -> json.startArray().value(mark[0]).value(mark[1]).finishArray());
        json.finishArray().finishObject().finishObject();
    }
}
