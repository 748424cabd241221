package org.zhengtu.extract.quantity;

import java.util.List;
import org.zhengtu.text.Token;

/** Finds the words for what a number measures. */
final class Phrases {

    private final List<Rule> rules;
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
     * @param subject what was last measured in the sentence; empty if nothing
     */
    record Slot(Passage passage, int measure, Series series, String head, String subject) {

        Measure value() {
            return passage.measures().get(measure);
        }

        /** This number's share of a subject told of a row of numbers. */
        String share(String words) {
            return series.share(words).get(measure - series.first());
        }
    }

    Phrases(Words words) {
        trim = new Trim(words);
        developments = new Developments(words);
        NounPhrase nouns = new NounPhrase(words, trim);
        rules = List.of(
                new RankPhrase(words, trim)::read,
                new CoveragePhrase(trim)::read,
                new RatePhrase(words, trim)::read,
                new PurposePhrase()::read,
                nouns::sorted,
                nouns::behind,
                nouns::before);
    }

    /**
     * @param measure number of the measure in the passage
     * @param subject what was last measured in the sentence; empty if nothing
     * @return one phrase as a rule, none where no words are found, several where the number holds for several things
     */
    List<Phrase> read(Passage passage, int measure, String subject) {
        Series series = Series.of(passage, measure);
        Developments.Head head = developments.head(passage, series.first());
        String words = withoutPlace(trim.head(head.words()), passage.tokens());
        Slot slot = new Slot(passage, measure, series, words, subject);
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
