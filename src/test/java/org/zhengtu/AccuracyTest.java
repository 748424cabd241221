package org.zhengtu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.evaluate.Calibration.Bucket;
import org.zhengtu.evaluate.Evaluation;
import org.zhengtu.evaluate.EvaluationReport;
import org.zhengtu.evaluate.FactSource;
import org.zhengtu.evaluate.FactTables;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.FactQueries;
import org.zhengtu.store.FileReport.State;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;

/**
 * How right the facts of the real pages are: floors just under what was reached, so that no change lets accuracy sink
 * unseen. The floor of the sample pages is in {@code JarIT}.
 */
class AccuracyTest {

    private static final Path OWN_GOLD = Path.of("src/test/resources/gold");

    @TempDir
    Path folder;

    /** Three gold sets over one build; the texts stand beside the checkout or not at all. */
    @Test
    void realPages() throws IOException {
        Path shared = Path.of(System.getProperty("zhengtu.shared", "../shared"));
        Assumptions.assumeTrue(
                Files.isDirectory(shared.resolve("documents")), "skipped: no real pages in " + shared.toAbsolutePath());
        FactSource tables = build(shared.resolve("documents"), 36);
        floor("five pages", shared.resolve("gold"), tables, 0.95, 0.9);
        floor("other places, seen by the rules' authors", OWN_GOLD.resolve("dev"), tables, 0.95, 0.9);
        floor("other places, held out", OWN_GOLD.resolve("heldout"), tables, 0.71, 0.85);
    }

    private static void floor(String name, Path gold, FactSource tables, double least, double sure) throws IOException {
        Evaluation evaluation = Evaluation.of(FactSource.folder(gold), tables, Set.of());
        System.out.println(name + "\n" + new EvaluationReport(evaluation).tables());
        assertEquals(Set.of(), evaluation.absent());
        double reached = evaluation.score().f1();
        assertTrue(reached >= least, name + ": F1 " + reached + " is under the floor of " + least);
        surest(name, evaluation, sure);
    }

    /** What is said to be sure at 0.9 and more is right nearly as often, and there is enough of it to tell. */
    private static void surest(String name, Evaluation evaluation, double least) {
        List<Bucket> buckets = evaluation.calibration().buckets();
        Bucket surest = buckets.get(buckets.size() - 1);
        System.out.println(new EvaluationReport(evaluation).calibration());
        assertTrue(surest.rows() > 100 && surest.share() >= least, name + ": " + surest);
    }

    private FactSource build(Path documents, int files) {
        Path db = folder.resolve("db");
        BuildOptions options =
                new BuildOptions(List.of(documents.toString()), db, Metadata.none(), GraphBuilder.BASE, 2, false);
        BuildReport report = new Build(options).run(InputStream.nullInputStream(), Progress.SILENT);
        assertEquals(files, report.counts().get(State.WRITTEN), report.counts() + " of " + documents);
        try (Store store = Store.open(db);
                RDFLink link = store.link()) {
            return FactSource.records(Txn.calculateRead(link, () -> tables(new FactQueries(link))));
        }
    }

    private static Map<String, Map<String, List<Map<String, String>>>> tables(FactQueries facts) {
        Map<String, Map<String, List<Map<String, String>>>> tables = new HashMap<>();
        for (Map.Entry<String, Node> document : facts.documents().entrySet()) {
            Map<String, List<Map<String, String>>> rows = new HashMap<>();
            FactTables.all().forEach(table -> rows.put(table.name(), facts.trusted(table.name(), document.getValue())));
            tables.put(document.getKey(), rows);
        }
        return tables;
    }
}
