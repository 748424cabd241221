package org.zhengtu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.SearchResult.Hit;

class SearchIndexTest {

    private static final String PAGE =
            """
            2023-07-28 15:03:14
            道县召开全县林长制工作推进会
            红网时刻新闻7月28日讯（通讯员 周小帆）7月27日，道县召开全县林长制工作推进会。县委书记李国栋主持会议并讲话。会议强调，要守住𠮷祥山的每一片林子。
            """;

    @TempDir
    Path folder;

    private Path db;

    @BeforeEach
    void build() throws IOException {
        db = folder.resolve("db");
        write("a", PAGE);
        write(
                "b",
                PAGE.replace("2023-07-28", "2022-07-28").replace("李国栋", "王立新").replace("林长制", "河长制"));
        read();
    }

    private void write(String id, String text) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(id + ".txt"), text);
    }

    private void read() {
        String in = folder.resolve("in").toString();
        new Build(new BuildOptions(List.of(in), db, Metadata.none(), GraphBuilder.BASE, 1, false))
                .run(InputStream.nullInputStream(), Progress.SILENT);
    }

    private static SearchRequest words(String words) {
        return new SearchRequest(words, Optional.empty(), Optional.empty(), Optional.empty(), SearchFilter.NONE, 0, 20);
    }

    private SearchResult search(SearchRequest request) {
        try (Store store = Store.open(db)) {
            return store.search().search(request);
        }
    }

    private List<String> found(String words) {
        return search(words(words)).hits().stream().map(Hit::label).toList();
    }

    @Test
    void findsResourcesByTheirNames() {
        Hit person = search(words("李国栋")).hits().stream()
                .filter(hit -> hit.kind().equals("person"))
                .findFirst()
                .orElseThrow();
        assertEquals("李国栋", person.label());
        assertEquals("https://w3id.org/zhengtu/id/person.431124_李国栋", person.iri());
        assertEquals("a", person.source());
        assertEquals(1, person.documents());
        assertEquals(List.of(), found("李国梁"));
        // Pairs of its characters alone are no find.
        assertEquals(List.of(), found("国栋李"));
    }

    @Test
    void findsTheTextOfArticles() {
        Hit article = search(words("每一片林子  守住")).hits().stream()
                .filter(hit -> hit.kind().equals("article"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                article.snippet().text().contains("要守住𠮷祥山的每一片林子"),
                article.snippet().text());
        int[] mark = article.snippet().marks().get(0);
        assertEquals("守住", article.snippet().text().substring(mark[0], mark[1]));
        assertFalse(found("林").isEmpty());
        assertEquals(List.of(), found("守住 没有的词"));
        assertEquals(List.of(), found("　 "));
    }

    @Test
    void narrowsAndCounts() {
        SearchResult all = search(words("道县"));
        Map<String, Integer> years = all.facets().get("year");
        assertEquals(List.of("2022", "2023"), years.keySet().stream().sorted().toList());
        assertEquals(2, all.facets().get("kind").get("article"));
        assertTrue(all.facets().get("place").containsKey("道县"), all.facets().toString());
        SearchResult one = search(new SearchRequest(
                "道县", Optional.of("article"), Optional.of("道县"), Optional.of("2022"), SearchFilter.NONE, 0, 20));
        assertEquals(1, one.total());
        assertEquals("b", one.hits().get(0).source());
        SearchResult rest = search(new SearchRequest(
                "道县", Optional.of("article"), Optional.empty(), Optional.empty(), SearchFilter.NONE, 1, 1));
        assertEquals(2, rest.total());
        assertEquals(1, rest.hits().size());
    }

    @Test
    void keepsWithinTheFilter() {
        Optional<String> none = Optional.empty();
        assertEquals(List.of("李国栋"), people(new SearchFilter(none, Optional.of("2023-01-01"), none, Optional.empty())));
        assertEquals(List.of("王立新"), people(new SearchFilter(none, none, Optional.of("2022-07-28"), Optional.empty())));
        assertEquals(
                List.of(),
                people(new SearchFilter(none, Optional.of("2022-08-01"), Optional.of("2023-07-01"), Optional.empty())));
        assertEquals(
                List.of("李国栋", "王立新"), people(new SearchFilter(Optional.of("4311"), none, none, Optional.of(0.5))));
        assertEquals(List.of(), people(new SearchFilter(Optional.of("4312"), none, none, Optional.empty())));
        assertEquals(List.of(), people(new SearchFilter(none, none, none, Optional.of(0.999))));
    }

    @Test
    void takesPagesForWhatTheyAre() {
        SearchFilter sure = new SearchFilter(
                Optional.of("431124"), Optional.of("2023-01-01"), Optional.empty(), Optional.of(0.999));
        SearchResult pages =
                search(new SearchRequest("", Optional.of("doc"), Optional.empty(), Optional.empty(), sure, 0, 20));
        assertEquals(
                List.of("https://w3id.org/zhengtu/id/doc.a"),
                pages.hits().stream().map(Hit::iri).toList());
    }

    private List<String> people(SearchFilter filter) {
        SearchRequest officials =
                new SearchRequest("", Optional.of("person"), Optional.empty(), Optional.empty(), filter, 0, 20);
        return search(officials).hits().stream()
                .map(Hit::label)
                .filter(name -> !name.equals("周小帆"))
                .toList();
    }

    @Test
    void isInStepWithTheStore() throws IOException {
        write("a", PAGE.replace("李国栋", "李国梁"));
        read();
        assertEquals(List.of(), found("李国栋"));
        assertFalse(found("李国梁").isEmpty());
        try (Store store = Store.open(db)) {
            Removal.of(store, List.of("a"));
            store.compact();
        }
        assertEquals(List.of(), found("李国梁"));
        assertFalse(found("王立新").isEmpty());
    }

    @Test
    void catchesUpWithWhatAnOlderProgramWrote() throws IOException {
        Path index = db.resolve("search");
        Path kept = folder.resolve("kept");
        Files.move(index, kept);
        write("c", PAGE.replace("李国栋", "赵长河"));
        read();
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
        Files.move(kept, index);
        assertFalse(found("赵长河").isEmpty());
    }

    @Test
    void isMadeAnewIfAnOlderProgramWroteItInAnotherForm() throws IOException {
        List<String> before = found("道县");
        IndexWriterConfig config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(db.resolve("search")), config)) {
            Document entry = new Document();
            entry.add(new StringField("mark", "0", Field.Store.NO));
            entry.add(new StringField("print", "of the first program", Field.Store.YES));
            writer.addDocument(entry);
        }
        write("c", PAGE.replace("李国栋", "赵长河"));
        read();
        assertFalse(found("赵长河").isEmpty());
        assertTrue(found("道县").containsAll(before));
    }

    @Test
    void isMadeAnewIfMissingOrBroken() throws IOException {
        List<String> before = found("道县");
        Path index = db.resolve("search");
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertEquals(before, found("道县"));
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals(before, found("道县"));
    }
}
