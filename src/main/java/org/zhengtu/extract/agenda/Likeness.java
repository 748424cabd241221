package org.zhengtu.extract.agenda;

import java.util.Arrays;
import org.zhengtu.text.Pattern;

/** Whether two items of one meeting are one, told twice in other words. */
final class Likeness {

    private static final int SHORTEST = 4;
    private static final double SAME = 0.9;

    private static final Pattern LOOSE = Pattern.compile("[\\s《》“”‘’（）()、，的了]");

    private Likeness() {}

    static boolean contains(String longer, String shorter) {
        return shorter.length() >= SHORTEST && longer.contains(shorter);
    }

    /** The same characters in another order (征收相关工作, 相关征收工作), nearly. */
    static boolean reordered(String one, String other) {
        char[] a = sorted(one);
        char[] b = sorted(other);
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Character.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common >= SAME * (a.length + b.length);
    }

    /** The share of the pairs of neighbouring characters of the one that the other has. */
    static double share(String one, String other) {
        int common = 0;
        for (int i = 0; i + 2 <= one.length(); i++) {
            common += other.contains(one.substring(i, i + 2)) ? 1 : 0;
        }
        return one.length() < 2 ? 1 : (double) common / (one.length() - 1);
    }

    private static char[] sorted(String text) {
        char[] characters = text.toCharArray();
        Arrays.sort(characters);
        return characters;
    }

    /** Without what may be printed one time and not the other. */
    static String plain(String item) {
        return LOOSE.matcher(item).replaceAll("");
    }
}
