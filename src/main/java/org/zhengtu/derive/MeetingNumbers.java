package org.zhengtu.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Vocab;

/** Doubts about two meetings of one body whose days and numbers run against each other: one of them is misread. */
final class MeetingNumbers implements Family {

    /** A numbered meeting; {@code series} are its type and term, or its type and year where it has no term. */
    private record Numbered(Node meeting, String series, int ordinal, String from, String to) {

        static final Comparator<Numbered> BY_NUMBER = Comparator.comparingInt(Numbered::ordinal)
                .thenComparing(numbered -> numbered.meeting().getURI());
    }

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        Doubts doubts = new Doubts(derived, "ordinal-conflict");
        doubts.forget(touched.of("meeting"));
        for (Node body : touched.bodies()) {
            Map<String, List<Numbered>> series = new TreeMap<>();
            Set<Node> meetings = derived.subjects(Vocab.body, body);
            doubts.forget(meetings);
            meetings.forEach(meeting -> numbered(derived, meeting)
                    .ifPresent(one -> series.computeIfAbsent(one.series(), key -> new ArrayList<>())
                            .add(one)));
            series.values().forEach(numbered -> compare(derived, doubts, numbered));
        }
    }

    private static Optional<Numbered> numbered(DerivedGraph derived, Node meeting) {
        TreeSet<String> ordinals = derived.words(meeting, Vocab.ordinal);
        TreeSet<String> from = derived.words(meeting, Vocab.dateFrom);
        TreeSet<String> to = derived.words(meeting, Vocab.dateTo);
        if (ordinals.size() != 1 || from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String type = derived.objects(meeting, Vocab.meetingType).toString();
        String term =
                derived.word(meeting, Vocab.term).orElseGet(() -> from.first().substring(0, 4));
        return Optional.of(
                new Numbered(meeting, type + term, Integer.parseInt(ordinals.first()), from.first(), to.last()));
    }

    /** Of neighbours in the order of numbers, the later number must not lie wholly before the earlier one. */
    private static void compare(DerivedGraph derived, Doubts doubts, List<Numbered> meetings) {
        meetings.sort(Numbered.BY_NUMBER);
        for (int i = 1; i < meetings.size(); i++) {
            Numbered one = meetings.get(i - 1);
            Numbered next = meetings.get(i);
            if (one.ordinal() < next.ordinal() && next.to().compareTo(one.from()) < 0) {
                doubts.raise(
                        List.of(one.meeting(), next.meeting()),
                        words(derived, one) + " / " + words(derived, next) + "：次序与日期相反");
            }
        }
    }

    private static String words(DerivedGraph derived, Numbered numbered) {
        return derived.word(numbered.meeting(), RDFS.label.asNode()).orElse("") + " " + numbered.from();
    }
}
