package org.zhengtu.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengtu.text.Mark.Kind;

/** The words before a colon that say what follows it: 来源：, 发布时间：, 责任编辑： (lexicons {@code imprint-label}, {@code byline-role}). */
final class Label {

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final Pattern PATTERN;
    private static final Pattern VALUE_END;
    private static final Pattern SPACED_SOURCE;
    /** What may stand behind a label. */
    private static final String SIGNS = ":：/|｜丨︱";
    /** Blanks set between the letters of a label: 来　源：. */
    private static final String SPREAD = "\\h{0,4}";

    static {
        for (Map<String, String> row : Lexicon.load("imprint-label").rows()) {
            KINDS.put(
                    row.get("label"),
                    switch (row.get("kind")) {
                        case "source" -> Kind.SOURCE;
                        case "title" -> Kind.TITLE;
                        case "date" -> Kind.DATE;
                        case "written" -> Kind.WRITTEN;
                        case "count" -> Kind.COUNT;
                        default -> Kind.OTHER;
                    });
        }
        List<String> words =
                Stream.concat(KINDS.keySet().stream(), BylineParser.roles()).toList();
        String spread = words.stream()
                .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
                .map(word -> String.join(SPREAD, word.split("")))
                .collect(Collectors.joining("|"));
        PATTERN = Pattern.compile(
                "(?U)(?<label>" + spread + ")\\s{0,3}(?<sign>[" + SIGNS + "])\\s{0,3}(?:[|｜]\\s{0,3})?");
        SPACED_SOURCE = Pattern.compile("(?U)"
                + Alternatives.of(KINDS.entrySet().stream()
                        .filter(label -> label.getValue() == Kind.SOURCE)
                        .map(Map.Entry::getKey)
                        .toList())
                + "\\h{1,4}(?<name>\\p{IsHan}{3,16})(?=\\s|$)");
        VALUE_END = Pattern.compile("(?U)\\s{2,}|[|｜丨︱\\n)）】\\]]|(?:" + spread + ")\\s{0,3}[:：|｜丨︱]");
    }

    private Label() {}

    /** False only if no label stands in a part of a text. */
    static boolean mayStand(String stored, int start, int end) {
        return Spelling.hasAny(stored, start, end, SIGNS);
    }

    /** False only if no label begins at a position. */
    static boolean mayBegin(CharSequence stored, int start, int end) {
        return PATTERN.mayBegin(stored, start, end);
    }

    /** Looks for a label. */
    static Matcher matcher(CharSequence stored) {
        return PATTERN.matcher(stored);
    }

    /** Looks for a word for the source with nothing but blanks behind it: 来源 云岭日报. */
    static Matcher spacedSource(CharSequence stored) {
        return SPACED_SOURCE.matcher(stored);
    }

    /** Looks for the end of what a label says. */
    static Matcher valueEnd(CharSequence stored) {
        return VALUE_END.matcher(stored);
    }

    /** The word that was found, its letters set together. */
    static String word(Matcher found) {
        return found.group("label").replaceAll("\\h", "");
    }

    /** What a label is followed by, null if by names. */
    static Kind kind(String word) {
        return KINDS.get(word);
    }
}
