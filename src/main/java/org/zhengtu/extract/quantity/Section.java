package org.zhengtu.extract.quantity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.zhengtu.model.DateBasis;
import org.zhengtu.model.When;
import org.zhengtu.text.Pattern;

/** Whether the last heading, or a sentence that announces the rest, tells of aims (展望五年) or of results (回望五年). */
final class Section {

    private static final Pattern HEADED_AIM = Pattern.compile("{quantity.headed-aim}|^[^行]{0,24}预算(?:（草案）|草案|安排)");

    /** 部分项目已提前完成年度目标任务 */
    private static final Pattern ATTAINED = Pattern.compile(
            "(?<![要将应须以保争])(?:完成|达到|超额|超过|超)(?!以下)[^，。；]{0,8}(?:目标|任务)+|(?:目标|任务)+[^，。；]{0,4}(?:完成|实现|达成)");

    private static final Pattern HEADED_RESULT = Pattern.compile("{quantity.headed-result}");

    /** The motto of an event says nothing of what is told. */
    private static final Pattern QUOTED = Pattern.compile("[“‘][^”’]{0,40}(?:[”’]|$)|^[^“‘”’]{0,40}[”’]");

    private static final Pattern AIMS_AHEAD = Pattern.compile(
            "(?:今后|未来|接下来|下一?个?)(?:的?[一二两三五十]{1,2}年|一个时期|一段时期)[^。；]{0,24}{quantity.aims-ahead}了?[^。；]{0,24}(?:目标|蓝图|任务)|(?:提出|明确|确定|制定|定下)了?[^。；]{0,10}(?:今后|未来)[^。；]{0,24}(?:目标|蓝图)");

    /** 一、2019年工作回顾 */
    private static final Pattern HEADED_REVIEW = Pattern.compile("回顾|回眸|总结");

    /** 二、2023年主要工作, 今年的工作安排; 2023年工作情况 and 2023年工作会议 are none. */
    private static final Pattern PLAN = Pattern.compile(
            "(?:(?<year>20\\d\\d)年度?|{quantity.coming})[^，。；：]{0,24}?(?:工作|任务|计划安排|计划草案|(?:主要|预期|发展)目标)的?(?:{quantity.plan-noun}|和|与|及|、)*(?:$|[：，。（])");

    /** 票决产生的2024年为民办10件实事（摘要）, 2024年民生实事项目清单 */
    private static final Pattern PLEDGED = Pattern.compile(
            "(?:(?<year>20\\d\\d)年度?|{quantity.coming})[^，。；：]{0,24}?实事(?:工程|项目)?(?:计划|安排|清单|名单|内容)?(?:（[^（）]{1,8}）)?(?:如下)?(?:$|[：。])");

    /** 今年要重点抓好以下工作。, 为此，我们将着力做好八个方面的工作： */
    private static final Pattern WORK_AHEAD = Pattern.compile(
            "(?:要|将|必须|重点|着力|突出|切实|扎实|全力|集中精力|为此|围绕)[^，。；：\\d]{0,12}{quantity.take-up}(?:以下|如下|下列|[一二三四五六七八九十]{1,2}个?(?:方面|大|项|件))[^，。；：\\d]{0,10}(?:工作|任务|方面|事项|要求|重点)[。：]?$|(?:关于|就|对于?)(?:做好|抓好)?(?:20\\d\\d年|{quantity.coming})[^，。；：]{0,12}工作，[^，。；]{0,20}(?:提出|强调|要求|部署|明确)[^，。；\\d]{0,10}[。：]$");

    private static final Pattern THIS_YEAR = Pattern.compile("今年|本年|新的?一年");

    /** 报告提出|2023年主要任务 */
    private static final Pattern ASSIGNED =
            Pattern.compile("(?:提出|明确|部署|亮出|敲定|描绘)了?(?:(?<year>20\\d\\d)年|今年|明年)的?[^，。；、\\d]{0,8}(?:任务|目标)(?=[，。：])");

    /** （一）在产业升级上取得新突破 is a part of what a heading above it tells. */
    private static final Pattern PART = Pattern.compile("^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．])");

    private static final Pattern ITEM =
            Pattern.compile("^[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?[.、．是）)]|^[①-⑳★●◆▲■]|[；：]$");

    private static final int LATE = 10;

    private final Optional<LocalDate> issued;
    /** The year that the page tells of where nothing says when it was issued; 0 if that isn't known. */
    private final int told;

    private boolean aims;
    /** Whether the aims are those of a list of pledges. */
    private boolean pledged;

    private boolean reviews;
    /** The year whose work was named last; 0 if none was. */
    private int year;

    Section(Optional<LocalDate> issued, OptionalInt told) {
        this.issued = issued;
        this.told = told.orElse(0);
    }

    /** Takes note of a heading. */
    void heading(String printed) {
        String text = ATTAINED.matcher(QUOTED.matcher(printed).replaceAll("")).replaceAll("");
        boolean aim = HEADED_AIM.matcher(text).find()
                || isAhead(PLAN.matcher(text))
                || WORK_AHEAD.matcher(text).find()
                || pledges(text);
        boolean review = HEADED_REVIEW.matcher(text).find();
        reviews = review || reviews && !aim;
        if (aim && !review) {
            aims = true;
        } else if (review
                || HEADED_RESULT.matcher(text).find()
                        && !(aims && PART.matcher(text).find())) {
            aims = false;
        }
    }

    /** Whether words name what is pledged for a year to come; it holds for the items of the list. */
    private boolean pledges(String text) {
        boolean pledges = isAhead(PLEDGED.matcher(text));
        pledged |= pledges;
        return pledges;
    }

    /** Whether words name the work of this year, or of one to come. */
    private boolean isAhead(Matcher plan) {
        if (!plan.find()) {
            return false;
        }
        if (plan.group("year") == null) {
            year = THIS_YEAR.matcher(plan.group()).find()
                    ? issued.map(LocalDate::getYear).orElse(told)
                    : 0;
            return true;
        }
        year = Integer.parseInt(plan.group("year"));
        return isAhead(year);
    }

    /** The year that the aims of the section are for, if that is told. */
    Optional<When> year() {
        return aims && year > 0 ? Optional.of(When.year("", year, DateBasis.CONTEXT)) : Optional.empty();
    }

    private boolean isAhead(int year) {
        return issued.map(day -> year > day.getYear() || year == day.getYear() && day.getMonthValue() < LATE)
                .orElse(told > 0 && year >= told);
    }

    /** Takes note of a sentence that announces what all the rest tells: 对今后五年的发展提出了目标。 */
    void announced(String sentence) {
        if (pledged && !ITEM.matcher(sentence).find()) {
            aims = false;
            pledged = false;
        }
        if (AIMS_AHEAD.matcher(sentence).find()
                || WORK_AHEAD.matcher(sentence).find()
                || isAhead(ASSIGNED.matcher(sentence))
                || sentence.endsWith("：") && pledges(sentence)) {
            aims = true;
        }
    }

    boolean aims() {
        return aims;
    }

    /** Whether it is a review, in which 预计 tells of what has been. */
    boolean reviews() {
        return reviews;
    }
}
