package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.zhengtu.store.SearchFilter;
import org.zhengtu.store.SearchIndex;
import org.zhengtu.store.SearchRequest;
import org.zhengtu.store.SearchResult;

/**
 * {@code /api/search?q=…}: the search box. {@code kind}, {@code place} and {@code year} narrow the result, and so does the
 * explorer's filter ({@code area}, {@code since}, {@code until}, {@code confidence}); {@code from} and {@code size} page
 * through it; without words all that the rest allows are given. Answers with {@code total}, {@code whole}, {@code hits}
 * (iri, kind, label, source, documents, places, years, snippet with its text and marks in UTF-16 units) and
 * {@code facets}.
 */
final class SearchService extends ReadServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    private static final int DEEPEST = 10_000;
    private static final int LARGEST = 100;
    private static final Pattern AREA = Pattern.compile("\\d{2,6}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONFIDENCE = Pattern.compile("0?\\.\\d{1,9}|[01](\\.0{1,9})?");
    private static final List<String> NAMES =
            List.of("q", "kind", "place", "year", "area", "since", "until", "confidence", "from", "size");

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
                .forEach(name -> faults.put(name, "unknown; known are " + String.join(", ", NAMES)));
        String words = values.getOrDefault("q", "");
        if (words.length() > LONGEST) {
            faults.put("q", "the words to look for, at most " + LONGEST + " characters");
        }
        int from = number(values, "from", 0, DEEPEST, faults);
        int size = number(values, "size", 20, LARGEST, faults);
        SearchFilter filter = new SearchFilter(
                formed(values, "area", AREA, "2 to 6 digits of an area's code", faults),
                formed(values, "since", DAY, "a day such as 2022-08-16", faults),
                formed(values, "until", DAY, "a day such as 2022-08-16", faults),
                formed(values, "confidence", CONFIDENCE, "a number from 0 to 1", faults)
                        .map(Double::valueOf));
        SearchRequest wanted = new SearchRequest(
                words, value(values, "kind"), value(values, "place"), value(values, "year"), filter, from, size);
        if (faults.isEmpty() && !wanted.asks()) {
            faults.put("q", "the words to look for; none if anything else narrows the search");
        }
        if (!faults.isEmpty()) {
            throw new Problem(400, "parameters of the search are wrong", faults);
        }
        SearchResult result = index.search(wanted);
        response.setHeader("Cache-Control", "no-cache");
        send(response, "application/json", json(result).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static Optional<String> formed(
            Map<String, String> values, String name, Pattern form, String words, Map<String, String> faults) {
        Optional<String> value = value(values, name);
        if (value.filter(given -> !form.matcher(given).matches()).isPresent()) {
            faults.put(name, "'" + value.get() + "' is not " + words);
            return Optional.empty();
        }
        return value;
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

    private static void list(JsonBuilder json, String name, List<String> values) {
        json.key(name).startArray();
        values.forEach(json::value);
        json.finishArray();
    }

    private static void write(JsonBuilder json, SearchResult.Hit hit) {
        json.startObject()
                .pair("iri", hit.iri())
                .pair("kind", hit.kind())
                .pair("label", hit.label())
                .pair("source", hit.source())
                .pair("documents", hit.documents());
        list(json, "places", hit.places());
        list(json, "years", hit.years());
        json.key("snippet").startObject().pair("text", hit.snippet().text());
        json.key("marks").startArray();
        hit.snippet()
                .marks()
                .forEach(mark -> json.startArray().value(mark[0]).value(mark[1]).finishArray());
        json.finishArray().finishObject().finishObject();
    }
}
