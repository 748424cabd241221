package org.zhengtu.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.zhengtu.model.Comparator;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Quantity;
import org.zhengtu.model.Target;
import org.zhengtu.resolve.Indicators;
import org.zhengtu.resolve.Keys;
import org.zhengtu.resolve.Slug;
import org.zhengtu.resolve.Unit;

/** Writes targets and figures, and describes the indicators and units that no code list has. */
final class NumberWriter {

    private static final String UNITS = Vocab.CODES + "unit.";

    private final GraphContext context;
    private final Triples triples;
    private final Keys keys;

    NumberWriter(GraphContext context) {
        this.context = context;
        this.triples = context.triples();
        this.keys = context.keys();
    }

    void write(Target target) {
        Node node = triples.resource(keys.target(target));
        triples.type(node, Vocab.Target);
        Node sign = Vocab.code("cmp", code(target.comparator()));
        triples.add(node, Vocab.comparator, sign);
        number(node, target.indicator(), target.quantity(), context.codes().label(sign));
        context.when().write(node, target.deadline());
        meeting(node, target.meeting());
        context.evidence().attach(node, target.evidence());
    }

    void write(Figure figure) {
        Node node = triples.resource(keys.figure(figure));
        triples.type(node, Vocab.Figure);
        number(node, figure.indicator(), figure.quantity(), "");
        if (figure.provisional()) {
            triples.bool(node, Vocab.provisional, true);
        }
        context.when().write(node, figure.period());
        meeting(node, figure.meeting());
        context.evidence().attach(node, figure.evidence());
    }

    private void number(Node node, String indicator, Quantity quantity, String sign) {
        Indicators.Series series = context.indicators().of(indicator);
        Unit unit = Unit.of(quantity.unit());
        triples.label(node, context.indicators().label(series) + sign + quantity.number() + quantity.unit());
        triples.add(node, Vocab.indicator, indicator(series));
        triples.text(node, Vocab.indicatorText, indicator);
        triples.add(node, Vocab.measure, Vocab.code("measure", series.measure()));
        triples.decimal(node, Vocab.value, quantity.value().multiply(unit.factor()));
        if (quantity.upTo() != null) {
            triples.decimal(node, Vocab.valueTo, quantity.upTo().multiply(unit.factor()));
        }
        triples.text(node, Vocab.valueText, quantity.number());
        triples.text(node, Vocab.unitText, quantity.unit());
        Node unitCode = unit(unit);
        triples.add(node, Vocab.unit, unitCode);
        keys.series(indicator, unitCode.getURI().substring(UNITS.length()))
                .ifPresent(key -> triples.add(node, Vocab.series, triples.resource(key)));
        context.places().jurisdiction(node, keys.home().area());
    }

    private Node indicator(Indicators.Series series) {
        return described("indicator", series.code(), context.indicators().label(series));
    }

    private Node unit(Unit unit) {
        if (unit.base().isEmpty()) {
            return Vocab.code("unit", "ratio");
        }
        return context.codes()
                .named("unit", unit.base())
                .orElseGet(() -> described("unit", Slug.of(unit.base()), unit.base()));
    }

    private Node described(String list, String code, String label) {
        Node node = Vocab.code(list, code);
        triples.type(node, SKOS.Concept.asNode());
        triples.add(node, SKOS.inScheme.asNode(), NodeFactory.createURI(Vocab.CODES + list));
        triples.text(node, SKOS.notation.asNode(), code);
        triples.add(node, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, "zh"));
        return node;
    }

    private void meeting(Node node, int meeting) {
        if (meeting > 0) {
            triples.add(node, Vocab.meeting, triples.resource(keys.meeting(meeting)));
        }
    }

    private static String code(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "ge";
            case MORE_THAN -> "gt";
            case AT_MOST -> "le";
            case LESS_THAN -> "lt";
            case EXACTLY -> "eq";
            case ABOUT -> "approx";
            case MULTIPLE -> "multiple";
        };
    }
}
