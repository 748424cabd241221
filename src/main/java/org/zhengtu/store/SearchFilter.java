package org.zhengtu.store;

import java.util.Optional;

/**
 * What the explorer's filter asks of a resource: each part is met if it is so on one of the pages that tell of it.
 *
 * @param area first digits of the code of the area that it belongs to
 * @param since first day, as ISO writes it: its own days count, and those of the pages
 * @param until last day
 * @param confidence that its best evidence has at least
 */
public record SearchFilter(
        Optional<String> area, Optional<String> since, Optional<String> until, Optional<Double> confidence) {

    /** Keeps everything. */
    public static final SearchFilter NONE =
            new SearchFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean isSet() {
        return !equals(NONE);
    }
}
