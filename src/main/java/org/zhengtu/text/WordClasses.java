package org.zhengtu.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes of words that rules speak of, kept in lexicons {@code words-TOPIC} with the columns class and word. A class
 * is named {@code topic.class}: {@code meeting.hold} is the class hold of {@code words-meeting}.
 */
public final class WordClasses {

    /** {@code {meeting.hold}}; quantifiers have digits in their braces, properties capitals. */
    private static final Pattern NAME = Pattern.compile("\\{(?<name>[a-z]+\\.[a-z]+(?:-[a-z]+)*)\\}");

    private static final Map<String, Map<String, List<String>>> TOPICS = new ConcurrentHashMap<>();

    private WordClasses() {}

    /**
     * A regular expression with the words themselves where it names a class.
     *
     * @throws IllegalStateException if there is no such class
     */
    static String spelledOut(String regex) {
        return NAME.matcher(regex).replaceAll(WordClasses::replacement);
    }

    private static String replacement(MatchResult name) {
        return Matcher.quoteReplacement(any(name.group(1)));
    }

    /**
     * The words of a class as {@code (?:a|b|c)}, longer ones first.
     *
     * @throws IllegalStateException if there is no such class
     */
    public static String any(String name) {
        return Alternatives.of(words(name));
    }

    /**
     * The words of a class, longer ones first.
     *
     * @throws IllegalStateException if there is no such class
     */
    public static List<String> words(String name) {
        int dot = name.indexOf('.');
        String topic = name.substring(0, dot);
        List<String> words = TOPICS.computeIfAbsent(topic, WordClasses::load).get(name.substring(dot + 1));
        if (words == null) {
            throw new IllegalStateException("lexicon words-" + topic + " has no class " + name.substring(dot + 1));
        }
        return words;
    }

    private static Map<String, List<String>> load(String topic) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        for (Map<String, String> row : Lexicon.load("words-" + topic).rows()) {
            classes.computeIfAbsent(row.get("class"), key -> new ArrayList<>()).add(row.get("word"));
        }
        classes.values().forEach(words -> words.sort(Alternatives.LONGEST_FIRST));
        return classes;
    }
}
