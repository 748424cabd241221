package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Reads a name at a given place of a sentence: two to four characters after a surname, or a foreign name with dots. */
final class NameReader {

    private static final Pattern DOTTED = Pattern.compile("[\\u4e00-\\u9fff]{1,7}(?:[·•・][\\u4e00-\\u9fff]{1,8}){1,3}");

    /** The most characters of a name with dots: seven, and three times eight behind a dot. */
    private static final int LONGEST = 34;

    private static final int LONGEST_GIVEN = 2;

    /** What parts foreign names. */
    private static final String DOTS = "·•・";

    /** What the names of bodies of three characters end with. */
    private static final String STATIONS = "站所室院馆局处厂社校台";

    private static final String COMRADE = "同志";
    /** What a word behind a name that follows nothing else adds to its log probability. */
    private static final double KNOWN = 3;

    private final Surnames surnames;
    private final NameModel model;
    private final Recurrence recurrence;
    private final ClosedNames closed;

    NameReader(Surnames surnames, NameModel model, Recurrence recurrence) {
        this.surnames = surnames;
        this.model = model;
        this.recurrence = recurrence;
        this.closed = new ClosedNames(surnames, model);
    }

    /** Whether a Chinese surname, a dotted name or what HanLP takes for a person begins at a position. */
    boolean mayBeginAt(TaggedSentence sentence, int start) {
        return start < sentence.text().length()
                && (surnames.lengthAt(sentence.text(), start) > 0
                        || unsurnamed(sentence, start).isPresent()
                        || ethnic(sentence, start).isPresent()
                        || dotted(sentence, start, true).isPresent()
                        || closed.at(sentence, start).isPresent());
    }

    /** After a title that names its body a name without a Chinese surname is one too, where HanLP sees it. */
    Optional<Candidate> after(TaggedSentence sentence, int start) {
        Optional<Candidate> ethnic = ethnic(sentence, start);
        if (ethnic.isPresent()) {
            return ethnic;
        }
        Optional<Candidate> dotted = dotted(sentence, start, true);
        if (dotted.isPresent()) {
            return dotted;
        }
        return at(sentence, start)
                .filter(Candidate::fitsPost)
                .filter(name -> !model.opensWithFollower(sentence.text(), start, name))
                .or(() -> unsurnamed(sentence, start))
                .or(() -> closed.at(sentence, start));
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
        return ethnic(sentence, start).or(() -> dotted(sentence, start, true)).or(() -> speaking(sentence, start));
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
        return hasDot(text, start) ? start + LONGEST : surname > 0 ? start + surname + LONGEST_GIVEN : start;
    }

    /** The likeliest name that begins at a position, however unlikely; empty if no surname stands there. */
    Optional<Candidate> at(TaggedSentence sentence, int start) {
        Optional<Candidate> dotted = dotted(sentence, start, false);
        return dotted.isPresent()
                ? dotted
                : candidates(sentence, start).stream().max(Comparator.comparing(Candidate::rank));
    }

    /** The likeliest name between two positions; empty if it can't be one. */
    Optional<Candidate> between(TaggedSentence sentence, int start, int end) {
        Optional<Candidate> dotted = dotted(sentence, start, false).filter(name -> name.end() == end);
        return dotted.isPresent()
                ? dotted
                : candidates(sentence, start).stream()
                        .filter(name -> name.end() == end)
                        .findFirst();
    }

    /**
     * In a list of names one without a Chinese surname is one too, if it has known parts or HanLP knows no such word.
     *
     * @param end where a mark closes the item, not after {@code start} if none does soon
     */
    Optional<Candidate> withoutSurname(TaggedSentence sentence, int start, int end) {
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
        int index = sentence.tokenAt(start);
        Token token = index < 0 ? null : sentence.tokens().get(index);
        boolean word = token == null
                || model.isWord(name)
                || !name.chars().allMatch(c -> NameModel.isHan((char) c))
                || token.word().length() > 1 && !token.nature().matches("n[rz].*");
        return word
                ? Optional.empty()
                : Optional.of(new Candidate(name, start, end, -24, model.after(sentence, end), 0));
    }

    private List<Candidate> candidates(TaggedSentence sentence, int start) {
        List<Candidate> found = new ArrayList<>();
        String text = sentence.text();
        int surname = surnames.lengthAt(text, start);
        for (int length = surname; length > 0; length--) {
            if (surnames.contains(text.substring(start, start + length))) {
                for (int given = 1; given <= LONGEST_GIVEN && start + length + given <= text.length(); given++) {
                    candidate(sentence, start, length, given).ifPresent(found::add);
                }
            }
        }
        return NameModel.withoutTowns(text, found);
    }

    private Optional<Candidate> candidate(TaggedSentence sentence, int start, int surname, int given) {
        String text = sentence.text();
        int end = start + surname + given;
        String name = text.substring(start, end);
        if (model.isWord(name)
                || given == 1 && model.opensTitle(text, end - 1)
                || !name.chars().allMatch(c -> NameModel.isHan((char) c))) {
            return Optional.empty();
        }
        boolean parted = sentence.isSpaced(end) && surnames.lengthAt(text, end) > 0;
        double after = Math.max(model.after(sentence, end), parted ? NameModel.MARK : Double.NEGATIVE_INFINITY);
        double words = model.words(sentence, start, end);
        double score = model.characters(name.substring(0, surname), name.substring(surname))
                + after
                + words
                + recurring(name)
                + (text.startsWith(COMRADE, end) ? KNOWN : 0)
                + parted(sentence, start, end);
        if (isStation(sentence, start, end) || isConjunction(sentence, start)) {
            return Optional.empty();
        }
        int area = sentence.areaFrom(start);
        return Optional.of(new Candidate(name, start, end, area > start + 1 ? score - 6 : score, after, words));
    }

    /** 和 is a surname only where HanLP sees one: 选举代表|和提请. */
    private static boolean isConjunction(TaggedSentence sentence, int start) {
        int index = sentence.tokenAt(start);
        return index >= 0
                && sentence.text().charAt(start) == '和'
                && sentence.tokens().get(index).nature().startsWith("c");
    }

    /** Whether HanLP takes three characters for a body: 委员|联络站. */
    static boolean isStation(TaggedSentence sentence, int start, int end) {
        int index = sentence.tokenAt(start);
        Token token = index < 0 ? null : sentence.tokens().get(index);
        return token != null
                && end - start == 3
                && token.start() == start
                && token.end() == end
                && token.nature().startsWith("nt")
                && STATIONS.indexOf(sentence.text().charAt(end - 1)) >= 0;
    }

    /** A space inside speaks against one name, but for two characters that are spread (李　明). */
    private static double parted(TaggedSentence sentence, int start, int end) {
        for (int i = start + 1; end - start > 2 && i < end; i++) {
            if (sentence.isSpaced(i)) {
                return -6;
            }
        }
        return 0;
    }

    /** A name whose last character always stands there is the longer one; one that goes on in several ways is the shorter. */
    private double recurring(String name) {
        int own = recurrence.count(name);
        int shorter = recurrence.count(name.substring(0, name.length() - 1));
        if (name.length() == 2) {
            return 0;
        }
        if (own >= 2 && own == shorter) {
            return 2;
        }
        return own == 1 && shorter > 1 ? -3 : 0;
    }

    /** Whether what stands before the dot is a name and its verb: 李明宣布中国·. */
    private boolean speaksWithin(String text, int start, int dot) {
        return IntStream.range(start + 2, Math.max(start + 2, dot)).anyMatch(verb -> model.speaks(text, verb));
    }

    /** Whether half of the characters before the dot or more, from the first on, spell foreign names. */
    private boolean isForeign(String text, int start, int dot) {
        int foreign = start;
        while (foreign < dot && model.transliterates(text.charAt(foreign))) {
            foreign++;
        }
        return foreign * 2 >= start + dot;
    }

    /** Whether a dot of names follows within the characters that may stand before it. */
    private static boolean hasDot(String text, int start) {
        for (int i = start + 1; i < Math.min(text.length(), start + 8); i++) {
            if (DOTS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** @param titled whether a title stands before it, so that the name surely begins here */
    private Optional<Candidate> dotted(TaggedSentence sentence, int start, boolean titled) {
        if (!hasDot(sentence.text(), start)) {
            return Optional.empty();
        }
        Matcher matcher =
                DOTTED.matcher(sentence.text()).region(start, sentence.text().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String text = sentence.text();
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
        int best = dot + 2;
        double bestScore = Double.NEGATIVE_INFINITY;
        double strange = model.transliterates(text.charAt(dot + 1)) ? 0 : 2;
        for (int end = dot + 2; end <= matcher.end(); end++) {
            strange += model.transliterates(text.charAt(end - 1)) || end == dot + 2 ? 0 : 2;
            double score = model.after(sentence, end) - strange - (end - dot) * 0.1;
            if (score > bestScore) {
                best = end;
                bestScore = score;
            }
        }
        String name = text.substring(start, best).replaceAll("[•・]", "·");
        return Optional.of(new Candidate(name, start, best, bestScore - 14, bestScore, 0));
    }
}
