package org.zhengtu.extract.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * Which date or period holds at each place of an article. Within a sentence it is the last one named before; a sentence
 * that names none goes on with what the last one began with (2022年，…。其中，…), or with the heading above it (回望五年).
 */
public final class GoverningDates {

    /** Other words in a bracket than a date. */
    private static final int ASIDE = 3;

    private static final int NEAR = 6;

    private static final Pattern UNTIL = Pattern.compile("(?:截至|截止到?|到|至)$");
    private static final Pattern SINCE = Pattern.compile("(?:自|从|自从)$");
    private static final Pattern EDGE = Pattern.compile("[底末](?:之?前)?$");

    private final List<String> texts;
    private final List<List<DateMention>> mentions;
    private final List<When> inherited;
    private final Optional<Told> told;

    private GoverningDates(
            List<String> texts, List<List<DateMention>> mentions, List<When> inherited, Optional<Told> told) {
        this.texts = texts;
        this.told = told;
        this.mentions = mentions;
        this.inherited = inherited;
    }

    /**
     * @param sentences of one article, in order
     * @param issued the day of publication, if known; else the last past year that the article names stands in for it
     */
    public static GoverningDates of(List<Sentence> sentences, Dates dates, Optional<LocalDate> issued) {
        return of(sentences, dates, issued, OptionalInt.empty());
    }

    /**
     * @param sentences of one article, in order
     * @param issued the day of publication, if known; else the last past year that the article names stands in for it
     * @param page the year of the page, if that is told
     */
    public static GoverningDates of(
            List<Sentence> sentences, Dates dates, Optional<LocalDate> issued, OptionalInt page) {
        List<List<DateMention>> found = Mentions.in(sentences, dates, issued, Optional.empty());
        Optional<Told> told = issued.isPresent() ? Optional.empty() : Told.of(sentences, found, page);
        List<List<DateMention>> mentions = told.isPresent() ? Mentions.in(sentences, dates, issued, told) : found;
        return new GoverningDates(
                sentences.stream().map(Sentence::toString).toList(),
                mentions,
                Inherited.by(sentences, mentions, issued, told),
                told);
    }

    /** The year that stands in for the day of issue where that isn't known. */
    public OptionalInt told() {
        return told.map(Told::year).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static String before(String text, int position) {
        return text.substring(Math.max(0, position - NEAR), position);
    }

    /** The dates of a sentence, in order; not those of titles or of the dispatch (本报7月27日讯). */
    public List<DateMention> in(int sentence) {
        return mentions.get(sentence);
    }

    /** The last date of the sentence that ends before a position; none inherited. */
    public Optional<DateMention> named(int sentence, int position) {
        return mentions.get(sentence).stream()
                .filter(mention -> mention.end() <= position
                        && !isInBracket(texts.get(sentence), mention, position)
                        && !isOfEarlierPart(texts.get(sentence), mention, position))
                .max(Comparator.comparingInt(DateMention::start));
    }

    /** 支出（扣除2022年专项资金）|增长3%: a date among other words of a bracket holds for nothing behind it. */
    public static boolean isInBracket(String text, DateMention mention, int position) {
        int open = text.lastIndexOf('（', mention.start());
        int close = text.indexOf('）', mention.end());
        return open >= 0
                && close >= 0
                && close < position
                && text.lastIndexOf('）', mention.start()) < open
                && close - open - 1 > mention.end() - mention.start() + ASIDE;
    }

    /** A全长8公里，去年10月建成；|B全长6公里: a month or day told amidst one part of a list does not hold for the next. */
    private static boolean isOfEarlierPart(String text, DateMention mention, int position) {
        boolean exact = mention.when().precision() == When.Precision.DAY
                || mention.when().precision() == When.Precision.MONTH;
        int part = text.lastIndexOf('；', mention.start()) + 1;
        int next = text.indexOf('；', mention.end());
        return exact
                && next >= 0
                && next < position
                && text.substring(part, mention.start()).indexOf('，') >= 0;
    }

    /** What holds at a position of a sentence; {@link When#UNKNOWN} if nothing does. 年底 is the last day of the year. */
    public When at(List<Sentence> sentences, int sentence, int position) {
        Optional<DateMention> named = named(sentence, position);
        if (named.isEmpty()) {
            return atEdge(inherited.get(sentence));
        }
        When when = atEdge(named.get().when());
        String before = before(sentences.get(sentence).toString(), named.get().start());
        return UNTIL.matcher(before).find() ? since(sentences, sentence, when) : when;
    }

    /** 自3月7日…以来 … 截至3月15日: the days from the one to the other. */
    private When since(List<Sentence> sentences, int sentence, When until) {
        for (int i = sentence; until.precision() == Precision.DAY && i >= 0 && i >= sentence - 2; i--) {
            for (DateMention mention : mentions.get(i)) {
                String before = before(sentences.get(i).toString(), mention.start());
                boolean day = mention.when().precision() == Precision.DAY
                        && mention.when().from().isBefore(until.to());
                if (day && SINCE.matcher(before).find()) {
                    return When.period(until.text(), mention.when().from(), until.to(), DateBasis.RANGE);
                }
            }
        }
        return until;
    }

    /** The last period of several years that the article has named up to a sentence, as 年均 needs one. */
    public Optional<When> years(int sentence) {
        for (int i = sentence; i >= 0; i--) {
            List<DateMention> all = mentions.get(i);
            for (int k = all.size() - 1; k >= 0; k--) {
                When when = all.get(k).when();
                if (when.known() && when.from().getYear() < when.to().getYear()) {
                    return Optional.of(when);
                }
            }
        }
        return Optional.empty();
    }

    private static When atEdge(When when) {
        boolean span = when.precision() == Precision.YEAR || when.precision() == Precision.MONTH;
        return span && EDGE.matcher(when.text()).find() ? When.day(when.text(), when.to(), when.basis()) : when;
    }
}
