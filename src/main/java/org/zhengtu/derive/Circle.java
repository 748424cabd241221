package org.zhengtu.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.zhengtu.graph.Vocab;

/**
 * Where a person appears.
 *
 * @param posts held
 * @param bodies of those posts
 * @param meetings attended
 * @param told the articles that tell of a post of this person, and the documents that tell of this person at a meeting, with
 *     that meeting
 * @param pages the documents that tell of a post of this person
 */
record Circle(Set<Node> posts, Set<Node> bodies, Set<Node> meetings, Set<List<Node>> told, Set<Node> pages) {

    static Circle of(DerivedGraph derived, Node person) {
        Set<Node> tenures = derived.subjects(Vocab.holder, person);
        Set<List<Node>> told = new HashSet<>();
        tenures.forEach(tenure -> places(derived, tenure).forEach(place -> told.add(List.of(place))));
        Set<Node> meetings = derived.subjects(Vocab.attendedBy, person);
        meetings.forEach(meeting ->
                derived.graphs(meeting, Vocab.attendedBy, person).forEach(graph -> told.add(List.of(graph, meeting))));
        return new Circle(
                all(tenures, tenure -> derived.objects(tenure, Vocab.post)),
                all(tenures, tenure -> derived.objects(tenure, ORG.organization.asNode())),
                meetings,
                told,
                derived.graphs(Node.ANY, Vocab.holder, person));
    }

    /** The articles that tell of a tenure; the documents where no article does. */
    private static Set<Node> places(DerivedGraph derived, Node tenure) {
        Set<Node> articles =
                all(derived.objects(tenure, Vocab.evidence), read -> derived.objects(read, Vocab.inArticle));
        return articles.isEmpty() ? derived.graphs(tenure, Vocab.holder, Node.ANY) : articles;
    }

    /** Those who attended any of the meetings. */
    Set<Node> company(DerivedGraph derived) {
        return all(meetings, meeting -> derived.objects(meeting, Vocab.attendedBy));
    }

    /** What two circles have in common. */
    Circle shared(Circle other) {
        return new Circle(
                both(posts, other.posts),
                both(bodies, other.bodies),
                both(meetings, other.meetings),
                both(told, other.told),
                both(pages, other.pages));
    }

    static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<Node> all(Set<Node> nodes, Function<Node, Set<Node>> of) {
        Set<Node> all = new HashSet<>();
        nodes.forEach(node -> all.addAll(of.apply(node)));
        return all;
    }
}
