package org.zhengtu.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void nothingMatchesNothing() {
        assertEquals(0, Alignment.of(new double[0][], 0).size());
        assertEquals(0, Alignment.of(new double[][] {{}, {}}, 0).size());
        assertEquals(OptionalInt.empty(), Alignment.of(new double[0][], 2).goldOf(1));
    }

    @Test
    void rowsThatMustNotMatchStayAlone() {
        Alignment alignment = Alignment.of(new double[][] {{0.0, 0.0}, {0.0, 0.7}}, 2);
        assertEquals(1, alignment.size());
        assertEquals(OptionalInt.empty(), alignment.goldOf(0));
        assertEquals(OptionalInt.of(1), alignment.goldOf(1));
    }

    @Test
    void theMostAlikeIsTakenWhereItCostsNoOther() {
        Alignment alignment = Alignment.of(new double[][] {{0.7, 0.9}, {0.7, 0.0}}, 2);
        assertEquals(OptionalInt.of(0), alignment.goldOf(1));
        assertEquals(OptionalInt.of(1), alignment.goldOf(0));
    }

    @Test
    void aRowGivesWayWhereAnotherHasNoChoice() {
        // Best first alone would give column 0 to row 0 and leave row 1 without any.
        Alignment alignment = Alignment.of(new double[][] {{1.0, 0.6, 0.0}, {0.9, 0.0, 0.0}, {0.0, 0.8, 0.6}}, 3);
        assertEquals(3, alignment.size());
        assertEquals(OptionalInt.of(1), alignment.goldOf(0));
        assertEquals(OptionalInt.of(0), alignment.goldOf(1));
        assertEquals(OptionalInt.of(2), alignment.goldOf(2));
    }

    @Test
    void equallyAlikeRowsAreTakenInTheirOrder() {
        Alignment alignment = Alignment.of(new double[][] {{0.8, 0.8}, {0.8, 0.8}}, 2);
        // The second gold row asks for column 0 first, and the first one moves on.
        assertEquals(OptionalInt.of(1), alignment.goldOf(0));
        assertEquals(OptionalInt.of(0), alignment.goldOf(1));
    }

    @Test
    void aLongChainOfRowsGivesWay() {
        int rows = 1_500;
        double[][] similarity = new double[rows][rows];
        for (int i = 0; i + 1 < rows; i++) {
            similarity[i][i] = 1.0;
            similarity[i][i + 1] = 0.7;
        }
        similarity[rows - 1][0] = 1.0;
        Alignment alignment = Alignment.of(similarity, rows);
        assertEquals(rows, alignment.size());
        assertEquals(OptionalInt.of(rows - 1), alignment.goldOf(0));
        assertEquals(OptionalInt.of(rows - 2), alignment.goldOf(rows - 1));
    }

    @Test
    void noMatchingIsLarger() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int ours = random.nextInt(7);
            double[][] similarity = new double[random.nextInt(7)][ours];
            for (double[] row : similarity) {
                for (int j = 0; j < ours; j++) {
                    row[j] = random.nextInt(3) == 0 ? random.nextDouble() : 0.0;
                }
            }
            Alignment alignment = Alignment.of(similarity, ours);
            assertEquals(largest(similarity, 0, new boolean[ours]), alignment.size());
            assertOneToOne(alignment, similarity, ours);
        }
    }

    private static void assertOneToOne(Alignment alignment, double[][] similarity, int ours) {
        Set<Integer> taken = new HashSet<>();
        for (int j = 0; j < ours; j++) {
            int column = j;
            alignment.goldOf(j).ifPresent(gold -> {
                assertTrue(taken.add(gold), "gold row " + gold + " is matched twice");
                assertTrue(similarity[gold][column] > 0.0);
            });
        }
    }

    /** The size of the largest matching, found by trying all. */
    private static int largest(double[][] similarity, int gold, boolean[] taken) {
        if (gold == similarity.length) {
            return 0;
        }
        int best = largest(similarity, gold + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && similarity[gold][j] > 0.0) {
                taken[j] = true;
                best = Math.max(best, 1 + largest(similarity, gold + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
