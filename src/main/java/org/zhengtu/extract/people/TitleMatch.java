package org.zhengtu.extract.people;

import java.util.List;

/**
 * A title that ends at a place of a sentence.
 *
 * @param starts where it may begin: with all its modifiers, with fewer, at the bare word; ascending
 * @param end position after it
 */
record TitleMatch(List<Integer> starts, int end, TitleWord word) {

    int start() {
        return starts.get(0);
    }

    int wordStart() {
        return starts.get(starts.size() - 1);
    }
}
