package org.zhengtu.extract.agenda;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells what of a sentence stands in brackets or quotation marks. A mark without its partner counts for nothing. Linear. */
final class Brackets {

    private static final String OPENING = "《〈“‘（【「『[";
    private static final String CLOSING = "》〉”’）】」』]";

    private final boolean[] inside;
    private final boolean[] closes;

    Brackets(CharSequence text) {
        inside = new boolean[text.length()];
        closes = new boolean[text.length()];
        int[] partner = partners(text);
        int i = 0;
        while (i < partner.length) {
            int end = Math.max(i, partner[i]);
            for (int j = i; j <= end && end > i; j++) {
                inside[j] = true;
            }
            closes[end] = end > i;
            i = end + 1;
        }
    }

    /** For each opening mark that has one the position of its closing mark, 0 elsewhere. */
    private static int[] partners(CharSequence text) {
        int[] partner = new int[text.length()];
        int[] waiting = new int[OPENING.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                open.push(i);
                waiting[opening]++;
            } else if (closing >= 0 && waiting[closing] > 0) {
                int from;
                int kind;
                do {
                    from = open.pop();
                    kind = OPENING.indexOf(text.charAt(from));
                    waiting[kind]--;
                } while (kind != closing);
                partner[from] = i;
            }
        }
        return partner;
    }

    /** Whether the character stands in brackets or is one. */
    boolean inside(int at) {
        return inside[at];
    }

    /** Whether the character closes an outermost pair. */
    boolean closes(int at) {
        return closes[at];
    }
}
