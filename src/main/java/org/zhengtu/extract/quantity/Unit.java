package org.zhengtu.extract.quantity;

/**
 * A unit or classifier of the lexicon {@code unit}.
 *
 * @param word as printed, without 万 and 亿
 */
record Unit(String word, Kind kind) {

    /** What a number measures; decides where the words for it stand. */
    enum Kind {
        MONEY,
        PERCENT,
        POINTS,
        TIMES,
        PERSON,
        COUNT,
        AREA,
        LENGTH,
        MASS,
        VOLUME,
        ENERGY,
        TIME,
        SCORE,
        AGE,
        CONCENTRATION,
        RATE,
        /** 第一, 前十. */
        RANK,
        /** 全覆盖. */
        COVERAGE,
        /** A number without a unit: 倍差缩小到1.8. */
        RATIO;

        /** Whether the noun follows the number: 8名队员. */
        boolean counts() {
            return this == PERSON || this == COUNT;
        }

        /** Whether the number is a rate of change or a share. */
        boolean relative() {
            return this == PERCENT || this == POINTS || this == TIMES;
        }
    }
}
