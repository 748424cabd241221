package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.GoverningDates;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** For which time the numbers of an article are told: the period of a figure, the deadline of a target. */
final class NumberDates {

    private static final Pattern THIS_YEAR = Pattern.compile("年度|年内|今年|当年|年计划");
    /** 确定的年度目标为：… */
    private static final Pattern YEARLY = Pattern.compile("(?:年度|全年|今年)[^，。；]{0,10}(?:目标|任务|计划)[^，。；]{0,4}$");

    /** 本次签约项目4个 is told of the day that the article reports, whatever other date stands before it. */
    private static final Pattern THIS_TIME =
            Pattern.compile("{quantity.this-time}|本届(?!政府|县委|市委|区委|州委|党委|人大|政协|任期|班子|委员会)");

    private static final Pattern HERE = Pattern.compile(THIS_TIME + "|现场|会上|仪式上|活动上|集中(?:开工|签约|开竣工|竣工|投产)|开竣工");
    /** 年底建成，|建成后年产值可达5亿元: the date is that of the building. */
    private static final Pattern AFTERMATH = Pattern.compile("，[^，。；]{0,6}(?:建成|投产|达产|投用|竣工|运营)[^，。；]{0,4}后");

    private static final Pattern BATCH =
            Pattern.compile("(?:第?[一二三四\\d]批次?|重[点大]|产业|招商|项目)*集中(?:开工|签约|开竣工|竣工|投产)(?!以来)");
    private static final Pattern BASE = Pattern.compile("(?:是|比|较|为)(?<year>(?:19|20)\\d\\d)年的?");

    /** Titles and the first sentences. */
    private static final int LEAD = 6;

    private static final Pattern OF_YEAR = Pattern.compile("全年(?:[^，。；]{0,4}(?:目标|任务|计划|预算)|共?(?:铺排|安排|谋划|确定|排定|敲定))");

    private static final int LATE = 11;
    private static final int SPRING = 5;

    /** 过去5年 of a text that has named the years of a plan. */
    private static final Pattern BACK = Pattern.compile("过去|年来$|回[望顾]");

    /** 未来五年 of a text that names the plan for them. */
    private static final Pattern FIVE_YEARS = Pattern.compile("(?:未来|今后)(?:的|一个)?(?:五|5)年");

    private static final Pattern END_OF_MONTH = Pattern.compile("\\d{1,2}月份?[底末]");
    /** 存款余额|较年初增加|24亿元 */
    private static final Pattern SINCE_JANUARY = Pattern.compile("[比较]年初(?:净|新)?增加?$");

    private static final Pattern FLOW = Pattern.compile("{quantity.flow}");
    private static final Pattern STOCK = Pattern.compile("{quantity.stock}");

    /** 四年累计|完成152亿元 */
    private static final Pattern IN_YEARS = Pattern.compile("^[两二三四五六七八九十]{1,2}年来?(?:累计|共)");

    /** 27.7:38.2:|34.1 is one end of a development. */
    private static final Pattern RATIO = Pattern.compile("[\\d.]{1,5}[:：∶︰](?:[\\d.]{1,5}[:：∶︰])?");

    /** 是五年前的2.5倍, 比全省平均水平高9000元: told of the last of several years. */
    private static final Set<String> COMPARED = Set.of("PHRASE-14", "PHRASE-15");

    private static final Pattern REACHED = Pattern.compile("^(?!.{0,40}(?:累计|共|年均)).{0,40}达到?(?:了|约|近)?$");

    private static final Pattern COUNTED = Pattern.compile("[来间]$|过去|回|近");

    private static final Set<String> WHOLE = Set.of("全年", "年末", "年底");

    private final List<Sentence> sentences;
    private final GoverningDates governing;
    /** The year that the article is a plan for; {@link When#UNKNOWN} if it is none. */
    private final When planned;
    /** The years that the headline says it reviews. */
    private final List<Integer> reviewed;

    private final Optional<LocalDate> issued;
    private final Optional<LocalDate> spoken;
    /** The first months of the year that the article, printed soon after them, reports on: what it tells of 目前 is told of them. */
    private final Optional<When> reported;

    private Optional<When> event;
    private int lastOfEvent = -2;
    /** When the development last told of began, in which sentence, and when it ended: 由66元增长到… after it begins then too. */
    private When started = When.UNKNOWN;

    private int startedIn = -1;
    private When ended = When.UNKNOWN;

    /**
     * @param sentences of the article, titles first
     * @param met the day of the one meeting that the article reports, if there is one
     * @param spoken the day on which the report was given that the article prints
     */
    NumberDates(
            List<Sentence> sentences,
            GoverningDates governing,
            Optional<LocalDate> issued,
            Optional<When> met,
            Optional<LocalDate> spoken) {
        this.spoken = spoken;
        this.sentences = sentences;
        this.governing = governing;
        this.issued = issued;
        this.planned = PlanYears.titled(sentences);
        this.reviewed = PlanYears.reviewed(sentences);
        this.event = met.or(this::firstDay);
        this.reported = PlanYears.reported(leading(), issued);
    }

    /** One day, no span of days. */
    static boolean isDay(When when) {
        return when.precision() == When.Precision.DAY && when.basis() != DateBasis.RANGE;
    }

    /** Years gone by that no year is told for (过去5年): no aim can be meant. */
    static boolean isPast(When when) {
        return !when.known() && BACK.matcher(when.text()).find();
    }

    /** The dates of the titles and the first sentences. */
    private Stream<When> leading() {
        return IntStream.range(0, Math.min(LEAD, sentences.size()))
                .mapToObj(governing::in)
                .flatMap(List::stream)
                .map(DateMention::when);
    }

    private Optional<When> firstDay() {
        return leading().filter(NumberDates::isDay).findFirst();
    }

    /** The date that holds; at the end of a development not the one that its beginning has (由2000年的45%提高到65%). */
    When at(int index, Passage passage, Measure value) {
        Optional<DateMention> named = governing.named(index, value.start());
        if (isOfEvent(index, passage, value, named)) {
            lastOfEvent = index;
            return event.orElse(When.UNKNOWN);
        }
        String clause = passage.text().substring(0, passage.clauseEnd(value.end()));
        if (named.isEmpty() && event.isEmpty() && THIS_TIME.matcher(clause).find()) {
            return ofUnknownDay(governing.at(sentences, index, value.start()));
        }
        boolean ofStart =
                named.filter(date -> startsDevelopment(passage, date, value)).isPresent();
        return governing.at(sentences, index, ofStart ? named.get().start() : value.start());
    }

    /** 本次开工12个 of an article that names no day is told of its year, whatever words (近年来) stand before. */
    private When ofUnknownDay(When held) {
        boolean vague = !held.known() || spansYears(held);
        return !vague
                ? held
                : governing.told().isPresent()
                        ? When.year("", governing.told().getAsInt(), DateBasis.CONTEXT)
                        : When.UNKNOWN;
    }

    /** The day of what the article reports, if it names one. */
    Optional<When> event() {
        return event;
    }

    /** Takes the day that another piece of the same print names, where this one names none. */
    void lend(When day) {
        event = event.or(() -> Optional.of(day));
    }

    /** 去年开工10个，本次开工12个; a sentence that goes on with 其中 is told of the same day. */
    private boolean isOfEvent(int index, Passage passage, Measure value, Optional<DateMention> named) {
        String told = passage.text().substring(0, passage.clauseEnd(value.end()));
        if (named.isPresent()) {
            boolean day = named.filter(date -> isDay(date.when())).isPresent();
            boolean batch = named.filter(
                            date -> date.when().precision() == When.Precision.PERIOD && isBatch(told, date.end()))
                    .isPresent();
            return event.isPresent() && batch
                    || !day
                            && THIS_TIME
                                    .matcher(told)
                                    .region(named.get().end(), told.length())
                                    .find();
        }
        boolean goesOn = index == lastOfEvent || index == lastOfEvent + 1 && told.startsWith("其中");
        return event.isPresent() && (goesOn || HERE.matcher(told).find());
    }

    /** 2022年一季度|集中开工重点项目14个: the time is part of a name. */
    private static boolean isBatch(String text, int end) {
        return BATCH.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether a date tells only when a development began (由2000年的45%提高到65%) whose first number stands before this one. */
    private static boolean startsDevelopment(Passage passage, DateMention date, Measure value) {
        String before = passage.text().substring(Math.max(0, date.start() - 1), date.start());
        int clause = passage.clauseEnd(date.end());
        return !before.isEmpty()
                && "由从".contains(before)
                && passage.measures().stream()
                        .anyMatch(other -> other.start() >= date.end()
                                && other.start() < Math.min(clause, value.start())
                                && !RATIO.matches(passage.text().substring(other.start(), value.start())));
    }

    /**
     * What is planned for the year ends with it; what a project will yield has no date but its own.
     *
     * @param when what {@link #at} has found
     * @param yield whether the number is what a project is to yield
     */
    When deadline(int index, Passage passage, Measure value, When when, boolean yield) {
        String clause = passage.text().substring(passage.clauseStart(value.start()), value.start());
        Optional<DateMention> named = governing.named(index, value.start());
        boolean own = named.isPresent()
                && !AFTERMATH
                        .matcher(passage.text().substring(named.get().end(), value.start()))
                        .find();
        String lead = passage.text().substring(0, Math.max(0, passage.text().lastIndexOf('：', value.start())));
        boolean whole = named.isEmpty() && passage.text().lastIndexOf("全年", value.start()) >= 0;
        boolean ofYear = whole
                || THIS_YEAR.matcher(clause).find()
                || YEARLY.matcher(lead).find();
        boolean yearly = ofYear && when.precision() == When.Precision.DAY;
        Optional<When> plan =
                FIVE_YEARS.matcher(when.text()).find() ? PlanYears.end(sentences, issued) : Optional.empty();
        if (plan.isPresent()) {
            return plan.get();
        }
        if (Outlook.canBeDeadline(when, issued) && !(yearly && !own)) {
            return own || !yield ? last(when) : When.UNKNOWN;
        }
        OptionalInt year = issued.isPresent() ? OptionalInt.of(issued.get().getYear()) : governing.told();
        if (ofYear && year.isPresent()) {
            return When.year("年度", year.getAsInt(), DateBasis.RELATIVE);
        }
        return yield ? When.UNKNOWN : planned;
    }

    /** What is to be reached in the years of a plan (“十二五”期间) is to be reached by their end. */
    private static When last(When when) {
        return spansYears(when) ? When.year(when.text(), when.to().getYear(), when.basis()) : when;
    }

    /**
     * 年均 is of several years; what is still to come is no period of a result.
     *
     * @param when what {@link #at} has found
     */
    When period(int index, Passage passage, Measure value, Phrase phrase, When when) {
        if (phrase.rule().equals(BasePhrase.ID)) {
            return BasePhrase.period(passage, value, sinceNewYear(phrase, when));
        }
        Optional<When> sameTime = value.kind().relative() ? Optional.empty() : BasePhrase.sameTime(passage, value);
        if (sameTime.isPresent()) {
            return sameTime.get();
        }
        if (event.isPresent() && phrase.rule().equals(PresencePhrase.ID)) {
            return isDay(when) ? when : event.get();
        }
        if (phrase.turn() == Phrase.Turn.START && BasePhrase.isLastYear(passage, value) && when.known()) {
            return BasePhrase.yearBefore(when);
        }
        if (phrase.turn() == Phrase.Turn.START) {
            boolean own = when.known() && !when.equals(ended);
            started = index == startedIn && !own ? started : when;
            startedIn = index;
            return spansYears(started) ? end(phrase.turn(), started) : started;
        }
        Optional<When> last = phrase.turn() == Phrase.Turn.END ? lastOfYears(index) : Optional.empty();
        if (last.isPresent() && (isDay(when) || !when.known())) {
            ended = last.get();
            return ended;
        }
        ended = phrase.turn() == Phrase.Turn.END ? when : When.UNKNOWN;
        if (phrase.turn() == Phrase.Turn.END && spansYears(when)) {
            return end(phrase.turn(), when);
        }
        if (COMPARED.contains(phrase.rule()) && spansYears(when)) {
            return end(Phrase.Turn.END, when);
        }
        String clause = passage.text().substring(passage.clauseStart(value.start()), value.start());
        boolean ofYears = phrase.indicator().contains("年均")
                || IN_YEARS.matcher(clause).find()
                || clause.startsWith("累计") && passage.text().lastIndexOf("年均", value.start()) >= 0;
        boolean yearly = ofYears && !spansYears(when);
        if (yearly || isPast(when)) {
            return (yearly ? sinceBase(index, when) : Optional.<When>empty())
                    .or(() -> governing.years(index))
                    .orElse(when);
        }
        if (when.text().endsWith("目前")) {
            return reported.isPresent()
                    ? reported.get()
                    : issued.map(day -> When.day(when.text(), day, DateBasis.RELATIVE))
                            .orElseGet(() -> governing.told().isPresent()
                                    ? When.year(when.text(), governing.told().getAsInt(), DateBasis.CONTEXT)
                                    : when);
        }
        boolean ahead = when.known()
                ? issued.map(day -> when.from().isAfter(day)).orElse(false)
                : Outlook.isAhead(when, issued);
        if (isYearBefore(passage, when)) {
            return BasePhrase.yearBefore(when);
        }
        return ahead ? estimated(when) : isTerm(when) ? term(when, clause) : sinceNewYear(phrase, when);
    }

    /**
     * A result of 全年 or 年末 printed in spring is of the year before, unless the sentence names this year itself (今年，全年…) or the
     * headline is that of a review of it.
     */
    private boolean isYearBefore(Passage passage, When when) {
        return WHOLE.contains(when.text())
                && !reviewed.contains(when.to().getYear())
                && passage.dates().stream()
                        .map(DateMention::when)
                        .noneMatch(other -> other.known()
                                && !WHOLE.contains(other.text())
                                && other.to().getYear() == when.to().getYear())
                && !OF_YEAR.matcher(passage.text()).find()
                && when.known()
                && issued.filter(day -> day.getYear() == when.from().getYear() && day.getMonthValue() <= SPRING)
                        .isPresent();
    }

    /** 2018年以来 of a report that a new congress hears: the years of a term. */
    private boolean isTerm(When when) {
        return spansYears(when)
                && when.from().getDayOfYear() == 1
                && spoken.filter(when.to()::equals).isPresent();
    }

    /** They end with the year before a report that is given in spring; what 达到 says is reached then. */
    private static When term(When when, String clause) {
        int last = when.to().getYear() - (when.to().getMonthValue() <= SPRING ? 1 : 0);
        LocalDate end = LocalDate.of(last, 12, 31);
        return last == when.from().getYear() || REACHED.matcher(clause).find()
                ? When.year(when.text(), last, when.basis())
                : When.period(when.text(), when.from(), end, DateBasis.RANGE);
    }

    /** 预计到年末 of a report given in the last weeks of a year is of that year. */
    private When estimated(When when) {
        boolean late = when.known()
                && issued.filter(day -> day.getMonthValue() >= LATE
                                && day.getYear() == when.to().getYear())
                        .isPresent();
        return late ? When.year(when.text(), when.to().getYear(), when.basis()) : When.UNKNOWN;
    }

    /** 截至5月底，完成|投资28亿元: what flows is told of the months up to the day, what is there (存款余额) of the day. */
    private static When sinceNewYear(Phrase phrase, When when) {
        boolean flows = isDay(when)
                && END_OF_MONTH.matcher(when.text()).find()
                && (SINCE_JANUARY.matcher(phrase.indicator()).find()
                        || FLOW.matcher(phrase.indicator()).find()
                                && !STOCK.matcher(phrase.indicator()).find());
        return flows ? When.period(when.text(), when.to().withDayOfYear(1), when.to(), DateBasis.RANGE) : when;
    }

    /** 2020年达到205亿元，是2015年的1.5倍，|年均增长7.6%: of the years since the one that is compared with. */
    private Optional<When> sinceBase(int index, When when) {
        Matcher base = BASE.matcher(sentences.get(index).text());
        if (!when.known() || !base.find()) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(Integer.parseInt(base.group("year")) + 1, 1, 1);
        LocalDate to = LocalDate.of(when.to().getYear(), 12, 31);
        return from.isBefore(to) ? Optional.of(When.period("年均", from, to, DateBasis.CONTEXT)) : Optional.empty();
    }

    /** 过去四年, …由2007年的90亿元跃升到145亿元: up to the last of the years reviewed, where it began with the one before them. */
    private Optional<When> lastOfYears(int index) {
        return governing
                .years(index)
                .filter(years -> started.precision() == When.Precision.YEAR
                        && started.from().getYear() == years.from().getYear() - 1)
                .map(years -> When.year(years.text(), years.to().getYear(), years.basis()));
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
}
