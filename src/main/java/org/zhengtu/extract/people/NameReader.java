package org.zhengtu.extract.people;

import java.util.Comparator;
import java.util.Optional;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Token;

/** Reads a name at a given place of a sentence: two to four characters after a surname, or a foreign name with dots. */
final class NameReader {

    private static final int LONGEST_CHINESE = 4;

    private final Surnames surnames;
    private final NameModel model;
    private final ChineseNames chinese;
    private final ClosedNames closed;
    private final DottedNames dotted;
    private final ForeignNames foreign;

    NameReader(Surnames surnames, NameModel model, Recurrence recurrence) {
        this.surnames = surnames;
        this.model = model;
        this.chinese = new ChineseNames(surnames, model, recurrence);
        this.closed = new ClosedNames(surnames, model);
        this.dotted = new DottedNames(model);
        this.foreign = new ForeignNames(model);
    }

    /** Whether a Chinese surname, a dotted name or what HanLP takes for a person begins at a position. */
    boolean mayBeginAt(TaggedSentence sentence, int start) {
        return start < sentence.text().length()
                && (surnames.lengthAt(sentence.text(), start) > 0
                        || unsurnamed(sentence, start).isPresent()
                        || ethnic(sentence, start).isPresent()
                        || dotted.at(sentence, start, true).isPresent()
                        || closed.at(sentence, start).isPresent());
    }

    /** After a title that names its body a name without a Chinese surname is one too, where HanLP sees it. */
    Optional<Candidate> after(TaggedSentence sentence, int start) {
        Optional<Candidate> ethnic = ethnic(sentence, start);
        if (ethnic.isPresent()) {
            return ethnic;
        }
        Optional<Candidate> parts = dotted.at(sentence, start, true);
        if (parts.isPresent()) {
            return parts;
        }
        Optional<Candidate> spelt = foreign.spelt(sentence, start);
        if (spelt.isPresent()) {
            return spelt;
        }
        return at(sentence, start)
                .filter(Candidate::fitsPost)
                .filter(name -> !model.opensWithFollower(sentence.text(), start, name))
                .or(() -> unsurnamed(sentence, start))
                .or(() -> closed.at(sentence, start));
    }

    /** After the title of somebody of another state: whatever is closed by what follows names. */
    Optional<Candidate> afterForeign(TaggedSentence sentence, int start) {
        return dotted.at(sentence, start, true).or(() -> foreign.at(sentence, start));
    }

    /** Before the title of somebody of another state: 同|某某某|总统. */
    Optional<Candidate> beforeForeign(TaggedSentence sentence, int end) {
        return foreign.endingAt(sentence, end);
    }

    boolean mayBeForeign(TaggedSentence sentence, int start) {
        return foreign.mayBeginAt(sentence, start);
    }

    /** Names of known parts: 扎西次仁, 乌兰图雅, 毕力格. */
    private Optional<Candidate> ethnic(TaggedSentence sentence, int start) {
        String text = sentence.text();
        int surname = surnames.lengthAt(text, start);
        int first = surname == 1 && model.partFrom(text, start) == start ? model.partFrom(text, start + 1) : start + 1;
        boolean mixed = first > start + 3 || first > start + 1 && model.partFrom(text, first) > first;
        int parts = mixed ? 1 : 0;
        int end = mixed ? start + 1 : start;
        boolean whole = false;
        for (int next = model.partFrom(text, end); next > end && parts < 4; next = model.partFrom(text, end)) {
            whole |= next - end > 1;
            end = next;
            parts++;
        }
        boolean known = whole && end - start > 2;
        double after = known ? model.after(sentence, end) : NameModel.UNKNOWN;
        return after > NameModel.UNKNOWN
                ? Optional.of(new Candidate(text.substring(start, end), start, end, -20, after, 0))
                : Optional.empty();
    }

    /**
     * After a word for what somebody is (村民, 牧民) a name without a Chinese surname is one where its parts are known, it
     * is written with a dot, or the person speaks.
     */
    Optional<Candidate> called(TaggedSentence sentence, int start) {
        return ethnic(sentence, start)
                .or(() -> dotted.at(sentence, start, true))
                .or(() -> speaking(sentence, start));
    }

    /** Two to four characters before a verb of speech that are no words: 村民|次仁多吉|说. */
    private Optional<Candidate> speaking(TaggedSentence sentence, int start) {
        String text = sentence.text();
        for (int end = start + 2; end <= Math.min(start + 4, text.length() - 1); end++) {
            if (model.speaks(text, end)) {
                int index = sentence.tokenAt(start);
                boolean person = end == start + 4
                        && index >= 0
                        && sentence.tokens().get(index).nature().startsWith("nr");
                boolean foreign = person || surnames.lengthAt(text, start) == 0 && sentence.isProper(start, end);
                return foreign ? unheardOf(sentence, start, end) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What HanLP takes for a person, such as a Tibetan or foreign name. */
    private Optional<Candidate> unsurnamed(TaggedSentence sentence, int start) {
        int index = sentence.tokenAt(start);
        Token token = index < 0 ? null : sentence.tokens().get(index);
        boolean word = token != null && token.start() == start && token.word().length() > 1;
        boolean person = word
                && surnames.lengthAt(sentence.text(), start) == 0
                && (token.nature().startsWith("nr")
                        || token.nature().startsWith("nz")
                        || token.nature().startsWith("ns") && namesake(sentence.text(), token));
        double after = person ? model.after(sentence.text(), token.end()) : 0;
        return person && after > -9
                ? Optional.of(new Candidate(token.word(), start, token.end(), -22 + after / 2, after, 3))
                : Optional.empty();
    }

    /** Whether what HanLP takes for a place stands as only somebody does: 旗长|巴彦|主持, 书记|兴安|及. */
    private boolean namesake(String text, Token place) {
        boolean plain = "省市县区州盟旗镇乡村".indexOf(text.charAt(place.end() - 1)) < 0;
        return model.speaks(text, place.end()) || plain && model.isFollowed(text, place.end());
    }

    /** No name that {@link #at} or {@link #between} finds at a position ends after this; the position itself if none can be. */
    int reach(String text, int start) {
        int surname = surnames.lengthAt(text, start);
        return DottedNames.mayBeginAt(text, start)
                ? start + DottedNames.LONGEST
                : surname > 0 ? start + surname + ChineseNames.LONGEST_GIVEN : start;
    }

    /** The likeliest name that begins at a position, however unlikely; empty if no surname stands there. */
    Optional<Candidate> at(TaggedSentence sentence, int start) {
        Optional<Candidate> parts = dotted.at(sentence, start, false);
        return parts.isPresent()
                ? parts
                : chinese.at(sentence, start).stream().max(Comparator.comparing(Candidate::rank));
    }

    /** The likeliest name between two positions; empty if it can't be one. */
    Optional<Candidate> between(TaggedSentence sentence, int start, int end) {
        Optional<Candidate> parts = dotted.at(sentence, start, false).filter(name -> name.end() == end);
        return parts.isPresent()
                ? parts
                : chinese.at(sentence, start).stream()
                        .filter(name -> name.end() == end)
                        .findFirst();
    }

    /**
     * In a list of names one without a Chinese surname is one too, if it has known parts or HanLP knows no such word.
     *
     * @param end where a mark closes the item, not after {@code start} if none does soon
     */
    Optional<Candidate> withoutSurname(TaggedSentence sentence, int start, int end) {
        if (foreign.isState(sentence.text(), start, end)) {
            return Optional.empty();
        }
        Optional<Candidate> ethnic = ethnic(sentence, start);
        boolean chinese = surnames.lengthAt(sentence.text(), start) > 0;
        return ethnic.isPresent() || chinese || end <= start + 1 ? ethnic : unheardOf(sentence, start, end);
    }

    /** Four characters of a list's item that only begin like a Chinese name: 龙珠扎西, 马合买提. */
    Optional<Candidate> foreign(TaggedSentence sentence, int start, int end) {
        boolean four = end == start + 4
                && sentence.text().substring(start, end).chars().allMatch(c -> NameModel.isHan((char) c))
                && sentence.areaFrom(start) == start
                && !model.isFollowed(sentence.text(), start + 2)
                && !model.isFollowed(sentence.text(), start + 3);
        int index = four ? sentence.tokenAt(start) : -1;
        Token token = index < 0 ? null : sentence.tokens().get(index);
        boolean name = token != null
                && token.start() == start
                && token.nature().startsWith("nr")
                && token.word().length() > 1;
        return name
                ? Optional.of(new Candidate(sentence.text().substring(start, end), start, end, -24, NameModel.MARK, 0))
                : Optional.empty();
    }

    /** A name of rare characters that marks close on both sides; {@code end} is not after {@code start} if no mark is near. */
    Optional<Candidate> listed(TaggedSentence sentence, int start, int end) {
        return closed.listed(sentence, start).filter(name -> end <= start || name.end() == end);
    }

    /** Characters that make up no word that HanLP knows; where lists or titles say that a name stands there, they are one. */
    Optional<Candidate> unheardOf(TaggedSentence sentence, int start, int end) {
        String name = sentence.text().substring(start, end);
        boolean word = model.isWord(name)
                || !name.chars().allMatch(c -> NameModel.isHan((char) c))
                || holdsWord(sentence, start, end);
        return word
                ? Optional.empty()
                : Optional.of(new Candidate(name, start, end, -24, model.after(sentence, end), 0));
    }

    /**
     * Whether a word of two characters or more that is no name begins a range or, where it is longer than Chinese names are, stands
     * anywhere in it (县|领导|某某某); also if HanLP parted no words there.
     */
    private static boolean holdsWord(TaggedSentence sentence, int start, int end) {
        int first = sentence.tokenAt(start);
        if (first < 0) {
            return true;
        }
        int last = end - start > LONGEST_CHINESE ? sentence.tokenAt(end - 1) : first;
        return sentence.tokens().subList(first, Math.max(first, last) + 1).stream()
                .anyMatch(token -> token.word().length() > 1 && !token.nature().matches("n[rz].*"));
    }
}
