package org.zhengtu.extract.people;

import java.util.Optional;
import org.zhengtu.extract.body.States;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Token;

/**
 * Names of people of other states, spelt in Chinese characters without a dot, right after a title: 某国总统|埃尔多安|1日表示. Where
 * such a name ends only what follows tells.
 */
final class ForeignNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 9;
    /** Characters that no such name is spelt with, and that a clause goes on with behind one. */
    private static final String ENDS = "同的和与及在将对向就也亦等说称会致遭得后";

    /** What stands before a name that its title follows. */
    private static final String OPENS = "，。、；：（“”同和与及向对给由请贺为的 ";

    /** What goes on from a title and no name begins with: 大使|馆, 成员|国, 主席|国. */
    private static final String NOT_FIRST = "馆国兼处第办两向全各府级团署军方新应前原";

    /** Characters that HanLP may part from a name. */
    private static final int FAMILY = 2;

    private static final double SCORE = -22;

    /** Read once, not for each page. */
    private static final States STATES = new States();

    private final NameModel model;

    ForeignNames(NameModel model) {
        this.model = model;
    }

    /** Whether a name may begin at a position, however it goes on. */
    boolean mayBeginAt(String text, int start) {
        return start + SHORTEST <= text.length()
                && NameModel.isHan(text.charAt(start))
                && ENDS.indexOf(text.charAt(start)) < 0
                && NOT_FIRST.indexOf(text.charAt(start)) < 0
                && STATES.endFrom(text, start) < start + SHORTEST
                && !model.isFollowed(text, start)
                && !model.opensTitle(text, start);
    }

    /** As {@link #mayBeginAt(String, int)}, where HanLP sees no common word. */
    boolean mayBeginAt(TaggedSentence sentence, int start) {
        return mayBeginAt(sentence.text(), start) && !isCommon(sentence, start);
    }

    /** Whether a state's name stands there: 巴西、印度. */
    boolean isState(String text, int start, int end) {
        return end > start + 1 && STATES.endFrom(text, start) >= end;
    }

    /**
     * The name that begins at a position right after the title of somebody of another state: as far as characters go that
     * spell such names, or what HanLP takes for a person's.
     */
    Optional<Candidate> at(TaggedSentence sentence, int start) {
        String text = sentence.text();
        if (!mayBeginAt(sentence, start)) {
            return Optional.empty();
        }
        int spelt = spelt(text, start);
        int end = Math.max(spelt, seenFrom(sentence, start));
        if (end - start < SHORTEST || model.isWord(text.substring(start, end)) || STATES.endFrom(text, start) >= end) {
            return Optional.empty();
        }
        double after = after(sentence, end);
        boolean closed = after > NameModel.UNKNOWN || end == spelt && end - start > SHORTEST;
        return closed
                ? Optional.of(new Candidate(text.substring(start, end), start, end, SCORE, after, 0))
                : Optional.empty();
    }

    private int spelt(String text, int start) {
        int end = start;
        while (end < Math.min(text.length(), start + LONGEST)
                && model.transliterates(text.charAt(end))
                && (end - start < SHORTEST || !stops(text, end))) {
            end++;
        }
        return end;
    }

    /** Where a person's name of HanLP ends that begins at a position or behind a family name (岛田|文雄); the position itself if none does. */
    private static int seenFrom(TaggedSentence sentence, int start) {
        int index = sentence.tokenAt(start);
        if (index < 0 || sentence.tokens().get(index).start() != start) {
            return start;
        }
        int last = index;
        while (last < Math.min(index + FAMILY, sentence.tokens().size() - 1)
                && sentence.tokens().get(last).word().length() == 1) {
            last++;
        }
        Token name = sentence.tokens().get(last);
        int end = name.nature().startsWith("nr") && name.word().length() > 1 ? name.end() : start;
        while (end > start && ENDS.indexOf(sentence.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** As {@link #at} after any title, where characters that spell foreign names make up more than a Chinese name holds. */
    Optional<Candidate> spelt(TaggedSentence sentence, int start) {
        return at(sentence, start)
                .filter(name -> name.name().length() > 3 && name.end() == spelt(sentence.text(), start));
    }

    /** The name before the title of somebody of another state, from the mark or the word on that goes before it. */
    Optional<Candidate> endingAt(TaggedSentence sentence, int end) {
        String text = sentence.text();
        int start = end;
        while (start > 0 && end - start < LONGEST && OPENS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean name = end - start > SHORTEST
                && end - start < LONGEST
                && (spelt(text, start) >= end || seenFrom(sentence, start) == end)
                && !isCommon(sentence, start);
        return name && STATES.endFrom(text, start) == start
                ? Optional.of(new Candidate(text.substring(start, end), start, end, SCORE, NameModel.MARK, 0))
                : Optional.empty();
    }

    private double after(TaggedSentence sentence, int end) {
        String text = sentence.text();
        boolean goesOn = end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0;
        return Math.max(model.after(sentence, end), goesOn ? NameModel.VERB : NameModel.UNKNOWN);
    }

    private boolean stops(String text, int end) {
        return !NameModel.isHan(text.charAt(end))
                || ENDS.indexOf(text.charAt(end)) >= 0
                || model.followsAtLength(text, end);
    }

    /** Whether HanLP sees a common word of characters that don't spell names: 总统|选举, 首相|官邸. */
    private boolean isCommon(TaggedSentence sentence, int start) {
        int index = sentence.tokenAt(start);
        Token token = index < 0 ? null : sentence.tokens().get(index);
        return token == null
                || token.word().length() > 1
                        && !token.nature().matches("n[rszt].*|[xgj].*")
                        && (token.nature().matches("[vad].*")
                                || !token.word().chars().allMatch(c -> model.transliterates((char) c)));
    }
}
