package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.WordClasses;

/** The words around agenda verbs and the nouns that items end in: lexicons {@code words-agenda} and {@code agenda-head}. */
final class AgendaWords {

    private final Map<String, List<String>> heads = new HashMap<>();
    private final Set<String> generic = Set.copyOf(words("generic"));
    private final Set<String> bare = Set.copyOf(words("bare"));

    AgendaWords() {
        for (Map<String, String> row : Lexicon.load("agenda-head").rows()) {
            heads.computeIfAbsent(row.get("class"), key -> new ArrayList<>()).add(row.get("head"));
        }
        heads.values().forEach(list -> list.sort(Alternatives.LONGEST_FIRST));
    }

    /** The words of a kind, longer ones first. */
    List<String> words(String kind) {
        return WordClasses.words("agenda." + kind);
    }

    /** The nouns of a class as alternatives of a regular expression. */
    String anyHead(String headClass) {
        return Alternatives.of(heads.get(headClass));
    }

    /** The longest noun of the class that the text ends in, empty if it ends in none; class {@code any} has all but posts. */
    String head(String text, String headClass) {
        if (!headClass.equals("any")) {
            return longestEnd(text, heads.getOrDefault(headClass, List.of()));
        }
        return heads.entrySet().stream()
                .filter(nouns -> !nouns.getKey().equals(ElectRule.POST))
                .map(nouns -> longestEnd(text, nouns.getValue()))
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
