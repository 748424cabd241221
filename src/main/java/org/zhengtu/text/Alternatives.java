package org.zhengtu.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Regular expressions built from word lists. */
final class Alternatives {

    private Alternatives() {}

    /** The words as alternatives, longer ones first, so that a word never hides one that it begins. */
    static String of(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
