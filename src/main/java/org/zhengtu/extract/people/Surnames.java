package org.zhengtu.extract.people;

import java.util.HashMap;
import java.util.Map;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.WordIndex;

/** The surnames that open Chinese names. */
final class Surnames {

    private final Map<String, Boolean> surnames = new HashMap<>();
    private final WordIndex index;

    Surnames() {
        for (Map<String, String> row : Lexicon.load("surname").rows()) {
            surnames.put(row.get("surname"), row.get("word").equals("yes"));
        }
        index = new WordIndex(surnames.keySet());
    }

    /** Length of the surname that begins at a position, compound ones first; 0 if none does. */
    int lengthAt(String text, int start) {
        return index.endFrom(text, start) - start;
    }

    boolean contains(String surname) {
        return surnames.containsKey(surname);
    }

    /** Whether the surname opens many ordinary words too, so that it alone is weak evidence. */
    boolean isWord(String surname) {
        return surnames.getOrDefault(surname, true);
    }
}
