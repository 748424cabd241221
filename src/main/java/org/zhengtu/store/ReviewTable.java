package org.zhengtu.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.zhengtu.resolve.Decision;
import org.zhengtu.resolve.DecisionTable;

/**
 * Everything an analyst can decide on, as a tab-separated table: the decisions taken, then the open review items with what
 * they are about and the words they quote. Filled in, it is what {@link DecisionFile#replace} reads; as it is, it changes
 * nothing.
 */
public final class ReviewTable {

    private static final String ITEMS =
            """
            SELECT ?item ?kind ?doubt ?about ?open WHERE {
              ?item a zt:ReviewItem ; zt:reviewKind/skos:prefLabel ?kind ; rdfs:label ?doubt ; zt:reviewStatus ?state .
              FILTER( LANG(?kind) = "zh" )
              { ?item zt:concerns ?about BIND( 0 AS ?rank ) } UNION { ?item zt:candidate ?about BIND( 1 AS ?rank ) }
              BIND( ?state = zc:state.open AS ?open )
            } ORDER BY ?kind STR(?item) ?rank STR(?about)
            """;

    private static final String QUOTES =
            """
            SELECT DISTINCT ?item ?quote ?document ?start ?end WHERE {
              ?item a zt:ReviewItem ; zt:evidence ?e .
              ?e zt:quote ?quote ; zt:start ?start ; zt:end ?end ; zt:inDocument/rdfs:label ?document .
            } ORDER BY STR(?item) ?document ?start ?end
            """;

    private static final String DECISIONS =
            """
            SELECT ?decision ?item ?word ?thing ?keeps ?value ?who ?why WHERE {
              ?decision a zt:Decision ; zt:decisionKind/skos:notation ?word ; zt:decidedOn ?item .
              OPTIONAL { ?decision zt:concerns ?thing } OPTIONAL { ?decision zt:keeps ?keeps }
              OPTIONAL { ?decision zt:decidedValue ?value } OPTIONAL { ?decision zt:decidedBy ?who }
              OPTIONAL { ?decision zt:reason ?why }
            } ORDER BY STR(?decision) STR(?thing)
            """;

    private final Map<String, Map<String, String>> items = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private ReviewTable() {}

    /** Reads the items and decisions of a store or endpoint. */
    public static ReviewTable read(RDFLink link) {
        ReviewTable table = new ReviewTable();
        rows(link, "items", ITEMS).forEach(table::item);
        rows(link, "quotes", QUOTES).forEach(table::quote);
        table.decisions(rows(link, "decisions", DECISIONS));
        return table;
    }

    private static List<Binding> rows(RDFLink link, String name, String query) {
        return QueryLibrary.select(link, QueryLibrary.of(name, query), Map.of()).bindings();
    }

    /** How many items wait for a decision. */
    public int open() {
        return open.size();
    }

    /** The table, with a header line. */
    public String tsv() {
        StringBuilder text = new StringBuilder();
        line(text, DecisionTable.COLUMNS);
        for (Decision decision : decisions) {
            Map<String, String> cells = new TreeMap<>(items.getOrDefault(iri(decision.item()), Map.of()));
            cells.putAll(DecisionTable.cells(decision));
            row(text, cells);
        }
        open.forEach(item -> row(text, items.get(item)));
        return text.toString();
    }

    private static void row(StringBuilder text, Map<String, String> cells) {
        line(
                text,
                DecisionTable.COLUMNS.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join("\t", cells)).append('\n');
    }

    private static String iri(String key) {
        return "zd:" + key;
    }

    private void item(Binding row) {
        String item = iri(key(row, "item"));
        Map<String, String> cells = items.computeIfAbsent(item, key -> new TreeMap<>());
        if (cells.isEmpty()) {
            cells.put("item", item);
            cells.put("kind", text(row, "kind"));
            cells.put("doubt", harmless(text(row, "doubt")));
            if (text(row, "open").equals("true")) {
                open.add(item);
            }
        }
        cells.merge("candidates", iri(key(row, "about")), ReviewTable::and);
    }

    private void quote(Binding row) {
        Map<String, String> cells = items.get(iri(key(row, "item")));
        if (cells != null) {
            cells.merge("quotes", "“" + text(row, "quote").replaceAll("\\s+", " ") + "”", ReviewTable::and);
            cells.merge(
                    "places",
                    text(row, "document") + " " + text(row, "start") + "–" + text(row, "end"),
                    ReviewTable::and);
        }
    }

    private static String and(String one, String other) {
        return one + DecisionTable.AND + other;
    }

    /** Words of a page that a spreadsheet would take for a formula, or for the beginning of a quotation. */
    private static String harmless(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.isEmpty() || "=+-@\"".indexOf(line.charAt(0)) < 0 ? line : "'" + line;
    }

    private void decisions(List<Binding> rows) {
        Map<String, List<Binding>> byDecision = new LinkedHashMap<>();
        rows.forEach(row -> byDecision
                .computeIfAbsent(key(row, "decision"), key -> new ArrayList<>())
                .add(row));
        for (List<Binding> one : byDecision.values()) {
            Binding first = one.get(0);
            decisions.add(new Decision(
                    key(first, "item"),
                    Decision.Word.valueOf(text(first, "word").toUpperCase(java.util.Locale.ROOT)),
                    one.stream()
                            .map(row -> key(row, "thing"))
                            .filter(key -> !key.isEmpty())
                            .distinct()
                            .toList(),
                    key(first, "keeps"),
                    text(first, "value"),
                    text(first, "who"),
                    text(first, "why")));
        }
    }

    private static String text(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static String key(Binding row, String column) {
        String iri = text(row, column);
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
