package org.zhengtu.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Regular expressions built from word lists. */
public final class Alternatives {

    /** Longer words before shorter ones, words of one length by their characters. */
    public static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");

    private Alternatives() {}

    /** The words as {@code (?:a|b|c)}, longer ones first, so that a word never hides one that it begins. */
    public static String of(Collection<String> words) {
        return words.stream()
                .distinct()
                .sorted(LONGEST_FIRST)
                .map(word -> LETTERS.matcher(word).matches() ? word : Pattern.quote(word))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
