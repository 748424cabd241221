package org.zhengtu.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What stands on a page beside its articles (lexicon {@code page-furniture}). */
enum Furniture {
    /** Buttons and rules. */
    JUNK,
    /** Boxes beside the masthead. */
    EAR,
    /** To other pages. */
    POINTER,
    /** Over what other pages have. */
    GUIDE,
    /** Standing labels and slogans. */
    COLUMN,
    /** Labels over a picture with its text, or over short items. */
    ITEMS,
    /** Heads of lists of other articles. */
    RELATED,
    /** Paths to a page of a site. */
    POSITION,
    /** Paragraphs about copyright and liability. */
    NOTICE;

    private static final int LONGEST = 120;
    private static final int LONGEST_NOTICE = 400;
    private static final Map<Furniture, List<Pattern>> PATTERNS = new EnumMap<>(Furniture.class);
    /** By the first character of a line those that may match it. */
    private static final Map<Furniture, Map<Character, List<Pattern>>> OPENED = new EnumMap<>(Furniture.class);

    /** 手机版 【打印】 【关闭】: nothing but buttons. */
    private static final Pattern BUTTONS = Pattern.compile("(?>[【\\[（(]?\\h?(?>"
            + Alternatives.of(rows("button").toList()) + ")\\h?[】\\]）)]?[|｜/、·•:：>»\\h]{0,4}){1,20}+");

    static {
        for (Furniture kind : values()) {
            PATTERNS.put(
                    kind,
                    rows(kind.name().toLowerCase(Locale.ROOT))
                            .map(Pattern::compile)
                            .toList());
            OPENED.put(kind, new ConcurrentHashMap<>());
        }
    }

    private static Stream<String> rows(String kind) {
        return Lexicon.load("page-furniture").rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("pattern"));
    }

    /** Whether all of a short text is of this kind. */
    boolean is(CharSequence text) {
        String line = text.toString();
        boolean whole = line.length() <= (this == NOTICE ? LONGEST_NOTICE : LONGEST)
                && opened(line).stream().anyMatch(pattern -> pattern.matches(line));
        return whole || this == JUNK && BUTTONS.matches(line);
    }

    private List<Pattern> opened(String line) {
        List<Pattern> all = PATTERNS.get(this);
        return line.isEmpty()
                ? all
                : OPENED.get(this).computeIfAbsent(line.charAt(0), first -> all.stream()
                        .filter(pattern -> pattern.mayBegin(line, 0, line.length()))
                        .toList());
    }
}
