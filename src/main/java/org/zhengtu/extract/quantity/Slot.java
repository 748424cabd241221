package org.zhengtu.extract.quantity;

import java.util.List;

/**
 * A number and the words around it.
 *
 * @param raw the words of its clause before it, without dates; of a development those before 从
 * @param head the same, trimmed
 * @param told what the numbers before it in the sentence measure, the last one last
 */
record Slot(Passage passage, int measure, Series series, String raw, String head, List<Phrase> told) {

    Measure value() {
        return passage.measures().get(measure);
    }

    /** What was last measured; empty if nothing. */
    String subject() {
        return told.isEmpty() ? "" : told.get(told.size() - 1).subject();
    }

    /** Whether the last number was a rate of growth, so that a rank told next is that of the rate. */
    boolean afterRate() {
        return !told.isEmpty()
                && RatePhrase.GROWTH.equals(told.get(told.size() - 1).rule());
    }

    /** This number's share of a subject told of a row of numbers. */
    String share(String words) {
        return series.share(words).get(measure - series.first());
    }

    /** What was last measured, for a row of numbers one each: 货物1万箱，货值17亿元，同比分别增长20%和6%. */
    String lastSubject() {
        int turn = measure - series.first();
        int before = told.size() - turn - series.size();
        return series.size() > 1 && before >= 0 ? told.get(before + turn).subject() : subject();
    }

    /** The words of its clause behind it, up to the number after it. */
    String tail() {
        return passage.tail(measure);
    }

    /** Everything behind it in the sentence. */
    String rest() {
        return passage.text().substring(value().end());
    }
}
