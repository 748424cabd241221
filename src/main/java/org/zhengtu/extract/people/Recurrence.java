package org.zhengtu.extract.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How often strings of two to four characters that open with a surname stand on a page: names recur, chance doesn't. */
final class Recurrence {

    private static final int LONGEST = 4;

    private final Map<String, Integer> counts = new HashMap<>();

    Recurrence(Collection<String> sentences, Surnames surnames) {
        for (String text : sentences) {
            for (int i = 0; i < text.length(); i++) {
                if (surnames.lengthAt(text, i) > 0) {
                    for (int end = i + 2; end <= Math.min(text.length(), i + LONGEST); end++) {
                        counts.merge(text.substring(i, end), 1, Integer::sum);
                    }
                }
            }
        }
    }

    int count(String name) {
        return counts.getOrDefault(name, 0);
    }
}
