package org.zhengtu.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.zhengtu.graph.Vocab;
import org.zhengtu.text.Dice;
import org.zhengtu.text.Lexicon;

/**
 * Two names of projects of one place may be one project: they differ in the noun they end in or in one character, or are
 * alike and have the same investment. Projects that one document tells apart, and those with other numbers (一期, 二期), are
 * two.
 */
final class ProjectLikeness implements Variants.Likeness {

    private static final int SHORTEST = 5;
    /** How much of the names must be the same where the investment is. */
    private static final double ALIKE = 0.5;

    /** What a name ends in without being told apart by it, the longest first. */
    private final List<String> endings = Stream.concat(
                    words("project-head", "head", "class", "work"), words("project-generic", "word", "kind", "kind"))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static Stream<String> words(String lexicon, String word, String column, String value) {
        return Lexicon.load(lexicon).rows().stream()
                .filter(row -> row.get(column).equals(value))
                .map(row -> row.get(word));
    }

    @Override
    public List<String> patterns(DerivedGraph derived, Node node, ScopedName name) {
        if (name.ofDocument()) {
            return List.of();
        }
        ScopedName core = core(name);
        List<String> patterns = new ArrayList<>();
        patterns.add(core.scope() + "_" + core.name());
        if (core.length() >= SHORTEST) {
            patterns.addAll(core.patterns());
        }
        derived.words(node, Vocab.investment).forEach(amount -> patterns.add(core.scope() + "_" + amount));
        return patterns;
    }

    /** The name without the words it ends in, unless nothing else is left. */
    private ScopedName core(ScopedName name) {
        String core = name.name();
        for (Optional<String> ending = ending(core); ending.isPresent(); ending = ending(core)) {
            core = core.substring(0, core.length() - ending.get().length());
        }
        return new ScopedName(name.scope(), core);
    }

    private Optional<String> ending(String name) {
        return endings.stream()
                .filter(ending -> name.endsWith(ending) && name.length() > ending.length() + 1)
                .findFirst();
    }

    /** None: what is compared stands in the documents that name the two. */
    @Override
    public Set<Node> affected(DerivedGraph derived, Touched touched) {
        return Set.of();
    }

    @Override
    public Optional<String> reason(DerivedGraph derived, Node one, Node other) {
        ScopedName name = ScopedName.of(one).orElseThrow();
        ScopedName otherName = ScopedName.of(other).orElseThrow();
        if (Variants.toldApart(derived, Vocab.Project, one, other)
                || !TellingCharacters.sameNumbers(name.name(), otherName.name())) {
            return Optional.empty();
        }
        ScopedName left = core(name);
        ScopedName right = core(otherName);
        if (left.equals(right)) {
            return Optional.of("只差末尾的词");
        }
        Set<String> amounts = derived.words(one, Vocab.investment);
        Set<String> others = derived.words(other, Vocab.investment);
        boolean sameAmount = amounts.stream().anyMatch(others::contains);
        if (TellingCharacters.misread(left, right)) {
            boolean otherAmount = !sameAmount && !amounts.isEmpty() && !others.isEmpty();
            return Optional.of("一字之差").filter(why -> !otherAmount);
        }
        return Optional.of("投资额相同，名称相近").filter(why -> sameAmount && Dice.of(left.name(), right.name()) >= ALIKE);
    }
}
