package org.zhengtu.extract.meeting;

import org.zhengtu.extract.time.DateMention;
import org.zhengtu.text.Pattern;

/** Whether the words before 召开 make it a plan, a habit, a wish or a looking forward, so that no meeting was held. */
final class Planned {

    private static final Pattern BEFORE = Pattern.compile(
            "(?<!意见)(?:{meeting.plan})了?(?:{meeting.planned-before}|在[^，；：。]{2,16}|于[^，；：。]{2,16}|赴[^，；：。]{1,12}|前往[^，；：。]{1,12}|到[^，；：。]{1,12}){0,3}$");
    private static final Pattern BEFORE_DATE = Pattern.compile("(?:{meeting.plan})(?:在|于)?$");
    /** 2月5日|前|召开 */
    private static final Pattern DEADLINE = Pattern.compile("之?前(?:要|须|应)?");

    /** 全会决定，|县第十一次党代会于明年1月召开 */
    private static final Pattern RESOLVED = Pattern.compile("(?:会议?|委)(?:研究)?决定[，：]$");

    private static final Pattern LEAD = Pattern.compile(
            "^(?!{meeting.no-self}|庆祝[^，；：。]{2,40}(?:大会|座谈会|活动|仪式)|围绕[^，；：。]{2,40}的){meeting.lead}|(?<!意见|合理化){meeting.wished}|决定(?!召开|举行)");
    /** What a meeting talks about, not what was held: 研究了召开…会议有关事宜. */
    private static final Pattern DISCUSSED = Pattern.compile("{meeting.discussed}了?(?:我[省市县区州旗])?(?:关于)?$");

    /** 根据会议要求，各镇要召开动员会 */
    private static final Pattern ORDERED = Pattern.compile("(?:根据|按照)[^，；：。]{0,12}(?:要求|安排|部署)，[^。]*[要须将][^。]*");

    /** 通过召开动员会、|举办读书班等形式 */
    private static final Pattern BY = Pattern.compile("(?:通过|采取|运用|借助)[^，；：。]{0,60}$");

    private static final Pattern MEANS = Pattern.compile("[^，；：。]{0,60}(?:形式|方式|途径|渠道|办法|手段)(?=$|[，；。])");

    private static final Pattern RATHER = Pattern.compile("(?:无论|不论|不管)是?$");

    /** 议程有三项：一、选举；二、|举行宣誓仪式 */
    private static final Pattern LISTED = Pattern.compile("(?:议程|日程)(?:共?有|是|为|包括|共?分为?)[^。]*[：；、]$|(?:，即|包括)：$");

    private Planned() {}

    /** Whether the clause up to the verb, which begins at {@code clause}, plans or awaits. */
    static boolean is(Line line, int clause, int verb) {
        String before = line.masked().substring(clause, verb);
        if (ORDERED.matcher(line.masked()).lookingAt()
                || BEFORE.matcher(before).find()
                || LEAD.matcher(before).find()
                || DISCUSSED.matcher(before).find()
                || RATHER.matcher(before).find()
                || means(line, clause, verb)
                || LISTED.matcher(line.masked().substring(0, clause)).find()
                || RESOLVED.matcher(line.masked().substring(0, clause)).find()) {
            return true;
        }
        for (DateMention date : line.dates()) {
            boolean here = date.start() >= clause && date.end() <= verb;
            boolean deadline = here
                    && DEADLINE.matcher(line.masked().substring(date.end(), verb))
                            .matches();
            if (deadline
                    || here
                            && BEFORE_DATE
                                    .matcher(line.masked().substring(clause, date.start()))
                                    .find()) {
                return true;
            }
        }
        return false;
    }

    private static boolean means(Line line, int clause, int verb) {
        return BY.matcher(line.masked().substring(clause, verb)).find()
                && MEANS.matcher(line.masked())
                        .region(verb, line.masked().length())
                        .lookingAt();
    }
}
