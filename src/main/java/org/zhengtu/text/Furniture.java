package org.zhengtu.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on a page beside its articles (lexicon {@code page-furniture}). */
enum Furniture {
    /** Buttons and rules. */
    JUNK,
    /** Boxes beside the masthead. */
    EAR,
    /** To other pages. */
    POINTER,
    /** Standing labels and slogans. */
    COLUMN;

    private static final int LONGEST = 120;
    private static final Map<Furniture, Pattern> PATTERNS = new EnumMap<>(Furniture.class);

    static {
        for (Furniture kind : values()) {
            PATTERNS.put(
                    kind,
                    Pattern.compile(Lexicon.load("page-furniture").rows().stream()
                            .filter(row -> row.get("kind").equals(kind.name().toLowerCase(java.util.Locale.ROOT)))
                            .map(row -> "(?:" + row.get("pattern") + ")")
                            .collect(Collectors.joining("|"))));
        }
    }

    /** Whether all of a short text is of this kind. */
    boolean is(CharSequence text) {
        return text.length() <= LONGEST && PATTERNS.get(this).matcher(text).matches();
    }
}
