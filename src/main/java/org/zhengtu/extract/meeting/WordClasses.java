package org.zhengtu.extract.meeting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengtu.text.Lexicon;

/** The small classes of words of lexicon {@code meeting_word}, as alternatives of regular expressions. */
final class WordClasses {

    private static final Map<String, Set<String>> CLASSES = load();

    private WordClasses() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> classes = new LinkedHashMap<>();
        for (Map<String, String> row : Lexicon.load("meeting_word").rows()) {
            classes.computeIfAbsent(row.get("use"), use -> new LinkedHashSet<>())
                    .add(row.get("word"));
        }
        return Map.copyOf(classes);
    }

    /**
     * The words of a class as {@code (?:a|b|c)}, longer ones first.
     *
     * @throws IllegalStateException if the lexicon has no such class
     */
    static String any(String use) {
        Set<String> words = CLASSES.get(use);
        if (words == null) {
            throw new IllegalStateException("lexicon meeting_word has no words of use " + use);
        }
        return anyOf(words);
    }

    static boolean has(String use, String word) {
        return CLASSES.getOrDefault(use, Set.of()).contains(word);
    }

    static String anyOf(Iterable<String> words) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
