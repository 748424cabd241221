package org.zhengtu.text;

import java.util.Collection;
import java.util.Set;

/** A set of words that tells the longest of them at a place of a text. Immutable. */
public final class WordIndex {

    private final Set<String> words;
    private final LetterTree forwards;
    private final LetterTree backwards;

    /** @param words none empty; those that are equal count once */
    public WordIndex(Collection<String> words) {
        this.words = Set.copyOf(words);
        this.forwards = new LetterTree(this.words);
        this.backwards = new LetterTree(this.words.stream()
                .map(word -> new StringBuilder(word).reverse().toString())
                .toList());
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** The end of the longest word that begins at a position; the position itself if none does. */
    public int endFrom(String text, int start) {
        return forwards.endFrom(text, start);
    }

    /** The start of the longest word that ends at a position; the position itself if none does. */
    public int startOf(String text, int end) {
        return backwards.startOf(text, end);
    }
}
