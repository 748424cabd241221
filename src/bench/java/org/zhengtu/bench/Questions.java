package org.zhengtu.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.zhengtu.store.Bindings;
import org.zhengtu.store.NamedQuery;
import org.zhengtu.store.QueryLibrary;
import org.zhengtu.store.Store;

/** The median of each question of the library; those that need a parameter ask for what the store has most of. */
final class Questions {

    /** How a parameter's value is chosen, by its name. */
    private static final Map<String, String> VALUES = Map.of(
            "document", "SELECT (MIN(?d) AS ?value) { ?d a zt:Document }",
            "name",
                    "SELECT (MIN(?l) AS ?value) { ?t zt:holder ?p . ?p rdfs:label ?l } GROUP BY ?p ORDER BY DESC(COUNT(?t)) LIMIT 1",
            "fact", "SELECT ?value { ?t zt:holder ?value } GROUP BY ?value ORDER BY DESC(COUNT(?t)) LIMIT 1",
            "body",
                    "SELECT (MIN(?l) AS ?value) { ?m zt:body ?b . ?b rdfs:label ?l } GROUP BY ?b ORDER BY DESC(COUNT(?m)) LIMIT 1",
            "post",
                    "SELECT (MIN(?l) AS ?value) { ?t zt:post ?p . ?p rdfs:label ?l } GROUP BY ?p ORDER BY DESC(COUNT(?t)) LIMIT 1",
            "meeting", "SELECT (MIN(?l) AS ?value) { ?i a zt:AgendaItem ; zt:meeting ?m . ?m rdfs:label ?l }");

    private static final int RUNS = 3;

    private final Results results;

    Questions(Results results) {
        this.results = results;
    }

    void measure(Path db) throws Exception {
        try (Store store = Store.open(db);
                RDFLink link = store.link()) {
            Map<String, String> chosen = new LinkedHashMap<>();
            for (Map.Entry<String, String> entry : VALUES.entrySet()) {
                chosen.put(entry.getKey(), value(link, entry.getValue()));
            }
            for (String name : QueryLibrary.names()) {
                NamedQuery query = QueryLibrary.named(name);
                Map<String, String> values = new LinkedHashMap<>();
                query.parameters().stream()
                        .filter(NamedQuery.Parameter::required)
                        .forEach(parameter -> values.put(parameter.name(), chosen.get(parameter.name())));
                Map<String, Node> terms = Bindings.of(query, values);
                results.put("question " + name + ", s", Timing.median(RUNS, () -> rows(link, query, terms)
                        .size()));
            }
        }
    }

    private static String value(RDFLink link, String text) {
        Node value = rows(link, QueryLibrary.of("value", text), Map.of()).get(0).get("value");
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }

    private static List<Binding> rows(RDFLink link, NamedQuery query, Map<String, Node> terms) {
        return Txn.calculateRead(
                link, () -> QueryLibrary.select(link, query, terms).bindings());
    }
}
