package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.zhengtu.extract.time.DateMention;
import org.zhengtu.extract.time.GoverningDates;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;

/**
 * Whether the numbers of a place are aims or results. The last word before a number that tells decides: 力争, 到2026年,
 * 要 against 已, 同比, 去年, 了; without one, the heading above (展望五年, 回望五年) does.
 */
final class Outlook {

    /** How sure it is that a number is an aim. */
    enum Mood {
        /** Told as reached. */
        RESULT,
        /** Told as an aim: 力争, 到2026年, 投产后. */
        AIM,
        /** Told among what is to be done (要…), which makes an aim only of what is to be reached. */
        TASK
    }

    private static final Pattern ASIDE = Pattern.compile("（[^（）]{0,60}）");

    /** 三年内, 用3到5年时间, 今后五年; not 近年来. */
    private static final Pattern TERM = Pattern.compile("未来|今后|接下来|内$|时间$|^[^近多过这回半]{1,4}年$");

    /** 将为9万人、8万人|提供平台: they are there already. */
    private static final Pattern SERVED = Pattern.compile("[将可]?(?:为|向|给)[^，。；]{0,60}$");

    /** 今年底, 年底前, 6月底: the last day of a time. */
    private static final Pattern END = Pattern.compile(".{2}[底末]$|[底末]之?前$");

    private static final Pattern UNTIL_NOW = Pattern.compile("{quantity.until-now}");

    /** 今年以来, 上半年, 1至9月. */
    private static final Pattern SO_FAR = Pattern.compile("以来$|上半年$|[前一二三四]个?季度$|^\\d{1,2}[至到—~-]\\d{1,2}月");

    private static final int AHEAD = 16;
    /** What works cost altogether is told of them as they are, whenever they are to be built. */
    private static final Pattern TOTAL =
            Pattern.compile("(?<!完成|年度|年内)(?:总投资|协议(?:引资|投资)|(?:签约|合同|协议)总?金)(?:额|金额|共|约|达|超|近|为|合计)*：?$");

    private static final Pattern BEFORE_AIM =
            Pattern.compile("^[^，。；]{0,10}，?(?:将|有望|预计|力争|可|(?:今年|年内|年度|全年|当年)(?:计划|拟))");

    private static final Pattern DONE_AHEAD =
            Pattern.compile("(?<!待|后)已经?(?:提前|全部|陆续|先后|分批|累计)?{quantity.done-ahead}了?[^，。；]{0,4}$");

    /** 9个|产业项目现场签约 */
    private static final Pattern SIGNED = Pattern.compile("(?:现场|当场|成功|集中)签约$");

    /** 增长8%以上的目标 */
    private static final Pattern OF_AIM = Pattern.compile(
            "^[是的][^，。；]{0,6}目标|^[^，。；\\d]{2,12}目标(?!任务?完成|任务?的)|^(?:的?目标|大关|台阶)?(?:发起)?(?:冲刺|迈进|进军|挺进|奋进)");

    /** 如期实现了贫困发生率降到1.2%以下的目标 */
    private static final Pattern ATTAINED =
            Pattern.compile("(?<!确保|力争|争取|要|将)(?:(?:如期|提前|顺利|圆满|成功|超额|已经?)(?:实现|完成|达到)|(?:实现|完成|达到)了)");

    private final Cues cues;
    /** What a paragraph goes on to tell: 重点抓好以下工作：… */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:抓好|做好|完成|落实)以下[^，。；]{0,8}(?:工作|任务|方面|事项)|{quantity.announced}目标[是为：]");

    private static final Pattern LISTED_AIMS = Pattern.compile("目标任?务?[是为]?：(?=[^。]{0,30}?(?:到|力争|突破|达|增长|确保|年))");

    private static final Pattern GOES_ON = Pattern.compile("[▶●◆]?{quantity.goes-on}(?!了)");

    private final Section section;
    /** Whether the sentence goes on with a year that is over. */
    private boolean over;

    private int paragraph = -1;
    private boolean tasks;
    private Passage passage;
    /** The paragraph whose last number is an aim, and whether the sentence before this one ended in one. */
    private int aimedIn = -1;

    private boolean planned;
    /** Whether the sentences are items of a list of aims. */
    private boolean listed;

    private Cues.Found found;
    private final PlanYears years = new PlanYears();

    /** What was counted last in the sentence, by unit. */
    private final Map<String, Counted> counted = new HashMap<>();

    private final Outlays outlays = new Outlays();

    private record Counted(int start, Mood mood) {}

    /** Where the last number of the sentence ends that was expected of a time that is over; -1 if there is none. */
    private int estimated = -1;

    /** @param told the year that the article tells of where nothing says when it was issued */
    Outlook(Cues cues, Optional<LocalDate> issued, OptionalInt told) {
        this.cues = cues;
        this.section = new Section(issued, told);
    }

    /** Takes note of a heading, if there is one. */
    void heading(String printed) {
        if (!printed.isEmpty()) {
            section.heading(printed);
            listed = false;
        }
    }

    /** Takes note of a sentence that announces what all the rest tells: 对今后五年的发展提出了目标。 */
    void announced(String sentence) {
        section.announced(sentence);
    }

    /** Takes note of words before a list, 具体包括：, whose items are aims where the words or the sentence before tell of one. */
    void lists(String text) {
        Cues.Found told = cues.in(ASIDE.matcher(text).replaceAll(""));
        boolean aims = !told.aims().isEmpty() || aimedIn == paragraph;
        listed = text.endsWith("：") && aims && told.results().isEmpty();
    }

    /** Where a sentence says that aims or tasks follow; after its end if it does nowhere. */
    static int announces(String sentence) {
        Matcher m = ANNOUNCED.matcher(sentence);
        return m.find() ? m.start() : sentence.length();
    }

    /** The rest of the paragraph tells what is to be done. */
    void tasks() {
        tasks = true;
    }

    /** Takes note of the time that a sentence goes on with. */
    void goesOn(When with, Optional<LocalDate> issued, OptionalInt told) {
        int own = issued.map(LocalDate::getYear).orElse(told.orElse(0));
        over = with.precision() == When.Precision.YEAR && with.to().getYear() < own;
    }

    /** Takes note of the paragraph that is read. */
    void paragraph(int number) {
        tasks &= number == paragraph;
        paragraph = number;
    }

    /** The year that the aims of the section are for, if that is told. */
    Optional<When> year() {
        return section.year();
    }

    /** Takes note of a number, the last one asked about, that looked like an aim and is of a time that is over. */
    void isOver(Measure measure) {
        estimated = measure.end();
        aimedIn = -1;
    }

    /** How the number is told. */
    Mood of(Passage sentence, Measure measure, Optional<LocalDate> issued, OptionalInt told) {
        if (sentence != passage) {
            planned = aimedIn == paragraph;
            aimedIn = -1;
            passage = sentence;
            found = cues.in(sentence.text());
            counted.clear();
            outlays.clear();
            estimated = -1;
        }
        Optional<Mood> whole = partOf(measure);
        if (whole.isPresent()) {
            return whole.get();
        }
        Mood mood = told(measure, issued, told);
        counted.put(measure.quantity().unit(), new Counted(measure.start(), mood));
        return mood;
    }

    /** 集中开工项目23个，年内计划投资40亿元，其中|产业项目14个: a part is told as the whole is that was counted before the aim. */
    private Optional<Mood> partOf(Measure measure) {
        String before = passage.text().substring(0, measure.start());
        Counted whole = counted.get(measure.quantity().unit());
        int part = before.lastIndexOf("其中");
        boolean counts = measure.kind().counts() && whole != null && whole.start() < part;
        return counts && Cues.Found.last(found.aims(), measure.start()) < part
                ? Optional.of(whole.mood())
                : Optional.empty();
    }

    private Mood told(Measure measure, Optional<LocalDate> issued, OptionalInt told) {
        int at = measure.start();
        String behind = passage.text().substring(measure.end(), passage.clauseEnd(measure.end()));
        String clause = passage.text().substring(passage.clauseStart(at), at);
        if (measure.kind() == Unit.Kind.PERSON && SERVED.matcher(clause).find() && behind.contains("提供")) {
            return Mood.RESULT;
        }
        if (measure.kind() == Unit.Kind.MONEY && TOTAL.matcher(clause).find()) {
            return Mood.RESULT;
        }
        if (measure.kind().counts() && SIGNED.matcher(behind).find()) {
            return Mood.RESULT;
        }
        if (OF_AIM.matcher(behind).find() && !ATTAINED.matcher(clause).find() || isYield(measure)) {
            return Mood.AIM;
        }
        if (measure.kind() == Unit.Kind.MONEY && Outlays.isPlanned(clause)) {
            outlays.plan(passage.clauseStart(at), measure, counted.isEmpty());
            return Mood.AIM;
        }
        if (GOES_ON.matcher(clause).lookingAt() && outlays.goOn(Cues.Found.last(found.results(), at))) {
            return Mood.AIM;
        }
        if (Estimates.areOfThePast(passage, found, measure, issued, over || section.reviews(), section.aims())
                || standsBeforeAim(measure)) {
            return Mood.RESULT;
        }
        int aimed = Cues.Found.last(unspent(aims(found, passage.dates(), told)), at);
        int listed = aimsListed(at);
        int reached = Cues.Found.last(found.results(), listed);
        int past = -1;
        for (DateMention date : passage.dates()) {
            if (GoverningDates.isInBracket(passage.text(), date, at) || isDone(date)) {
                continue;
            }
            if (date.end() <= at
                    && (isAhead(date.when(), issued)
                            || isAfter(date.when(), issued, told)
                            || isPlanned(date, issued))) {
                aimed = Math.max(aimed, date.start());
            } else if (date.end() <= at && (isPast(date.when(), issued) || isReviewed(date.when(), issued, told))) {
                past = date.start();
            } else if (date.end() <= at && date.when().precision() == When.Precision.YEAR) {
                past = -1;
            }
        }
        reached = Math.max(reached, past);
        aimed = reached < 0 && !isSoFar(at) ? Math.max(aimed, Cues.Found.last(found.focuses(), at)) : aimed;
        Mood mood = strongest(aimed, Cues.Found.last(found.tasks(), at), reached);
        aimedIn = mood == Mood.AIM ? paragraph : -1;
        if (mood == Mood.RESULT) {
            years.told(passage.dates(), at);
        }
        return mood;
    }

    /** 已下达|2025年|中央资金: for what year it is that has been done. */
    private boolean isDone(DateMention date) {
        return DONE_AHEAD
                .matcher(passage.text().substring(Math.max(0, date.start() - AHEAD), date.start()))
                .find();
    }

    /** Whether a time before a position is told of as it has gone so far: 今年以来，|上半年，. */
    private boolean isSoFar(int position) {
        return passage.dates().stream()
                .anyMatch(date -> date.end() <= position
                        && SO_FAR.matcher(date.when().text()).find());
    }

    /** 年初以来 of a year with a plan tells what has been. */
    private boolean isPlanned(DateMention date, Optional<LocalDate> issued) {
        return !passage.text().startsWith("以来", date.end())
                && !date.when().text().endsWith("以来")
                && years.isPlanned(date.when(), issued);
    }

    /** Takes note of the years that a sentence plans for. */
    void plans(String sentence, List<DateMention> dates, OptionalInt told) {
        if (PlanYears.hasYear(dates)) {
            years.announced(sentence, dates);
        }
        if (!section.reviews() && PlanYears.hasYear(dates)) {
            years.note(dates, aims(cues.in(sentence), dates, told));
        }
    }

    /** The cues that belong neither to an outlay alone (年内计划投资5亿元；|民生类项目9个) nor to an estimate (预计总产2万吨；|面积3万亩). */
    private List<Integer> unspent(List<Integer> aims) {
        return aims.stream()
                .filter(at -> at > estimated || !Estimates.isForecast(passage.text(), at))
                .filter(at -> !outlays.own(at))
                .toList();
    }

    /** The cues of aims but 到2009年 in a text that tells of 2018. */
    private static List<Integer> aims(Cues.Found found, List<DateMention> dates, OptionalInt told) {
        List<Integer> past = dates.stream()
                .filter(date -> told.isPresent()
                        && date.when().known()
                        && date.when().to().getYear() <= told.getAsInt())
                .flatMap(date -> Stream.of(date.start() - 1, date.end()))
                .toList();
        return found.aims().stream()
                .filter(at -> !past.contains(at) && !isWithinDate(at, dates))
                .toList();
    }

    /** 2006年|到|2009年 is one span of time, no aim for its end. */
    private static boolean isWithinDate(int at, List<DateMention> dates) {
        return dates.stream().anyMatch(date -> date.start() < at && at < date.end());
    }

    /** Where a list of aims (主要目标是：…) begins before a position, within which 累计完成 is an aim too; else the position. */
    private int aimsListed(int at) {
        Matcher list = LISTED_AIMS.matcher(passage.text()).region(0, at);
        return list.find() ? list.start() : at;
    }

    /** Whether the number last asked about is what a project is to yield: A投产后产值3亿元；|B已吊装风机41台 is told of another one. */
    boolean isYield(Measure measure) {
        int part = passage.text().lastIndexOf('；', measure.start());
        return Cues.Found.last(found.yields(), measure.start()) > part;
    }

    /** 13个项目，将在三年内…: the number counts what is to reach the aim told behind it. */
    private boolean standsBeforeAim(Measure measure) {
        String clause = passage.text().substring(passage.clauseStart(measure.start()), measure.start());
        String after =
                passage.text().substring(measure.end(), Math.min(passage.text().length(), measure.end() + AHEAD));
        return measure.kind().counts()
                && !cues.bringsAbout(clause)
                && BEFORE_AIM.matcher(after).find();
    }

    /** 2024年将建成停车场10处。|新增泊位1500个。 */
    private boolean aimsGoOn() {
        return planned && GOES_ON.matcher(passage.text()).lookingAt();
    }

    private Mood strongest(int aimed, int asked, int told) {
        if (aimed < 0 && asked < 0 && told < 0) {
            return listed || aimsGoOn() ? Mood.AIM : section.aims() || tasks ? Mood.TASK : Mood.RESULT;
        }
        if (told > aimed && told > asked) {
            return Mood.RESULT;
        }
        return aimed >= 0 ? Mood.AIM : Mood.TASK;
    }

    /** Whether a date, or words for one (今后五年), lies after the issue. */
    static boolean isAhead(When when, Optional<LocalDate> issued) {
        if (!when.known()) {
            return TERM.matcher(when.text()).find();
        }
        boolean end = END.matcher(when.text()).find()
                && issued.filter(day -> when.to().isAfter(day)).isPresent();
        return end
                || !when.text().contains("以来")
                        && issued.map(day ->
                                        when.from().isAfter(day) || when.to().getYear() > day.getYear())
                                .orElse(false);
    }

    /** 2029年 of a text without a date that tells of 2024. */
    private static boolean isAfter(When when, Optional<LocalDate> issued, OptionalInt told) {
        return issued.isEmpty()
                && told.isPresent()
                && when.known()
                && when.from().getYear() > told.getAsInt();
    }

    private static boolean isPast(When when, Optional<LocalDate> issued) {
        return when.known() && issued.map(day -> !when.to().isAfter(day)).orElse(false);
    }

    /** 五年来 of a text without a date that tells of the year after. */
    private static boolean isReviewed(When when, Optional<LocalDate> issued, OptionalInt told) {
        return when.known() && issued.isEmpty() && told.isPresent() && when.to().getYear() < told.getAsInt();
    }

    /** Whether a date can be the deadline of an aim. */
    static boolean canBeDeadline(When when, Optional<LocalDate> issued) {
        if (!when.known()) {
            return when.precision() == When.Precision.WORDS
                    && !UNTIL_NOW.matcher(when.text()).find();
        }
        return issued.map(day -> !when.to().isBefore(day)).orElse(true);
    }
}
