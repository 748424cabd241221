package org.zhengtu.derive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.zhengtu.graph.Vocab;

/**
 * Doubts whether officials of one name in several places are one person with a career across places, or namesakes. Those of
 * pages whose place is unknown are left out: nothing could be said for or against them.
 */
final class Homonyms implements Family {

    /** So many of them are told of in the words of the doubt. */
    private static final int SHOWN = 4;

    @Override
    public void update(DerivedGraph derived, Touched touched) {
        Set<Node> persons = touched.of("person");
        Doubts doubts = new Doubts(derived, "same-person");
        doubts.forget(persons);
        Set<String> names = new TreeSet<>();
        persons.forEach(person -> ScopedName.of(person).ifPresent(name -> names.add(name.name())));
        for (String name : names) {
            List<Node> officials = officials(derived, name);
            doubts.forget(officials);
            if (officials.size() > 1) {
                String places = officials.stream()
                        .limit(SHOWN)
                        .map(official -> post(derived, official))
                        .collect(Collectors.joining(" / "));
                doubts.raise(officials, name + "：" + places + (officials.size() > SHOWN ? " 等" : "") + "，同名，或为一人");
            }
        }
    }

    private static List<Node> officials(DerivedGraph derived, String name) {
        return derived.subjects(RDFS.label.asNode(), NodeFactory.createLiteralString(name)).stream()
                .filter(node -> Key.of(node).is("person"))
                .filter(node -> ScopedName.of(node)
                        .filter(person -> !person.ofDocument())
                        .isPresent())
                .filter(node -> derived.objects(node, RDF.type.asNode()).contains(Vocab.Official))
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
    }

    /** The first of an official's posts; else the place. */
    private static String post(DerivedGraph derived, Node official) {
        Set<String> posts = new TreeSet<>();
        derived.subjects(Vocab.holder, official).stream()
                .flatMap(tenure -> derived.objects(tenure, Vocab.post).stream())
                .forEach(post -> posts.addAll(derived.words(post, RDFS.label.asNode())));
        return posts.stream()
                .findFirst()
                .orElseGet(() -> ScopedName.of(official).map(ScopedName::scope).orElse(""));
    }
}
