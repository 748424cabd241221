package org.zhengtu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtu.graph.Vocab;
import org.zhengtu.model.UserFault;
import org.zhengtu.model.UserFault.Exit;

/**
 * The full-text index of a store, in its folder {@code search}: pairs of characters (Lucene's CJKAnalyzer), since a
 * segmenter loses place names. It can always be made anew from the store; {@link #update} reads just what changed since it
 * was last in step, whoever changed it, and everything if the index is missing or broken.
 */
public final class SearchIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    /** Changed whenever entries of older programs wouldn't do. */
    private static final String FORM = "3";

    /** An entry that tells what the entries of a document graph were made from. */
    private static final String MARK = "mark";

    private static final String MARKED = "marked";
    private static final String PRINT = "print";

    private final Analyzer analyzer = new CJKAnalyzer();
    private final TextIndexLucene index;
    private final SearcherManager searchers;

    private SearchIndex(TextIndexLucene index) throws IOException {
        this.index = index;
        this.searchers = new SearcherManager(index.getIndexWriter(), null);
    }

    /**
     * Opens the index of a store and makes {@code text:query} work in its queries; doesn't bring it up to date.
     *
     * @throws UserFault if its folder can't be written
     */
    static SearchIndex open(Store store) {
        Path folder = store.folder().resolve("search");
        try {
            SearchIndex opened = opened(folder);
            store.dataset().getContext().set(TextQuery.textIndex, opened.index);
            return opened;
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't open the full-text index in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static SearchIndex opened(Path folder) throws IOException {
        try {
            SearchIndex index = new SearchIndex(lucene(folder));
            index.dropOlderForm(folder);
            return index;
        } catch (TextIndexException | IOException | IllegalArgumentException e) {
            if (e.getCause() instanceof LockObtainFailedException) {
                throw new UserFault(Exit.LOCKED, "another process holds the full-text index in " + folder, e);
            }
            LOG.warn("the full-text index in {} is broken and made anew: {}", folder, e.toString());
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            return new SearchIndex(lucene(folder));
        }
    }

    private static TextIndexLucene lucene(Path folder) throws IOException {
        TextQuery.init();
        EntityDefinition definition = new EntityDefinition(SearchDocuments.ENTITY, "label", RDFS.label);
        definition.setGraphField(SearchDocuments.GRAPH);
        definition.setLangField("lang");
        SearchDocuments.LITERALS.forEach((property, field) -> {
            if (!property.equals(RDFS.label.asNode())) {
                definition.set(field, property);
            }
        });
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new CJKAnalyzer());
        config.setValueStored(true);
        return new TextIndexLucene(FSDirectory.open(folder), config);
    }

    /** Lucene doesn't let entries of another form stand beside those of this one. */
    private void dropOlderForm(Path folder) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            IndexReader reader = searcher.getIndexReader();
            if (reader.maxDoc() > 0 && reader.docFreq(new Term(MARK, FORM)) == 0) {
                LOG.info("the full-text index in {} is of an older program and made anew", folder);
                writer().deleteAll();
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * Brings the index into step with the store.
     *
     * @return how many documents were read into the index or taken out of it
     */
    int update(Store store) {
        try {
            searchers.maybeRefreshBlocking();
            Map<String, String> wanted = store.read(SearchIndex::prints);
            Map<String, String> there = marks();
            List<String> gone = there.keySet().stream()
                    .filter(id -> !wanted.containsKey(id))
                    .toList();
            for (String id : gone) {
                writer().deleteDocuments(graph(id));
            }
            List<String> changed = wanted.keySet().stream()
                    .filter(id -> !wanted.get(id).equals(there.get(id)))
                    .toList();
            changed.parallelStream().forEach(id -> write(store, id, wanted.get(id)));
            if (writer().hasUncommittedChanges()) {
                writer().commit();
                searchers.maybeRefreshBlocking();
            }
            return gone.size() + changed.size();
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't write the full-text index: " + e.getMessage(), e);
        }
    }

    private void write(Store store, String id, String print) {
        String text = store.texts().read(id).orElse("");
        // In memory: the entries take many small looks at it.
        Graph graph = GraphFactory.createDefaultGraph();
        store.read(dataset -> {
            dataset.getGraph(Graphs.document(id)).find().forEachRemaining(graph::add);
            return graph;
        });
        write(id, graph, text, print);
    }

    /** Puts a document's entries in the place of its former ones. They are seen after the next {@link #update}. */
    void write(DocumentEntry entry) {
        write(entry.id(), entry.graph(), entry.text(), entry.fingerprint());
    }

    private void write(String id, Graph graph, String text, String print) {
        List<Document> entries = new ArrayList<>();
        new SearchDocuments(id, graph, text, entries::add).write();
        Document mark = new Document();
        mark.add(new StringField(MARK, FORM, Field.Store.NO));
        mark.add(new StringField(SearchDocuments.GRAPH, Graphs.document(id).getURI(), Field.Store.NO));
        mark.add(new BinaryDocValuesField(MARKED, new BytesRef(id)));
        mark.add(new BinaryDocValuesField(PRINT, new BytesRef(print)));
        entries.add(mark);
        try {
            writer().updateDocuments(graph(id), entries);
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't write the full-text index: " + e.getMessage(), e);
        }
    }

    private static Term graph(String id) {
        return new Term(SearchDocuments.GRAPH, Graphs.document(id).getURI());
    }

    /** What each document of the store was made from, by id. */
    private static Map<String, String> prints(DatasetGraph dataset) {
        Map<String, String> prints = new TreeMap<>();
        Graphs.documents(dataset).forEach(id -> prints.put(id, ""));
        dataset.find(Graphs.META, Node.ANY, Vocab.buildKey, Node.ANY)
                .forEachRemaining(quad -> prints.replace(
                        Graphs.documentId(quad.getSubject()), quad.getObject().getLiteralLexicalForm()));
        return prints;
    }

    private Map<String, String> marks() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Map<String, String> marks = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                marks(leaf.reader(), marks);
            }
            return marks;
        } finally {
            searchers.release(searcher);
        }
    }

    private static void marks(LeafReader reader, Map<String, String> marks) throws IOException {
        PostingsEnum hits = reader.postings(new Term(MARK, FORM), PostingsEnum.NONE);
        if (hits == null) {
            return;
        }
        BinaryDocValues ids = DocValues.getBinary(reader, MARKED);
        BinaryDocValues prints = DocValues.getBinary(reader, PRINT);
        Bits live = reader.getLiveDocs();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if ((live == null || live.get(hit)) && ids.advanceExact(hit) && prints.advanceExact(hit)) {
                marks.put(ids.binaryValue().utf8ToString(), prints.binaryValue().utf8ToString());
            }
        }
    }

    /** Gives back the space of what was replaced. */
    void compact() {
        try {
            writer().forceMergeDeletes();
            writer().commit();
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't write the full-text index: " + e.getMessage(), e);
        }
    }

    /** Searches; see {@link Search}. */
    public SearchResult search(SearchRequest request) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new Search(searcher, analyzer, request).run();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't read the full-text index: " + e.getMessage(), e);
        }
    }

    /** What {@code text:query} asks. */
    public TextIndex textIndex() {
        return index;
    }

    private IndexWriter writer() {
        return index.getIndexWriter();
    }

    @Override
    public void close() {
        try {
            searchers.close();
        } catch (IOException e) {
            throw new UserFault(Exit.DISK, "can't close the full-text index: " + e.getMessage(), e);
        }
        index.close();
    }
}
