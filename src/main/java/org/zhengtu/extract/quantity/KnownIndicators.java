package org.zhengtu.extract.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** The names of the lexicon {@code indicator}: words that hold one are surely what a number measures. */
final class KnownIndicators {

    private static final int SHORTEST = 3;
    /** A region or a body of it before an indicator: 云岭县|地区生产总值. */
    private static final Pattern REGION = Pattern.compile("^[一-龥&&[^占的及和与率费对]]{2,6}[省市县区州旗盟镇乡村国]$");

    private final List<String> names;
    private final WordIndex index;

    KnownIndicators() {
        names = Lexicon.load("indicator").column("names").stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                .filter(name -> name.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        index = new WordIndex(names);
    }

    /** Whether the words name an indicator of the lexicon. */
    boolean in(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (index.endFrom(words, at) > at) {
                return true;
            }
        }
        return false;
    }

    /** The indicator that a text names last, the longest at its place; empty if none. */
    String last(String text) {
        for (int end = text.length(); end > 0; end--) {
            int start = index.startOf(text, end);
            if (start < end) {
                return text.substring(start, end);
            }
        }
        return "";
    }

    /** The words without the region before the indicator that they name. */
    String withoutRegion(String words) {
        if (!in(words)) {
            return words;
        }
        for (String name : names) {
            int at = words.indexOf(name);
            if (at == 0) {
                return words;
            }
            if (at > 0 && REGION.matcher(words.substring(0, at)).matches()) {
                return words.substring(at);
            }
        }
        return words;
    }
}
