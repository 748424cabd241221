package org.zhengtu.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.system.Txn;
import org.zhengtu.graph.GraphBuilder;
import org.zhengtu.serve.Browser;
import org.zhengtu.serve.GraphServer;
import org.zhengtu.serve.ServerLimits;
import org.zhengtu.serve.ServerOptions;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;

/**
 * How long a reader waits for each page of the explorer: in a real Chromium, over a real server, from the click to the
 * last part of the page. For pages of a thing those things are taken of which the store says most. Each view is the first
 * of its address; the server and the browser are warm. Prints the median and the slowest of each kind of page, in
 * milliseconds, and writes the same as JSON. Before each view the store counts as written, so that the server has kept no
 * answer; {@code home, again} is a view of a page that was seen before.
 *
 * <p>Arguments: as those of {@link Benchmark}; a store {@code db} that stands in the folder to work in is taken as it is.
 */
public final class PageViews {

    private static final int VIEWS = 7;

    /** How long the page took from its navigation to the end of its last part, as the page itself tells. */
    private static final String SETTLED =
            "return performance.getEntriesByName('settled').map(mark => mark.startTime).pop()";

    /** The things of a class that most nodes speak of. */
    private static final String MOST =
            """
            SELECT ?thing ?label { { SELECT ?thing (COUNT(*) AS ?n) { ?thing a %s . ?other ?p ?thing } GROUP BY ?thing
            ORDER BY DESC(?n) ?thing LIMIT %d } ?thing rdfs:label ?label }
            """;

    private final Map<String, double[]> results = new LinkedHashMap<>();
    private final Store store;
    private final GraphServer server;
    private final Browser browser;

    private PageViews(Store store, GraphServer server, Browser browser) {
        this.store = store;
        this.server = server;
        this.browser = browser;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[2]);
        Path db = work.resolve("db");
        if (!Files.exists(db)) {
            Benchmark.build(Benchmark.documents(arguments[0], Integer.parseInt(arguments[1]), work), db);
        }
        try (Store store = Store.open(db);
                GraphServer server = GraphServer.start(store, ServerOptions.local(0, ServerLimits.DEFAULT));
                Browser browser = Browser.open()) {
            PageViews views = new PageViews(store, server, browser);
            views.run();
            Files.writeString(Path.of(arguments[3]), views.json());
        }
    }

    private void run() {
        store.search();
        Map<String, List<String>> pages = pages();
        pages.values().forEach(addresses -> view(addresses.get(addresses.size() - 1)));
        pages.forEach((name, addresses) -> results.put(
                name, addresses.stream().mapToDouble(this::view).sorted().toArray()));
        results.put("home, again", new double[] {again("/"), again("/"), again("/")});
        results.forEach((name, times) ->
                System.out.printf("%-40s %8.0f %8.0f%n", name, times[times.length / 2], times[times.length - 1]));
    }

    private double view(String page) {
        store.write(graphs -> {});
        return again(page);
    }

    private double again(String page) {
        browser.go("http://localhost:" + server.port() + page);
        return ((Number) browser.run(SETTLED)).doubleValue();
    }

    /** Addresses of each kind of page; the last of each is visited once before the clock runs. */
    private Map<String, List<String>> pages() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("home", List.of("/", "/?place=520000", "/?since=2013-01-01", "/?lang=zh"));
        List<String> officials = most("zt:Official");
        pages.put("official", things(officials));
        pages.put("meeting", things(most("zt:Meeting")));
        pages.put("organization", things(most("org:Organization")));
        pages.put("project", things(most("zt:Project")));
        pages.put("policy document", things(most("zt:PolicyDocument")));
        pages.put(
                "document",
                store.documents().stream()
                        .limit(VIEWS)
                        .map(id -> "/document?id=" + encoded(id))
                        .toList());
        List<String> names = officials.stream().map(PageViews::name).toList();
        pages.put(
                "search",
                names.stream().map(name -> "/search?q=" + encoded(name)).toList());
        pages.put(
                "search, filter set",
                names.stream()
                        .map(name -> "/search?since=2013-01-01&confidence=0.8&q=" + encoded(name))
                        .toList());
        pages.put("search, one kind", List.of("/search?kind=meeting", "/search?kind=person", "/search?kind=project"));
        pages.put(
                "targets", List.of("/targets", "/targets?place=520000", "/targets?confidence=0.8", "/targets?lang=zh"));
        pages.put(
                "network",
                List.of("/network", "/network?since=2012-06-01", "/network?place=230000", "/network?lang=zh"));
        pages.put("doubts", List.of("/doubts?lang=en", "/doubts", "/doubts?lang=zh"));
        pages.put("query", List.of("/query?lang=en", "/query", "/query?lang=zh"));
        pages.put(
                "question: official-timeline",
                names.stream()
                        .map(name -> "/question?name=official-timeline&p.name=" + encoded(name))
                        .toList());
        QueryLibrary.names().stream()
                .filter(name -> QueryLibrary.named(name).parameters().stream().noneMatch(one -> one.required()))
                .forEach(name -> pages.put(
                        "question: " + name,
                        List.of(
                                "/question?lang=en&name=" + name,
                                "/question?name=" + name,
                                "/question?lang=zh&name=" + name)));
        return pages;
    }

    private List<String> most(String type) {
        NamedQuery query = QueryLibrary.of("most", MOST.formatted(type, VIEWS));
        try (RDFLink link = store.link()) {
            return Txn.calculateRead(link, () -> QueryLibrary.select(link, query, Map.of()).bindings().stream()
                    .map(row -> row.get("thing").getURI())
                    .toList());
        }
    }

    private static List<String> things(List<String> iris) {
        List<String> pages = new ArrayList<>();
        iris.forEach(iri -> pages.add("/thing?id=" + encoded(iri.substring(GraphBuilder.BASE.length()))));
        return pages;
    }

    private static String name(String iri) {
        return iri.substring(iri.lastIndexOf('_') + 1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String json() {
        JsonBuilder json = JsonBuilder.create().startObject();
        results.forEach((name, times) -> {
            json.key(name).startArray();
            for (double time : times) {
                json.value(Math.round(time));
            }
            json.finishArray();
        });
        return JSON.toStringFlat(json.finishObject().build());
    }
}
