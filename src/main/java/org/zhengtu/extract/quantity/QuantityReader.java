package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhengtu.extract.Reading;
import org.zhengtu.extract.Spoken;
import org.zhengtu.extract.meeting.Meetings;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.Dates;
import org.zhengtu.extract.time.GoverningDates;
import org.zhengtu.extract.time.PageYear;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Fact;
import org.zhengtu.model.Figure;
import org.zhengtu.model.Meeting;
import org.zhengtu.model.Target;
import org.zhengtu.model.When;
import org.zhengtu.text.Article;
import org.zhengtu.text.ListedNames;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;
import org.zhengtu.text.Token;

/**
 * Finds targets and figures: indicator, value, unit and the time they are for. Reads running text and the items of lists, no
 * headlines and captions, and of a sentence the first 2,000 characters.
 */
public final class QuantityReader {

    private static final int LONGEST = 2000;
    /** What the size of a plan that was met is told of. */
    private static final Phrase NOTHING = new Phrase("", "", "", 0);

    private static final int PIECES = 3;
    /** 三年目标。 */
    private static final int SHORT_HEADING = 20;

    /** Two names of one measure. */
    private static final Pattern GDP = Pattern.compile("^(?:GDP|生产总值)");

    private static final Pattern PROVISIONAL = Pattern.compile("预计|初步核算|初步统计|预估|测算");

    private final Dates dates = new Dates();
    private final Words words = new Words();
    private final Measures measures = new Measures(words);
    private final Qualifiers qualifiers = new Qualifiers(words);
    private final ProjectNumbers projects = new ProjectNumbers(words);
    private final Phrases phrases = new Phrases(words);
    private final Cues cues = new Cues(words);
    private final Pattern yields = ProjectTopic.yields(words);
    private final Senses senses = new Senses(words);
    private final List<Pattern> rises = List.of(Pattern.compile(words.any("grow", "fall") + "|翻|覆盖"));

    public Quantities read(Reading reading, Meetings meetings) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        OptionalInt year = reading.issued().isPresent()
                ? OptionalInt.empty()
                : PageYear.of(reading.page().articles());
        List<ArticleNumbers> articles = new ArrayList<>();
        for (Article article : reading.page().articles()) {
            List<Meeting> reported = meetings.reportedIn(article);
            Optional<Meeting> meeting = reported.stream().findFirst().filter(only -> reported.size() == 1);
            articles.add(new ArticleNumbers(reading, article, year, meeting, facts));
        }
        lendDay(articles);
        articles.forEach(ArticleNumbers::read);
        List<Target> targets = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Fact fact : facts.values()) {
            if (fact instanceof Target target) {
                targets.add(target);
            } else if (fact instanceof Figure figure) {
                figures.add(figure);
            }
        }
        return new Quantities(targets, Repeats.folded(figures));
    }

    /** A short print that was taken for two or three articles: the one day that one of them names is that of all. */
    private static void lendDay(List<ArticleNumbers> articles) {
        List<When> days = articles.stream()
                .flatMap(article -> article.times.event().stream())
                .toList();
        if (days.size() == 1 && articles.size() > 1 && articles.size() <= PIECES) {
            articles.forEach(article -> article.times.lend(days.get(0)));
        }
    }

    /** The numbers of one article, in reading order; what an earlier sentence said of time and outlook holds on. */
    private final class ArticleNumbers {

        private final Reading reading;
        private final Optional<LocalDate> issued;
        private final List<Sentence> sentences;
        private final GoverningDates governing;
        private final NumberDates times;
        private final int meeting;
        /** The day of the one meeting that the article reports. */
        private final Optional<LocalDate> met;

        private final Map<String, Fact> facts;
        private final Outlook outlook;
        /** The sentence that has told an aim last: the tasks behind it (要新建公路80公里，|安防工程60公里) are aims too. */
        private int aimedIn = -1;

        private final ProjectTopic topic = new ProjectTopic(yields);
        private final ToldBefore earlier = new ToldBefore();

        ArticleNumbers(
                Reading reading,
                Article article,
                OptionalInt year,
                Optional<Meeting> meeting,
                Map<String, Fact> facts) {
            this.reading = reading;
            this.issued = reading.issued(article);
            this.sentences = new ArrayList<>(article.titles());
            this.sentences.addAll(article.sentences());
            this.governing = GoverningDates.of(sentences, dates, issued, year);
            this.meeting = meeting.map(Meeting::id).orElse(0);
            Optional<When> held = meeting.map(Meeting::when).filter(NumberDates::isDay);
            this.met = held.map(When::from);
            this.times = new NumberDates(
                    sentences, governing, issued, held, Spoken.on(reading.page().text()));
            this.facts = facts;
            this.outlook = new Outlook(cues, issued, governing.told());
        }

        void read() {
            ListItems items = new ListItems(sentences, reading.page().text());
            for (int i = 0; i < sentences.size(); i++) {
                if (items.has(i)) {
                    sentence(i);
                    continue;
                }
                switch (sentences.get(i).kind()) {
                    case HEADING, TITLE -> {
                        outlook.heading(sentences.get(i).toString());
                        topic.headed(sentences.get(i).toString());
                    }
                    case BODY -> sentence(i);
                    case CAPTION -> {}
                }
            }
        }

        private void sentence(int index) {
            String whole = sentences.get(index).toString();
            String text = ListedNames.blanked(whole.substring(0, Math.min(LONGEST, whole.length())));
            List<DateMention> named = governing.in(index);
            outlook.announced(text);
            outlook.goesOn(governing.at(sentences, index, 0), issued, governing.told());
            outlook.plans(text, named, governing.told());
            List<Measure> found = qualifiers.without(text, measures.find(text, named));
            topic.note(sentences.get(index));
            outlook.paragraph(sentences.get(index).paragraph());
            int first = found.isEmpty() ? text.length() : found.get(0).start();
            RunInHeading above = RunInHeading.before(text, first);
            outlook.heading(above.words());
            if (found.isEmpty()) {
                if (text.endsWith("：") || isHeading(text)) {
                    outlook.heading(text);
                    outlook.lists(text);
                }
                return;
            }
            if (text.endsWith("：") && text.length() <= SHORT_HEADING) {
                outlook.heading(text);
            }
            List<Token> tokens = reading.tokenizer().tokens(text);
            Passage passage = new Passage(text, named, Names.without(found, tokens), tokens);
            numbers(index, passage);
            RunInHeading below = RunInHeading.before(text, text.length());
            outlook.heading(below.start() > first ? below.words() : "");
        }

        private static boolean isHeading(String text) {
            return text.length() <= SHORT_HEADING && (text.contains("目标") || text.contains("回顾"));
        }

        private void numbers(int index, Passage passage) {
            List<Measure> found = passage.measures();
            String text = passage.text();
            int paragraph = sentences.get(index).paragraph();
            List<Phrase> told = earlier.of(index, paragraph, passage);
            boolean ofMany = earlier.isCost(index, passage);
            int announced = Outlook.announces(text);
            int[] known = new int[found.size()];
            for (int k = 0; k < found.size(); k++) {
                int bracketed = Brackets.firstOfClosed(passage, k);
                if (bracketed > 0 && known[bracketed] > 0 && known[bracketed] < told.size()) {
                    told.subList(known[bracketed], told.size()).clear();
                }
                known[k] = told.size();
                if (found.get(k).start() > announced) {
                    outlook.tasks();
                }
                String between = k == 0
                        ? ""
                        : text.substring(found.get(k - 1).end(), found.get(k).start());
                if (between.contains("；") && !PlaceShare.goesOn(between) && !earlier.goesOn(passage, k)) {
                    boolean parts = text.lastIndexOf("其中", found.get(k).start()) >= 0;
                    told.removeIf(phrase -> NounPhrase.firms(phrase).isEmpty()
                            && !(parts && Parts.isWhole(phrase))
                            && !ToldBefore.isTopic(phrase));
                }
                boolean plan = ProgressPhrase.isPlan(passage, k);
                if (plan || !told.isEmpty() && Brackets.compares(passage, k)) {
                    told.add(told.isEmpty() ? NOTHING : told.get(told.size() - 1));
                    continue;
                }
                if (!(ofMany && k == 0) && projects.owns(passage, k)) {
                    told.add(phrases.owned(passage, k));
                    continue;
                }
                for (Phrase phrase : phrases.read(passage, k, List.copyOf(told))) {
                    told.add(phrase);
                    earlier.note(index, paragraph, passage.measures().get(k), phrase);
                    fact(index, passage, k, phrase);
                }
            }
        }

        private void fact(int index, Passage passage, int measure, Phrase read) {
            Measure value = passage.measures().get(measure);
            Outlook.Mood told = outlook.of(passage, value, issued, governing.told());
            boolean length = ProjectTopic.isLength(read);
            // what is to grow from 32% to 45% is 32% already
            boolean there = length || read.turn() == Phrase.Turn.START;
            Outlook.Mood mood = there ? Outlook.Mood.RESULT : told;
            boolean yield = mood == Outlook.Mood.AIM && outlook.isYield(value);
            Phrase phrase = yield ? topic.of(read, value.start()) : topic.withProject(read, value.start());
            if (length && phrase.indicator().equals(read.indicator())) {
                return;
            }
            boolean aim = mood == Outlook.Mood.AIM
                    || (mood == Outlook.Mood.TASK
                            && (aimedIn == index && goesOn(passage, measure)
                                    || senses.isReached(passage, measure, rises)));
            When when = times.at(index, passage, value);
            // 过去五年 of an earlier sentence makes no result of 我们将组建5个…
            boolean past = isOver(passage, value, when)
                    || NumberDates.isPast(when)
                            && (mood != Outlook.Mood.AIM
                                    || governing.named(index, value.start()).isPresent());
            if (aim && past) {
                outlook.isOver(value);
            }
            if (aim && !past) {
                aimedIn = index;
                When named = times.deadline(index, passage, value, when, outlook.isYield(value));
                When deadline = outlook.year().filter(year -> isOpen(named)).orElse(named);
                Target target = new Target(
                        phrase.indicator(),
                        senses.of(passage, measure),
                        value.quantity(),
                        deadline,
                        meeting,
                        List.of(evidence(index, passage, value, "TARGET", phrase)));
                facts.merge(key(target.indicator(), value, deadline, "T"), target, QuantityReader::merged);
            } else if (mood == Outlook.Mood.RESULT || past) {
                figure(index, passage, value, phrase, times.period(index, passage, value, phrase, when));
            } else {
                reading.declines()
                        .add(
                                "TARGET-01",
                                () -> "no target: it is a task, not what is to be reached",
                                () -> sentences.get(index).text().origin(value.start(), value.end()));
            }
        }

        /** 要实现总产值26亿元；农民人均纯收入|3800元: what is measured needs no verb of its own behind an aim, what is counted a verb before it. */
        private static boolean goesOn(Passage passage, int measure) {
            return !passage.measures().get(measure).kind().counts() || Senses.goesOn(passage, measure);
        }

        /** Whether nothing but the day of the meeting is named for an aim. */
        private boolean isOpen(When deadline) {
            return !deadline.known() && deadline.text().isEmpty()
                    || NumberDates.isDay(deadline)
                            && issued.filter(day -> !deadline.to().isAfter(day)).isPresent();
        }

        /** 预计前三季度增长7% read out when they are over; 2022年，计划实施项目120个 of a paper of 2023. */
        private boolean isOver(Passage passage, Measure value, When when) {
            Optional<LocalDate> day = issued.or(() -> met);
            return when.known()
                    && !NumberDates.isDay(when)
                    && day.filter(today -> when.to().isBefore(today)).isPresent()
                    && (Estimates.areTold(passage, value) || passage.opensWith(when));
        }

        private void figure(int index, Passage passage, Measure value, Phrase phrase, When period) {
            String clause = passage.text().substring(passage.clauseStart(value.start()), value.start());
            boolean fall = Falls.is(phrase.indicator(), value);
            Figure figure = new Figure(
                    fall ? Falls.indicator(phrase.indicator()) : phrase.indicator(),
                    fall ? Falls.negative(value.quantity()) : value.quantity(),
                    period,
                    PROVISIONAL.matcher(clause).find(),
                    meeting,
                    List.of(evidence(index, passage, value, "FIGURE", phrase)));
            facts.merge(key(figure.indicator(), value, period, "F"), figure, QuantityReader::merged);
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
                    GDP.matcher(indicator).replaceFirst("地区生产总值").replace("同比", ""),
                    value.quantity().number(),
                    value.quantity().unit(),
                    when.known() ? when.iso() : "");
        }
    }

    /** Of two periods of a year that nobody names, 前三季度 rather than 今年以来. */
    private static When narrower(When first, When second) {
        boolean loose = !first.known()
                && (first.text().isEmpty()
                        || first.text().endsWith("以来")
                        || first.text().equals("目前"));
        return loose ? second : first;
    }

    /** The same number told twice is one fact with two places. */
    private static Fact merged(Fact first, Fact second) {
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        if (first instanceof Target t) {
            return new Target(t.indicator(), t.comparator(), t.quantity(), t.deadline(), t.meeting(), evidence);
        }
        Figure f = (Figure) first;
        When period = narrower(f.period(), ((Figure) second).period());
        return new Figure(f.indicator(), f.quantity(), period, f.provisional(), f.meeting(), evidence);
    }
}
