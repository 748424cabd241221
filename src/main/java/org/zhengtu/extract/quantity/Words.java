package org.zhengtu.extract.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtu.text.Lexicon;

/** The lexicon {@code number-word}: words around numbers, by role. */
final class Words {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, List<String>> byRole;
    private final Map<String, org.zhengtu.model.Comparator> signs = new HashMap<>();

    private final Map<String, String> partOf = new HashMap<>();

    Words() {
        List<Map<String, String>> rows = Lexicon.load("number-word").rows();
        byRole = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("role"), Collectors.mapping(row -> row.get("word"), Collectors.toList())));
        for (Map<String, String> row : rows) {
            partOf.merge(row.get("word"), row.get("part_of"), String::concat);
            if (!row.get("sign").isEmpty()) {
                signs.put(row.get("role") + " " + row.get("word"), sign(row.get("sign")));
            }
        }
    }

    private static org.zhengtu.model.Comparator sign(String sign) {
        for (org.zhengtu.model.Comparator comparator : org.zhengtu.model.Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        throw new IllegalStateException("lexicon number-word: no comparator " + sign);
    }

    /** Any word of the roles, the longest first, as one group without a name. */
    String any(String... roles) {
        return List.of(roles).stream()
                .flatMap(role -> byRole.get(role).stream())
                .distinct()
                .sorted(LONGEST_FIRST)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A pattern for any word of the role at the end of a text, not where it is the end of another word. */
    String ending(String role) {
        return byRole.get(role).stream()
                .distinct()
                .sorted(LONGEST_FIRST)
                .map(word -> partOf.getOrDefault(word, "").isEmpty()
                        ? Pattern.quote(word)
                        : "(?<![" + partOf.get(word) + "])" + Pattern.quote(word))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** What the word says of an aim, if anything. */
    Optional<org.zhengtu.model.Comparator> sign(String role, String word) {
        return Optional.ofNullable(signs.get(role + " " + word));
    }
}
