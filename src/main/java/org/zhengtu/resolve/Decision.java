package org.zhengtu.resolve;

import java.util.List;
import java.util.Locale;

/**
 * What an analyst decided: one line of a decisions file. Resources are named by their keys ({@code person.330802_李明}).
 *
 * @param item the review item it settles, or the resource it is about where no item raised it
 * @param things what the decision changes: the resources that become {@code target}, that are renamed, wrong or dated; for
 *     the words that change no fact, what the item is about
 * @param target of a merge the resource that stays; else empty
 * @param value the new name, the date, or of a merge the label of the resource that stays
 * @param who decided, in free text
 * @param why in free text
 */
public record Decision(
        String item, Word word, List<String> things, String target, String value, String who, String why) {

    /** What can be decided. */
    public enum Word {
        /** The doubt is right; nothing changes but its state. */
        ACCEPT,
        /** The doubt is unfounded. */
        REJECT,
        /** The things are the same as the target. */
        MERGE,
        /** The name was misread. */
        RENAME,
        /** It isn't so: the fact is dropped. */
        WRONG,
        /** The date is another one. */
        DATE;

        /** As files and codes write it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Decision {
        things = List.copyOf(things);
    }

    /** The kind of a resource by its key: {@code person}. */
    public static String kind(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? "" : key.substring(0, dot);
    }
}
