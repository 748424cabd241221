package org.zhengtu.store;

import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;

/** What a build did, file by file, in the order of the files. */
public record BuildReport(List<FileReport> files) {

    public BuildReport {
        files = List.copyOf(files);
    }

    /** How many files ended in each state; states without files are there with 0. */
    public Map<FileReport.State, Integer> counts() {
        Map<FileReport.State, Integer> counts = new EnumMap<>(FileReport.State.class);
        for (FileReport.State state : FileReport.State.values()) {
            counts.put(state, 0);
        }
        files.forEach(file -> counts.merge(file.state(), 1, Integer::sum));
        return counts;
    }

    /** Whether every file that was wanted is in the store. */
    public boolean complete() {
        return files.stream().noneMatch(file -> file.state().lost());
    }

    /** Writes the report as one JSON object. */
    public void writeJson(OutputStream out) {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.key("counts").startObject();
        counts().forEach((state, count) -> json.key(state.word()).value(count));
        json.finishObject().key("files").startArray();
        files.forEach(file -> write(json, file));
        JSON.write(out, json.finishArray().finishObject().build());
    }

    private static void write(JsonBuilder json, FileReport file) {
        json.startObject()
                .pair("source", file.source())
                .pair("document", file.document())
                .pair("state", file.state().word())
                .pair("reason", file.reason())
                .pair("message", file.message())
                .pair("bytes", file.bytes())
                .pair("encoding", file.encoding())
                .pair("articles", file.articles());
        json.key("facts").startObject();
        file.facts().forEach((kind, count) -> json.key(kind).value(count));
        json.finishObject().key("warnings").startArray();
        file.warnings().forEach(json::value);
        json.finishArray().key("seconds").value(file.seconds()).finishObject();
    }
}
