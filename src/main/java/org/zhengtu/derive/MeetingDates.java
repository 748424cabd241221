package org.zhengtu.derive;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Vocab;

/** Doubts about one meeting to which documents give days that exclude each other. */
final class MeetingDates implements Family {

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        Doubts doubts = new Doubts(derived, "date-conflict");
        Set<Node> meetings = touched.of("meeting");
        doubts.forget(meetings);
        for (Node meeting : meetings) {
            TreeSet<String> from = derived.words(meeting, Vocab.dateFrom);
            TreeSet<String> to = derived.words(meeting, Vocab.dateTo);
            if (!from.isEmpty() && !to.isEmpty() && from.last().compareTo(to.first()) > 0) {
                String label = derived.word(meeting, RDFS.label.asNode()).orElse("");
                doubts.raise(meeting, documents(derived, meeting), label + "：" + String.join(" / ", from));
            }
        }
    }

    private static Set<Node> documents(DerivedGraph derived, Node meeting) {
        Set<Node> documents = new LinkedHashSet<>();
        derived.objects(meeting, Vocab.evidence)
                .forEach(evidence -> documents.addAll(derived.objects(evidence, Vocab.inDocument)));
        return documents;
    }
}
