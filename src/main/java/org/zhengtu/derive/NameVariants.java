package org.zhengtu.derive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.zhengtu.graph.Vocab;

/**
 * Doubts whether two names of one place, one character apart, are one person misread by the scan: they share a post, a body
 * or a meeting, or appear in the same company, and no document gives posts to
 * both or has both at one meeting, unless it is the same post for one person. Two-character names, which differ by half, need a
 * meeting or a post that one person holds at a time. Names are found by an index of their patterns.
 */
final class NameVariants implements Family {

    /** So many others must have met both. */
    private static final int COMPANY = 2;

    private static final int SHORT = 2;

    private final Node index;

    /** @param index the graph that holds the patterns of names */
    NameVariants(Node index) {
        this.index = index;
    }

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        Set<Node> persons = touched.of("person");
        Doubts doubts = new Doubts(derived, "name-variant");
        doubts.forget(persons);
        DerivedGraph names = derived.in(index);
        for (Node person : persons) {
            names.forget(person, Vocab.nameKey);
            if (!derived.objects(person, RDF.type.asNode()).isEmpty()) {
                patterns(person).forEach(pattern -> names.add(person, Vocab.nameKey, pattern));
            }
        }
        for (List<Node> pair : Doubts.pairs(persons, person -> alike(names, person))) {
            reason(derived, pair.get(0), pair.get(1))
                    .ifPresent(why -> doubts.raise(
                            pair,
                            name(pair.get(0)).name() + " / " + name(pair.get(1)).name() + "：一字之差，" + why));
        }
    }

    private static PersonName name(Node person) {
        return PersonName.of(person).orElseThrow();
    }

    private static List<Node> patterns(Node person) {
        return PersonName.of(person).map(PersonName::patterns).orElse(List.of()).stream()
                .map(NodeFactory::createLiteralString)
                .toList();
    }

    private static Collection<Node> alike(DerivedGraph names, Node person) {
        Set<Node> alike = new HashSet<>();
        names.objects(person, Vocab.nameKey).forEach(pattern -> alike.addAll(names.subjects(Vocab.nameKey, pattern)));
        return alike;
    }

    /** What speaks for one person, in words; empty if nothing does or a document tells the two apart. */
    private static Optional<String> reason(DerivedGraph derived, Node one, Node other) {
        Circle left = Circle.of(derived, one);
        Circle right = Circle.of(derived, other);
        Circle shared = left.shared(right);
        boolean solePost = shared.posts().stream()
                .anyMatch(post -> derived.words(post, Vocab.soleHolder).contains("true"));
        if (solePost) {
            return Optional.of("同一单人职务");
        }
        if (!shared.told().isEmpty()) {
            return Optional.empty();
        }
        if (!shared.meetings().isEmpty()) {
            return Optional.of("同一会议");
        }
        return name(one).length() <= SHORT ? Optional.empty() : loose(derived, left, right);
    }

    private static Optional<String> loose(DerivedGraph derived, Circle left, Circle right) {
        Circle shared = left.shared(right);
        if (!shared.posts().isEmpty()) {
            return Optional.of("同一职务");
        }
        if (!shared.bodies().isEmpty()) {
            return Optional.of("同一机构");
        }
        boolean company =
                Circle.both(left.company(derived), right.company(derived)).size() >= COMPANY;
        return Optional.of("常与同样的人一同到会").filter(why -> company);
    }
}
