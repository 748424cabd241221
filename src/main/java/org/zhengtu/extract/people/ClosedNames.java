package org.zhengtu.extract.people;

import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Token;

/**
 * Two or three characters that stand alone between a title with its body and a mark or a verb of speech (局长|苗合意|主持):
 * hardly anything but a name does, however rare its characters. Words that HanLP knows are none.
 */
final class ClosedNames {

    private static final String MARKS = "，、；。（等";
    private static final int SHORT = 2;
    private static final int LONG = 3;
    private static final double RARE_SHORT = -18.5;
    private static final double RARE_LONG = -25;
    private static final double RAREST = -30;
    /** Less than what {@link Candidate#fitsTitle} asks for: a title without its body is not enough. */
    private static final double SCORE = -28;
    /** What HanLP calls the pieces of a name that it doesn't know: abbreviations, morphemes, names. */
    private static final List<String> PIECES = List.of("j", "g", "ng", "ag", "nr", "ns", "nt", "nz", "x");

    private final Surnames surnames;
    private final NameModel model;

    ClosedNames(Surnames surnames, NameModel model) {
        this.surnames = surnames;
        this.model = model;
    }

    /** A name right after a title with its body. */
    Optional<Candidate> at(TaggedSentence sentence, int start) {
        return at(sentence, start, RARE_LONG);
    }

    /** A name of a list, closed on both sides. */
    Optional<Candidate> listed(TaggedSentence sentence, int start) {
        return at(sentence, start, RAREST);
    }

    private Optional<Candidate> at(TaggedSentence sentence, int start, double rarest) {
        int end = end(sentence.text(), start);
        boolean name = end > start
                && sentence.text().substring(start, end).chars().allMatch(c -> NameModel.isHan((char) c))
                && !model.isWord(sentence.text().substring(start, end))
                && !model.isFollowed(sentence.text(), start)
                && !model.opensTitle(sentence.text(), start)
                && fits(sentence, start, end, rarest);
        return name
                ? Optional.of(
                        new Candidate(sentence.text().substring(start, end), start, end, SCORE, NameModel.MARK, 0))
                : Optional.empty();
    }

    private int end(String text, int start) {
        for (int end = start + SHORT; end <= start + LONG && end < text.length(); end++) {
            if (MARKS.indexOf(text.charAt(end)) >= 0 || end == start + LONG && model.isFollowed(text, end)) {
                return end;
            }
        }
        return start;
    }

    private boolean fits(TaggedSentence sentence, int start, int end, double rarest) {
        int surname = surnames.lengthAt(sentence.text(), start);
        if (ChineseNames.isStation(sentence, start, end)) {
            return false;
        }
        if (surname == 0) {
            return sentence.areaFrom(start) == start && unheardOf(sentence, start, end);
        }
        int index = sentence.tokenAt(start);
        Token first = index < 0 ? null : sentence.tokens().get(index);
        boolean word = first == null || first.start() < start || first.end() >= end && !isPiece(first);
        double likely = model.characters(
                sentence.text().substring(start, start + surname),
                sentence.text().substring(start + surname, end));
        return !word && surname < end - start && likely > (end - start == SHORT ? RARE_SHORT : rarest);
    }

    private static boolean unheardOf(TaggedSentence sentence, int start, int end) {
        for (int at = start; at < end; ) {
            int index = sentence.tokenAt(at);
            Token token = index < 0 ? null : sentence.tokens().get(index);
            if (token == null || !isPiece(token) || endsBody(token, start)) {
                return false;
            }
            at = token.end();
        }
        return true;
    }

    /** What stands at a position is the end of a body or its congress, 第十次代表|大会, and no name. */
    private static boolean endsBody(Token token, int position) {
        return token.start() < position && token.nature().startsWith("nt");
    }

    private static boolean isPiece(Token token) {
        return PIECES.stream().anyMatch(token.nature()::equals)
                || token.nature().startsWith("nr");
    }
}
