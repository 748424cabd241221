package org.zhengtu.extract;

import java.util.List;
import java.util.function.Supplier;
import org.zhengtu.model.Span;

/**
 * Hears what rules looked at and left, and why. Only those who keep the rules listen ({@code explain}); for everybody else
 * nothing is put together.
 */
@FunctionalInterface
public interface Declines {

    /** Hears nothing. */
    Declines NONE = (rule, reason, where) -> {};

    /**
     * Takes one.
     *
     * @param rule id of the rule
     * @param reason why it left the words, in words
     * @param where the words, in the stored text
     */
    void add(String rule, Supplier<String> reason, Supplier<List<Span>> where);
}
