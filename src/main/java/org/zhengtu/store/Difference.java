package org.zhengtu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Codes;
import org.zhengtu.graph.Prefixes;

/**
 * What one store says and another doesn't, graph by graph; the vocabulary and what is about the store itself left out. Holds
 * the difference in memory, not the stores.
 */
public final class Difference {

    private static final String GRAPHS = "https://w3id.org/zhengtu/graph/";

    private final Graph ontology = new Codes().ontology();
    private final Map<String, Map<String, List<String>>> lines = new TreeMap<>();
    private final TreeSet<String> quads = new TreeSet<>();
    private int added;
    private int removed;

    /** Compares two stores, each in its reader's transaction. */
    public static Difference of(DatasetGraph before, DatasetGraph after) {
        Difference difference = new Difference();
        TreeSet<String> names = new TreeSet<>();
        before.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
        after.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
        names.remove(Graphs.VOCAB.getURI());
        names.remove(Graphs.META.getURI());
        for (String name : names) {
            Node graph = NodeFactory.createURI(name);
            difference.removed += difference.note("-", graph, before.getGraph(graph), after.getGraph(graph));
            difference.added += difference.note("+", graph, after.getGraph(graph), before.getGraph(graph));
        }
        return difference;
    }

    private int note(String sign, Node name, Graph graph, Graph other) {
        List<Triple> only = graph.find().filterDrop(other::contains).toList();
        for (Triple triple : only) {
            String of = Graphs.isDocument(name)
                    ? Graphs.documentId(name)
                    : name.getURI().replace(GRAPHS, "");
            lines.computeIfAbsent(of, key -> new TreeMap<>())
                    .computeIfAbsent(resource(graph, triple.getSubject()), key -> new ArrayList<>())
                    .add(word(triple.getPredicate()) + " " + sign + " " + value(graph, triple.getObject()));
            quads.add(quad(sign.equals("+") ? "added" : "removed", name, triple));
        }
        return only.size();
    }

    /** A quad whose graph says whether it was added or removed: {@code …/graph/added/doc/ID}. */
    private static String quad(String change, Node name, Triple triple) {
        Node graph = NodeFactory.createURI(name.getURI().replace(GRAPHS, GRAPHS + change + "/"));
        return NodeFmtLib.strNT(triple.getSubject()) + " "
                + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject()) + " <" + graph.getURI() + "> .";
    }

    private static String resource(Graph graph, Node node) {
        String label = graph.find(node, RDFS.label.asNode(), Node.ANY)
                .nextOptional()
                .map(triple -> triple.getObject().getLiteralLexicalForm() + "  ")
                .orElse("");
        return label + brief(node);
    }

    private static String value(Graph graph, Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : resource(graph, node);
    }

    /** The Chinese label of a property; its short name where it is of another vocabulary. */
    private String word(Node property) {
        return ontology.find(property, RDFS.label.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(label -> label.getLiteralLanguage().equals("zh"))
                .nextOptional()
                .map(Node::getLiteralLexicalForm)
                .orElseGet(() -> brief(property));
    }

    private static String brief(Node node) {
        String iri = node.toString();
        return Prefixes.ALL.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }

    public boolean isEmpty() {
        return quads.isEmpty();
    }

    public int added() {
        return added;
    }

    public int removed() {
        return removed;
    }

    /** Documents, resources in them, and what was added (+) to or removed (-) from each; a property with both was changed. */
    public List<String> list() {
        List<String> list = new ArrayList<>();
        lines.forEach((document, resources) -> {
            list.add(document);
            resources.forEach((resource, facts) -> {
                list.add("  " + resource);
                facts.stream().sorted().forEach(fact -> list.add("    " + fact));
            });
        });
        return list;
    }

    /** Sorted N-Quads whose graphs say what was added and what removed. */
    public String nquads() {
        return quads.isEmpty() ? "" : String.join("\n", quads) + "\n";
    }
}
