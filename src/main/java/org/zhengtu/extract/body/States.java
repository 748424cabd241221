package org.zhengtu.extract.body;

import java.util.HashMap;
import java.util.Map;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.WordIndex;

/** The names of states other than China, of one character too where nothing but a body or a title follows (俄|国防部). */
public final class States {

    /** What a name of one character may follow: no other word ends there. */
    private static final String BEFORE = "，。、；：（“”！？称据和与及同对由经 ";

    /** A preposition that bodies follow: 以|外交部|名义. */
    private static final char BY = '以';

    private final Map<String, String> full = new HashMap<>();
    private final WordIndex names;

    public States() {
        for (Map<String, String> row : Lexicon.load("state").rows()) {
            full.put(row.get("name"), row.get("full"));
        }
        names = new WordIndex(full.keySet());
    }

    /** The end of the name that a body's begins with at a position; the position itself if none does. */
    public int endFrom(String text, int start) {
        int end = names.endFrom(text, start);
        return end == start + 1 && (text.charAt(start) == BY || !opens(text, start)) ? start : end;
    }

    /** Whether a name ends at a position. */
    public boolean endAt(String text, int end) {
        int start = names.startOf(text, end);
        return start < end - 1 || start == end - 1 && opens(text, start);
    }

    String full(String name) {
        return full.get(name);
    }

    private static boolean opens(String text, int start) {
        return start == 0 || BEFORE.indexOf(text.charAt(start - 1)) >= 0;
    }
}
