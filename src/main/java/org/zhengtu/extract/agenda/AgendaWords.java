package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtu.text.Lexicon;

/** The words around agenda verbs and the nouns that items end in: lexicons {@code agenda-word} and {@code agenda-head}. */
final class AgendaWords {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, List<String>> kinds;
    private final Map<String, List<String>> heads;
    private final Set<String> generic;
    private final Set<String> bare;

    AgendaWords() {
        kinds = grouped("agenda-word", "kind", "word");
        heads = grouped("agenda-head", "class", "head");
        generic = Set.copyOf(words("generic"));
        bare = Set.copyOf(words("bare"));
    }

    private static Map<String, List<String>> grouped(String lexicon, String group, String word) {
        Map<String, List<String>> groups = new HashMap<>();
        for (Map<String, String> row : Lexicon.load(lexicon).rows()) {
            groups.computeIfAbsent(row.get(group), key -> new ArrayList<>()).add(row.get(word));
        }
        groups.values().forEach(list -> list.sort(LONGEST_FIRST));
        return groups;
    }

    /** The words of a kind, longer ones first. */
    List<String> words(String kind) {
        List<String> words = kinds.get(kind);
        if (words == null) {
            throw new IllegalArgumentException("agenda-word.tsv has no words of the kind " + kind);
        }
        return words;
    }

    /** The words of a kind as alternatives of a regular expression. */
    String any(String kind) {
        return alternatives(words(kind));
    }

    static String alternatives(Collection<String> words) {
        return words.stream().sorted(LONGEST_FIRST).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The longest noun of the class that the text ends in, empty if it ends in none; class {@code any} has them all. */
    String head(String text, String headClass) {
        if (!headClass.equals("any")) {
            return longestEnd(text, heads.getOrDefault(headClass, List.of()));
        }
        return heads.values().stream()
                .map(nouns -> longestEnd(text, nouns))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String longestEnd(String text, List<String> words) {
        return words.stream().filter(text::endsWith).findFirst().orElse("");
    }

    /** The longest word of the kind that the text ends in, empty if it ends in none. */
    String end(String text, String kind) {
        return longestEnd(text, words(kind));
    }

    /** Whether the words name nothing in particular. */
    boolean generic(String item) {
        return generic.contains(item);
    }

    /** Whether the words are no item of their own in a list. */
    boolean bare(String item) {
        return bare.contains(item);
    }
}
