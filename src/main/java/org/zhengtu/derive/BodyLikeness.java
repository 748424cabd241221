package org.zhengtu.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.zhengtu.graph.Vocab;

/**
 * Two names of bodies of one place, one character apart, may be one body misread by the scan: long names, for short ones
 * differ by a character that matters (教育局, 体育局), and none where that character is a number, a side or a size. Firms, whose
 * names are free, must be party to one project or have one official.
 */
final class BodyLikeness implements Variants.Likeness {

    private static final int SHORTEST = 6;

    @Override
    public List<String> patterns(DerivedGraph derived, Node node, ScopedName name) {
        return name.length() < SHORTEST || name.ofDocument() ? List.of() : name.patterns();
    }

    /** None: what is compared stands in the documents that name the two. */
    @Override
    public Set<Node> affected(DerivedGraph derived, Touched touched) {
        return Set.of();
    }

    @Override
    public Optional<String> reason(DerivedGraph derived, Node one, Node other) {
        ScopedName left = ScopedName.of(one).orElseThrow();
        ScopedName right = ScopedName.of(other).orElseThrow();
        boolean told = !TellingCharacters.misread(left, right)
                || ((firm(derived, one) || firm(derived, other)) && !together(derived, one, other))
                || Variants.toldApart(derived, ORG.Organization.asNode(), one, other);
        return told ? Optional.empty() : Optional.of("一字之差");
    }

    private static boolean firm(DerivedGraph derived, Node body) {
        return derived.objects(body, ORG.classification.asNode()).contains(Vocab.code("orgkind", "company"));
    }

    private static boolean together(DerivedGraph derived, Node one, Node other) {
        return !Circle.both(derived.subjects(Vocab.party, one), derived.subjects(Vocab.party, other))
                        .isEmpty()
                || !Circle.both(holders(derived, one), holders(derived, other)).isEmpty();
    }

    private static Set<Node> holders(DerivedGraph derived, Node body) {
        Set<Node> holders = new HashSet<>();
        derived.subjects(ORG.organization.asNode(), body)
                .forEach(tenure -> holders.addAll(derived.objects(tenure, Vocab.holder)));
        return holders;
    }
}
