package org.zhengtu.extract.project;

import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.Sentence;

/**
 * What the words above a sentence say of the projects that it names: of which class they are (开工项目：…), or that all below
 * lies ahead (三、2018年重点工作). A class holds for the list under it, what lies ahead until a review begins.
 */
final class Headed {

    /** What a part of a report tells of. */
    enum Mood {
        NONE,
        /** 2018年重点工作 */
        AHEAD,
        /** 过去五年工作回顾 */
        REVIEW
    }

    private static final String NUMBERS = "(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\\d]{1,3}）|\\d{1,2}[.、．]|[★▲●◆■①-⑳])";
    private static final String NUMBER = NUMBERS + "?";
    private static final String CLASS =
            "^" + NUMBER + "[^，。；：、]{0,20}?(?<class>{project.headed})(?:类|的)?(?:重点|重大|产业|工业|民生)*(?:项目|工程)";
    private static final Pattern HEADING = Pattern.compile(
            CLASS + "(?:(?:具体|基本|有关|相关|主要|详细)?(?:名单|一览表?|清单|简介|介绍|情况|概况|信息)|如下)?(?:（?共?有?\\d{1,4}个）?)?[：:。]?$");
    private static final Pattern LABEL = Pattern.compile(CLASS + "(?:（?共?有?\\d{1,4}个）?)?(?:分别(?:是|为)|包括|主要有|有|为)?[：:]");
    /** 此次开工项目7个；竣工项目分别是|A、B */
    private static final Pattern LEAD = Pattern.compile(
            "(?:^|[，。；])[^，。；：、]{0,8}?(?<class>{project.headed})(?:类|的)?(?:重点|重大|产业|工业|民生)*(?:项目|工程)(?:共?有?\\d{1,4}个)?，?(?:(?:分别|主要|具体)(?:有|是|为|包括)|有|包括)[：:]?$");
    /** 签约项目12个，协议引资68亿元。|分别为：… */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:^|[，。；])[^，。；：、]{0,8}?(?<class>{project.headed})(?:类|的)?(?:重点|重大|产业|工业|民生)*项目共?有?\\d{1,4}个");

    private static final Pattern NAMELY = Pattern.compile("^(?:这些项目)?(?:分别|具体|主要)(?:为|是|有|包括)[：:]?$");
    /** A name at the beginning of its line or of the list behind a label. */
    private static final Pattern FIRST = Pattern.compile("^" + NUMBER + "$");

    private static final Pattern ENTRY = Pattern.compile(NUMBERS
            + "(?<name>[^，。；：]{4,40}?)(?:[。；]?$|[，。；：](?=(?:项目|计划|预计|概算|估算)*(?:总?投资|占地|位于|建设|由|年产|总?建筑面积|全长)))");
    /** 3.建设|清水河生态河道|3.2公里；, 1.城东供热管网改造，更换老旧管道8公里； */
    private static final Pattern PLEDGE = Pattern.compile(NUMBERS
            + "(?:{project.pledge-verb})?(?<name>[^，。；：]{4,40}?)(?:\\d[\\d.]*+(?:公里|千米|米|座|处|所|个|栋))?(?:[，。；：]|$)");

    private static final Pattern NUMBERED = Pattern.compile("^" + NUMBERS);

    private static final Pattern AHEAD = Pattern.compile(
            "(?:(?:20)?\\d\\d年|[今明]年|下半年|下一?步|今后|未来|新的?一年|“?十[二三四五]五”?)[^，。]{0,16}{project.headed-plan}|^.{0,4}(?:下一?步|今后|{project.headed-task})");
    /** 今年该市将实施15件民生实事, 10项民生实事日前确定 */
    private static final Pattern DEEDS = Pattern.compile(
            "(?:(?:20\\d\\d年|今年|年内)[^，。；]{0,16}(?:将|计划|拟)[^，。；]{0,10}|将(?:实施|办好|办理|推进|落实))(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[件项个大]{0,2}[^，。；]{0,6}?(?:民生实事|为民(?:办)?实事|惠民(?:工程|实事)|民生工程)|(?:民生实事|为民(?:办)?实事|惠民工程|民生工程)(?:项目)?(?:日前|近日|正式|已经?|名单)*(?:确定|出炉|敲定|公布|揭晓)");

    /** 2024年民生实事项目清单, 今年县政府将办好10件实事： */
    private static final Pattern PLEDGES = Pattern.compile(
            "(?:20\\d\\d年度?|今年|明年|新的?一年)[^。；：]{0,24}?实事(?:工程|项目)?(?:计划|安排|清单|名单|内容)?(?:（[^（）]{1,8}）)?(?:如下)?(?:$|：)");

    /** The class of what is pledged for a year. */
    private static final String PLEDGED = "拟开工项目";

    private static final Pattern REVIEW = Pattern.compile("{project.headed-review}");
    private static final Pattern REVIEWS = Pattern.compile("回顾|回眸|总结");
    /** 过去五年，我们坚持项目带动 */
    private static final Pattern LOOKING_BACK = Pattern.compile("^(?:过去的?[一五]年|[一五]年来|回[顾首]过去|本届政府)");
    /** 今年，我们将抓紧施工 */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "^(?:针对|围绕|关于)(?:20\\d\\d年|[今明]年|下一?步|下一?阶段)[^，。；]{0,8}(?:工作|任务)，[^。；]{0,40}(?:要求|强调|指出|提出)|^(?:20\\d\\d年|[今明]年|新的一年|下一?步|(?:今后|未来)[一二三四五六几]年)(?:里|中)?，[^。，；]{0,14}(?:将|要|计划|拟)");
    /** 2018年，要重点抓好以下工作： */
    private static final Pattern TASKS =
            Pattern.compile("(?:抓好|做好|完成|实施|推进)(?:了?以下|[一二三四五六七八九十]个方面的?)[^，。；]{0,8}(?:工作|任务|方面|重点)[^，。；]{0,4}[：。]$");

    /** 四、云岭市政府; （一）重点项目（7个）。 */
    private static final Pattern SECTION =
            Pattern.compile("^" + NUMBERS + "[^，。；：、]{0,20}(?:政府|街道|[县区镇乡局]|项目（\\d{1,3}个）)。?$");

    private static final int SHORT = 30;
    private static final int LINE = 60;

    private String above = "";
    private String here = "";
    private String last = "";
    private String before = "";
    private Mood section = Mood.NONE;
    /** Whether the line before this one is the heading. */
    private boolean fresh;

    private int announced = -1;
    private int paragraph = -1;

    /** Takes note of a line of the headline. */
    void title(String text) {
        if (DEEDS.matcher(text).find()) {
            section = Mood.AHEAD;
        }
        above = heading(text).orElse(above);
    }

    /** The class of projects that a line announces a list of. */
    private static Optional<String> heading(String text) {
        Matcher title = HEADING.matcher(text);
        if (title.find()) {
            return Optional.of(title.group("class") + "项目");
        }
        return PLEDGES.matcher(text).find() ? Optional.of(PLEDGED) : Optional.empty();
    }

    /** Takes note of the sentence that is read next. */
    void note(Sentence sentence) {
        String text = sentence.toString();
        boolean begins = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        boolean heading = sentence.kind() != Sentence.Kind.BODY || text.length() <= SHORT && !text.endsWith("。");
        if (heading && REVIEW.matcher(text).find()) {
            section = REVIEWS.matcher(text).find() ? Mood.REVIEW : Mood.NONE;
        } else if (heading && AHEAD.matcher(text).find() || TASKS.matcher(text).find()) {
            section = Mood.AHEAD;
        } else if (LOOKING_BACK.matcher(text).find()) {
            section = Mood.REVIEW;
        }
        if (DEEDS.matcher(text).find()) {
            section = Mood.AHEAD;
        }
        if (ANNOUNCED.matcher(text).find()) {
            announced = paragraph;
        }
        before = last;
        last = counted(text);
        Matcher label = LABEL.matcher(text);
        Optional<String> list = heading(text);
        if (list.isPresent()) {
            above = list.get();
            fresh = true;
        } else if (begins) {
            boolean over = !fresh && !NUMBERED.matcher(text).find() && text.length() > LINE && !Records.isDetail(text);
            above = over || SECTION.matcher(text).find() ? "" : above;
            fresh = false;
        }
        here = label.find() ? label.group("class") + "项目" : "";
    }

    /** The one class of projects that a sentence counts. */
    private static String counted(String text) {
        Matcher counted = COUNTED.matcher(text);
        String found = counted.find() ? counted.group("class") + "项目" : "";
        return counted.find() ? "" : found;
    }

    /** The class of the projects named behind the words of this sentence; empty if nothing above tells it. */
    String classOf(CharSequence lead) {
        if (!here.isEmpty() && LABEL.matcher(lead).replaceFirst("").isEmpty()) {
            return here;
        }
        Matcher told = LEAD.matcher(lead.subSequence(Math.max(0, lead.length() - SHORT), lead.length()));
        if (told.find()) {
            return told.group("class") + "项目";
        }
        if (NAMELY.matcher(lead).find()) {
            return before;
        }
        return FIRST.matcher(lead).find() ? above : "";
    }

    /** The name that a line of the list under a class of projects begins with: 5.东河综合治理（城区段），总投资1.5亿元. */
    Optional<Span> listed(CharSequence text) {
        Matcher line = (pledges() ? PLEDGE : ENTRY).matcher(text);
        return !above.isEmpty() && line.find() && !HEADING.matcher(text).find()
                ? Optional.of(new Span(line.start("name"), line.end("name")))
                : Optional.empty();
    }

    /** Whether the list is one of pledges, not all of which are projects. */
    boolean pledges() {
        return above.equals(PLEDGED);
    }

    /** The class of the list that the sentence stands in. */
    String above() {
        return above;
    }

    /** What is told of: what has yet to be done, or years that are over. */
    Mood mood() {
        return announced == paragraph ? Mood.AHEAD : section;
    }
}
