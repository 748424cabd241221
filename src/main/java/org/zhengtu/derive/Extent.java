package org.zhengtu.derive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.zhengtu.graph.Vocab;

/**
 * The days between which a person is known to have held a post: from the first sighting or appointment to the last sighting
 * or departure. It may have been held for longer.
 */
record Extent(Node tenure, Node holder, LocalDate from, LocalDate to) {

    private static final List<Node> DAYS = List.of(Vocab.observedOn, Vocab.appointedOn, Vocab.leftOn);

    /** By time; those of one time by their IRIs, so that the order is always the same. */
    static final Comparator<Extent> BY_TIME = Comparator.comparing(Extent::from)
            .thenComparing(Extent::to)
            .thenComparing(extent -> extent.tenure().getURI());

    /** Empty where no day is known: somebody nominated, or seen on a page without a date. */
    static Optional<Extent> of(DerivedGraph derived, Node tenure) {
        TreeSet<String> days = new TreeSet<>();
        DAYS.forEach(property -> days.addAll(derived.words(tenure, property)));
        Optional<Node> holder = derived.objects(tenure, Vocab.holder).stream().findFirst();
        if (days.isEmpty() || holder.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Extent(tenure, holder.get(), LocalDate.parse(days.first()), LocalDate.parse(days.last())));
    }

    /** Whether two people are known to have held the post at once; a handover on one day is none. */
    boolean overlaps(Extent other) {
        return !holder.equals(other.holder) && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
