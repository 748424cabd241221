package org.zhengtu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    private final Map<String, Map<String, Change>> changes = new TreeMap<>();
    private final TreeSet<String> quads = new TreeSet<>();

    /** What one resource was said to have in one property before, and is now, of what isn't the same. */
    private record Change(String resource, String property, TreeSet<String> before, TreeSet<String> after) {

        String line() {
            if (before.isEmpty() || after.isEmpty()) {
                String sign = before.isEmpty() ? "+ " : "- ";
                return sign + property + " " + String.join(" ; ", before.isEmpty() ? after : before);
            }
            return "~ " + property + " " + String.join(" ; ", before) + " → " + String.join(" ; ", after);
        }
    }

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
            difference.note(graph, after.getGraph(graph), before.getGraph(graph), true);
            difference.note(graph, before.getGraph(graph), after.getGraph(graph), false);
        }
        return difference;
    }

    private void note(Node name, Graph graph, Graph other, boolean added) {
        String document = Graphs.isDocument(name)
                ? Graphs.documentId(name)
                : name.getURI().replace(GRAPHS, "");
        for (Triple triple : graph.find().filterDrop(other::contains).toList()) {
            String property = word(triple.getPredicate());
            // A resource has the label of the later store where it has one there.
            Change change = changes.computeIfAbsent(document, key -> new TreeMap<>())
                    .computeIfAbsent(
                            triple.getSubject() + " " + property,
                            key -> new Change(
                                    resource(graph, triple.getSubject()), property, new TreeSet<>(), new TreeSet<>()));
            (added ? change.after() : change.before()).add(value(graph, triple.getObject()));
            quads.add(quad(added ? "added" : "removed", name, triple));
        }
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

    /** How many facts are new, where the resource had no other in that property. */
    public int added() {
        return all().filter(change -> change.before().isEmpty())
                .mapToInt(change -> change.after().size())
                .sum();
    }

    /** How many facts are gone without others in their place. */
    public int removed() {
        return all().filter(change -> change.after().isEmpty())
                .mapToInt(change -> change.before().size())
                .sum();
    }

    /** How many properties of resources have other values than they had. */
    public long changed() {
        return all().filter(
                        change -> !change.before().isEmpty() && !change.after().isEmpty())
                .count();
    }

    private Stream<Change> all() {
        return changes.values().stream().flatMap(change -> change.values().stream());
    }

    /** Documents, resources in them, and what was added to (+), removed from (-) or changed in (~) each. */
    public List<String> list() {
        List<String> list = new ArrayList<>();
        changes.forEach((document, properties) -> {
            list.add(document);
            String resource = "";
            for (Change change : properties.values()) {
                if (!change.resource().equals(resource)) {
                    resource = change.resource();
                    list.add("  " + resource);
                }
                list.add("    " + change.line());
            }
        });
        return list;
    }

    /** Sorted N-Quads whose graphs say what was added and what removed; a change is one of each. */
    public String nquads() {
        return quads.isEmpty() ? "" : String.join("\n", quads) + "\n";
    }
}
