package org.zhengtu.extract.quantity;

/**
 * What a number measures, in words.
 *
 * @param rule that found it
 * @param indicator the noun phrase
 * @param subject what the next clauses go on to measure if they name nothing (…，同比增长5%)
 * @param turn whether it is one end of a development (从886亿元增加到7351亿元)
 * @param confidence the share of such phrases that are right
 */
record Phrase(String rule, String indicator, String subject, Turn turn, double confidence) {

    /** Where a number stands in a development. */
    enum Turn {
        NONE,
        START,
        END
    }

    Phrase(String rule, String indicator, String subject, double confidence) {
        this(rule, indicator, subject, Turn.NONE, confidence);
    }

    Phrase at(Turn end) {
        return new Phrase(rule, indicator, subject, end, confidence);
    }
}
