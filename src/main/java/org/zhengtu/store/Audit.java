package org.zhengtu.store;

import java.util.ArrayList;
import java.util.List;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Gate;

/** Checks what is in a store against the shapes: each document's graph by itself, then the union of all. */
public final class Audit {

    private Audit() {}

    /** What breaks a shape, one line each with the document it is in; empty if nothing does. */
    public static List<String> of(Store store) {
        return of(store, Progress.SILENT);
    }

    /** The same; a step is a document, and the union of all is the last. */
    public static List<String> of(Store store, Progress progress) {
        Gate gate = new Gate(new Codes());
        return store.read(dataset -> {
            List<String> found = new ArrayList<>();
            List<String> ids = Graphs.documents(dataset).stream().sorted().toList();
            progress.start(ids.size() + 1);
            for (String id : ids) {
                gate.violations(dataset.getGraph(Graphs.document(id))).forEach(line -> found.add(id + ": " + line));
                progress.step();
            }
            gate.unionViolations(dataset.getUnionGraph()).forEach(line -> found.add("all documents: " + line));
            progress.step();
            return found;
        });
    }
}
