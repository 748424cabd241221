package org.zhengtu.text;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** A set of words that tells the longest of them at a place of a text. Immutable. */
public final class WordIndex {

    private final Set<String> words;
    /** Lengths of the words, the longest first, by what they begin and end with. */
    private final Map<Character, int[]> lengthsByFirst;

    private final Map<Character, int[]> lengthsByLast;

    public WordIndex(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.lengthsByFirst = lengths(word -> word.charAt(0));
        this.lengthsByLast = lengths(word -> word.charAt(word.length() - 1));
    }

    private Map<Character, int[]> lengths(Function<String, Character> by) {
        Map<Character, NavigableSet<Integer>> sorted = new HashMap<>();
        words.forEach(word -> sorted.computeIfAbsent(by.apply(word), same -> new TreeSet<>(Collections.reverseOrder()))
                .add(word.length()));
        Map<Character, int[]> lengths = new HashMap<>();
        sorted.forEach((letter, all) ->
                lengths.put(letter, all.stream().mapToInt(Integer::intValue).toArray()));
        return lengths;
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** The end of the longest word that begins at a position; the position itself if none does. */
    public int endFrom(String text, int start) {
        int[] lengths = start < text.length() ? lengthsByFirst.get(text.charAt(start)) : null;
        if (lengths != null) {
            for (int length : lengths) {
                if (start + length <= text.length() && words.contains(text.substring(start, start + length))) {
                    return start + length;
                }
            }
        }
        return start;
    }

    /** The start of the longest word that ends at a position; the position itself if none does. */
    public int startOf(String text, int end) {
        int[] lengths = end > 0 ? lengthsByLast.get(text.charAt(end - 1)) : null;
        if (lengths != null) {
            for (int length : lengths) {
                if (length <= end && words.contains(text.substring(end - length, end))) {
                    return end - length;
                }
            }
        }
        return end;
    }
}
