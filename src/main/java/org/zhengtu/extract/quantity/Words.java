package org.zhengtu.extract.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;

/** The lexicon {@code number-word}: words around numbers, by role. */
final class Words {

    private final Map<String, List<String>> byRole;
    private final Map<String, org.zhengtu.model.Comparator> signs = new HashMap<>();

    private final Map<String, String> partOf = new HashMap<>();

    Words() {
        List<Map<String, String>> rows = Lexicon.load("number-word").rows();
        byRole = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("role"), Collectors.mapping(row -> row.get("word"), Collectors.toList())));
        for (Map<String, String> row : rows) {
            partOf.put(row.get("role") + " " + row.get("word"), row.get("part_of"));
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
        return Alternatives.of(
                Stream.of(roles).flatMap(role -> byRole.get(role).stream()).toList());
    }

    /** How long the longest word of the role is. */
    int longest(String role) {
        return byRole.get(role).stream().mapToInt(String::length).max().orElse(0);
    }

    /** Any word of the role, as one group, but not where it is the end of another word. */
    String ending(String role) {
        return guarded(role, false);
    }

    /** Any word of the role, as one group, but not where it is the beginning of another word. */
    String beginning(String role) {
        return guarded(role, true);
    }

    private String guarded(String role, boolean front) {
        return byRole.get(role).stream()
                .distinct()
                .sorted(Alternatives.LONGEST_FIRST)
                .map(word -> {
                    String parts = partOf.getOrDefault(role + " " + word, "");
                    if (parts.isEmpty()) {
                        return Pattern.quote(word);
                    }
                    return front
                            ? Pattern.quote(word) + "(?!" + parts + ")"
                            : "(?<!" + parts + ")" + Pattern.quote(word);
                })
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** What the word says of an aim, if anything. */
    Optional<org.zhengtu.model.Comparator> sign(String role, String word) {
        return Optional.ofNullable(signs.get(role + " " + word));
    }
}
