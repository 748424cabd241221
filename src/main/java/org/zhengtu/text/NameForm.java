package org.zhengtu.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether characters have the form of a person's name. Knows forms only, not words: 高兴 has the form too. */
final class NameForm {

    private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{1,6}(?:[·•・‧∙﹒]\\p{IsHan}{1,8}){1,3}");
    private static final Pattern SHORT = Pattern.compile("\\p{IsHan}{2,4}");
    private static final int MOST_GLUED = 12;
    private static final Set<String> SINGLE = new HashSet<>();
    private static final Set<String> STRONG = new HashSet<>();
    private static final Set<String> COMPOUND = new HashSet<>();

    static {
        for (Map<String, String> row : Lexicon.load("surname").rows()) {
            (row.get("kind").equals("single") ? SINGLE : COMPOUND).add(row.get("surname"));
            if (row.get("word").equals("no")) {
                STRONG.add(row.get("surname"));
            }
        }
    }

    private static final String KINDS = "区县市旗";

    private NameForm() {}

    /** Opens with a surname and has the length of a name, or is a name of several parts joined by ·. */
    static boolean plausible(CharSequence text) {
        if (DOTTED.matcher(text).matches()) {
            return true;
        }
        if (!SHORT.matcher(text).matches() || text.length() > 4) {
            return false;
        }
        if (text.length() > 2 && isPlace(text.toString())) {
            return false;
        }
        boolean compound = COMPOUND.contains(text.subSequence(0, 2).toString());
        boolean single = SINGLE.contains(text.subSequence(0, 1).toString());
        return compound ? text.length() > 2 || single : single && text.length() <= 3;
    }

    /** 怀柔区 in （怀柔区供图） */
    private static boolean isPlace(String text) {
        return KINDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && !Gazetteer.get().byName(text).isEmpty();
    }

    /** Opens with a surname that opens few other words. */
    static boolean strong(CharSequence text) {
        return plausible(text) && STRONG.contains(text.subSequence(0, 1).toString());
    }

    /**
     * Names set without blanks between them (甲某某乙某) where the page says that names stand here; empty if the text is
     * one name, or can not be parted.
     */
    static List<String> several(String text) {
        boolean one = DOTTED.matcher(text).matches()
                || text.length() < 4
                || text.length() > MOST_GLUED
                || text.length() == 4
                        && (plausible(text) || !strong(text.substring(0, 2)) || !strong(text.substring(2)));
        return one ? List.of() : parted(text);
    }

    private static List<String> parted(String text) {
        for (int length : new int[] {3, 2}) {
            if (text.length() == length && plausible(text)) {
                return List.of(text);
            }
            if (text.length() < length + 2 || !plausible(text.substring(0, length))) {
                continue;
            }
            List<String> rest = parted(text.substring(length));
            if (!rest.isEmpty()) {
                List<String> names = new ArrayList<>(List.of(text.substring(0, length)));
                names.addAll(rest);
                return names;
            }
        }
        return List.of();
    }

    /** Could be a name where the page says that a name stands here: two to four Han characters, or parts joined by ·. */
    static boolean possible(CharSequence text) {
        return DOTTED.matcher(text).matches() || SHORT.matcher(text).matches();
    }

    /** Whether one character is a surname: the first half of 李　明. */
    static boolean surname(CharSequence text) {
        return SINGLE.contains(text.toString());
    }
}
