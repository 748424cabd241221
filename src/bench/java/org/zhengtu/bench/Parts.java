package org.zhengtu.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Gate;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Limits;
import org.zhengtu.source.Metadata;
import org.zhengtu.source.Outcome;
import org.zhengtu.source.SourceDocument;
import org.zhengtu.source.Sources;
import org.zhengtu.store.Pipeline;
import org.zhengtu.text.PageReader;
import org.zhengtu.text.Tokenizer;

/** What a build is made of, each by itself with the threads of a build: HanLP, the way from text to graph, the gate. */
final class Parts {

    static final int THREADS = Runtime.getRuntime().availableProcessors();

    /** Graphs kept for the gate, so that the heap stays that of a build. */
    private static final int KEPT = 500;

    private final Results results;

    Parts(Results results) {
        this.results = results;
    }

    void measure(Path documents) throws Exception {
        List<SourceDocument> sources = sources(documents);
        results.put("documents", sources.size());
        results.put(
                "characters", sources.stream().mapToLong(s -> s.text().length()).sum());
        List<List<String>> sentences = sentences(sources);
        Tokenizer tokenizer = new Tokenizer();
        sentences.get(0).forEach(tokenizer::tokens);
        results.put(Benchmark.HANLP, Timing.once(() -> each(sentences, all -> all.forEach(tokenizer::tokens))));
        Codes codes = new Codes();
        Pipeline pipeline = new Pipeline(GraphBuilder.BASE, codes, Metadata.none());
        pipeline.read(sources.get(0));
        List<Pipeline.Read> read = Collections.synchronizedList(new ArrayList<>());
        results.put(
                Benchmark.EXTRACTION, Timing.once(() -> each(sources, source -> keep(read, pipeline.read(source)))));
        Gate gate = new Gate(codes);
        double seconds = Timing.once(
                () -> each(List.copyOf(read), one -> gate.mend(one.graph().graph())));
        results.put("SHACL gate alone, s", seconds * sources.size() / read.size());
    }

    private static List<SourceDocument> sources(Path documents) {
        try (Stream<Outcome> read =
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

    private static void keep(List<Pipeline.Read> kept, Pipeline.Read read) {
        if (kept.size() < KEPT) {
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
}
