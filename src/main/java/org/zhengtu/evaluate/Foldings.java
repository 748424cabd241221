package org.zhengtu.evaluate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtu.text.Lexicon;

/** The words that count as the same in a comparison, from the lexicon scored-folding, in its order. */
final class Foldings {

    /** A printed word, what it is folded to, and the characters that must not follow it. */
    record Folding(String printed, String folded, String notBefore) {

        private String guarded() {
            return Pattern.quote(printed) + (notBefore.isEmpty() ? "" : "(?![" + notBefore + "])");
        }
    }

    private static final Lexicon LEXICON = Lexicon.load("scored-folding");

    private final List<Folding> foldings;

    private Foldings(List<Folding> foldings) {
        this.foldings = foldings;
    }

    /** The foldings of one kind; a kind that the lexicon does not have is an error of the program. */
    static Foldings of(String kind) {
        List<Folding> found = LEXICON.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> new Folding(row.get("printed"), row.get("folded"), row.get("not before")))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException(LEXICON.name() + " has no row of kind " + kind);
        }
        return new Foldings(found);
    }

    /** What a whole text is folded to; the text itself where it is no printed word. */
    String fold(String text) {
        for (Folding folding : foldings) {
            if (folding.printed().equals(text)) {
                return folding.folded();
            }
        }
        return text;
    }

    /** The text with every printed word replaced, one folding after the other. */
    String foldWithin(String text) {
        String result = text;
        for (Folding folding : foldings) {
            result = result.replace(folding.printed(), folding.folded());
        }
        return result;
    }

    /** An alternation of the printed words, whatever follows them. */
    String alternation() {
        return foldings.stream().map(f -> Pattern.quote(f.printed())).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** An alternation of the printed words where none of the characters follows that they must not stand before. */
    String guardedAlternation() {
        return foldings.stream().map(Folding::guarded).collect(Collectors.joining("|", "(?:", ")"));
    }
}
