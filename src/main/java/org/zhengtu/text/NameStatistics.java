package org.zhengtu.text;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;

/**
 * How often characters stand in persons' names and words stand after them, from the role counts that HanLP learnt on the
 * People's Daily. Logarithms of probabilities, smoothed, so that sums of them compare readings of one text.
 */
public final class NameStatistics {

    private static final double RARE = Math.log(0.3);

    private final double surnames = total(NR.B);
    private final double first = total(NR.C);
    private final double last = total(NR.D);
    private final double alone = total(NR.E);
    private final double after = total(NR.L);

    /** Log probability of a character as a surname. */
    public double surname(String character) {
        return log(character, NR.B, surnames);
    }

    /** Log probability of one or two characters as a given name; of more, one character at a time. */
    public double given(String given) {
        if (given.length() == 1) {
            return log(given, NR.E, alone);
        }
        double sum = log(given.substring(0, 1), NR.C, first);
        for (int i = 1; i < given.length(); i++) {
            sum += log(given.substring(i, i + 1), NR.D, last);
        }
        return sum;
    }

    /** How often a word or mark stood right after a name; 0 if never. */
    public int countAfter(String word) {
        return count(word, NR.L);
    }

    /** Log probability of a word or mark right after a name. */
    public double after(String word) {
        return log(word, NR.L, after);
    }

    /** Whether a character is used to write foreign names. */
    public boolean transliterates(char character) {
        return TranslatedPersonDictionary.containsKey(String.valueOf(character));
    }

    private static double log(String word, NR role, double total) {
        int count = count(word, role);
        return (count == 0 ? RARE : Math.log(count)) - Math.log(total);
    }

    private static int count(String word, NR role) {
        EnumItem<NR> roles = PersonDictionary.dictionary.get(word);
        return roles == null ? 0 : roles.labelMap.getOrDefault(role, 0);
    }

    private static double total(NR role) {
        return PersonDictionary.transformMatrixDictionary.getTotalFrequency(role);
    }
}
