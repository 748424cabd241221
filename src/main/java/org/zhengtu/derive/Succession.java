package org.zhengtu.derive;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Vocab;

/**
 * Who followed whom in a post that one person holds at a time: each tenure follows the one seen before it (an acting head's
 * own acting tenure included), with the days in which nobody was seen in the post; two holders at once overlap, which is
 * a doubt.
 */
final class Succession implements Family {

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        Doubts doubts = new Doubts(derived, "post-overlap");
        forget(derived, doubts, touched.of("tenure"));
        for (Node post : touched.of("post")) {
            Set<Node> tenures = derived.subjects(Vocab.post, post);
            forget(derived, doubts, tenures);
            if (derived.words(post, Vocab.soleHolder).contains("true")) {
                write(derived, doubts, inOrder(derived, tenures));
            }
        }
    }

    private static void forget(DerivedGraph derived, Doubts doubts, Set<Node> tenures) {
        for (Node tenure : tenures) {
            derived.forget(tenure, Vocab.follows);
            derived.forget(tenure, Vocab.gapDays);
            derived.forget(tenure, Vocab.overlaps);
        }
        doubts.forget(tenures);
    }

    /** The tenures of a post by time. */
    private static List<Extent> inOrder(DerivedGraph derived, Set<Node> tenures) {
        return tenures.stream()
                .map(tenure -> Extent.of(derived, tenure))
                .flatMap(Optional::stream)
                .sorted(Extent.BY_TIME)
                .toList();
    }

    private static void write(DerivedGraph derived, Doubts doubts, List<Extent> tenures) {
        Set<Extent> earlier = new LinkedHashSet<>();
        for (Extent tenure : tenures) {
            earlier.stream().filter(tenure::overlaps).forEach(other -> overlap(derived, doubts, tenure, other));
            Extent before = earlier.stream().reduce((one, other) -> other).orElse(null);
            if (before != null) {
                derived.add(tenure.tenure(), Vocab.follows, before.tenure());
                gap(derived, tenure, before);
            }
            earlier.add(tenure);
        }
    }

    private static void overlap(DerivedGraph derived, Doubts doubts, Extent tenure, Extent other) {
        derived.add(tenure.tenure(), Vocab.overlaps, other.tenure());
        derived.add(other.tenure(), Vocab.overlaps, tenure.tenure());
        doubts.raise(
                List.of(tenure.tenure(), other.tenure()),
                words(derived, other) + " / " + words(derived, tenure) + "：单人职务，见报日期重叠");
    }

    private static String words(DerivedGraph derived, Extent extent) {
        return derived.word(extent.tenure(), RDFS.label.asNode()).orElse("") + " " + extent.from() + "/" + extent.to();
    }

    private static void gap(DerivedGraph derived, Extent tenure, Extent before) {
        long days = ChronoUnit.DAYS.between(before.to(), tenure.from());
        if (days >= 0) {
            derived.add(
                    tenure.tenure(),
                    Vocab.gapDays,
                    NodeFactory.createLiteralDT(Long.toString(days), XSDDatatype.XSDinteger));
        }
    }
}
