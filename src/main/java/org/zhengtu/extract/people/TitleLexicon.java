package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.WordIndex;

/** The words for posts and what may stand before them. */
final class TitleLexicon {

    private static final int MOST_MODIFIERS = 4;
    private static final String CHAIR = "主席";
    private static final String MEMBER = "委员";

    private final Map<String, TitleWord> words = new HashMap<>();
    private final WordIndex titles;
    private final WordIndex modifiers =
            new WordIndex(Lexicon.load("title-modifier").column("word"));

    TitleLexicon() {
        for (Map<String, String> row : Lexicon.load("title").rows()) {
            String title = row.get("title");
            TitleWord.Kind kind = TitleWord.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            words.put(title, new TitleWord(title, kind, row.get("many").equals("yes"), row.get("area")));
        }
        titles = new WordIndex(words.keySet());
    }

    boolean isModifier(String word) {
        return modifiers.contains(word);
    }

    boolean endsAt(String text, int end) {
        return titles.startOf(text, end) < end && !isCommittee(text, end);
    }

    /** 委员|会, 主席|团: the word is the name of a body. */
    private static boolean isCommittee(String text, int end) {
        return text.startsWith(MEMBER + "会", end - MEMBER.length())
                || text.startsWith(CHAIR + "团", end - CHAIR.length());
    }

    /** The longest title that ends at a position, with its modifiers. */
    Optional<TitleMatch> endingAt(String text, int end) {
        int start = titles.startOf(text, end);
        if (start == end || isCommittee(text, end)) {
            return Optional.empty();
        }
        List<Integer> starts = new ArrayList<>(List.of(start));
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            int before = modifiers.startOf(text, starts.get(i));
            if (before == starts.get(i)) {
                break;
            }
            starts.add(before);
        }
        Collections.reverse(starts);
        return Optional.of(new TitleMatch(starts, end, words.get(text.substring(start, end))));
    }

    /** The end of the title, modifiers before it, that begins at a position; the position itself if none does. */
    int endFrom(String text, int start) {
        int at = start;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            int end = titles.endFrom(text, at);
            if (end > at) {
                return isCommittee(text, end) ? start : end;
            }
            int modifier = modifiers.endFrom(text, at);
            if (modifier == at) {
                break;
            }
            at = modifier;
        }
        return start;
    }

    /** The word of a title that {@link #endFrom} found. */
    TitleWord word(String text, int end) {
        return endingAt(text, end).orElseThrow().word();
    }
}
