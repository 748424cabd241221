package org.zhengtu.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/**
 * After a merge one document may give one thing two dates or two wordings, where a page gives one: the earlier date and the
 * first wording stay, other names as other labels.
 */
final class SaidOnce {

    private static final List<Node> WORDS = List.of(
            Vocab.dayPart,
            Vocab.timeText,
            Vocab.printedName,
            Vocab.body,
            Vocab.term,
            Vocab.ordinal,
            Vocab.titleText,
            Vocab.nominatedOn,
            Vocab.appointedOn,
            Vocab.leftOn,
            Vocab.periodText,
            Vocab.indicatorText,
            Vocab.valueText,
            Vocab.unitText);

    private SaidOnce() {}

    /** @param decided keys that decisions changed; without any there is nothing to do */
    static void of(Graph graph, Set<String> decided) {
        if (decided.isEmpty()) {
            return;
        }
        for (Node property : WORDS) {
            for (Node subject : saidOften(graph, property)) {
                List<Node> others = inOrder(graph, subject, property);
                others.subList(1, others.size()).forEach(other -> {
                    graph.delete(Triple.create(subject, property, other));
                    if (property.equals(Vocab.printedName)) {
                        graph.add(Triple.create(subject, SKOS.altLabel.asNode(), other));
                    }
                });
            }
        }
        Set<Node> redated = saidOften(graph, Vocab.dateTo);
        redated.addAll(saidOften(graph, Vocab.dateFrom));
        redated.addAll(saidOften(graph, Vocab.date));
        redated.forEach(subject -> date(graph, subject));
    }

    private static Set<Node> saidOften(Graph graph, Node property) {
        Set<Node> once = new TreeSet<>(SaidOnce::compare);
        Set<Node> often = new TreeSet<>(SaidOnce::compare);
        graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triple -> {
            if (!once.add(triple.getSubject())) {
                often.add(triple.getSubject());
            }
        });
        return often;
    }

    private static int compare(Node one, Node other) {
        return one.toString().compareTo(other.toString());
    }

    private static List<Node> inOrder(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted(SaidOnce::compare)
                .collect(Collectors.toList());
    }

    /** The first full day, if there is one; else the earliest bounds, without a date for show. */
    private static void date(Graph graph, Node subject) {
        List<Node> days = inOrder(graph, subject, Vocab.date).stream()
                .filter(date -> date.getLiteralDatatype().equals(XSDDatatype.XSDdate))
                .toList();
        Node from = days.isEmpty() ? inOrder(graph, subject, Vocab.dateFrom).get(0) : days.get(0);
        Node to = days.isEmpty() ? inOrder(graph, subject, Vocab.dateTo).get(0) : days.get(0);
        for (Node property : List.of(Vocab.date, Vocab.period, Vocab.dateFrom, Vocab.dateTo)) {
            graph.remove(subject, property, Node.ANY);
        }
        graph.add(Triple.create(subject, Vocab.dateFrom, from));
        graph.add(Triple.create(subject, Vocab.dateTo, to));
        if (!days.isEmpty()) {
            graph.add(Triple.create(
                    subject,
                    Vocab.date,
                    NodeFactory.createLiteralDT(from.getLiteralLexicalForm(), XSDDatatype.XSDdate)));
        }
    }
}
