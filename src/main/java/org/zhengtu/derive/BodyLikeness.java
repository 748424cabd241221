package org.zhengtu.derive;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;

/**
 * Two names of bodies of one place, one character apart, may be one body misread by the scan: long names, for short ones
 * differ by a character that matters (教育局, 体育局), and none where that character is a number, a side or a size.
 */
final class BodyLikeness implements Variants.Likeness {

    private static final int SHORTEST = 6;

    @Override
    public List<String> patterns(DerivedGraph derived, Node node, ScopedName name) {
        return name.length() < SHORTEST || name.ofDocument() ? List.of() : name.patterns();
    }

    @Override
    public Optional<String> reason(DerivedGraph derived, Node one, Node other) {
        if (Variants.toldApart(derived, ORG.Organization.asNode(), one, other)) {
            return Optional.empty();
        }
        ScopedName left = ScopedName.of(one).orElseThrow();
        ScopedName right = ScopedName.of(other).orElseThrow();
        return Optional.of("一字之差").filter(why -> TellingCharacters.misread(left, right));
    }
}
