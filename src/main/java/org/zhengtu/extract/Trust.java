package org.zhengtu.extract;

import java.util.HashMap;
import java.util.Map;
import org.zhengtu.model.Evidence;
import org.zhengtu.text.Lexicon;

/**
 * How far evidence is trusted: the share of a rule's facts that were right on annotated texts (lexicon {@code
 * calibration}), drawn towards the estimate of the rule's author as if that had been seen on {@value #WEIGHT} facts. A rule
 * that wasn't seen keeps its estimate.
 */
public final class Trust {

    private static final int WEIGHT = 8;
    private static final double HIGHEST = 0.99;

    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(int rows, int right) {}

    /** Reads the lexicon. */
    public Trust() {
        for (Map<String, String> row : Lexicon.load("calibration").rows()) {
            seen.put(row.get("rule"), new Seen(Integer.parseInt(row.get("rows")), Integer.parseInt(row.get("right"))));
        }
    }

    /** From 0 to 0.99. */
    public double of(Evidence evidence) {
        Seen known = seen.getOrDefault(evidence.rule(), new Seen(0, 0));
        double share = (known.right + WEIGHT * evidence.confidence()) / (known.rows + WEIGHT);
        return Math.min(HIGHEST, share);
    }
}
