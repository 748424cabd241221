package org.zhengtu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.system.Txn;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.zhengtu.extract.Extraction;
import org.zhengtu.extract.Extractor;
import org.zhengtu.extract.Reading;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.DocumentGraph;
import org.zhengtu.graph.Gate;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.resolve.Indicators;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.Sources;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.Pipeline;
import org.zhengtu.store.Progress;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;
import org.zhengtu.text.Gazetteer;
import org.zhengtu.text.Page;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/** The steps of one synthetic page's way and a question about twenty, in milliseconds, by JMH. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InnerLoops {

    private static final int PAGES = 20;

    private final PageReader pages = new PageReader();
    private final Tokenizer tokenizer = new Tokenizer();
    private final Extractor extractor = new Extractor();
    private final Codes codes = new Codes();
    private final Gate gate = new Gate(codes);
    private final GraphBuilder builder = new GraphBuilder(GraphBuilder.BASE, Gazetteer.get(), codes, new Indicators());
    private final NamedQuery question = QueryLibrary.named("who-chaired-what");

    private Path folder;
    private SourceDocument source;
    private Pipeline.Read read;
    private Store store;
    private RDFLink link;

    @Setup
    public void build() throws IOException {
        folder = Files.createTempDirectory("zhengtu-loops");
        new SyntheticPages(1).write(folder.resolve("pages"), 0, PAGES);
        source = (SourceDocument) read();
        read = new Pipeline(GraphBuilder.BASE, codes, Metadata.none()).read(source);
        BuildOptions options = new BuildOptions(
                List.of(folder.resolve("pages").toString()),
                folder.resolve("db"),
                Metadata.none(),
                GraphBuilder.BASE,
                1,
                false);
        new Build(options).run(InputStream.nullInputStream(), Progress.SILENT);
        store = Store.open(folder.resolve("db"));
        link = store.link();
    }

    @TearDown
    public void remove() throws IOException {
        link.close();
        store.close();
        Folders.remove(folder);
    }

    private Outcome read() {
        String page = folder.resolve("pages/page-000007.txt").toString();
        try (Stream<Outcome> outcomes = Sources.read(List.of(page), Limits.DEFAULT, InputStream.nullInputStream())) {
            return outcomes.findFirst().orElseThrow();
        }
    }

    @Benchmark
    public Outcome decodesAFile() {
        return read();
    }

    @Benchmark
    public Page readsAPage() {
        return pages.read(source.id(), source.text());
    }

    @Benchmark
    public Extraction extractsFacts() {
        return extractor.extract(new Reading(read.page(), tokenizer.remembering(), Optional.empty()));
    }

    @Benchmark
    public DocumentGraph writesAGraph() {
        return builder.build(read.resolution(), source.sourceName(), source.sha256());
    }

    @Benchmark
    public Gate.Mended checksAGraph() {
        return gate.mend(read.graph().graph());
    }

    @Benchmark
    public int answersAQuestion() {
        return Txn.calculateRead(link, () -> QueryLibrary.select(link, question, Bindings.of(question, Map.of()))
                .bindings()
                .size());
    }
}
