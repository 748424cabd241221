package org.zhengtu.extract.quantity;

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

    private boolean aims;
    private boolean reviews;

    /** Takes note of a heading. */
    void heading(String printed) {
        String text = ATTAINED.matcher(QUOTED.matcher(printed).replaceAll("")).replaceAll("");
        boolean aim = HEADED_AIM.matcher(text).find();
        boolean review = HEADED_REVIEW.matcher(text).find();
        reviews = review || reviews && !aim;
        if (aim && !review) {
            aims = true;
        } else if (HEADED_RESULT.matcher(text).find()) {
            aims = false;
        }
    }

    /** Takes note of a sentence that announces what all the rest tells: 对今后五年的发展提出了目标。 */
    void announced(String sentence) {
        if (AIMS_AHEAD.matcher(sentence).find()) {
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
