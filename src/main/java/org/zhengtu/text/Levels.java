package org.zhengtu.text;

import java.util.List;
import java.util.TreeMap;
import org.zhengtu.text.Line.Kind;

/**
 * Which Markdown headings open articles. Where third-level headings have text under them, the page is a digest and they
 * do; elsewhere headings of the first article's level do.
 */
final class Levels {

    /** The level of the headlines of a digest. */
    static final int DIGEST = 3;

    private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.．、]|（\\d{1,2}）");

    private final boolean digest;

    private Levels(boolean digest) {
        this.digest = digest;
    }

    static Levels of(List<Line> lines) {
        TreeMap<Integer, Integer> withText = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Line before = lines.get(i - 1);
            if (before.is(Kind.TITLE)
                    && before.level() > 0
                    && (lines.get(i).running() || lines.get(i).is(Kind.AUTHOR))) {
                withText.merge(before.level(), 1, Integer::sum);
            }
        }
        return new Levels(withText.getOrDefault(DIGEST, 0) > 1);
    }

    boolean digest() {
        return digest;
    }

    /** Whether a headline is that of one article of a digest. */
    boolean item(Line title) {
        return title.level() >= DIGEST;
    }

    /** The list of contents at the head of a digest. */
    static boolean summary(Draft draft) {
        boolean listed = draft.titles().stream().noneMatch(line -> line.level() >= DIGEST);
        long items = draft.blocks().stream()
                .filter(line -> ITEM.matcher(line.text()).lookingAt())
                .count();
        return listed
                && (draft.blocks().isEmpty() || items * 2 >= draft.blocks().size());
    }

    boolean opens(int level, Draft current) {
        if (digest) {
            return level <= DIGEST;
        }
        int own = current.titles().stream()
                .mapToInt(Line::level)
                .filter(n -> n > 0)
                .max()
                .orElse(level);
        return level <= own;
    }
}
