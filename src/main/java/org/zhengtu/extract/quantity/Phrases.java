package org.zhengtu.extract.quantity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengtu.text.Token;

/** Finds the words for what a number measures. */
final class Phrases {

    private static final Pattern GLUE = Pattern.compile("^(?:、|和|及|与|以及)$");
    /** How far a verb carries on over a list: 供应1000单、200吨蔬菜. */
    private static final int LIST = 4;

    private static final Pattern ETC = Pattern.compile("^(?<list>.{0,100})(?<![平高中初同上均相优劣甲何特一二三头])等地?(?=[^级同待于候离]|$)");
    private static final Pattern INVESTMENT = Pattern.compile("(?:计划|预计)?总?投资额?$");
    private static final int LONGEST_SUBJECT = 14;

    private final List<Rule> rules;
    private final CoveragePhrase coverage;
    private final Trim trim;
    private final Developments developments;

    /** One way in which the words for a number are arranged. */
    interface Rule {
        /** Nothing if they are arranged otherwise; several if the number holds for several things. */
        List<Phrase> read(Slot slot);
    }

    /**
     * A number and the words around it.
     *
     * @param head the words of its clause before it, trimmed, without dates
     * @param subjects what was measured before in the sentence, the last one last
     */
    record Slot(Passage passage, int measure, Series series, String head, List<String> subjects) {

        Measure value() {
            return passage.measures().get(measure);
        }

        /** What was last measured; empty if nothing. */
        String subject() {
            return subjects.isEmpty() ? "" : subjects.get(subjects.size() - 1);
        }

        /** This number's share of a subject told of a row of numbers. */
        String share(String words) {
            return series.share(words).get(measure - series.first());
        }

        /** What was last measured, for a row of numbers one each: 货物1万箱，货值17亿元，同比分别增长20%和6%. */
        String lastSubject() {
            int size = series.size();
            return size > 1 && subjects.size() >= size
                    ? subjects.get(subjects.size() - size + measure - series.first())
                    : subject();
        }
    }

    Phrases(Words words) {
        trim = new Trim(words);
        developments = new Developments(words);
        coverage = new CoveragePhrase(trim);
        NounPhrase nouns = new NounPhrase(words, trim);
        rules = List.of(
                new RankPhrase(words, trim)::read,
                new RatePhrase(words, trim)::read,
                new PurposePhrase()::read,
                nouns::sorted,
                nouns::behind,
                nouns::before);
    }

    /**
     * @param measure number of the measure in the passage
     * @param subjects what was measured before in the sentence, the last one last
     * @return one phrase as a rule, none where no words are found, several where the number holds for several things
     */
    List<Phrase> read(Passage passage, int measure, List<String> subjects) {
        Series series = Series.of(passage, measure);
        Developments.Head head = developments.head(passage, series.first());
        String words = words(passage, series.first(), head.words(), LIST);
        Slot slot = new Slot(passage, measure, series, words, subjects);
        if (passage.measures().get(measure).kind() == Unit.Kind.COVERAGE) {
            return coverage.read(slot);
        }
        for (Rule rule : rules) {
            List<Phrase> phrases = rule.read(slot).stream()
                    .filter(found -> isPhrase(found.indicator()))
                    .map(found -> found.at(head.turn()))
                    .toList();
            if (!phrases.isEmpty()) {
                return phrases;
            }
        }
        return List.of();
    }

    /** What a number that is read by no rule is told of, such as the cost of one project; for the numbers after it. */
    String subject(Passage passage, int measure) {
        int end = passage.measures().get(measure).start();
        String head = words(passage, measure, passage.undated(passage.headStart(measure), end), 0);
        String thing = INVESTMENT.matcher(head).replaceFirst("");
        return thing.length() <= LONGEST_SUBJECT ? thing : "";
    }

    private String words(Passage passage, int measure, String head, int list) {
        String own = withoutCounted(passage, measure, head);
        if (measure > 0 && list > 0 && GLUE.matcher(own).matches()) {
            Developments.Head earlier = developments.head(passage, measure - 1);
            String verb = words(passage, measure - 1, earlier.words(), list - 1);
            return verb.length() <= LIST + 2 ? verb : "";
        }
        Matcher etc = ETC.matcher(own);
        String core = etc.find() ? verb(etc.group("list"), passage.tokens()) + own.substring(etc.end()) : own;
        return withoutPlace(trim.head(core), passage.tokens());
    }

    /** The verb that a list begins with: 建成|A、B、C等8个…. */
    private static String verb(String list, List<Token> tokens) {
        for (Token token : tokens) {
            int at = list.indexOf(token.word());
            if (at >= 0 && at <= LIST && token.word().length() > 1 && Nouns.isVerb(token)) {
                return list.substring(0, at + token.word().length());
            }
        }
        return "";
    }

    /** 20家地区总部和|10家研发中心: the noun counted by the number before is none of this number's words. */
    private static String withoutCounted(Passage passage, int measure, String head) {
        if (measure == 0 || !passage.measures().get(measure - 1).kind().counts()) {
            return head;
        }
        int from = passage.measures().get(measure - 1).end();
        int start = passage.measures().get(measure).start();
        int end = from < passage.headStart(measure) ? from : Nouns.end(passage.tokens(), from, start);
        String noun = passage.text().substring(from, end);
        return !noun.isEmpty() && head.startsWith(noun) && head.length() > noun.length()
                ? head.substring(noun.length())
                : head;
    }

    private static boolean isPhrase(String words) {
        return words.length() >= 2 && words.chars().filter(c -> c >= 0x4e00).count() >= 2;
    }

    /** 澄江市地区生产总值 is the measure of the page's own place. */
    private static String withoutPlace(String head, List<Token> tokens) {
        for (Token token : tokens) {
            boolean place = token.nature().startsWith("ns") && token.word().matches(".{1,6}[省市县区州旗盟镇乡]");
            if (place
                    && head.startsWith(token.word())
                    && head.length() >= token.word().length() + 2) {
                return head.substring(token.word().length());
            }
        }
        return head;
    }
}
