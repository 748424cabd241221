package org.zhengtu.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * The things that a page told of last. What a page tells anew is held against these alone, to find what is one thing under
 * two names: no page for people to read has more of a kind, and time stays linear in one made to have thousands.
 */
public final class Recent {

    /** How many. */
    public static final int MANY = 300;

    private Recent() {}

    /** The last {@value #MANY} of a list, in its order. */
    public static <T> Stream<T> of(List<T> told) {
        return told.subList(Math.max(0, told.size() - MANY), told.size()).stream();
    }
}
