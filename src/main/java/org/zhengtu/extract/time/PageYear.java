package org.zhengtu.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.zhengtu.extract.time.Epochs.Epoch;
import org.zhengtu.text.Article;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * The year that a page of unknown issue is from: the latest that it prints other than as a deadline, the one after it where the
 * page compares with that year, reviews that year or plans the five years to come, or where what is held then bears its number; if it prints
 * deadlines only, the first of them. Where it prints none, or earlier ones only, that of the months after the congress or
 * plenum whose spirit it conveys.
 */
public final class PageYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<year>20\\d\\d)(?=年|（第)");
    private static final Pattern AIM =
            Pattern.compile(".*(?:(?<![年降升高加长低少大])[到至]|力争|确保|争取|未来|(?<!\\d)[-—]|(?:预计|计划|有望|将|拟)[于在]?)$");
    private static final int AIM_WORD = 3;
    /** 决定大会于2012年1月召开 */
    private static final Pattern DECIDED = Pattern.compile("(?:决定|确定)[^。；]{0,40}(?:于|在)$");

    /** 《行动方案（2023—|2025年）》: how long a plan runs. */
    private static final Pattern RANGE = Pattern.compile("20\\d\\d年?[-—~～至]+$");

    private static final Pattern IN_TITLE = Pattern.compile("年[）)]?[^《》]{0,12}》");

    /** 2029年|前后 */
    private static final Pattern AROUND = Pattern.compile("年?(?:前后|左右)");

    /** 与|2023年|同期持平, 比|2019年|增长: counted from a year that is over. */
    private static final Pattern COMPARED = Pattern.compile("[比较与和同]$");

    private static final Pattern BASE = Pattern.compile("年(?:全年|[底末])?的?(?:相比|{time.change})");

    /** What is said of such a year is a plan for it. */
    private static final int HORIZON = 2030;

    private static final int DECISION = 44;
    private static final Pattern UNTIL = Pattern.compile("年\\d{1,2}月(?:\\d{1,2}日|底|末)?之?前");
    /** 2020年度民主生活会: what is held when the year is over, in the first months of the next. */
    private static final Pattern REVIEW = Pattern.compile("年度?(?!政府工作报告)[^，。；《》、]{0,24}?(?:{time.review}|述[职责])");

    /** 刚刚过去的|2020年: told of when it is over. */
    private static final Pattern OVER = Pattern.compile("{time.over}$");

    /** 在回顾|2015年和“十二五”工作时 */
    private static final Pattern RECALLED = Pattern.compile("{time.recalled}了?$");

    /** 报告回顾了过去一年的工作。 */
    private static final Pattern PAST_YEAR = Pattern.compile("(?:回顾|总结)了?[^，。；]{0,8}过去的?一年|过去的?一年，");

    /** 2019年，是|很不平凡的一年 is said when it is over. */
    private static final Pattern EVENTFUL = Pattern.compile("年，?是[^。；]{0,40}{time.eventful}");

    /** 2015|全国网络媒体云岭行: the year in the name of what is held. */
    private static final Pattern IN_NAME = Pattern.compile("(?<=[\\p{IsHan}”·])" + Notation.YEAR_IN_NAME);

    private static final Pattern MONTH_AND_DAY = Pattern.compile("年\\d{1,2}月\\d{1,2}日(?!之?前)");
    private static final Pattern EARLY = Pattern.compile("[^。]{0,40}?(?<!\\d)(?:[1-4]|元)月\\d{1,2}日");
    /** The month that a sentence opens with. */
    private static final Pattern OWN = Pattern.compile("[^。\\d]{0,40}?(?<month>1[0-2]|[1-9]|元)月\\d{1,2}日");

    private static final Pattern TO_COME = Pattern.compile("(?:将|定|拟)[于在]?$");
    private static final Pattern TO_MONTH = Pattern.compile("年(?<month>1[0-2]|[1-9])月");
    private static final Pattern FIVE_YEARS = Pattern.compile("(?:今后|未来|接下来的?)五年");
    /** Plans end in 2020 and 2025, terms of office in 2021 and 2026. */
    private static final int PLAN = 5;

    /** Up to this month a year that is over is told of; from that one the next is planned. */
    private static final int SPRING = 4;

    private static final int AUTUMN = 10;

    private int latest;
    private int aim;
    private int deadline;
    /** The last year that a number is compared with. */
    private int base;
    /** The year before one that has yet to come. */
    private int settled;
    /** Month of the first sentence that opens with a day. */
    private int month;

    /** The year in the name of what is held, or of an anniversary kept. */
    private int named;

    /** The last year of which a sentence says that it looks back on it. */
    private int recalled;

    /** The last congress or plenum whose spirit is told of. */
    private Optional<Epoch> epoch = Optional.empty();

    /** The last year whose whole is told of, or a month of it later in the year than the page's own day. */
    private int ended;
    /** The first year that is to come, or the page's own beside it. */
    private int ahead;
    /** The last year that is planned for when the one before it ends. */
    private int prepared;

    private boolean reviewed;
    private boolean early;
    /** Whether a year just over is looked back upon, and whether nothing is planned for the latest where it is first named. */
    private boolean lookedBack;

    private boolean bare;
    private boolean planned;

    private PageYear() {}

    /** The year, if the articles tell it. */
    public static OptionalInt of(List<Article> articles) {
        return told(articles.stream()
                .flatMap(article -> article.sentences().stream())
                .toList());
    }

    /** The year, if the sentences tell it. */
    static OptionalInt told(List<Sentence> sentences) {
        PageYear page = new PageYear();
        sentences.forEach(page::read);
        return page.year();
    }

    private OptionalInt year() {
        if (settled > 0) {
            return OptionalInt.of(settled);
        }
        latest = Math.max(latest, base > 0 ? base + 1 : 0);
        int after = epoch.flatMap(told -> told.yearOf(month)).orElse(0);
        if (after > latest && after > named) {
            return OptionalInt.of(after);
        }
        if (prepared > latest && prepared > named) {
            return OptionalInt.of(prepared - 1);
        }
        if (latest == 0) {
            int other = named > 0 ? named : deadline > 0 ? deadline : ahead;
            return other == 0 ? OptionalInt.empty() : OptionalInt.of(other);
        }
        if (named == latest + 1) {
            return OptionalInt.of(named);
        }
        int first = aim - PLAN + (aim % PLAN == 0 ? 1 : 0);
        boolean begins = planned && aim > latest && first == latest + 1;
        boolean over = reviewed || lookedBack && bare || recalled == latest || ahead == latest + 1 && month <= SPRING;
        return OptionalInt.of(begins || over && early || ended == latest ? latest + 1 : latest);
    }

    private void read(Sentence sentence) {
        CharSequence text = sentence.text();
        early |= EARLY.matcher(text).lookingAt();
        Matcher own = OWN.matcher(text);
        month = month == 0 && own.lookingAt()
                ? Integer.parseInt(own.group("month").replace('元', '1'))
                : month;
        Epochs.in(text).ifPresent(told -> epoch = Epochs.later(epoch, told));
        lookedBack |= PAST_YEAR.matcher(text).find();
        planned |= FIVE_YEARS.matcher(text).find();
        named = Math.max(named, Anniversaries.year(text).orElse(0));
        Matcher name = IN_NAME.matcher(text);
        while (name.find()) {
            named = Math.max(named, Integer.parseInt(name.group()));
        }
        Matcher m = YEAR.matcher(text);
        while (m.find()) {
            int year = Integer.parseInt(m.group("year"));
            String before = sentence.toString().substring(Math.max(0, m.start() - DECISION), m.start());
            boolean day =
                    MONTH_AND_DAY.matcher(text).region(m.end(), text.length()).lookingAt();
            boolean plan = RANGE.matcher(before).find()
                    && IN_TITLE.matcher(text).region(m.end(), text.length()).lookingAt();
            boolean horizon = isHorizon(year, text, m.end());
            if (plan || horizon) {
                aim = Math.max(aim, year);
            } else if (COMPARED.matcher(before).find()
                    && BASE.matcher(text).region(m.end(), text.length()).lookingAt()) {
                base = Math.max(base, year);
            } else if (isDecided(text, m.end(), before)) {
                deadline = deadline == 0 ? year : Math.min(deadline, year);
            } else if (!day && AIM.matcher(tail(before)).matches()) {
                aim = Math.max(aim, year);
            } else if (!day
                    && !RECALLED.matcher(before).find()
                    && !YearSaid.isUnderWay(text, m.end())
                    && YearSaid.isToCome(text, m.end(), before)) {
                aim = Math.max(aim, year);
                int first = YearSaid.isBesideOwn(before) ? year - 1 : year;
                ahead = ahead == 0 ? first : Math.min(ahead, first);
            } else if (month >= AUTUMN && !day && YearSaid.isPlanned(text, m.end(), before)) {
                prepared = Math.max(prepared, year);
            } else if (year > latest && day && isNext(text, m.end(), before)) {
                settled = year - 1;
            } else if (year >= latest) {
                boolean again = REVIEW.matcher(text)
                                .region(m.end(), text.length())
                                .lookingAt()
                        || EVENTFUL.matcher(text).region(m.end(), text.length()).lookingAt()
                        || OVER.matcher(before).find();
                reviewed = again && (reviewed || year > latest);
                recalled = RECALLED.matcher(before).find() && YearSaid.isWhole(text, m.end()) ? year : recalled;
                boolean over = month > 0 && month <= SPRING && YearSaid.isOver(text, m.end());
                ended = over || isLaterMonth(text, m.end()) ? year : ended;
                bare = year > latest ? YearSaid.isBare(text, m.end()) : bare;
                latest = year;
            }
        }
    }

    /** 确定于2011年12月20日前选出: what is decided is to come; 将于2023年12月27日召开 is near to the page's own day. */
    private static boolean isDecided(CharSequence text, int yearEnd, String before) {
        Matcher m = UNTIL.matcher(text).region(yearEnd, text.length());
        return m.lookingAt() || DECIDED.matcher(before).find();
    }

    /** 7月6日，…于2020年|9月开工: what is past was not in the page's own year. */
    private boolean isLaterMonth(CharSequence text, int yearEnd) {
        Matcher in = TO_MONTH.matcher(text).region(yearEnd, text.length());
        return month > 0 && in.lookingAt() && Integer.parseInt(in.group("month")) > month;
    }

    /** 12月31日，…将于2025年1月6日召开: what is to come a month or more before the page's own day lies in the next year. */
    private boolean isNext(CharSequence text, int yearEnd, String before) {
        Matcher to = TO_MONTH.matcher(text).region(yearEnd, text.length());
        return month > 0
                && TO_COME.matcher(before).find()
                && to.lookingAt()
                && Integer.parseInt(to.group("month")) < month;
    }

    /** Whether a year is told of as one to come by itself: 2035年, 2029年前后. */
    static boolean isHorizon(int year, CharSequence text, int end) {
        return year >= HORIZON
                || AROUND.matcher(text).region(end, text.length()).lookingAt();
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - AIM_WORD));
    }
}
