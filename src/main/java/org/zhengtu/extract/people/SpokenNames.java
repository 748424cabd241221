package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.zhengtu.model.PersonKind;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Token;

/** Names without a title where a person must stand: before a verb of speech, or again and again on the page. */
final class SpokenNames {

    /** The length of the names that count as recurring. */
    private static final int RECURRING = 3;

    private static final int OFTEN = 3;
    private static final Pattern PRESENT_SOON = Pattern.compile("[\\u4e00-\\u9fff]{2,4}?(?:陪同|参加|出席|主持)");
    private static final String PLACE_ENDS = "镇乡村县区市上会组部局办委";
    private static final double LIKELY_CHARACTERS = -17;
    private static final double LIKELY_AFTER = -8;

    private static final Pattern PRESIDING = Pattern.compile("(?:同志)?(?:主持|召集)");

    /** What leaders without a title do at the end of the news of a visit: 甲参加会见。 */
    private static final Pattern PRESENT = Pattern.compile("(?:陪同|参加|出席|主持)(?:了)?(?:上述|有关|相关)?{people.talk}(?=[。，]|$)");

    /** 甲代表县第十三届委员会|作报告, 乙|作县人大常委会工作报告: who reports to a congress, whose title stands elsewhere. */
    private static final Pattern REPORTS = Pattern.compile(
            "(?:同志)?(?:代表[^，；。]{3,30}?|受[^，；。]{2,24}委托|向(?:大会|会议|全会)){0,2}[作做]了?[^，；。]{0,24}(?:报告|说明)(?=[。，；]|$)");

    private static final Pattern REPORTS_SOON = Pattern.compile("[\\u4e00-\\u9fff]{2,4}?(?:同志)?(?:代表|受|向[大会全]|[作做])");

    private final NameReader names;
    private final NameModel model;
    private final Recurrence recurrence;

    SpokenNames(NameReader names, NameModel model, Recurrence recurrence) {
        this.names = names;
        this.model = model;
        this.recurrence = recurrence;
    }

    List<NameHit> find(Line line) {
        List<NameHit> found = new ArrayList<>();
        BitSet starts = starts(line);
        if (starts.isEmpty()) {
            return found;
        }
        for (Token token : line.sentence().tokens()) {
            if (!starts.get(token.start())) {
                continue;
            }
            Optional<Candidate> name = names.at(line.sentence(), token.start());
            name.filter(n -> presides(line, n)).ifPresent(n -> found.add(presiding(n)));
            name.filter(n -> isPresent(line, n)).ifPresent(n -> found.add(presiding(n)));
            name.filter(n -> reports(line, n)).ifPresent(n -> found.add(presiding(n)));
            name.filter(n -> !presides(line, n) && !isPresent(line, n) && !reports(line, n))
                    .filter(n -> speaks(line, n) || recurs(line, n, token))
                    .ifPresent(n -> found.add(hit(line, n)));
        }
        return found;
    }

    /** Where alone a name may begin that these rules take: told by the text, before HanLP is asked for its words. */
    private BitSet starts(Line line) {
        String text = line.text();
        BitSet speech = new BitSet(text.length());
        BitSet starts = new BitSet(text.length());
        for (int i = text.length() - 1; i >= 0; i--) {
            int reach = names.reach(text, i);
            int verb = reach == i ? -1 : speech.nextSetBit(i);
            boolean spoken = verb >= 0 && verb <= reach;
            boolean presiding = i > 0 && text.charAt(i - 1) == '由';
            boolean present = i == 0 && PRESENT_SOON.endFrom(text, 0) > 0;
            boolean reporting = reach > i && line.opensClause(i) && REPORTS_SOON.endFrom(text, i) > 0;
            starts.set(i, reach > i && (spoken || presiding || present || reporting || mayRecur(line, i)));
            speech.set(i, model.speaks(text, i));
        }
        return starts;
    }

    private boolean mayRecur(Line line, int start) {
        int end = start + RECURRING;
        return line.opensClause(start)
                && end <= line.length()
                && recurrence.count(line.text().substring(start, end)) >= OFTEN;
    }

    private static NameHit presiding(Candidate name) {
        return NameHit.bare(name, PersonKind.OFFICIAL, "NAME-05", 0.9);
    }

    /** 会议由李明主持. */
    private static boolean presides(Line line, Candidate name) {
        return name.start() > 0
                && line.text().charAt(name.start() - 1) == '由'
                && PRESIDING
                        .matcher(line.text())
                        .region(name.end(), line.length())
                        .lookingAt()
                && (name.seenByHanLP() || name.name().length() > 2 && name.fitsRole());
    }

    /** 甲参加会见: what the sentence opens with. */
    private static boolean isPresent(Line line, Candidate name) {
        int end = name.start() == 0 && name.name().length() > 1 ? PRESENT.endFrom(line.text(), name.end()) : -1;
        return end > 0 && (name.name().length() > 2 || name.seenByHanLP());
    }

    private boolean reports(Line line, Candidate name) {
        return line.opensClause(name.start())
                && !model.followsAtLength(line.text(), name.start())
                && !endsPlace(name)
                && (name.seenByHanLP() && name.name().length() > 1
                        || name.name().length() > 2 && name.fitsTitle())
                && REPORTS.endFrom(line.text(), name.end()) > 0;
    }

    private NameHit hit(Line line, Candidate name) {
        boolean speaks = speaks(line, name);
        return NameHit.bare(name, PersonKind.OTHER, speaks ? "NAME-05" : "NAME-07", speaks ? 0.9 : 0.8);
    }

    /** 李明指出, 来自东岭村的李明说. */
    private boolean speaks(Line line, Candidate name) {
        boolean opens = line.opensClause(name.start())
                || name.seenByHanLP()
                        && (line.text().charAt(name.start() - 1) == '的'
                                || name.name().length() > 2 && follows(line, name));
        return opens
                && model.speaks(line.text(), name.end())
                && (name.seenByHanLP()
                        || name.name().length() > 2 && name.words() > -2 && recurrence.count(name.name()) > 1)
                && name.score() > -24;
    }

    /** Whether a word for an occupation or the like stands before it: 焊工, 设计师. */
    private static boolean follows(Line line, Candidate name) {
        int index = line.sentence().tokenAt(name.start() - 1);
        return index >= 0 && line.sentence().tokens().get(index).nature().startsWith("n");
    }

    /** 王场镇, 于会上: a place or a body, not a given name. */
    private static boolean endsPlace(Candidate name) {
        return PLACE_ENDS.indexOf(name.name().charAt(name.name().length() - 1)) >= 0;
    }

    private boolean recurs(Line line, Candidate name, Token token) {
        return name.seenByHanLP()
                && token.nature().startsWith("nr")
                && name.name().length() == RECURRING
                && !endsPlace(name)
                && recurrence.count(name.name()) >= OFTEN
                && name.score() - name.after() > LIKELY_CHARACTERS
                && line.opensClause(name.start())
                && model.after(line.text(), name.end()) > LIKELY_AFTER
                && line.sentence().areaFrom(name.start()) == name.start();
    }
}
