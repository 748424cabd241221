package org.zhengtu.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.zhengtu.graph.Vocab;

/**
 * Two names of one place, one character apart, may be one person misread by the scan: they share a post, a body or a
 * meeting, or appear in the same company, and no article gives posts to both and no document has both at one meeting,
 * unless it is the same post for one person. If two articles of one page give them posts, it must be the same one.
 * Two-character names, which differ by half, need a meeting or a post that one person holds at a time.
 */
final class PersonLikeness implements Variants.Likeness {

    /** So many others must have met both. */
    private static final int COMPANY = 2;

    private static final int SHORT = 2;

    @Override
    public List<String> patterns(DerivedGraph derived, Node node, ScopedName name) {
        return name.patterns();
    }

    /** Those who attended a meeting that a changed document tells of: they have other company now. */
    @Override
    public Set<Node> affected(DerivedGraph derived, Touched touched) {
        Set<Node> attendees = new LinkedHashSet<>();
        touched.of("meeting").forEach(meeting -> attendees.addAll(derived.objects(meeting, Vocab.attendedBy)));
        return attendees;
    }

    @Override
    public Optional<String> reason(DerivedGraph derived, Node one, Node other) {
        Circle left = Circle.of(derived, one);
        Circle right = Circle.of(derived, other);
        Circle shared = left.shared(right);
        boolean solePost = shared.posts().stream()
                .anyMatch(post -> derived.words(post, Vocab.soleHolder).contains("true"));
        if (solePost) {
            return Optional.of("一字之差，同一单人职务");
        }
        if (!shared.told().isEmpty()) {
            return Optional.empty();
        }
        if (!shared.meetings().isEmpty()) {
            return Optional.of("一字之差，同一会议");
        }
        if (length(one) <= SHORT) {
            return Optional.empty();
        }
        if (!shared.posts().isEmpty()) {
            return Optional.of("一字之差，同一职务");
        }
        if (!shared.pages().isEmpty()) {
            return Optional.empty();
        }
        if (!shared.bodies().isEmpty()) {
            return Optional.of("一字之差，同一机构");
        }
        boolean company =
                Circle.both(left.company(derived), right.company(derived)).size() >= COMPANY;
        return Optional.of("一字之差，常与同样的人一同到会").filter(why -> company);
    }

    private static int length(Node person) {
        return ScopedName.of(person).map(ScopedName::length).orElse(0);
    }
}
