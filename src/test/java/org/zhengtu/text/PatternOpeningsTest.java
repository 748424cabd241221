package org.zhengtu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatternOpeningsTest {

    private static final String LETTERS = IntStream.range(0, 900)
            .mapToObj(i -> String.valueOf((char) ('一' + i)))
            .collect(Collectors.joining());

    @Test
    void tellsOfEachPatternWhetherACharacterOpensIt() {
        List<Pattern> patterns = Stream.of("[今上]年", "\\d+年", "(?<=今)年", "[^年]月")
                .map(Pattern::compile)
                .toList();
        PatternOpenings openings = new PatternOpenings(patterns);
        for (int round = 0; round < 2; round++) {
            for (char c : "今上年月3，".toCharArray()) {
                assertEquals(bits(patterns, c), openings.of(c), String.valueOf(c));
            }
        }
    }

    /** More answers than a byte can number. */
    @Test
    void noPatternIsEverDenied() {
        Random random = new Random(5);
        List<Pattern> patterns = Stream.generate(() -> Pattern.compile("[" + some(random) + "]会"))
                .limit(40)
                .toList();
        PatternOpenings openings = new PatternOpenings(patterns);
        for (int round = 0; round < 2; round++) {
            for (char c : LETTERS.toCharArray()) {
                long right = bits(patterns, c);
                assertEquals(right, openings.of(c) & right, String.valueOf(c));
            }
        }
    }

    private static String some(Random random) {
        return LETTERS.chars()
                .filter(c -> random.nextInt(3) == 0)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static long bits(List<Pattern> patterns, char c) {
        return IntStream.range(0, patterns.size())
                .filter(i -> PatternOpening.of(patterns.get(i).regex()).admits(c))
                .mapToLong(i -> 1L << i)
                .sum();
    }
}
