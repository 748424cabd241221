package org.zhengtu.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A set of words that tells the longest of them at a place of a text. Immutable. */
public final class WordIndex {

    private final Set<String> words;
    private final int longest;
    private final BitSet first = new BitSet();
    private final BitSet last = new BitSet();

    public WordIndex(Collection<String> words) {
        this.words = Set.copyOf(new HashSet<>(words));
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        for (String word : this.words) {
            first.set(word.charAt(0));
            last.set(word.charAt(word.length() - 1));
        }
    }

    public boolean contains(String word) {
        return words.contains(word);
    }

    /** The end of the longest word that begins at a position; the position itself if none does. */
    public int endFrom(String text, int start) {
        if (start >= text.length() || !first.get(text.charAt(start))) {
            return start;
        }
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            if (words.contains(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }

    /** The start of the longest word that ends at a position; the position itself if none does. */
    public int startOf(String text, int end) {
        if (end == 0 || !last.get(text.charAt(end - 1))) {
            return end;
        }
        for (int start = Math.max(0, end - longest); start < end; start++) {
            if (words.contains(text.substring(start, end))) {
                return start;
            }
        }
        return end;
    }
}
