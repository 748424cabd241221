package org.zhengtu.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The Dice coefficient of two texts over their pairs of neighbouring characters, each pair counted as often as it stands. */
public final class Dice {

    private Dice() {}

    /** The similarity, 0 to 1; a text of one character is its own only pair. */
    public static double of(String a, String b) {
        if (a.equals(b)) {
            return 1.0;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return 0.0;
        }
        List<String> left = pairs(a);
        List<String> right = pairs(b);
        Map<String, Integer> unused = new HashMap<>();
        right.forEach(pair -> unused.merge(pair, 1, Integer::sum));
        int common = 0;
        for (String pair : left) {
            int count = unused.getOrDefault(pair, 0);
            if (count > 0) {
                unused.put(pair, count - 1);
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    private static List<String> pairs(String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length == 1) {
            return List.of(text);
        }
        return IntStream.range(0, characters.length - 1)
                .mapToObj(i -> new String(characters, i, 2))
                .toList();
    }
}
