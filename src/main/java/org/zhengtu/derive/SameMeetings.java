package org.zhengtu.derive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Vocab;
import org.zhengtu.resolve.Slug;
import org.zhengtu.text.Dice;

/**
 * Doubts whether two documents tell of one meeting under two names: one day, one place, and the same body and type or names
 * alike. Meetings that any one document tells apart, and those with two numbers, are two.
 */
final class SameMeetings implements Family {

    /** How much of two names must be the same, in pairs of neighbouring characters (Dice's coefficient). */
    private static final double ALIKE = 0.6;

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        Set<Node> meetings = touched.of("meeting");
        Doubts doubts = new Doubts(derived, "same-meeting");
        doubts.forget(meetings);
        for (List<Node> pair : Doubts.pairs(meetings, meeting -> sameDay(derived, meeting))) {
            Node one = pair.get(0);
            Node other = pair.get(1);
            if (mayBeOne(derived, one, other)) {
                String day = derived.word(one, Vocab.dateFrom).orElse("");
                doubts.raise(pair, day + " " + label(derived, one) + " / " + label(derived, other) + "：或为同一会议");
            }
        }
    }

    private static String label(DerivedGraph derived, Node meeting) {
        return derived.word(meeting, RDFS.label.asNode()).orElse("");
    }

    /** The meetings of the same place and day; none for a meeting without a place or a single day. */
    private static Set<Node> sameDay(DerivedGraph derived, Node meeting) {
        TreeSet<String> from = derived.words(meeting, Vocab.dateFrom);
        Set<Node> places = derived.objects(meeting, Vocab.jurisdiction);
        if (from.size() != 1 || !from.equals(derived.words(meeting, Vocab.dateTo)) || places.isEmpty()) {
            return Set.of();
        }
        Node day = NodeFactory.createLiteralDT(from.first(), XSDDatatype.XSDdate);
        return derived.subjects(Vocab.dateFrom, day).stream()
                .filter(node -> Key.of(node).is("meeting"))
                .filter(node -> derived.objects(node, Vocab.jurisdiction).equals(places))
                .filter(node -> derived.words(node, Vocab.dateTo).equals(from))
                .collect(Collectors.toSet());
    }

    private static boolean mayBeOne(DerivedGraph derived, Node one, Node other) {
        if (shares(documents(derived, one), documents(derived, other))) {
            return false;
        }
        Optional<String> number = derived.word(one, Vocab.ordinal);
        Optional<String> otherNumber = derived.word(other, Vocab.ordinal);
        if (number.isPresent() && otherNumber.isPresent() && !number.equals(otherNumber)) {
            return false;
        }
        boolean sameBody = shares(derived.objects(one, Vocab.body), derived.objects(other, Vocab.body));
        boolean sameType = shares(derived.objects(one, Vocab.meetingType), derived.objects(other, Vocab.meetingType));
        return (sameBody && sameType) || alike(names(derived, one), names(derived, other));
    }

    private static Set<Node> documents(DerivedGraph derived, Node meeting) {
        return derived.graphs(meeting, RDF.type.asNode(), Vocab.Meeting);
    }

    private static boolean shares(Set<Node> one, Set<Node> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** The names of a meeting without that of its place, which says nothing where the place is the same. */
    private static Set<String> names(DerivedGraph derived, Node meeting) {
        Set<String> names = new TreeSet<>(derived.words(meeting, RDFS.label.asNode()));
        derived.words(meeting, Vocab.printedName).forEach(name -> names.add(Slug.letters(name)));
        List<String> places = derived.objects(meeting, Vocab.jurisdiction).stream()
                .flatMap(place -> ScopedName.of(place).map(ScopedName::name).stream())
                .toList();
        return names.stream().map(name -> withoutPlace(name, places)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutPlace(String name, List<String> places) {
        return places.stream()
                .filter(place -> name.startsWith(place) && name.length() > place.length())
                .map(place -> name.substring(place.length()))
                .findFirst()
                .orElse(name);
    }

    private static boolean alike(Set<String> names, Set<String> others) {
        return names.stream().anyMatch(name -> others.stream()
                .anyMatch(other -> name.contains(other) || other.contains(name) || Dice.of(name, other) >= ALIKE));
    }
}
