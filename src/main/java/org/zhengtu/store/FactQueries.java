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
        NamedQuery query = QueryLibrary.named("facts/" + table);
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
