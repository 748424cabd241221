package org.zhengtu.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.model.UserFault;
import org.zhengtu.source.Metadata;
import org.zhengtu.store.Build;
import org.zhengtu.store.BuildOptions;
import org.zhengtu.store.BuildReport;
import org.zhengtu.store.Export;
import org.zhengtu.store.FileReport;
import org.zhengtu.store.Progress;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;

/** Bytes and names that are awkward or meant to do harm come out as valid RDF, the same in every serialization. */
class TextTest {

    private static final String PAGE = "2023-07-28 15:03:14\n红网时刻新闻讯（通讯员 周小帆）7月27日，道县召开全县林长制工作推进会。\n"
            + "县委书记李国栋主持会议并讲话。会议指出，要落实林长制，今年完成投资12.5亿元。\n";

    /** Words that would end a literal, an IRI, a graph or a query, were they pasted into one. */
    private static final List<String> HARM = List.of(
            "\"",
            "\"\"\"",
            "\\",
            "\\u0022",
            "{}",
            "<http://x/>",
            "' } DROP ALL #",
            "> . <urn:s> <urn:p> \"",
            "𠮷",
            "👨‍👩",
            "|^`",
            "%20",
            "${x}",
            "]]>",
            "&amp;",
            "<script>alert(1)</script>");

    @TempDir
    Path folder;

    private BuildReport build(Path sources, Path db) {
        return State.build(sources, db);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    /** All quads but for those that tell of the file's bytes. */
    private static String graph(Path db) {
        return State.of(db)
                .quads()
                .lines()
                .filter(line -> !line.contains("#sha256>") && !line.contains("sha256"))
                .reduce("", (one, other) -> one + other + "\n");
    }

    @Test
    void everyEncodingAndLineEndGivesTheSameGraph() throws IOException {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (String charset : List.of("UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE")) {
            forms.put(charset, PAGE.getBytes(Charset.forName(charset)));
        }
        forms.put("UTF-8 with mark", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8));
        forms.put("UTF-16LE with mark", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE));
        forms.put("UTF-16BE with mark", ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16BE));
        forms.put("Windows line ends", PAGE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        forms.put("old Mac line ends", PAGE.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
        forms.put(
                "controls",
                PAGE.replace("推进会", "推\u0000进\u202E\u2066\u200B会\uFEFF").getBytes(StandardCharsets.UTF_8));
        String expected = "";
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            write("page.txt", form.getValue());
            Path db = folder.resolve("db " + form.getKey());
            BuildReport report = build(folder.resolve("in"), db);
            assertTrue(report.complete(), form.getKey() + report.files());
            expected = expected.isEmpty() ? graph(db) : expected;
            assertTrue(expected.contains("林长制工作推进会"), expected);
            assertEquals(expected, graph(db), form.getKey());
        }
    }

    @Test
    void brokenBytesAreRefusedAndNoReplacementCharacterIsInvented() throws IOException {
        byte[] good = PAGE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            byte[] broken = good.clone();
            broken[30 + 10 * i] = (byte) 0xFF;
            write("broken" + i + ".txt", broken);
        }
        write("surrogate.txt", units(PAGE.replace("道县", "道\uD842县")));
        write("good.txt", good);
        Path db = folder.resolve("db");
        BuildReport report = build(folder.resolve("in"), db);
        assertTrue(refused(report) >= 20, report.files().toString());
        assertTrue(State.of(db).documents().keySet().stream().noneMatch(id -> id.startsWith("broken")));
        State state = State.of(db);
        assertFalse(state.quads().contains("\uFFFD"));
        state.texts().values().forEach(text -> assertFalse(text.contains("\uFFFD")));
    }

    /** Little-endian UTF-16 as it is; Java's encoder would write U+FFFD for a lone surrogate. */
    private static byte[] units(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.chars().forEach(unit -> {
            bytes.write(unit & 0xFF);
            bytes.write(unit >> 8);
        });
        return bytes.toByteArray();
    }

    private static long refused(BuildReport report) {
        return report.files().stream()
                .filter(file -> file.state() == FileReport.State.REFUSED)
                .filter(file ->
                        file.reason().equals("undecodable") || file.reason().equals("mixed-encodings"))
                .count();
    }

    @Test
    void awkwardWordsAndFileNamesComeBackFromEverySerialization() throws IOException {
        Path db = awkward();
        try (Store store = Store.open(db)) {
            Graph all = store.read(dataset -> {
                Graph copy = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
                dataset.stream()
                        .filter(quad -> !quad.getGraph().getURI().endsWith("/meta")
                                && !quad.getGraph().getURI().endsWith("/vocab"))
                        .forEach(quad -> copy.add(quad.asTriple()));
                return copy;
            });
            assertTrue(all.size() > 200, "little was read: " + all.size());
            Map<String, Integer> sizes = new TreeMap<>();
            for (Export.Format format : Export.Format.values()) {
                Dataset back = DatasetFactory.create();
                RDFParser.fromString(export(store, format), lang(format)).parse(back);
                DatasetGraph graphs = back.asDatasetGraph();
                Graph merged = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
                graphs.stream().map(Quad::asTriple).forEach(merged::add);
                sizes.put(format + "", merged.size());
                assertTrue(all.isIsomorphicWith(merged), format + ": " + sizes + " of " + all.size());
            }
            all.stream()
                    .flatMap(triple ->
                            java.util.stream.Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                    .filter(Node::isURI)
                    .forEach(node -> assertTrue(
                            IRIx.create(node.getURI()).isReference()
                                    && !IRIx.create(node.getURI()).hasViolations(),
                            node::toString));
        }
    }

    /** Pages whose names, titles and file names are full of what is meant to do harm. */
    private Path awkward() throws IOException {
        int number = 0;
        for (String harm : HARM) {
            String text = PAGE.replace("林长制", "“" + harm + "”林长制").replace("李国栋", "李国" + harm + "栋");
            String name = harm.replace("/", "／").replace("\n", "_");
            write(
                    number++ + " " + name + ".txt",
                    (text + "会议审议《关于" + harm + "的意见》。\n").getBytes(StandardCharsets.UTF_8));
        }
        write("两\n行.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        write("县长𠮷田国.txt", PAGE.replace("李国栋", "𠮷国栋").getBytes(StandardCharsets.UTF_8));
        Path db = folder.resolve("db");
        BuildReport report = build(folder.resolve("in"), db);
        assertTrue(report.complete(), report.files().toString());
        assertEquals(HARM.size() + 2, report.counts().get(FileReport.State.WRITTEN), "each file once");
        return db;
    }

    private static String export(Store store, Export.Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.read(dataset -> {
            new Export(format, Optional.empty(), false).write(dataset, out);
            return out;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Lang lang(Export.Format format) {
        return switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case JSONLD -> Lang.JSONLD11;
            case RDFXML -> Lang.RDFXML;
        };
    }

    @Test
    void aParameterIsAValueWhateverItHolds() throws IOException {
        Path db = folder.resolve("db");
        write("page.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        build(folder.resolve("in"), db);
        try (Store store = Store.open(db)) {
            String before = State.of(store).quads();
            for (String harm : HARM) {
                var query = QueryLibrary.named("official-timeline");
                var values = org.zhengtu.store.Bindings.of(query, Map.of("name", harm + "') } # "));
                assertEquals(
                        List.of(),
                        store.ask(link -> QueryLibrary.select(link, query, values))
                                .bindings());
            }
            assertEquals(before, State.of(store).quads());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "http://x/> <urn:y",
                "http://x/\"",
                "http://x/ y/",
                "http://x/{",
                "http://x/\\",
                "http://x",
                "file.ttl",
                "http://x/\n/"
            })
    void aBaseThatIsNoneIsRefused(String base) {
        UserFault fault = assertThrows(
                UserFault.class,
                () -> new BuildOptions(List.of("in"), folder.resolve("db"), Metadata.none(), base, 1, false));
        assertEquals(UserFault.Exit.USAGE, fault.exit());
        assertTrue(fault.getMessage().contains("--base"), fault.getMessage());
    }

    @Test
    void aBaseOfOnesOwnIsTaken() throws IOException {
        write("page.txt", PAGE.getBytes(StandardCharsets.UTF_8));
        for (String base : List.of(GraphBuilder.BASE, "https://例.中国/资源#", "http://localhost:3030/x/")) {
            Path db = folder.resolve("db" + base.hashCode());
            new Build(new BuildOptions(List.of(folder.resolve("in").toString()), db, Metadata.none(), base, 1, false))
                    .run(InputStream.nullInputStream(), Progress.SILENT);
            assertTrue(State.of(db).quads().contains("<" + base + "meeting."), base);
        }
    }
}
