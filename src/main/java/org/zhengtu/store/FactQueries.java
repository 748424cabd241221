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

/** The fact tables of a document, each by its query in {@code queries/facts/}. */
public final class FactQueries {

    private static final String DOCUMENTS =
            """
            PREFIX zt: <https://w3id.org/zhengtu/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?document ?id WHERE { ?document a zt:Document ; rdfs:label ?id }
            """;

    /** How the queries of the tables bind the place of a fact's evidence. */
    private static final String EVIDENCE = "zt:evidence/zt:start ?start .";

    private static final String TRUSTED_EVIDENCE =
            "zt:evidence ?told . ?told zt:start ?start . OPTIONAL { ?told zt:confidence ?sure ; zt:rule ?how }";
    private static final String TRUST =
            " (MAX(?sure) AS ?confidence) (GROUP_CONCAT(DISTINCT ?how; separator=' ') AS ?rules)";

    private final RDFLink link;

    public FactQueries(RDFLink link) {
        this.link = link;
    }

    /** The documents of the graph: IRI by id, sorted by id. */
    public Map<String, Node> documents() {
        Map<String, Node> documents = new TreeMap<>();
        NamedQuery query = NamedQuery.parse("documents", DOCUMENTS);
        for (Binding row : QueryLibrary.select(link, query, Map.of()).bindings()) {
            documents.put(text(row, "id"), row.get(Var.alloc("document")));
        }
        return documents;
    }

    /** The rows of one table of one document, cells by column name, in the order of the text. */
    public List<Map<String, String>> rows(String table, Node document) {
        return rows(QueryLibrary.named("facts/" + table), document);
    }

    /**
     * The same rows with two columns more, where the table's facts have evidence: {@code confidence}, the highest of their
     * evidence, and {@code rules}, the ids of the rules, parted by spaces.
     */
    public List<Map<String, String>> trusted(String table, Node document) {
        NamedQuery query = QueryLibrary.named("facts/" + table);
        String text = query.text();
        return text.contains(EVIDENCE)
                ? rows(
                        NamedQuery.parse(
                                query.name(),
                                text.replace(EVIDENCE, TRUSTED_EVIDENCE).replaceFirst("(?m)^SELECT .*$", "$0" + TRUST)),
                        document)
                : rows(query, document);
    }

    private List<Map<String, String>> rows(NamedQuery query, Node document) {
        QueryLibrary.Rows rows = QueryLibrary.select(link, query, Map.of("document", document));
        List<Map<String, String>> cells = new ArrayList<>();
        for (Binding row : rows.bindings()) {
            Map<String, String> byColumn = new LinkedHashMap<>();
            rows.columns().forEach(column -> byColumn.put(column, text(row, column)));
            cells.add(byColumn);
        }
        return cells;
    }

    private static String text(Binding row, String column) {
        Node node = row.get(Var.alloc(column));
        if (node == null) {
            return "";
        }
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
