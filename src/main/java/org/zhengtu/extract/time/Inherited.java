package org.zhengtu.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengtu.model.When;
import org.zhengtu.model.When.Precision;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/** What each sentence of an article goes on with: the date of a heading above it, or what a sentence before it began with. */
final class Inherited {

    /** The last month in which reviews and bulletins of the year before are printed. */
    private static final int REVIEW = 10;

    private static final int NEAR = 6;

    private static final Set<String> WHOLE = Set.of("全年", "年末", "年底", "过去的一年", "过去一年");

    /** 3月|当月: told of beside the months before it. */
    private static final Pattern ALONE = Pattern.compile("份?[当单]月");

    private static final Pattern END_OF_YEAR = Pattern.compile("^年[末底]$");

    private static final Pattern FRONT = Pattern.compile("(?:^|[，。；：]){time.before-date}?$");

    /** 7月底|可通车 is said of one thing only. */
    private static final Pattern COMING = Pattern.compile("(?:前|之前)?{time.coming}");

    /** 报告回顾了|2015年工作。, 刚刚过去的|2020年是不平凡的一年。 */
    private static final Pattern RECALLED = Pattern.compile("(?:回顾|总结)了?$|{time.over}$");

    private static final Pattern AHEAD = Pattern.compile("部署|安排|研究|谋划");

    private static final Pattern EVENT = Pattern.compile("{time.event-deed}");

    private static final Pattern CHART = Pattern.compile("{time.chart}(?:图|表)?$");

    private Inherited() {}

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

    /**
     * What holds at the beginning of each sentence.
     *
     * @param mentions in each sentence; 全年 and the like among them are put in the year that a review tells of
     */
    static List<When> by(
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
            mentions.set(i, ofReview(mentions.get(i), led != When.UNKNOWN ? led : frame, issued, told));
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
                } else if (leads(sentence.toString(), mention) || recalls(sentence.toString(), mention)) {
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

    /** 全年, 年末 and 过去的一年 of a review are the year that it tells of, or that the sentence has named. */
    private static List<DateMention> ofReview(
            List<DateMention> mentions, When told, Optional<LocalDate> issued, Optional<Told> year) {
        When reviewed = told;
        List<DateMention> all = new ArrayList<>();
        for (DateMention mention : mentions) {
            boolean whole = WHOLE.contains(mention.when().text());
            boolean review = isReview(reviewed, issued, year);
            all.add(whole && review ? mention.in(reviewed.from().getYear()) : mention);
            boolean loose = whole && !mention.when().text().startsWith("过去");
            reviewed = mention.when().known() && !loose ? mention.when() : reviewed;
        }
        return all;
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
                || FRONT.matcher(text.substring(Math.max(0, mention.start() - NEAR), mention.start()))
                        .find();
    }

    /** Whether a sentence says that a year is looked back on, and on nothing else. */
    private static boolean recalls(String text, DateMention mention) {
        return mention.when().precision() == When.Precision.YEAR
                && RECALLED.matcher(text.substring(Math.max(0, mention.start() - NEAR), mention.start()))
                        .find()
                && !AHEAD.matcher(text).find();
    }

    private static boolean isComing(String text, DateMention mention) {
        return COMING.matcher(text).region(mention.end(), text.length()).lookingAt();
    }
}
