package org.zhengtu.evaluate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Matches gold rows and our rows one to one so that as many as possible are matched, whatever their order (augmenting paths,
 * C. Berge, 1957). Of several largest matchings one with alike rows is preferred, but not the best of all. The search keeps its
 * own stack, so long tables do not exhaust the thread's.
 */
final class Alignment {

    private static final int FREE = -1;

    private final List<int[]> candidates;
    private final int[] owner;

    private Alignment(List<int[]> candidates, int ours) {
        this.candidates = candidates;
        this.owner = new int[ours];
        Arrays.fill(owner, FREE);
    }

    /**
     * The matching of two tables.
     *
     * @param similarity a row per gold row, a column per row of ours; 0 where they must not be matched
     * @param ours the number of columns, which an empty gold table does not tell
     */
    static Alignment of(double[][] similarity, int ours) {
        Alignment alignment = new Alignment(
                Arrays.stream(similarity).map(Alignment::bestFirst).toList(), ours);
        for (int gold = 0; gold < similarity.length; gold++) {
            alignment.place(gold);
        }
        return alignment;
    }

    /** The gold row that a row of ours is matched with. */
    OptionalInt goldOf(int ours) {
        return owner[ours] == FREE ? OptionalInt.empty() : OptionalInt.of(owner[ours]);
    }

    /** How many rows are matched. */
    int size() {
        return (int) Arrays.stream(owner).filter(gold -> gold != FREE).count();
    }

    /** Finds a row of ours for a gold row, where need be by moving gold rows placed before to others that they match. */
    private void place(int start) {
        boolean[] tried = new boolean[owner.length];
        int[] next = new int[candidates.size()];
        int[] taken = new int[candidates.size()];
        Deque<Integer> path = new ArrayDeque<>(List.of(start));
        while (!path.isEmpty()) {
            int gold = path.peek();
            OptionalInt candidate = untried(gold, next, tried);
            if (candidate.isEmpty()) {
                path.pop();
                continue;
            }
            int ours = candidate.getAsInt();
            tried[ours] = true;
            taken[gold] = ours;
            if (owner[ours] == FREE) {
                path.forEach(moved -> owner[taken[moved]] = moved);
                return;
            }
            path.push(owner[ours]);
        }
    }

    private OptionalInt untried(int gold, int[] next, boolean[] tried) {
        int[] row = candidates.get(gold);
        while (next[gold] < row.length) {
            int ours = row[next[gold]++];
            if (!tried[ours]) {
                return OptionalInt.of(ours);
            }
        }
        return OptionalInt.empty();
    }

    private static int[] bestFirst(double[] similarity) {
        return IntStream.range(0, similarity.length)
                .filter(ours -> similarity[ours] > 0.0)
                .boxed()
                .sorted(Comparator.comparingDouble(ours -> -similarity[ours]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
