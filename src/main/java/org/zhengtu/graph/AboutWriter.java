package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.zhengtu.model.AgendaItem;
import org.zhengtu.model.Campaign;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.PolicyDocument;
import org.zhengtu.model.Project;
import org.zhengtu.model.Span;
import org.zhengtu.model.Statement;
import org.zhengtu.resolve.Keys;

/**
 * Writes what agenda items and statements are about: the documents, drives, projects and other meetings that are named in
 * their own characters. A thing named elsewhere in the sentence is not what the item is about.
 */
final class AboutWriter {

    private final Triples triples;
    /** By the length of the name, then by the name: what a text names is found by its parts of these lengths. */
    private final NavigableMap<Integer, Map<String, List<Thing>>> byName = new TreeMap<>();

    private final NavigableMap<Integer, List<Place>> byStart = new TreeMap<>();

    /** A thing that is named; its meeting is 0 for what is no meeting. */
    private record Thing(Node node, int meeting) {}

    private record Place(Span span, Thing thing) {}

    AboutWriter(GraphContext context) {
        this.triples = context.triples();
        Keys keys = context.keys();
        for (Fact fact : context.resolution().facts()) {
            if (fact instanceof PolicyDocument policy) {
                name(keys.policy(policy), policy, "《" + policy.title() + "》", 0);
            } else if (fact instanceof Campaign campaign) {
                name(keys.campaign(campaign), campaign, campaign.name(), 0);
            } else if (fact instanceof Project project && project.proper()) {
                name(keys.project(project.name()), project, project.name(), 0);
            } else if (fact instanceof Meeting meeting) {
                name(keys.meeting(meeting.id()), meeting, meeting.name(), meeting.id());
            }
        }
    }

    private void name(String key, Fact fact, String name, int meeting) {
        Thing thing = new Thing(triples.resource(key), meeting);
        byName.computeIfAbsent(name.length(), length -> new HashMap<>())
                .computeIfAbsent(name, same -> new ArrayList<>())
                .add(thing);
        fact.evidence().stream()
                .filter(evidence -> evidence.spans().size() == 1)
                .map(evidence -> evidence.spans().get(0))
                .forEach(span -> byStart.computeIfAbsent(span.start(), start -> new ArrayList<>())
                        .add(new Place(span, thing)));
    }

    void write(Node node, AgendaItem item) {
        write(node, item.evidence(), item.item(), item.meeting());
    }

    void write(Node node, Statement statement) {
        write(node, statement.evidence(), statement.text(), statement.meeting());
    }

    private void write(Node node, List<Evidence> evidence, String text, int meeting) {
        Stream.concat(namedIn(text), evidence.stream().flatMap(one -> one.spans().stream()
                        .flatMap(this::namedWithin)))
                .filter(thing -> thing.meeting() == 0 || thing.meeting() != meeting)
                .map(Thing::node)
                .distinct()
                .forEach(thing -> triples.add(node, Vocab.about, thing));
    }

    /** What a text names, in time that grows with the text and not with the things there are. */
    private Stream<Thing> namedIn(String text) {
        return byName.headMap(text.length(), true).entrySet().stream()
                .flatMap(named -> IntStream.rangeClosed(0, text.length() - named.getKey())
                        .mapToObj(at -> named.getValue().get(text.substring(at, at + named.getKey())))
                        .filter(Objects::nonNull)
                        .flatMap(List::stream));
    }

    private Stream<Thing> namedWithin(Span span) {
        return byStart.subMap(span.start(), span.end()).values().stream()
                .flatMap(List::stream)
                .filter(place -> span.contains(place.span()))
                .map(Place::thing);
    }
}
