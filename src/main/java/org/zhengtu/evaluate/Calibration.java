package org.zhengtu.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of the program's rows were right, by how sure the program was of them. Rows without a confidence are not counted.
 *
 * @param buckets by rising confidence: under 0.5, then in steps of a tenth
 */
public record Calibration(List<Bucket> buckets) {

    /**
     * The rows of a range of confidences.
     *
     * @param from the lowest confidence, which belongs to the range
     * @param to the highest, which belongs to the next range unless it is 1
     * @param rows the program's rows with such a confidence
     * @param right those of them that were right
     */
    public record Bucket(double from, double to, int rows, int right) {

        /** The share of rows that were right; 0 where there are no rows. */
        public double share() {
            return rows == 0 ? 0.0 : (double) right / rows;
        }

        private boolean takes(double confidence) {
            return from <= confidence && (confidence < to || to == 1.0);
        }
    }

    private static final double[] LIMITS = {0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0};

    public Calibration {
        buckets = List.copyOf(buckets);
    }

    /** Counts rows that were right and rows that were not. */
    static Calibration of(List<FactRow> right, List<FactRow> wrong) {
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i + 1 < LIMITS.length; i++) {
            Bucket empty = new Bucket(LIMITS[i], LIMITS[i + 1], 0, 0);
            int hits = count(empty, right);
            buckets.add(new Bucket(empty.from, empty.to, hits + count(empty, wrong), hits));
        }
        return new Calibration(buckets);
    }

    /** Whether no row had a confidence. */
    public boolean isEmpty() {
        return buckets.stream().allMatch(bucket -> bucket.rows == 0);
    }

    private static int count(Bucket range, List<FactRow> rows) {
        return (int) rows.stream()
                .map(FactRow::confidence)
                .filter(c -> c.isPresent() && range.takes(c.getAsDouble()))
                .count();
    }
}
