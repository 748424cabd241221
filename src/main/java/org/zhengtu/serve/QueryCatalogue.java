package org.zhengtu.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.NamedQuery.Parameter;

/**
 * {@code /api/queries}: what can be asked by name, as a JSON array; {@code /api/queries/NAME}: one of them. Each has {@code name}, {@code summary} (en, zh), {@code tags},
 * {@code view}, {@code params} (name, type, required, default, label in en and zh) and {@code sparql}; checks also have
 * {@code problem}, {@code remedy} and {@code level}.
 */
final class QueryCatalogue extends ReadServlet {

    private static final long serialVersionUID = 1L;

    private final byte[] all;
    private final Map<String, byte[]> each = new HashMap<>();

    QueryCatalogue(Collection<NamedQuery> library) {
        JsonBuilder builder = JsonBuilder.create().startArray();
        for (NamedQuery query : library) {
            describe(builder, query);
            JsonBuilder one = JsonBuilder.create();
            describe(one, query);
            each.put("/" + query.name(), bytes(one));
        }
        this.all = bytes(builder.finishArray());
    }

    @Override
    void read(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] json = path.length() < 2 ? all : each.get(path);
        if (json == null) {
            throw new Problem(404, "no question of that name; /api/queries lists them");
        }
        response.setHeader("Cache-Control", "no-cache");
        send(response, "application/json", json);
    }

    private static byte[] bytes(JsonBuilder json) {
        return JSON.toStringFlat(json.build()).getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(JsonBuilder json, NamedQuery query) {
        json.startObject().pair("name", query.name());
        words(json, "summary", query.summary(), query.header().getOrDefault("summary_zh", query.summary()));
        json.key("tags").startArray();
        List.of(query.header().getOrDefault("tags", "").split("\\s*,\\s*")).stream()
                .filter(tag -> !tag.isBlank())
                .forEach(json::value);
        json.finishArray().pair("view", query.header().getOrDefault("view", "table"));
        for (String key : List.of("problem", "remedy")) {
            if (query.header().containsKey(key)) {
                bilingual(json, key, query.header().get(key));
            }
        }
        if (query.header().containsKey("level")) {
            json.pair("level", query.header().get("level"));
        }
        json.key("params").startArray();
        query.parameters().forEach(parameter -> describe(json, parameter));
        json.finishArray().pair("sparql", query.text()).finishObject();
    }

    private static void describe(JsonBuilder json, Parameter parameter) {
        json.startObject()
                .pair("name", parameter.name())
                .pair("type", parameter.type().name().toLowerCase(Locale.ROOT))
                .pair("required", parameter.required());
        parameter.preset().ifPresent(preset -> json.pair("default", preset));
        bilingual(json, "label", parameter.description());
        json.finishObject();
    }

    /** Headers write English first and Chinese after it. */
    private static void bilingual(JsonBuilder json, String key, String both) {
        int han = 0;
        while (han < both.length() && !Character.isIdeographic(both.charAt(han))) {
            han++;
        }
        String english = both.substring(0, han).strip();
        String chinese = both.substring(han).strip();
        words(json, key, english.isEmpty() ? chinese : english, chinese.isEmpty() ? english : chinese);
    }

    private static void words(JsonBuilder json, String key, String english, String chinese) {
        json.key(key).startObject().pair("en", english).pair("zh", chinese).finishObject();
    }
}
