package org.zhengtu.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;

/** What was measured, in its order; each line is shown as soon as it is known. */
final class Results {

    private final Map<String, Double> values = new LinkedHashMap<>();

    void put(String name, double value) {
        values.put(name, value);
        System.out.printf("%-64s %12.3f%n", name, value);
    }

    double get(String name) {
        return values.get(name);
    }

    String json() {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.pair("java", System.getProperty("java.version"))
                .pair("processors", Runtime.getRuntime().availableProcessors());
        json.key("results").startObject();
        values.forEach((name, value) -> json.key(name).value(value));
        return JSON.toStringFlat(json.finishObject().finishObject().build());
    }
}
