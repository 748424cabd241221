package org.zhengtu.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A graph under construction: adds triples with the literal forms the ontology asks for. */
final class Triples {

    private final String base;
    private final Graph graph = GraphFactory.createDefaultGraph();

    /** @param base what the keys of resources are appended to */
    Triples(String base) {
        this.base = base;
    }

    Graph graph() {
        return graph;
    }

    Node resource(String key) {
        return NodeFactory.createURI(base + key);
    }

    void add(Node subject, Node predicate, Node object) {
        graph.add(Triple.create(subject, predicate, object));
    }

    /** Takes back what was said of a subject with one property. */
    void remove(Node subject, Node predicate) {
        graph.remove(subject, predicate, Node.ANY);
    }

    void type(Node subject, Node type) {
        add(subject, RDF.type.asNode(), type);
    }

    /** The one plain label; the same in every document. */
    void label(Node subject, String label) {
        add(subject, RDFS.label.asNode(), NodeFactory.createLiteralString(label));
    }

    /** The label of what pages name by several forms of one key: the first form is the label, others stand beside it. */
    void labelOnce(Node subject, String label) {
        if (graph.contains(subject, RDFS.label.asNode(), Node.ANY)) {
            String first = graph.find(subject, RDFS.label.asNode(), Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
            printed(subject, first, label);
        } else {
            label(subject, label);
        }
    }

    /**
     * The label, which is a function of the key, and the name as printed where it differs; a second spelling of the same
     * page (《…方案（送审稿）》, 《…方案送审稿》) stands beside the first.
     */
    void named(Node subject, String label, String printed) {
        label(subject, label);
        printedName(subject, label, printed);
    }

    /** The name as a page prints it, where it differs from the label; a second one of that page is another label. */
    void printedName(Node subject, String label, String printed) {
        if (graph.contains(subject, Vocab.printedName, Node.ANY)
                && !graph.contains(subject, Vocab.printedName, NodeFactory.createLiteralString(printed))) {
            printed(subject, label, printed);
        } else if (!label.equals(printed)) {
            text(subject, Vocab.printedName, printed);
        }
    }

    /** A printed form beside the label; one that equals the label adds nothing. */
    void printed(Node subject, String label, String printed) {
        if (!printed.isEmpty() && !printed.equals(label)) {
            add(subject, SKOS.altLabel.asNode(), NodeFactory.createLiteralString(printed));
        }
    }

    /** A text; an empty one adds nothing. */
    void text(Node subject, Node predicate, String text) {
        if (!text.isEmpty()) {
            add(subject, predicate, NodeFactory.createLiteralString(text));
        }
    }

    void integer(Node subject, Node predicate, long number) {
        add(subject, predicate, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    void bool(Node subject, Node predicate, boolean value) {
        add(subject, predicate, NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
    }

    void day(Node subject, Node predicate, LocalDate day) {
        add(subject, predicate, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    /** A decimal in the canonical form that TDB2 gives back unchanged (18.0, 12.7); see GH-3404. */
    void decimal(Node subject, Node predicate, BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String form = (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
        add(subject, predicate, NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal));
    }
}
