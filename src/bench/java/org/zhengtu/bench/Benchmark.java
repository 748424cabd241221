package org.zhengtu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.zhengtu.derive.Derivation;
import org.zhengtu.derive.Touched;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.Export;
import org.zhengtu.store.Graphs;
import org.zhengtu.store.Progress;
import org.zhengtu.store.Store;

/**
 * Holds the build against its bare parts on one machine, in one run: HanLP alone over the same sentences, the TDB2 bulk
 * loader alone over the quads that the build produced; then one more page, export, serving, every question of the library,
 * starting the program, and the inner loops by JMH. Prints a table with ratios, and writes the same as JSON.
 *
 * <p>Arguments: folder of documents (or {@code synthetic:N}), copies of it under new ids, folder to work in (emptied), file
 * for the JSON.
 */
public final class Benchmark {

    static final String HANLP = "HanLP alone (a), s";
    static final String EXTRACTION = "extraction without store, s";
    private static final String LOADER = "bulk loader alone (b), s";
    private static final String BUILD = "build (c), s";

    /** Number of a page that no corpus of usual size has. */
    private static final int NEW = 9_999;

    private final Results results = new Results();
    private final Path work;

    private Benchmark(Path work) {
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[2]);
        Folders.remove(work);
        Files.createDirectories(work);
        Benchmark benchmark = new Benchmark(work);
        benchmark.run(documents(arguments[0], Integer.parseInt(arguments[1]), work));
        Files.writeString(Path.of(arguments[3]), benchmark.results.json());
    }

    /** The folder of the documents: the given one, or what is written into the folder to work in. */
    static Path documents(String source, int copies, Path work) throws IOException {
        Path pages = work.resolve("pages");
        if (source.startsWith("synthetic:")) {
            int count = Integer.parseInt(source.substring("synthetic:".length()));
            new SyntheticPages(1).write(pages, 0, count * copies);
            return pages;
        }
        return copies == 1 ? Path.of(source) : Folders.copies(Path.of(source), pages, copies);
    }

    private void run(Path documents) throws Exception {
        results.put("heap allowed, MB", Runtime.getRuntime().maxMemory() / 1e6);
        new Parts(results).measure(documents);
        Path db = work.resolve("db");
        results.put(BUILD, Timing.once(() -> build(documents, db)));
        Path quads = work.resolve("graph.nq");
        results.put("export N-Quads, s", Timing.once(() -> export(db, quads)));
        long count = lines(quads);
        results.put("quads", count);
        results.put("quads a document", count / results.get("documents"));
        Path loaded = work.resolve("loaded");
        results.put(LOADER, Timing.once(() -> load(loaded, quads)));
        results.put("store over bulk load, ratio of sizes", (double) Folders.room(db) / Folders.room(loaded));
        double parts = Math.max(results.get(HANLP), results.get(LOADER));
        results.put("build over the larger of (a), (b); reach 1.3", results.get(BUILD) / parts);
        results.put("extraction over (a); reach 2", results.get(EXTRACTION) / results.get(HANLP));
        results.put("derived graph alone, s", Timing.once(() -> derive(loaded)));
        results.put("full-text index alone, s", Timing.once(() -> index(db)));
        Path pages = work.resolve("one");
        new SyntheticPages(2).write(pages, NEW, NEW + 1);
        results.put("add one page, s", Timing.once(() -> build(pages, db)));
        new Serving(results).measure(db);
        new Questions(results).measure(db);
        new Starts(results).measure(db);
        loops();
    }

    /** Builds a store as {@code build} does; whether all pages are in it. */
    static boolean build(Path from, Path db) {
        BuildOptions options = new BuildOptions(
                List.of(from.toString()), db, Metadata.none(), GraphBuilder.BASE, Parts.THREADS, false);
        return new Build(options)
                .run(InputStream.nullInputStream(), Progress.SILENT)
                .complete();
    }

    private static boolean export(Path db, Path file) throws IOException {
        try (Store store = Store.open(db);
                OutputStream out = Files.newOutputStream(file)) {
            return store.<Boolean>read(dataset -> {
                new Export(Export.Format.NQUADS, Optional.empty(), false).write(dataset, out);
                return true;
            });
        }
    }

    private static boolean load(Path folder, Path quads) throws IOException {
        Files.createDirectories(folder);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        DataLoader loader = LoaderFactory.parallelLoader(dataset, (form, values) -> {});
        loader.startBulk();
        loader.load(quads.toString());
        loader.finishBulk();
        dataset.close();
        return true;
    }

    /** All that needs more than one document, over the bulk-loaded store. */
    private static boolean derive(Path db) {
        try (Store store = Store.open(db)) {
            List<String> documents = store.documents();
            store.write(dataset -> {
                Touched touched = new Touched();
                documents.forEach(id -> touched.note(dataset.getGraph(Graphs.document(id))));
                new Derivation(Graphs.DERIVED, Graphs.META, Graphs.CURATED).update(dataset, touched);
            });
        }
        return true;
    }

    private static boolean index(Path db) throws IOException {
        Folders.remove(db.resolve("search"));
        try (Store store = Store.open(db)) {
            store.search();
        }
        return true;
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private void loops() throws Exception {
        OptionsBuilder options = new OptionsBuilder();
        options.include(InnerLoops.class.getSimpleName()).verbosity(VerboseMode.SILENT);
        for (RunResult run : new Runner(options.build()).run()) {
            results.put(
                    "loop " + run.getPrimaryResult().getLabel() + ", ms",
                    run.getPrimaryResult().getScore());
        }
    }
}
