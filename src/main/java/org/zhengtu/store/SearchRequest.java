package org.zhengtu.store;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words that must all be there, parted by spaces, each as it is written; without any, all that the rest allows are
 *     found, and nothing if there is no rest
 * @param kind of resource, such as {@code person}
 * @param place name of an area
 * @param year four digits
 * @param filter the explorer's
 * @param from how many hits are passed over
 * @param size how many are given
 */
public record SearchRequest(
        String words,
        Optional<String> kind,
        Optional<String> place,
        Optional<String> year,
        SearchFilter filter,
        int from,
        int size) {

    /** Whether it asks for anything. */
    public boolean asks() {
        return !words.isBlank() || kind.isPresent() || place.isPresent() || year.isPresent() || filter.isSet();
    }
}
