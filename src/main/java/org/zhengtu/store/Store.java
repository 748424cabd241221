package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * A TDB2 store in a folder. Readers see the union of all named graphs as the default graph. What is written has been checked
 * in memory before, so that only the disk can make a write fail; then the store is not written again until it is opened
 * anew, since after an abort Jena 5.6 (GH-3877) can leave literals unreadable.
 */
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Path folder;
    private final DatasetGraph dataset;
    private SearchIndex search;
    private final AtomicLong commits = new AtomicLong();
    private volatile boolean failed;

    private Store(Path folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    /**
     * Opens the store in a folder, making both if they aren't there.
     *
     * @throws UserFault if another process holds the store, or the folder can't be written
     */
    public static Store create(Path folder) {
        if (Files.isRegularFile(folder)) {
            throw new UserFault(Exit.USAGE, folder + " is a file; --db takes a folder");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserFault(Exit.LOCKED, "can't make the folder " + folder + ": " + e.getMessage(), e);
        }
        if (!exists(folder)) {
            checkWritable(folder);
            try {
                NewStore.in(folder);
            } catch (IOException | RuntimeException | Error e) {
                throw StoreFault.writing(folder, e);
            }
        }
        return connect(folder);
    }

    /**
     * Opens a store that exists.
     *
     * @throws UserFault if there is none, or another process holds it
     */
    public static Store open(Path folder) {
        if (!exists(folder)) {
            throw new UserFault(
                    Exit.USAGE, "no store in " + folder + "; 'zhengtu build SRC --db " + folder + "' makes one");
        }
        return connect(folder);
    }

    static boolean exists(Path folder) {
        try {
            return !Generations.of(folder).isEmpty();
        } catch (IOException e) {
            throw new UserFault(Exit.LOCKED, "can't read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void checkWritable(Path folder) {
        if (!Files.isWritable(folder)) {
            throw new UserFault(
                    Exit.LOCKED,
                    folder + " is read-only; TDB2 needs to write its lock file there: copy the store"
                            + " to a folder of your own, or serve it and use --endpoint");
        }
    }

    private static Store connect(Path folder) {
        checkWritable(folder);
        Store store;
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            store = new Store(folder, dataset);
        } catch (RuntimeException | Error e) {
            throw StoreFault.opening(folder, e);
        }
        try {
            store.recover();
            return store;
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /** Ends or drops what a program that was killed has begun. */
    private void recover() {
        try {
            NewStore.dropLeftovers(folder);
        } catch (IOException e) {
            throw StoreFault.writing(folder, e);
        }
        texts().recover((id, fingerprint) -> read(graphs -> Graphs.isMadeFrom(graphs, id, fingerprint)));
    }

    public Path folder() {
        return folder;
    }

    /** The decoded texts of the documents. */
    public DocumentTexts texts() {
        return new DocumentTexts(folder);
    }

    /** The full-text index, in step with the store. */
    public SearchIndex search() {
        SearchIndex index = index();
        index.update(this);
        return index;
    }

    /** The full-text index as it is. */
    synchronized SearchIndex index() {
        if (search == null) {
            search = SearchIndex.open(this);
        }
        return search;
    }

    /** The dataset itself, for servers; use it in a transaction. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Runs in one read transaction: everything in it sees the same state. */
    public <T> T read(Function<DatasetGraph, T> reader) {
        try {
            return Txn.calculateRead(dataset, () -> reader.apply(dataset));
        } catch (RuntimeException | Error e) {
            throw StoreFault.reading(folder, e);
        }
    }

    /** The same with a link that queries this store as if it were an endpoint. */
    public <T> T ask(Function<RDFLink, T> reader) {
        try (RDFLink link = link()) {
            return Txn.calculateRead(link, () -> reader.apply(link));
        } catch (RuntimeException | Error e) {
            throw StoreFault.reading(folder, e);
        }
    }

    /** Runs in one write transaction. The writer must not fail for reasons that could have been checked before. */
    public void write(Consumer<DatasetGraph> writer) {
        begin();
        try {
            writer.accept(dataset);
        } catch (RuntimeException | Error e) {
            abort();
            throw StoreFault.writing(folder, e);
        }
        commit();
    }

    /** Begins a write transaction of this thread, which {@link #commit} or {@link #abort} ends. */
    void begin() {
        if (failed) {
            throw new UserFault(
                    Exit.DISK, "a write to the store in " + folder + " failed before: open it anew to write to it");
        }
        try {
            dataset.begin(TxnType.WRITE);
        } catch (RuntimeException | Error e) {
            throw StoreFault.writing(folder, e);
        }
    }

    void commit() {
        try {
            dataset.commit();
            commits.incrementAndGet();
            dataset.end();
        } catch (RuntimeException | Error e) {
            failed = true;
            throw StoreFault.writing(folder, e);
        }
    }

    /** How often this store was written since it was opened: what was read after a count of these is as new as that. */
    public long commits() {
        return commits.get();
    }

    void abort() {
        failed = true;
        try {
            dataset.abort();
            dataset.end();
        } catch (RuntimeException | Error e) {
            // Where the disk is full this fails too; what was begun is undone when the store is opened again.
            LOG.debug("{}: {}", folder, e.toString(), e);
        }
    }

    /** A link that queries this store as if it were an endpoint. */
    public RDFLink link() {
        return RDFLink.connect(dataset);
    }

    /** The ids of all documents, sorted. */
    public List<String> documents() {
        return read(graphs -> Graphs.documents(graphs).stream().sorted().toList());
    }

    /** Bytes of disk that the store takes. */
    public long bytes() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UserFault(Exit.LOCKED, "can't read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Rewrites the store without the space that replaced graphs left behind, and drops the texts of removed documents. */
    public void compact() {
        try {
            DatabaseMgr.compact(dataset, true);
        } catch (RuntimeException | Error e) {
            throw StoreFault.writing(folder, e);
        }
        Generations.dropFormer(folder);
        texts().keep(Set.copyOf(documents()));
        search().compact();
    }

    @Override
    public synchronized void close() {
        if (search != null) {
            search.close();
        }
        TDBInternal.expel(dataset);
    }
}
