package org.zhengtu.extract.time;

import java.util.regex.Matcher;
import org.zhengtu.text.Pattern;

/** How a sentence speaks of a year that it prints: as one to come, as one that is over, or so that neither is certain. */
final class YearSaid {

    /** 今年开工，|2022年建成: beside the text's own year another is one to come. */
    private static final Pattern BESIDE_OWN = Pattern.compile("{time.this-year}[^。；]{0,30}[，、]$");
    /** 2022年，|力争突破; 2022年12月底|前建成; 2022年|全面建成的目标 */
    private static final Pattern TO_COME = Pattern.compile(
            "年(?:，?要(?![点求素闻件])|度?，?[^，。；]{0,8}?{time.to-come}(?=[\\p{IsHan}\\d])|(?:\\d{1,2}月)?(?:底|末|初)?之?前|\\d{1,2}月(?:底|末|初)?{time.to-come}"
                    + "|[^，。；]{2,20}的?目标(?!(?:任务|责任)?(?:完成|实现|落实|执行|考核))|[^，。；]{2,14}后，?[^，。；]{0,10}{time.to-come})");
    /** 建设周期为2020年至|2023年 */
    private static final Pattern PERIOD =
            Pattern.compile("(?:周期|规划|计划|工期|方案)[^，。；]{0,6}20\\d\\d年?(?:\\d{1,2}月)?[-—~～至到]+$");

    /** 研究|2020年重点项目计划 */
    private static final Pattern PLANS = Pattern.compile("{time.plan-for}[^，。；]{0,6}$");

    private static final Pattern PLANNED = Pattern.compile("年度?(?:工作)?{time.plan-for}|年[^，。；]{0,12}{time.plan-for}");

    /** 2018年|以来, 2018年|一季度: a part of a year. */
    private static final Pattern PART = Pattern.compile("年(?:度?(?:以来|上半年|下半年|[初底末]|[前第]?[一二三四]个?季度?|前)|\\d|[-—~～至到])");
    /** 2018年，…同比增长8%, 2018年|…取得新的进展: told of the whole year when it has ended. */
    private static final Pattern ENDED =
            Pattern.compile("[^。；》]{0,200}?(?:{time.result}|增长\\d+(?:\\.\\d+)?%(?!以上|左右))");
    /** A year told so is planned for, whatever grows in it. */
    private static final Pattern AIMED = Pattern.compile("预期|目标|计划|力争|部署|安排|任务|确保|努力|全力|加快|将|(?<![重主需必])要");

    private YearSaid() {}

    /** 2020年|计划投资4.7亿元，截至目前…: what of the plan is done is known. */
    private static final Pattern UNDER_WAY =
            Pattern.compile("年度?[^。；]{0,12}?(?:计划|拟|安排|铺排|谋划|实施)[^。；]{0,80}?(?:目前|截[至止]|已(?:全部)?(?:完成|开工|复工|开复工|建成))");

    /** Whether a plan for it is under way. */
    static boolean isUnderWay(CharSequence text, int end) {
        return UNDER_WAY.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether the sentence plans nothing for it. */
    static boolean isBare(CharSequence text, int end) {
        return isWhole(text, end) && !AIMED.matcher(text).find();
    }

    /** Whether the text's own year stands before it. */
    static boolean isBesideOwn(String before) {
        return BESIDE_OWN.matcher(before).find();
    }

    /** Whether a year is one to come. */
    static boolean isToCome(CharSequence text, int end, String before) {
        return isBesideOwn(before)
                || PERIOD.matcher(before).find()
                || TO_COME.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether it is planned for, as is done at the end of the year before. */
    static boolean isPlanned(CharSequence text, int end, String before) {
        return PLANS.matcher(before).find()
                || PLANNED.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether no part of it is meant. */
    static boolean isWhole(CharSequence text, int end) {
        return !PART.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether what is told of it is known when it is over. */
    static boolean isOver(CharSequence text, int end) {
        if (!isWhole(text, end)) {
            return false;
        }
        Matcher ended = ENDED.matcher(text).region(end, text.length());
        return ended.lookingAt() && !AIMED.matcher(ended.group()).find();
    }
}
