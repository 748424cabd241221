package org.zhengtu.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A headline that the scan of a page prints below its article: of the articles without one, opened by a dateline, the one
 * whose text has its words.
 */
final class LateHeadline {

    /** Share of the headline's pairs of characters that stand in the text. */
    private static final double LEAST = 0.45;
    /** The same where the text ends right above the headline. */
    private static final double LEAST_BELOW = 0.2;

    private static final int SHORTEST = 6;
    private static final int REACH = 600;
    /** How many articles back it looks, so that time stays linear in the page. */
    private static final int MANY = 40;

    private LateHeadline() {}

    /** The article of a page that lines below it are the headline of. */
    static Optional<Draft> owner(List<Draft> drafts, List<Line> headline) {
        StringBuilder words = new StringBuilder();
        headline.forEach(line -> words.append(line.text()));
        if (words.length() < SHORTEST) {
            return Optional.empty();
        }
        Set<String> pairs = pairs(words);
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        Draft best = null;
        double most = 0;
        for (Draft draft : drafts.subList(Math.max(0, drafts.size() - MANY), drafts.size())) {
            double share = draft.titles().isEmpty() && draft.dateline() && !draft.open() ? share(pairs, draft) : 0;
            if (share > most && share >= (draft == last ? LEAST_BELOW : LEAST)) {
                best = draft;
                most = share;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double share(Set<String> pairs, Draft draft) {
        StringBuilder text = new StringBuilder();
        for (Line line : draft.blocks()) {
            if (text.length() < REACH) {
                text.append(line.text(), 0, Math.min(line.text().length(), REACH))
                        .append('\n');
            }
        }
        Set<String> own = pairs(text.substring(0, Math.min(text.length(), REACH)));
        return (double) pairs.stream().filter(own::contains).count() / pairs.size();
    }

    private static Set<String> pairs(CharSequence text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.subSequence(i, i + 2).toString());
        }
        return pairs;
    }
}
