package org.zhengtu.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengtu.text.Lexicon;

/** What tells things of like names apart: numbers, directions, sizes (第一中学 and 第二中学, 一期 and 二期). */
final class TellingCharacters {

    private static final Set<String> TELLING =
            new HashSet<>(Lexicon.load("telling-character").column("character"));
    private static final Pattern DIGITS = Pattern.compile("\\D++");

    private TellingCharacters() {}

    /** Whether two names are as long and differ in one character that may be misread: no number, side or size. */
    static boolean misread(ScopedName one, ScopedName other) {
        List<List<String>> differences = one.differences(other);
        return one.length() == other.length()
                && differences.size() == 1
                && differences.get(0).stream().noneMatch(TELLING::contains);
    }

    /** Whether two names have the same telling characters and numbers in the same order. */
    static boolean sameNumbers(String one, String other) {
        return numbers(one).equals(numbers(other)) && telling(one).equals(telling(other));
    }

    private static List<String> numbers(String name) {
        return List.of(DIGITS.split(name));
    }

    private static List<String> telling(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .filter(TELLING::contains)
                .toList();
    }
}
