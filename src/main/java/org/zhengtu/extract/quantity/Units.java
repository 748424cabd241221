package org.zhengtu.extract.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/** The lexicon {@code unit}, and the piece of a pattern made from it. */
final class Units {

    private final Map<String, Unit> byWord = new HashMap<>();
    private final String pattern;

    Units() {
        List<Map<String, String>> rows = Lexicon.load("unit").rows();
        for (Map<String, String> row : rows) {
            Unit.Kind kind = Unit.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            byWord.put(row.get("unit"), new Unit(row.get("unit"), kind));
        }
        pattern = rows.stream()
                .sorted(Comparator.comparingInt(
                                (Map<String, String> row) -> row.get("unit").length())
                        .reversed()
                        .thenComparing(row -> row.get("unit")))
                .map(row -> Pattern.quote(row.get("unit"))
                        + (row.get("unless").isEmpty() ? "" : "(?!" + row.get("unless") + ")"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Any unit, the longest first, where nothing follows that would make it another word. */
    String pattern() {
        return pattern;
    }

    /** The unit printed so; it must be in the lexicon. */
    Unit of(String word) {
        return byWord.get(word);
    }
}
