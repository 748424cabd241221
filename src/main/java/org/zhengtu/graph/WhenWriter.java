package org.zhengtu.graph;

import java.time.YearMonth;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.zhengtu.model.When;

/**
 * Writes a date in three layers: as precise as printed ({@code zt:date}), as days to filter and sort on ({@code
 * zt:dateFrom}, {@code zt:dateTo}), and how it was settled.
 */
final class WhenWriter {

    private final Triples triples;

    WhenWriter(Triples triples) {
        this.triples = triples;
    }

    void write(Node node, When when) {
        if (when.precision() == When.Precision.WORDS) {
            triples.text(node, Vocab.periodText, when.text());
        }
        if (!when.known()) {
            return;
        }
        precise(node, when);
        triples.day(node, Vocab.dateFrom, when.from());
        triples.day(node, Vocab.dateTo, when.to());
        triples.text(node, Vocab.dateText, when.text());
        triples.add(
                node, Vocab.dateBasis, Vocab.code("basis", when.basis().name().toLowerCase(Locale.ROOT)));
    }

    private void precise(Node node, When when) {
        switch (when.precision()) {
            case DAY -> triples.day(node, Vocab.date, when.from());
            case MONTH -> literal(node, YearMonth.from(when.from()).toString(), XSDDatatype.XSDgYearMonth);
            case YEAR -> literal(node, when.iso(), XSDDatatype.XSDgYear);
            default -> triples.text(node, Vocab.period, when.iso());
        }
    }

    private void literal(Node node, String form, XSDDatatype type) {
        triples.add(node, Vocab.date, NodeFactory.createLiteralDT(form, type));
    }
}
