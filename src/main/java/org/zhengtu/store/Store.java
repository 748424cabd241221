package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * A TDB2 store in a folder. Readers see the union of all named graphs as the default graph. What is written has been checked
 * in memory before, so that only the disk can make a write fail; then the store is not written again until it is opened
 * anew, since after an abort Jena 5.6 (GH-3877) can leave literals unreadable.
 */
public final class Store implements AutoCloseable {

    private final Path folder;
    private final DatasetGraph dataset;
    private SearchIndex search;
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
        try (var entries = Files.isDirectory(folder) ? Files.list(folder) : java.util.stream.Stream.<Path>empty()) {
            return entries.anyMatch(entry -> entry.getFileName().toString().startsWith("Data-"));
        } catch (IOException e) {
            throw new UserFault(Exit.LOCKED, "can't read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Store connect(Path folder) {
        if (!Files.isWritable(folder)) {
            throw new UserFault(
                    Exit.LOCKED,
                    folder + " is read-only; TDB2 needs to write its lock file there: copy the store"
                            + " to a folder of your own, or serve it and use --endpoint");
        }
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Store(folder, dataset);
        } catch (DBOpEnvException e) {
            throw new UserFault(
                    Exit.LOCKED,
                    "another process holds the store in " + folder + " (" + e.getMessage()
                            + "): end it, or if it is a server, read through it with --endpoint URL",
                    e);
        } catch (RuntimeIOException e) {
            throw new UserFault(Exit.LOCKED, "can't open the store in " + folder + ": " + e.getMessage(), e);
        }
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
        return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    }

    /** Runs in one write transaction. The writer must not fail for reasons that could have been checked before. */
    public void write(Consumer<DatasetGraph> writer) {
        begin();
        try {
            writer.accept(dataset);
        } catch (RuntimeException | Error e) {
            abort();
            throw e;
        }
        commit();
    }

    /** Begins a write transaction of this thread, which {@link #commit} or {@link #abort} ends. */
    void begin() {
        if (failed) {
            throw new UserFault(
                    Exit.DISK, "a write to the store in " + folder + " failed before: open it anew to write to it");
        }
        dataset.begin(TxnType.WRITE);
    }

    void commit() {
        try {
            dataset.commit();
        } catch (RuntimeException | Error e) {
            failed = true;
            throw e;
        } finally {
            dataset.end();
        }
    }

    void abort() {
        failed = true;
        try {
            dataset.abort();
        } finally {
            dataset.end();
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

    /** Rewrites the store without the space that replaced graphs left behind. */
    public void compact() {
        DatabaseMgr.compact(dataset, true);
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
