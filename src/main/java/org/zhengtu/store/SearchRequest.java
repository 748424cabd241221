package org.zhengtu.store;

import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words that must all be there, parted by spaces, each as it is written; without any, all of the kind are found
 * @param kind of resource, such as {@code person}
 * @param place name of an area
 * @param year four digits
 * @param from how many hits are passed over
 * @param size how many are given
 */
public record SearchRequest(
        String words, Optional<String> kind, Optional<String> place, Optional<String> year, int from, int size) {}
