package org.zhengtu.extract.quantity;

import org.zhengtu.model.Comparator;
import org.zhengtu.model.Quantity;

/**
 * A number with what it counts in, as it stands in a sentence.
 *
 * @param rule that read it
 * @param start UTF-16 position in the sentence
 * @param end position after it, words such as 以上 and 左右 included
 * @param bound what the words at the number say of an aim (以上, 余, 超); null if there are none
 */
record Measure(String rule, int start, int end, Quantity quantity, Unit.Kind kind, Comparator bound) {

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
