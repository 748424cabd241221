package org.zhengtu.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.DecisionFile;
import org.zhengtu.store.Export;
import org.zhengtu.store.Progress;
import org.zhengtu.store.SearchFilter;
import org.zhengtu.store.SearchRequest;
import org.zhengtu.store.Store;

/**
 * What a store says: all of it, document by document, the texts and what a search finds.
 *
 * @param quads the whole graph, sorted
 * @param documents the graph of each document by its id
 * @param texts the text of each document by its id
 * @param found what some words find
 */
record State(String quads, Map<String, String> documents, Map<String, String> texts, List<String> found) {

    static State of(Path db) {
        try (Store store = Store.open(db)) {
            return of(store);
        }
    }

    static State of(Store store) {
        Map<String, String> documents = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (String id : store.documents()) {
            documents.put(id, quads(store, Optional.of(id)));
            texts.put(id, store.texts().read(id).orElse("none"));
        }
        List<String> found = Stream.of("会议", "县委书记", "林长制")
                .map(words -> store.search()
                        .search(new SearchRequest(
                                words,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                SearchFilter.NONE,
                                0,
                                1000)))
                .map(result -> result.total() + " "
                        + result.hits().stream()
                                .map(hit -> hit.iri() + " " + hit.documents())
                                .sorted()
                                .toList())
                .toList();
        return new State(quads(store, Optional.empty()), documents, texts, found);
    }

    private static String quads(Store store, Optional<String> document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(dataset -> {
            new Export(Export.Format.NQUADS, document, false).write(dataset, out);
            return out;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Builds in this process. */
    static BuildReport build(Path sources, Path db) {
        return new Build(
                        new BuildOptions(List.of(sources.toString()), db, Metadata.none(), GraphBuilder.BASE, 2, false))
                .run(InputStream.nullInputStream(), Progress.SILENT);
    }

    /** Gives a store the decisions of a file, in this process. */
    static void decide(Path db, Path decisions) {
        try (Store store = Store.open(db)) {
            DecisionFile.replace(store, decisions);
        }
    }

    /** The files below a folder that should not be there once a command has ended well: parts of files. */
    static List<Path> leftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\..*\\.part|Data-.*-tmp|\\.new"))
                    .toList();
        }
    }
}
