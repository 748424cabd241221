package org.zhengtu.extract.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Pattern;

/** Names whose parts a dot joins: 阿依古丽·买买提. */
final class DottedNames {

    /** The most characters of such a name: seven, and three times eight behind a dot. */
    static final int LONGEST = 34;

    private static final Pattern DOTTED = Pattern.compile("[\\u4e00-\\u9fff]{1,7}(?:[·•・][\\u4e00-\\u9fff]{1,8}){1,3}");

    private static final String DOTS = "·•・";
    /** Characters that no name is spelt with: 胡安|称, 塔维拉|后. */
    private static final String NEVER = "称后的亦遭";

    private final NameModel model;

    DottedNames(NameModel model) {
        this.model = model;
    }

    /**
     * The name that begins at a position.
     *
     * @param titled whether a title stands before it, so that the name surely begins here
     */
    Optional<Candidate> at(TaggedSentence sentence, int start, boolean titled) {
        String text = sentence.text();
        Matcher matcher = DOTTED.matcher(text).region(start, text.length());
        if (!mayBeginAt(text, start) || !matcher.lookingAt()) {
            return Optional.empty();
        }
        int first = start;
        while (DOTS.indexOf(text.charAt(first)) < 0) {
            first++;
        }
        int dot = matcher.end() - 1;
        while (DOTS.indexOf(text.charAt(dot)) < 0) {
            dot--;
        }
        if (speaksWithin(text, start, first) || !titled && !isForeign(text, start, first)) {
            return Optional.empty();
        }
        return Optional.of(likeliest(sentence, start, dot, matcher.end()));
    }

    /** Of the ends that the last part may have the likeliest, by what follows and by how strange its characters are in it. */
    private Candidate likeliest(TaggedSentence sentence, int start, int dot, int longest) {
        String text = sentence.text();
        int shortest = Math.max(dot + 2, Math.min(longest, model.partFrom(text, dot + 1)));
        int best = shortest;
        double bestScore = Double.NEGATIVE_INFINITY;
        double strange = model.transliterates(text.charAt(dot + 1)) ? 0 : 2;
        for (int end = dot + 2; end <= longest; end++) {
            strange += model.transliterates(text.charAt(end - 1)) || end == dot + 2 ? 0 : 2;
            double score = model.after(sentence, end) - strange - (end - dot) * 0.1;
            if (end >= shortest && score > bestScore) {
                best = end;
                bestScore = score;
            }
            boolean spelt = end < text.length() && NEVER.indexOf(text.charAt(end)) < 0;
            if (end >= shortest && (!spelt || model.followsAtLength(text, end))) {
                break;
            }
        }
        String name = text.substring(start, best).replaceAll("[•・]", "·");
        return new Candidate(name, start, best, bestScore - 14, bestScore, 0);
    }

    /** Whether what stands before the dot is a name and its verb (李明宣布中国·), or holds a title (发言人叶海亚·). */
    private boolean speaksWithin(String text, int start, int dot) {
        return IntStream.range(start + 2, Math.max(start + 2, dot))
                .anyMatch(verb -> model.speaks(text, verb) || model.endsTitle(text, verb));
    }

    /** Whether a known part of a name stands before the dot, or half of its characters or more, from the first on, spell foreign names. */
    private boolean isForeign(String text, int start, int dot) {
        if (model.partFrom(text, start) == dot) {
            return true;
        }
        int foreign = start;
        while (foreign < dot && model.transliterates(text.charAt(foreign))) {
            foreign++;
        }
        return foreign * 2 >= start + dot;
    }

    /** Whether a dot of names follows within the characters that may stand before it. */
    static boolean mayBeginAt(String text, int start) {
        for (int i = start + 1; i < Math.min(text.length(), start + 8); i++) {
            if (DOTS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
