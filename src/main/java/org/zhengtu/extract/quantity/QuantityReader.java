package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.Dates;
import org.zhengtu.extract.time.GoverningDates;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Target;
import org.zhengtu.model.When;
import org.zhengtu.text.Article;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Token;

/**
 * Finds targets and figures: indicator, value, unit and the time they are for. Reads running text only, no headlines and
 * captions, and of a sentence the first 2,000 characters.
 */
public final class QuantityReader {

    private static final int LONGEST = 2000;
    /** 三年目标。 */
    private static final int SHORT_HEADING = 14;

    private static final Pattern THIS_YEAR = Pattern.compile("年度|年内|今年|当年");
    /** 本次签约项目4个 is told of the day that the article reports. */
    private static final Pattern HERE = Pattern.compile("本次|此次|这次|当天|当日|现场|会上|仪式上|活动上|集中(?:开工|签约|开竣工|竣工|投产)|开竣工");
    /** Titles and the first sentences. */
    private static final int LEAD = 6;

    /** 过去5年 of a text that has named the years of a plan. */
    private static final Pattern BACK = Pattern.compile("过去|年来$|回[望顾]");

    private static final Pattern COUNTED = Pattern.compile("[来间]$|过去|回|近");
    private static final Pattern PROVISIONAL = Pattern.compile("预计|初步核算|初步统计|预估|测算");

    private final Dates dates = new Dates();
    private final Words words = new Words();
    private final Measures measures = new Measures(words);
    private final Qualifiers qualifiers = new Qualifiers(words);
    private final ProjectNumbers projects = new ProjectNumbers(words);
    private final Phrases phrases = new Phrases(words);
    private final Cues cues = new Cues(words);
    private final Senses senses = new Senses(words);
    private final List<Pattern> rises = List.of(Pattern.compile(words.any("grow", "fall") + "|翻|覆盖"));

    public Quantities read(Reading reading, Meetings meetings) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        OptionalInt year = GoverningDates.lastYear(
                reading.page().articles().stream()
                        .flatMap(article -> article.sentences().stream())
                        .toList(),
                dates);
        for (Article article : reading.page().articles()) {
            List<Meeting> reported = meetings.reportedIn(article);
            int meeting = reported.size() == 1 ? reported.get(0).id() : 0;
            new ArticleNumbers(reading, article, year, meeting, facts).read();
        }
        List<Target> targets = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Fact fact : facts.values()) {
            if (fact instanceof Target target) {
                targets.add(target);
            } else if (fact instanceof Figure figure) {
                figures.add(figure);
            }
        }
        return new Quantities(targets, figures);
    }

    /** The numbers of one article, in reading order; what an earlier sentence said of time and outlook holds on. */
    private final class ArticleNumbers {

        private final Reading reading;
        private final List<Sentence> sentences;
        private final GoverningDates governing;
        private final int meeting;
        private final Map<String, Fact> facts;
        private final Outlook outlook = new Outlook(cues);
        private final ProjectTopic topic = new ProjectTopic(words);

        ArticleNumbers(Reading reading, Article article, OptionalInt year, int meeting, Map<String, Fact> facts) {
            this.reading = reading;
            this.sentences = new ArrayList<>(article.titles());
            this.sentences.addAll(article.sentences());
            this.governing = GoverningDates.of(sentences, dates, reading.issued(), year);
            this.meeting = meeting;
            this.facts = facts;
        }

        void read() {
            for (int i = 0; i < sentences.size(); i++) {
                switch (sentences.get(i).kind()) {
                    case HEADING, TITLE -> outlook.heading(sentences.get(i).toString());
                    case BODY -> sentence(i);
                    case CAPTION -> {}
                }
            }
        }

        private void sentence(int index) {
            String whole = sentences.get(index).toString();
            String text = whole.substring(0, Math.min(LONGEST, whole.length()));
            List<DateMention> named = governing.in(index);
            List<Measure> found = qualifiers.without(text, measures.find(text, named));
            topic.note(sentences.get(index));
            outlook.paragraph(sentences.get(index).paragraph());
            if (found.isEmpty()) {
                if (text.endsWith("：") || text.length() <= SHORT_HEADING && text.contains("目标")) {
                    outlook.heading(text);
                }
                return;
            }
            List<Token> tokens = reading.tokenizer().tokens(text);
            Passage passage = new Passage(text, named, Names.without(found, tokens), tokens);
            numbers(index, passage);
        }

        private void numbers(int index, Passage passage) {
            List<Measure> found = passage.measures();
            String text = passage.text();
            List<Phrase> told = new ArrayList<>();
            if (Outlook.announces(text)) {
                outlook.tasks();
            }
            for (int k = 0; k < found.size(); k++) {
                if (k > 0
                        && text.substring(found.get(k - 1).end(), found.get(k).start())
                                .contains("；")) {
                    told.clear();
                }
                boolean aside = Brackets.compares(passage, k) || ProgressPhrase.isPlan(passage, k);
                if (!told.isEmpty() && aside) {
                    told.add(told.get(told.size() - 1));
                    continue;
                }
                if (projects.owns(passage, k)) {
                    told.add(phrases.owned(passage, k));
                    continue;
                }
                for (Phrase phrase : phrases.read(passage, k, List.copyOf(told))) {
                    told.add(phrase);
                    fact(index, passage, k, phrase);
                }
            }
        }

        private void fact(int index, Passage passage, int measure, Phrase read) {
            Measure value = passage.measures().get(measure);
            Outlook.Mood mood = outlook.of(passage, value, reading.issued(), governing.told());
            Phrase phrase = mood == Outlook.Mood.AIM && outlook.isYield(value) ? topic.of(read, value.start()) : read;
            boolean aim = mood == Outlook.Mood.AIM
                    || (mood == Outlook.Mood.TASK && senses.isReached(passage, measure, rises));
            When when = when(index, passage, value);
            boolean past = !when.known() && BACK.matcher(when.text()).find();
            if (aim && !past) {
                When deadline = deadline(index, passage, value, when);
                Target target = new Target(
                        phrase.indicator(),
                        senses.of(passage, measure),
                        value.quantity(),
                        deadline,
                        meeting,
                        List.of(evidence(index, passage, value, "TARGET", phrase)));
                facts.merge(key(target.indicator(), value, deadline, "T"), target, QuantityReader::merged);
            } else if (mood == Outlook.Mood.RESULT || past) {
                figure(index, passage, value, phrase, period(index, phrase, when));
            } else {
                reading.declines()
                        .add(
                                "TARGET-01",
                                () -> "no target: it is a task, not what is to be reached",
                                () -> sentences.get(index).text().origin(value.start(), value.end()));
            }
        }

        /** Whether a date tells only when a development began (由2000年的45%提高到65%) whose first number stands before this one. */
        private static boolean startsDevelopment(Passage passage, DateMention date, Measure value) {
            String before = passage.text().substring(Math.max(0, date.start() - 1), date.start());
            return !before.isEmpty()
                    && "由从".contains(before)
                    && passage.measures().stream()
                            .anyMatch(other -> other.start() >= date.end() && other.start() < value.start());
        }

        /** What is planned for the year ends with it; what a project will yield has no date but its own. */
        private When deadline(int index, Passage passage, Measure value, When when) {
            String clause = passage.text().substring(passage.clauseStart(value.start()), value.start());
            Optional<LocalDate> issued = reading.issued();
            if (Outlook.canBeDeadline(when, issued)) {
                boolean own = governing.named(index, value.start()).isPresent();
                return own || !outlook.isYield(value) ? when : When.UNKNOWN;
            }
            return THIS_YEAR.matcher(clause).find() && issued.isPresent()
                    ? When.year("年度", issued.get().getYear(), DateBasis.RELATIVE)
                    : When.UNKNOWN;
        }

        /** The date that holds; at the end of a development not the one that its beginning has (由2000年的45%提高到65%). */
        private When when(int index, Passage passage, Measure value) {
            Optional<DateMention> named = governing.named(index, value.start());
            String told = passage.text().substring(0, passage.clauseEnd(value.end()));
            if (named.isEmpty() && HERE.matcher(told).find()) {
                Optional<When> day = eventDay();
                if (day.isPresent()) {
                    return day.get();
                }
            }
            boolean ofStart = named.filter(date -> startsDevelopment(passage, date, value))
                    .isPresent();
            return governing.at(sentences, index, ofStart ? named.get().start() : value.start());
        }

        /** The first day that the article names: that of what it reports. */
        private Optional<When> eventDay() {
            return IntStream.range(0, Math.min(LEAD, sentences.size()))
                    .mapToObj(governing::in)
                    .flatMap(List::stream)
                    .map(DateMention::when)
                    .filter(when -> when.precision() == When.Precision.DAY && when.basis() != DateBasis.RANGE)
                    .findFirst();
        }

        private void figure(int index, Passage passage, Measure value, Phrase phrase, When period) {
            String clause = passage.text().substring(passage.clauseStart(value.start()), value.start());
            Figure figure = new Figure(
                    phrase.indicator(),
                    value.quantity(),
                    period,
                    PROVISIONAL.matcher(clause).find(),
                    meeting,
                    List.of(evidence(index, passage, value, "FIGURE", phrase)));
            facts.merge(key(figure.indicator(), value, period, "F"), figure, QuantityReader::merged);
        }

        /** 年均 is of several years; what is still to come is no period of a result. */
        private When period(int index, Phrase phrase, When when) {
            if (phrase.turn() != Phrase.Turn.NONE && spansYears(when)) {
                return end(phrase.turn(), when);
            }
            if (phrase.indicator().contains("年均") && !spansYears(when)) {
                return governing.years(index).orElse(when);
            }
            if (!when.known() && BACK.matcher(when.text()).find()) {
                return governing.years(index).orElse(when);
            }
            Optional<LocalDate> issued = reading.issued();
            if (when.text().endsWith("目前")) {
                return issued.map(day -> When.day(when.text(), day, DateBasis.RELATIVE))
                        .orElseGet(() -> governing.told().isPresent()
                                ? When.year(when.text(), governing.told().getAsInt(), DateBasis.CONTEXT)
                                : when);
            }
            boolean ahead =
                    when.known() && issued.map(day -> when.from().isAfter(day)).orElse(false);
            return ahead ? When.UNKNOWN : when;
        }

        /** 2002年至2022年 begins and ends; 五年来 begins before its first year, when can't be known. */
        private static When end(Phrase.Turn turn, When when) {
            if (turn == Phrase.Turn.END) {
                return When.year(when.text(), when.to().getYear(), when.basis());
            }
            return COUNTED.matcher(when.text()).find()
                    ? When.UNKNOWN
                    : When.year(when.text(), when.from().getYear(), when.basis());
        }

        private static boolean spansYears(When when) {
            return when.known() && when.from().getYear() < when.to().getYear();
        }

        private Evidence evidence(int index, Passage passage, Measure value, String kind, Phrase phrase) {
            int start = passage.clauseStart(value.start());
            return new Evidence(
                    kind + phrase.rule().substring("PHRASE".length()),
                    phrase.confidence(),
                    sentences.get(index).text().origin(start, value.end()));
        }

        private static String key(String indicator, Measure value, When when, String kind) {
            return String.join(
                    "\t",
                    kind,
                    indicator,
                    value.quantity().number(),
                    value.quantity().unit(),
                    when.iso());
        }
    }

    /** The same number told twice is one fact with two places. */
    private static Fact merged(Fact first, Fact second) {
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        if (first instanceof Target t) {
            return new Target(t.indicator(), t.comparator(), t.quantity(), t.deadline(), t.meeting(), evidence);
        }
        Figure f = (Figure) first;
        return new Figure(f.indicator(), f.quantity(), f.period(), f.provisional(), f.meeting(), evidence);
    }
}
