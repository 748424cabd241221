package org.zhengtu.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The lexicon {@code area-cue}: what the words around a name, or around a bare 区, 市, 县, tell. */
public final class AreaCues {

    private static final Set<String> SIDES =
            Set.of("before", "after", "left", "tail", "office", "nooffice", "compound", "zone", "local", "level");

    private final Map<String, WordIndex> words = new HashMap<>();
    private final WordIndex offices;

    public AreaCues() {
        Lexicon lexicon = Lexicon.load("area-cue");
        Map<String, Set<String>> sides = new HashMap<>();
        for (int i = 0; i < lexicon.rows().size(); i++) {
            Map<String, String> row = lexicon.rows().get(i);
            if (!SIDES.contains(row.get("side"))) {
                throw lexicon.fault(i, "unknown side " + row.get("side"));
            }
            sides.computeIfAbsent(row.get("side"), side -> new HashSet<>()).add(row.get("word"));
        }
        sides.forEach((side, listed) -> words.put(side, new WordIndex(listed)));
        sides.get("nooffice").addAll(sides.get("office"));
        offices = new WordIndex(sides.get("nooffice"));
    }

    /** Whether a phrase may begin at a position: at the edges of text and punctuation, behind a preposition. */
    boolean isEdge(String text, int begin) {
        return isBreak(text, begin) || words.get("left").contains(text.substring(begin - 1, begin));
    }

    /** Whether no Han character, Latin letter or digit stands directly before a position. */
    boolean isBreak(String text, int begin) {
        return begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1));
    }

    boolean isBefore(String text, int begin) {
        return words.get("before").startOf(text, begin) < begin;
    }

    boolean isAfter(String text, int end) {
        return starts("after", text, end) || starts("zone", text, end);
    }

    private boolean starts(String side, String text, int at) {
        return words.get(side).endFrom(text, at) > at;
    }

    /** Whether what follows goes with a bare 县: |直机关, |级领导, |域经济. */
    boolean isLevel(String text, int end) {
        return starts("level", text, end);
    }

    /** Whether a word beside a name says that its paper or its committee is meant (今日柯城, 柯城讯, 中共柯城). */
    public boolean isCued(String text, AreaMention mention) {
        return isBefore(text, mention.start()) || starts("after", text, mention.end());
    }

    /** Whether a word that is none of an area's begins with the character at a position (东方市, of 市场). */
    public boolean isTail(String text, int last) {
        return starts("tail", text, last);
    }

    /** Whether what follows may stand behind a bare 县 (县|域, 县|教育局), so that what stands before need name none. */
    boolean isLocal(String text, int end) {
        return isLevel(text, end) || starts("local", text, end);
    }

    /** Length of the office or body that begins at a position (委, 人民政府, 长); 0 if none does. */
    public int office(String text, int at) {
        String word = text.substring(at, offices.endFrom(text, at));
        return words.get("office").contains(word) ? word.length() : 0;
    }

    /** Whether the character at a position ends a word that means no area (社区, 城市, 各县). */
    public boolean endsCompound(String text, int last) {
        return last > 0 && words.get("compound").contains(text.substring(last - 1, last + 1));
    }

    /** Whether a body's name begins with a zone that is named by its place elsewhere (高新区党工委). */
    public boolean isZone(String body) {
        return starts("zone", body, 0);
    }
}
