package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** Cuts a list wherever a separator outside brackets allows it, items or not. */
final class ListCut {

    private static final Pattern CONJUNCTION = Pattern.compile("以及|和|及|与");

    /** No fixed phrase with a separator in it (建议、批评和意见) is longer. */
    private static final int LONGEST = 12;

    private final Pattern joint;

    ListCut() {
        this.joint = Pattern.compile("{agenda.joint}");
    }

    /** A piece between two separators; {@code joined} tells that 和 or the like stands before it, not 、. */
    record Piece(int start, int end, boolean joined) {}

    /** Cuts at the marks; where 、 is among them also at 和 and the like and between 》 and 《. */
    List<Piece> pieces(Passage passage, int start, int end, String marks) {
        List<Piece> pieces = new ArrayList<>();
        boolean words = marks.contains("、");
        String text = passage.text();
        int from = start;
        boolean joined = false;
        int i = start;
        while (i < end) {
            boolean mark = marks.indexOf(text.charAt(i)) >= 0 && !(words && joint(passage, i));
            int width = mark ? 1 : words ? conjunction(passage, i, end) : 0;
            boolean titles = words
                    && passage.brackets().closes(i)
                    && text.charAt(i) == '》'
                    && i + 1 < end
                    && text.charAt(i + 1) == '《';
            if (titles) {
                pieces.add(new Piece(from, i + 1, joined));
                from = i + 1;
                joined = false;
            } else if (width > 0 && !passage.brackets().inside(i)) {
                add(pieces, from, i, joined);
                joined = marks.indexOf(text.charAt(i)) < 0;
                from = i + width;
            }
            i += Math.max(1, width);
        }
        add(pieces, from, end, joined);
        return pieces;
    }

    private static void add(List<Piece> pieces, int from, int to, boolean joined) {
        if (to > from) {
            pieces.add(new Piece(from, to, joined));
        }
    }

    private int conjunction(Passage passage, int at, int end) {
        Matcher matcher = CONJUNCTION.matcher(passage.text()).region(at, end);
        if (!matcher.lookingAt()) {
            return 0;
        }
        return joint(passage, at) ? 0 : matcher.end() - at;
    }

    /** Whether the separator belongs to a word or fixed phrase. */
    private boolean joint(Passage passage, int at) {
        Matcher compound = joint.matcher(passage.text())
                .region(Math.max(0, at - LONGEST), Math.min(passage.text().length(), at + LONGEST));
        while (compound.find()) {
            if (compound.start() <= at && compound.end() > at) {
                return true;
            }
        }
        return false;
    }
}
