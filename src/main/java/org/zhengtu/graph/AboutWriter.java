package org.zhengtu.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final List<Named> named = new ArrayList<>();

    /** A thing, the places where it is named, and its name in full; 0 for what is no meeting. */
    private record Named(Node node, List<Span> places, String name, int meeting) {

        boolean in(List<Evidence> evidence, String text) {
            return text.contains(name) || evidence.stream().anyMatch(this::in);
        }

        private boolean in(Evidence evidence) {
            return places.stream().anyMatch(place -> evidence.spans().stream().anyMatch(span -> span.contains(place)));
        }
    }

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
        List<Span> places = fact.evidence().stream()
                .filter(evidence -> evidence.spans().size() == 1)
                .flatMap(evidence -> evidence.spans().stream())
                .toList();
        named.add(new Named(triples.resource(key), places, name, meeting));
    }

    void write(Node node, AgendaItem item) {
        write(node, item.evidence(), item.item(), item.meeting());
    }

    void write(Node node, Statement statement) {
        write(node, statement.evidence(), statement.text(), statement.meeting());
    }

    private void write(Node node, List<Evidence> evidence, String text, int meeting) {
        Set<Node> things = new LinkedHashSet<>();
        named.stream()
                .filter(thing -> thing.meeting() == 0 || thing.meeting() != meeting)
                .filter(thing -> thing.in(evidence, text))
                .forEach(thing -> things.add(thing.node()));
        things.forEach(thing -> triples.add(node, Vocab.about, thing));
    }
}
