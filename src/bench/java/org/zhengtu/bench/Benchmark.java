package org.zhengtu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Gate;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.Sources;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.Export;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.Pipeline;
import org.zhengtu.store.Progress;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/**
 * Holds the build against its bare parts on one machine, in one run: HanLP alone over the same sentences, the TDB2 bulk
 * loader alone over the quads that the build produced; then adding one page, exporting, every question of the library,
 * and starting the program. Prints a table with ratios, and writes the same as JSON.
 *
 * <p>Arguments: folder of documents (or {@code synthetic:N}), folder to work in (emptied), file for the JSON.
 */
public final class Benchmark {

    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Map<String, Double> results = new LinkedHashMap<>();
    private final Path documents;
    private final Path work;

    private Benchmark(Path documents, Path work) {
        this.documents = documents;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]);
        remove(work);
        Files.createDirectories(work);
        Path documents = Path.of(arguments[0]);
        if (arguments[0].startsWith("synthetic:")) {
            documents = work.resolve("pages");
            int pages = Integer.parseInt(arguments[0].substring("synthetic:".length()));
            new SyntheticPages(1).write(documents, 0, pages);
        }
        Benchmark benchmark = new Benchmark(documents, work);
        benchmark.run();
        Files.writeString(Path.of(arguments[2]), benchmark.json());
    }

    private void run() throws Exception {
        List<SourceDocument> sources = sources();
        put("documents", sources.size());
        put("characters", sources.stream().mapToLong(s -> s.text().length()).sum());
        List<List<String>> sentences = sentences(sources);
        Tokenizer tokenizer = new Tokenizer();
        List<String> warm = sentences.get(0);
        warm.forEach(tokenizer::tokens);
        put("HanLP alone (a), s", Timing.once(() -> each(sentences, all -> all.forEach(tokenizer::tokens))));
        parts(sources);
        Path db = work.resolve("db");
        put("build (c), s", Timing.once(() -> build(documents, db)));
        put("heap allowed, MB", Runtime.getRuntime().maxMemory() / 1e6);
        Path quads = work.resolve("graph.nq");
        put("export N-Quads, s", Timing.once(() -> export(db, quads)));
        long count = lines(quads);
        put("quads", count);
        Path loaded = work.resolve("loaded");
        put("bulk loader alone (b), s", Timing.once(() -> load(loaded, quads)));
        put("store over bulk load, ratio of sizes", (double) size(db) / size(loaded));
        ratios();
        one(db);
        questions(db);
        start(db);
        results.forEach((name, value) -> System.out.printf("%-56s %12.3f%n", name, value));
    }

    private void put(String name, double value) {
        results.put(name, value);
    }

    private List<SourceDocument> sources() {
        try (Stream<org.zhengtu.source.Outcome> read =
                Sources.read(List.of(documents.toString()), Limits.DEFAULT, InputStream.nullInputStream())) {
            return read.filter(SourceDocument.class::isInstance)
                    .map(SourceDocument.class::cast)
                    .toList();
        }
    }

    private static List<List<String>> sentences(List<SourceDocument> sources) {
        PageReader pages = new PageReader();
        return sources.stream()
                .map(source -> pages.read(source.id(), source.text()).articles().stream()
                        .flatMap(article -> Stream.concat(article.titles().stream(), article.sentences().stream()))
                        .map(sentence -> sentence.text().toString())
                        .toList())
                .toList();
    }

    /** What a document's way costs without the store, and the SHACL gate by itself. */
    private void parts(List<SourceDocument> sources) throws Exception {
        Codes codes = new Codes();
        Pipeline pipeline = new Pipeline(GraphBuilder.BASE, codes, Metadata.none());
        pipeline.read(sources.get(0));
        List<Pipeline.Read> read = java.util.Collections.synchronizedList(new ArrayList<>());
        put(
                "extraction without store, s",
                Timing.once(() -> each(sources, source -> keep(read, pipeline.read(source)))));
        Gate gate = new Gate(codes);
        put(
                "SHACL gate alone, s",
                Timing.once(() -> each(
                        List.copyOf(read), each -> gate.violations(each.graph().graph()))));
    }

    /** Keeps a sample for the gate, so that the heap stays that of a build. */
    private static void keep(List<Pipeline.Read> kept, Pipeline.Read read) {
        if (kept.size() < 500) {
            kept.add(read);
        }
    }

    private interface Work<T> {
        void on(T item);
    }

    private static <T> boolean each(List<T> items, Work<T> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            items.forEach(item -> running.add(workers.submit(() -> work.on(item))));
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            workers.shutdown();
        }
        return true;
    }

    private static boolean build(Path from, Path db) {
        BuildOptions options =
                new BuildOptions(List.of(from.toString()), db, Metadata.none(), GraphBuilder.BASE, THREADS, false);
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

    private void ratios() {
        double hanlp = results.get("HanLP alone (a), s");
        double loader = results.get("bulk loader alone (b), s");
        put("build over the larger of (a), (b); reach 1.3", results.get("build (c), s") / Math.max(hanlp, loader));
        put("extraction over (a); reach 2", results.get("extraction without store, s") / hanlp);
    }

    /** One more page into the store as it stands. */
    private void one(Path db) throws Exception {
        Path pages = work.resolve("one");
        new SyntheticPages(2).write(pages, 0, 1);
        put("add one page, s", Timing.once(() -> build(pages, db)));
    }

    private void questions(Path db) throws Exception {
        try (Store store = Store.open(db);
                RDFLink link = store.link()) {
            for (String name : QueryLibrary.names()) {
                NamedQuery query = QueryLibrary.named(name);
                boolean asks = query.parameters().stream().anyMatch(parameter -> parameter.required());
                if (!asks) {
                    put(
                            "question " + name + ", s",
                            Timing.median(
                                    3,
                                    () -> Txn.calculateRead(
                                            link, () -> QueryLibrary.select(link, query, Bindings.of(query, Map.of()))
                                                    .bindings()
                                                    .size())));
                }
            }
        }
    }

    /** From the start of a JVM, with the packed jar; nothing where there is no jar. */
    private void start(Path db) throws Exception {
        Path jar = Path.of("target/zhengtu.jar");
        if (Files.exists(jar)) {
            put("start: --help, s", Timing.median(5, () -> process(jar, "--help")));
            put(
                    "start: query, s",
                    Timing.median(5, () -> process(jar, "query", "--db", db.toString(), "-e", "ASK { ?s ?p ?o }")));
        }
    }

    private static int process(Path jar, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("java", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("text"))
                    .mapToLong(Benchmark::allocated)
                    .sum();
        }
    }

    /** Room on disk: files of TDB2 are sparse, and their length says little. */
    private static long allocated(Path file) {
        try {
            Process du = new ProcessBuilder("du", "-k", file.toString()).start();
            String out = new String(du.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return Long.parseLong(out.split("\\s")[0]) * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private String json() {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.pair("threads", THREADS)
                .pair("java", System.getProperty("java.version"))
                .pair("processors", Runtime.getRuntime().availableProcessors());
        json.key("results").startObject();
        results.forEach((name, value) -> json.key(name).value(value));
        return JSON.toStringFlat(json.finishObject().finishObject().build());
    }
}
