package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.zhengtu.derive.Derivation;
import org.zhengtu.derive.Touched;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Vocab;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * Brings what many machines made into one store, which then is the same, quad by quad, as if this machine had built it. A
 * new store comes from TDB2's bulk loader, beside the place where it is meant to be, and moves there when it is whole; into
 * a store that is there already the documents go in transactions as in a {@link Build}, unchanged ones not at all.
 */
public final class Load {

    /** What follows from several documents, and the full-text index. */
    private static final int DERIVED = 2;

    private final Path db;
    private final Shards shards;
    private final Codes codes = new Codes();

    /**
     * @param db folder of the store
     * @param shards what to load
     */
    public Load(Path db, Shards shards) {
        this.db = db;
        this.shards = shards;
    }

    /**
     * Loads everything.
     *
     * @param progress counts the files, and for a new store the derived graph and the full-text index
     * @return how many documents the store has now
     * @throws UserFault if what is loaded is damaged; a new store isn't made then
     */
    public int run(Progress progress) {
        boolean fresh = isNew();
        progress.start(shards.size() + (fresh ? DERIVED : 0));
        return fresh ? bulk(progress) : add(progress);
    }

    private boolean isNew() {
        try (Stream<Path> there = Files.exists(db) ? Files.list(db) : Stream.<Path>empty()) {
            return there.findAny().isEmpty();
        } catch (IOException e) {
            throw new UserFault(Exit.LOCKED, "can't read the folder " + db + ": " + e.getMessage(), e);
        }
    }

    private int bulk(Progress progress) {
        Path fresh = db.toAbsolutePath().resolveSibling("." + db.getFileName() + ".loading");
        drop(fresh);
        try {
            int documents = bulk(fresh, progress);
            Files.deleteIfExists(db);
            Files.move(fresh, db, StandardCopyOption.ATOMIC_MOVE);
            return documents;
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't write " + db + ": " + e.getMessage(), e);
        } finally {
            drop(fresh);
        }
    }

    private int bulk(Path folder, Progress progress) {
        try (Store store = Store.create(folder)) {
            load(store, progress);
            shards.texts(store.texts()::write, progress);
            List<String> documents = store.read(this::checked);
            missing(store, documents);
            store.write(dataset -> derive(dataset, documents));
            progress.step();
            store.search();
            progress.step();
            return documents.size();
        }
    }

    private void load(Store store, Progress progress) {
        DataLoader loader = LoaderFactory.parallelLoader(store.dataset(), (form, values) -> {});
        loader.startBulk();
        try {
            shards.quads((name, quads) -> loader.loadFromInputStream(name, quads, Lang.NQUADS), progress);
        } catch (UserFault e) {
            loader.finishException(e);
            throw e;
        }
        loader.finishBulk();
    }

    /** The documents; every quad is of one or about one. */
    private List<String> checked(DatasetGraph dataset) {
        for (Iterator<Node> graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
            Node graph = graphs.next();
            if (!Graphs.isDocument(graph) && !graph.equals(Graphs.META)) {
                throw foreign(graph);
            }
        }
        List<String> documents = Graphs.documents(dataset);
        documents.sort(null);
        for (String id : documents) {
            if (!dataset.contains(Graphs.META, Graphs.document(id), Vocab.buildKey, Node.ANY)) {
                throw incomplete(id, "what it was made from");
            }
        }
        return documents;
    }

    private static void missing(Store store, List<String> documents) {
        documents.stream().filter(id -> !store.texts().has(id)).findFirst().ifPresent(id -> {
            throw incomplete(id, "its text");
        });
    }

    static UserFault foreign(Node graph) {
        return new UserFault(
                Exit.BAD_DATA, "the graph " + graph + " is no document's; load takes what the Spark job wrote");
    }

    private static UserFault incomplete(String id, String what) {
        return new UserFault(
                Exit.BAD_DATA, "document " + id + " lacks " + what + "; copy the folder again or run the job again");
    }

    private void derive(DatasetGraph dataset, List<String> documents) {
        Touched touched = new Touched();
        documents.forEach(id -> touched.note(dataset.getGraph(Graphs.document(id))));
        new Derivation(Graphs.DERIVED, Graphs.META, Graphs.CURATED).update(dataset, touched);
        Vocabulary.write(dataset, codes);
    }

    private int add(Progress progress) {
        Path unpacked = db.resolve(".loading");
        try (Store store = Store.create(db);
                Batch batch = new Batch(store, codes)) {
            DocumentTexts texts = new DocumentTexts(unpacked);
            shards.texts(texts::write, progress);
            Map<String, String> known = batch.fingerprints();
            Set<Node> added = new LinkedHashSet<>();
            EntryReader reader = new EntryReader(entry -> {
                String text = texts.read(entry.id()).orElseThrow(() -> incomplete(entry.id(), "its text"));
                if (!entry.fingerprint().equals(known.get(entry.id()))) {
                    batch.add(entry.with(text));
                    added.add(entry.name());
                }
            });
            shards.quads((name, quads) -> reader.read(quads), progress);
            batch.finish();
            store.write(dataset -> Curation.unheeded(dataset, added));
            return store.documents().size();
        } finally {
            drop(unpacked);
        }
    }

    private static void drop(Path folder) {
        try {
            if (Files.exists(folder)) {
                PathUtils.deleteDirectory(folder);
            }
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't remove " + folder + ": " + e.getMessage(), e);
        }
    }
}
