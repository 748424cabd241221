package org.zhengtu.model;

import java.util.List;

/**
 * Where a fact was read: the rule that fired, how far it is trusted, and the pieces of text, one per contiguous run (a
 * fact read across a column break has two).
 *
 * @param rule id of the rule, such as {@code MEETING-03}
 * @param confidence 0 to 1, the share of facts of this rule and circumstance that are right
 * @param spans at least one, in reading order
 */
public record Evidence(String rule, double confidence, List<Span> spans) {

    public Evidence {
        spans = List.copyOf(spans);
        if (spans.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("evidence of " + rule + ": " + spans + ", confidence " + confidence);
        }
    }
}
