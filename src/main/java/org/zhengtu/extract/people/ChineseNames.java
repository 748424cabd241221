package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.body.TaggedSentence;
import org.zhengtu.text.Token;

/** Names of one or two characters behind a Chinese surname, and how likely each is. */
final class ChineseNames {

    static final int LONGEST_GIVEN = 2;

    /** What the names of bodies of three characters end with. */
    private static final String STATIONS = "站所室院馆局处厂社校台";

    private static final String COMRADE = "同志";
    /** What a word behind a name that follows nothing else adds to its log probability. */
    private static final double KNOWN = 3;

    private final Surnames surnames;
    private final NameModel model;
    private final Recurrence recurrence;

    ChineseNames(Surnames surnames, NameModel model, Recurrence recurrence) {
        this.surnames = surnames;
        this.model = model;
        this.recurrence = recurrence;
    }

    /** What may be a name from a position on, however unlikely; empty if no surname stands there. */
    List<Candidate> at(TaggedSentence sentence, int start) {
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
}
