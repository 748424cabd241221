package org.zhengtu.graph;

import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.zhengtu.resolve.Decision;
import org.zhengtu.resolve.Decisions;
import org.zhengtu.resolve.Slug;

/** Writes the analyst's decisions as a graph: what was decided on which resources, by whom and why. */
public final class DecisionGraph {

    private final Triples triples;
    private final Codes codes;

    private DecisionGraph(String base, Codes codes) {
        this.triples = new Triples(base);
        this.codes = codes;
    }

    /** @param base what the keys of resources are appended to */
    public static Graph of(Decisions decisions, String base, Codes codes) {
        DecisionGraph graph = new DecisionGraph(base, codes);
        decisions.all().forEach(graph::write);
        return graph.triples.graph();
    }

    private void write(Decision decision) {
        Node word = Vocab.code("decision", decision.word().code());
        String things = decision.things().stream().map(DecisionGraph::rest).collect(Collectors.joining());
        Node node = triples.resource("decision." + decision.word().code() + "_" + Slug.of(rest(decision.item()))
                + (things.isEmpty() ? "" : "_" + Slug.of(things)));
        triples.type(node, Vocab.Decision);
        String made = decision.value().isEmpty() ? rest(decision.target()) : decision.value();
        triples.label(node, codes.label(word) + "：" + rest(decision.item()) + (made.isEmpty() ? "" : " → " + made));
        triples.add(node, Vocab.decisionKind, word);
        triples.add(node, Vocab.decidedOn, triples.resource(decision.item()));
        decision.things().forEach(thing -> triples.add(node, Vocab.concerns, triples.resource(thing)));
        if (!decision.target().isEmpty()) {
            triples.add(node, Vocab.keeps, triples.resource(decision.target()));
        }
        triples.text(node, Vocab.decidedValue, decision.value());
        triples.text(node, Vocab.decidedBy, decision.who());
        triples.text(node, Vocab.reason, decision.why());
    }

    private static String rest(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
