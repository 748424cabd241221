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

    private final Role surnames = new Role(NR.B);
    private final Role first = new Role(NR.C);
    private final Role last = new Role(NR.D);
    private final Role alone = new Role(NR.E);
    private final Role after = new Role(NR.L);

    /** Log probability of a character as a surname. */
    public double surname(char character) {
        return surnames.log(character);
    }

    /** Log probability of one or two characters as a given name; of more, one character at a time. */
    public double given(String given) {
        if (given.length() == 1) {
            return alone.log(given.charAt(0));
        }
        double sum = first.log(given.charAt(0));
        for (int i = 1; i < given.length(); i++) {
            sum += last.log(given.charAt(i));
        }
        return sum;
    }

    /** How often a word or mark stood right after a name; 0 if never. */
    public int countAfter(String word) {
        return count(word, NR.L);
    }

    /** Log probability of a word right after a name. */
    public double after(String word) {
        return after.computed(word);
    }

    /** Log probability of a character or mark right after a name. */
    public double after(char character) {
        return after.log(character);
    }

    /** Whether a character is used to write foreign names. */
    public boolean transliterates(char character) {
        return TranslatedPersonDictionary.containsKey(String.valueOf(character));
    }

    /** What characters are in names, and words beside them. */
    private static final class Role {

        private final NR role;
        private final double total;
        /** Of single characters, which are asked for most. */
        private final double[] known = new double[Character.MAX_VALUE + 1];

        Role(NR role) {
            this.role = role;
            this.total = Math.log(PersonDictionary.transformMatrixDictionary.getTotalFrequency(role));
            for (int c = 0; c < known.length; c++) {
                known[c] = computed(String.valueOf((char) c));
            }
        }

        double log(char character) {
            return known[character];
        }

        private double computed(String word) {
            int count = count(word, role);
            return (count == 0 ? RARE : Math.log(count)) - total;
        }
    }

    private static int count(String word, NR role) {
        EnumItem<NR> roles = PersonDictionary.dictionary.get(word);
        return roles == null ? 0 : roles.labelMap.getOrDefault(role, 0);
    }
}
