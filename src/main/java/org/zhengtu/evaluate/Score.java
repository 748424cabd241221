package org.zhengtu.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many rows are right, how many the program has and how many gold has, and the measures that follow.
 *
 * @param right the rows matched one to one
 * @param ours the program's rows
 * @param gold gold's rows
 */
public record Score(int right, int ours, int gold) {

    /** The score of nothing, to add to. */
    public static final Score NONE = new Score(0, 0, 0);

    /** The sum of two scores (micro average). */
    public Score plus(Score other) {
        return new Score(right + other.right, ours + other.ours, gold + other.gold);
    }

    /** The share of the program's rows that are right; without any rows 1 where gold has none either, else 0. */
    public double precision() {
        if (ours == 0) {
            return gold == 0 ? 1.0 : 0.0;
        }
        return (double) right / ours;
    }

    /** The share of gold's rows that were found; 1 where gold has none. */
    public double recall() {
        return gold == 0 ? 1.0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall; 0 where both are 0. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0.0 ? 0.0 : 2 * precision * recall / (precision + recall);
    }

    /** A measure with three digits, a tie to the even digit (0.0625 is 0.062), the same in every locale. */
    static String figure(double measure) {
        return new BigDecimal(measure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
