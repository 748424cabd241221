package org.zhengtu.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.ListedNames;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * Which date or period holds at each place of an article. Within a sentence it is the last one named before; a sentence
 * that names none goes on with what the last one began with (2022年，…。其中，…), or with the heading above it (回望五年).
 */
public final class GoverningDates {

    /** How many days before the issue the day lies that 当日 and 27日 can go on from. */
    /** Other words in a bracket than a date. */
    private static final int ASIDE = 3;

    private static final int RECENT = 40;

    /** The last month in which reviews and bulletins of the year before are printed. */
    private static final int REVIEW = 10;

    private static final Set<String> WHOLE = Set.of("全年", "年末", "年底", "过去的一年", "过去一年");
    private static final int NEAR = 6;
    private static final int LONGEST_TITLE = 80;

    private static final Pattern DISPATCH = Pattern.compile("^(?:[讯电]|[^，。]{0,6}[讯电][（(])");
    /** 3月|当月: told of beside the months before it. */
    private static final Pattern ALONE = Pattern.compile("份?[当单]月");

    /** ——2013年2月6日在县第九届人民代表大会第三次会议上 */
    private static final Pattern DATELINE =
            Pattern.compile("[—（(-]{1,3}(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日[^，。；]{0,40}(?:上|通过|批准)?[）)]?$");

    private static final Pattern NAME = Pattern.compile("[^，。；]{0,30}(?:{time.occasion}|项目(?:集中)?(?:开工|签约|竣工))");

    private static final Pattern BATCH =
            Pattern.compile("[^，。；]{0,12}(?:(?:集中)?(?:开工|签约|竣工|开竣工)(?:建设|仪式|活动|项目)|集中开工|集中签约)");

    private static final Pattern END_OF_YEAR = Pattern.compile("^年[末底]$");
    private static final Pattern FRONT = Pattern.compile("(?:^|[，。；：]){time.before-date}?$");
    /** 7月底|可通车 is said of one thing only. */
    private static final Pattern COMING = Pattern.compile("(?:前|之前)?{time.coming}");

    private static final Pattern EVENT = Pattern.compile("{time.event-deed}");

    private static final Pattern CHART = Pattern.compile("{time.chart}(?:图|表)?$");

    private static final Pattern UNTIL = Pattern.compile("(?:截至|截止到?|到|至)$");
    private static final Pattern SINCE = Pattern.compile("(?:自|从|自从)$");
    private static final Pattern EDGE = Pattern.compile("[底末]$");

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
        List<List<DateMention>> found = find(sentences, dates, issued, Optional.empty());
        Optional<Told> told = issued.isPresent() ? Optional.empty() : Told.of(sentences, found, page);
        List<List<DateMention>> mentions = told.isPresent() ? find(sentences, dates, issued, told) : found;
        return new GoverningDates(
                sentences.stream().map(Sentence::toString).toList(),
                mentions,
                inherit(sentences, mentions, issued, told),
                told);
    }

    /** The year that stands in for the day of issue where that isn't known. */
    public OptionalInt told() {
        return told.map(Told::year).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static List<List<DateMention>> find(
            List<Sentence> sentences, Dates dates, Optional<LocalDate> issued, Optional<Told> year) {
        List<List<DateMention>> all = new ArrayList<>();
        Optional<LocalDate> day = Optional.empty();
        for (Sentence sentence : sentences) {
            String text = sentence.toString();
            List<DateMention> mentions = new ArrayList<>();
            String listed = ListedNames.blanked(text);
            for (DateMention mention : day.isPresent() && year.isEmpty()
                    ? dates.find(text, issued, day.get())
                    : dates.find(text, issued, year)) {
                boolean dispatch = DISPATCH.matcher(after(text, mention.end())).find();
                boolean compared = mention.isCompared(text);
                boolean named = listed.charAt(mention.start()) == ListedNames.BLANK
                        || isInName(text, mention, mentions)
                        || isBatch(text, mention, issued)
                        || DATELINE.matcher(text).lookingAt();
                if (!dispatch && !compared && !named && !quoted(text, mention.start())) {
                    mentions.add(mention);
                    day = isRecent(mention.when(), issued)
                            ? Optional.of(mention.when().from())
                            : day;
                }
            }
            all.add(mentions);
        }
        return all;
    }

    /** 8月21日，澄江市|2020年|第四批项目开工: the year is part of a name, the day holds. */
    private static boolean isInName(String text, DateMention mention, List<DateMention> before) {
        When when = mention.when();
        boolean span = when.precision() == Precision.YEAR || when.precision() == Precision.PERIOD;
        if (before.isEmpty() || !span) {
            return false;
        }
        When last = before.get(before.size() - 1).when();
        return last.precision() == Precision.DAY
                && !last.from().isBefore(when.from())
                && !last.from().isAfter(when.to().plusDays(RECENT))
                && NAME.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    /** 第四季度|集中开工 told of in September: the name of a batch, no time to come. */
    private static boolean isBatch(String text, DateMention mention, Optional<LocalDate> issued) {
        When when = mention.when();
        return when.precision() == Precision.PERIOD
                && issued.filter(day -> when.from().isAfter(day)).isPresent()
                && BATCH.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    private static boolean isRecent(When when, Optional<LocalDate> issued) {
        return when.precision() == Precision.DAY
                && issued.map(day -> !when.from().isAfter(day) && when.from().isAfter(day.minusDays(RECENT)))
                        .orElse(true);
    }

    private static String before(String text, int position) {
        return text.substring(Math.max(0, position - NEAR), position);
    }

    private static String after(String text, int position) {
        return text.substring(position, Math.min(text.length(), position + 2 * NEAR));
    }

    private static boolean quoted(String text, int position) {
        String before = text.substring(Math.max(0, position - LONGEST_TITLE), position);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    /** 今年计划投资2亿元，1月份已完成1000万元: a month amidst what is told of its year; 年末 likewise. */
    private static boolean isAside(String text, DateMention mention, When last) {
        boolean point = END_OF_YEAR.matcher(mention.when().text()).find();
        return last.known() && ALONE.endFrom(text, mention.end()) > 0
                || (point || mention.when().precision() == When.Precision.MONTH)
                        && last.precision() == When.Precision.YEAR
                        && last.from().getYear() == mention.when().from().getYear()
                        && (point || text.lastIndexOf('，', mention.start()) >= 0);
    }

    /** 2019—2023年地区生产总值及其增速: what a diagram shows is no heading of the text below it. */
    private static boolean isChart(Sentence sentence, DateMention mention) {
        When when = mention.when();
        return sentence.kind() != Sentence.Kind.BODY
                && when.known()
                && when.from().getYear() < when.to().getYear()
                && CHART.matcher(sentence.toString()).find();
    }

    private static List<When> inherit(
            List<Sentence> sentences,
            List<List<DateMention>> mentions,
            Optional<LocalDate> issued,
            Optional<Told> told) {
        List<When> inherited = new ArrayList<>();
        When frame = When.UNKNOWN;
        When led = When.UNKNOWN;
        When last = When.UNKNOWN;
        When opening = When.UNKNOWN;
        for (int i = 0; i < sentences.size(); i++) {
            boolean opens = i > 0
                    && sentences.get(i).paragraph() != sentences.get(i - 1).paragraph();
            led = opens && isPartOf(led, opening) ? opening : led;
            When year = led != When.UNKNOWN ? led : frame;
            mentions.set(i, isReview(year, issued, told) ? ofYear(mentions.get(i), year) : mentions.get(i));
            if (opens && isLongAgo(led, issued)) {
                led = When.UNKNOWN;
                last = When.UNKNOWN;
            }
            inherited.add(led != When.UNKNOWN ? led : frame != When.UNKNOWN ? frame : last);
            Sentence sentence = sentences.get(i);
            for (DateMention mention : mentions.get(i)) {
                if (isComing(sentence.toString(), mention)
                        || isAside(sentence.toString(), mention, last)
                        || isEvent(sentence.toString(), mention, led)
                        || isChart(sentence, mention)) {
                    continue;
                }
                if (sentence.kind() != Sentence.Kind.BODY) {
                    frame = mention.when();
                    led = When.UNKNOWN;
                } else if (leads(sentence.toString(), mention)) {
                    led = mention.when();
                }
                last = mention.when();
            }
            opening = opens || i == 0 ? led : opening;
        }
        return inherited;
    }

    /** 上半年… 1-5月，利润…: a shorter time named amidst a paragraph holds to its end, then the report's own again. */
    private static boolean isPartOf(When part, When whole) {
        return part.known()
                && whole.precision() == Precision.PERIOD
                && !part.from().isBefore(whole.from())
                && !part.to().isAfter(whole.to())
                && !part.equals(whole);
    }

    /** 上半年… |今年5月，某公司的项目建成投产|。工业增加值增长7%: the date of one event amid what is told of a longer time. */
    private static boolean isEvent(String text, DateMention mention, When led) {
        boolean exact =
                mention.when().precision() == Precision.MONTH || mention.when().precision() == Precision.DAY;
        return exact
                && isPartOf(mention.when(), led)
                && EVENT.matcher(text).region(mention.end(), text.length()).find();
    }

    /** Whether a text printed before a year is nearly over, or that names only its year, tells of the year before. */
    private static boolean isReview(When year, Optional<LocalDate> issued, Optional<Told> told) {
        if (!year.known() || year.to().getYear() != year.from().getYear()) {
            return false;
        }
        int next = year.to().getYear() + 1;
        return issued.isPresent()
                ? issued.get().getMonthValue() <= REVIEW && issued.get().getYear() == next
                : told.filter(last -> last.year() == next).isPresent();
    }

    /** 全年, 年末 and 过去的一年 of a review are the year that it tells of. */
    private static List<DateMention> ofYear(List<DateMention> mentions, When year) {
        return mentions.stream()
                .map(mention -> WHOLE.contains(mention.when().text())
                        ? mention.in(year.from().getYear())
                        : mention)
                .toList();
    }

    /** A year of somebody's story (2018年，他投资…) doesn't hold beyond its paragraph; the year that a report is about does. */
    private static boolean isLongAgo(When when, Optional<LocalDate> issued) {
        return when.known()
                && issued.map(day -> when.to().getYear() < day.getYear() - 1).orElse(false);
    }

    /** 2022年，…, 上半年全市… at the front of a clause, and 到2027年的目标： hold beyond their sentence. */
    private static boolean leads(String text, DateMention mention) {
        boolean set = mention.end() < text.length() && "，间".indexOf(text.charAt(mention.end())) >= 0;
        return set
                || text.endsWith("：")
                || FRONT.matcher(before(text, mention.start())).find();
    }

    private static boolean isComing(String text, DateMention mention) {
        return COMING.matcher(text).region(mention.end(), text.length()).lookingAt();
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
