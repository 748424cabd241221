package org.zhengtu.source;

import java.util.BitSet;

/**
 * How much a decoded text looks like Chinese that somebody wrote: a wrong decoding yields rare, private or unassigned
 * characters. ASCII says nothing, as every encoding shares it.
 *
 * @param common common Han characters (simplified and traditional) and Chinese punctuation
 * @param rare other letters of any script, private-use and unassigned characters
 * @param bad control, private-use and unassigned characters
 * @param total all characters (code points)
 */
record Plausibility(int common, int rare, int bad, int total) {

    private static final BitSet COMMON = load();
    /** Newspaper Chinese has above 0.85 common characters, wrong decodings of it below 0.25. */
    private static final double ENOUGH = 0.4;
    /** One character in so many may be bad: a stray control character doesn't make a text implausible. */
    private static final int PER_BAD = 50;

    private static BitSet load() {
        BitSet common = new BitSet();
        for (HanTable.Row row : HanTable.load("common-han")) {
            common.set(row.first().codePointAt(0));
            if (!row.second().isEmpty()) {
                common.set(row.second().codePointAt(0));
            }
        }
        common.set(0x3000, 0x3020);
        common.set(0xFF01, 0xFF5F);
        "·—‘’“”…".codePoints().forEach(common::set);
        return common;
    }

    static Plausibility of(String text) {
        int common = 0;
        int rare = 0;
        int bad = 0;
        int total = 0;
        for (int i = 0; i < text.length(); total++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (COMMON.get(c)) {
                common++;
            } else {
                bad += isBad(c) ? 1 : 0;
                rare += c > 0x9F && (isBad(c) || Character.isLetter(c)) ? 1 : 0;
            }
        }
        return new Plausibility(common, rare, bad, total);
    }

    private static boolean isBad(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t' && c != '\f';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Common characters among those that say anything, 0 to 1; 1 where none does. */
    double share() {
        return common + rare == 0 ? 1 : (double) common / (common + rare);
    }

    boolean isClean() {
        return bad <= Math.max(1, total / PER_BAD);
    }

    boolean isPlausible() {
        return isClean() && share() >= ENOUGH;
    }
}
