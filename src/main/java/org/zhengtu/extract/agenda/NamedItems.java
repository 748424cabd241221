package org.zhengtu.extract.agenda;

import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** Which words after an agenda verb name something in particular, and of the kind that the verb deals with. */
final class NamedItems {

    private static final int LONGEST = 140;
    private static final Pattern NOTHING = Pattern.compile(
            "(?:{agenda.nothing-modifier}|\\d+[项个件]|[一二三四五六七八九十两]+[项个件])+(?:干部|人员|会议)?(?:的)?{agenda.nothing-noun}*");

    /** 集中签约、开工、|投产一批重大项目 */
    private static final Pattern BATCH = Pattern.compile("(?:、|{agenda.batch})*一批[^，；、]{0,10}(?:项目|工程)");

    /** 动员全县上下…: who is moved to do something is no item. */
    private static final Pattern MOVED = Pattern.compile("^[^，；：。]{0,10}{agenda.moved}");

    private static final Pattern SPIRIT_ONLY = Pattern.compile("(?:{agenda.spirit-only}|[、和])+精神");
    private static final Pattern SPIRIT_OF =
            Pattern.compile("(?:有关|相关|近期|.*(?!{agenda.spirit-of})[^、和]{2})(?:文件|会议)精神");

    /** 其他人事任免事项, and what an election needs or yields, are no items. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?:[^《》]{0,20}等)?(?:其他|其它).{0,8}|该.{1,5}|名单如下|(?:这|以上|上述)[两二三四五六七八九十\\d]{1,2}[个项份件].{2,6}|.*(?:候选人名单|选举结果|选举结果公告|[计投]票结果|人大常委会的任命)|(?:会|大会|全会)精神");

    /** 围绕市委决策部署: what guides, not what is dealt with. */
    private static final Pattern GUIDING =
            Pattern.compile(".*(?:委|政府|中央|上级|省|市|县|区)[^《》]{0,8}(?:决策|决策部署|工作部署|工作大局|中心工作)$");

    /** Who conducts an election, and by what order a congress goes, is made known but nothing that it releases. */
    private static final Pattern ORDER_OF_DAY = Pattern.compile("(?:名单|议程|日程|日程安排)(?:（[^（）]{1,8}）)?$");

    private static final Pattern DAY =
            Pattern.compile("(?:.{0,12}\\d{4}年|今年|去年|明年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|底|初|份)?(?:上旬|中旬|下旬)?");

    /** 对各乡镇进行部署: to whom, not what. */
    private static final Pattern UNITS = Pattern.compile("{agenda.units}$");

    /** 与会人员的意见建议: on what, nothing tells. */
    private static final Pattern OPINIONS = Pattern.compile("[^对于就]*(?:意见|建议)");

    private static final String ACCEPTED = "接受";

    /** 接受甲辞去职务的请求, but not 接受群众咨询. */
    private static final Pattern GIVEN_UP = Pattern.compile("辞|职务|请求|任命|任免");

    /** 对选举产生新一届班子表示祝贺, 并决定其为代理县长: nobody is named. */
    private static final Pattern GREETED = Pattern.compile("(?:祝贺|感谢)$|^并?(?:决定)?其(?:为|代理)");

    private static final Pattern SPIRIT = Pattern.compile("《|》|精神");

    /** 项目18个, 招商合同3份: how many of what. */
    private static final Pattern COUNTED = Pattern.compile("[^，；：。、]{2,24}?(?:共|有)?\\d+余?(?:个|家|项|份|宗|笔)");

    private final AgendaWords words;

    NamedItems(AgendaWords words) {
        this.words = words;
    }

    /** Whether it tells of many projects and names none: 一批高新技术大项目. */
    static boolean batch(String item) {
        return BATCH.matcher(item).matches();
    }

    /** Whether it is an item of what a verb governs. */
    boolean accepts(String item, Verb verb) {
        if (item.indexOf('“') >= 0 && item.indexOf('”') < 0) {
            return false;
        }
        if (SPIRIT_ONLY.matcher(item).matches() && !SPIRIT_OF.matcher(item).matches()
                || item.length() < 2
                || item.length() > LONGEST
                || words.generic(item)) {
            return false;
        }
        if (verb.action() == Action.DEPLOY && MOVED.matcher(item).find()) {
            return false;
        }
        if (OTHERS.matcher(item).matches()
                || batch(item)
                || DAY.matcher(item).matches()
                || verb.action() == Action.DEPLOY && UNITS.matcher(item).find()) {
            return false;
        }
        if ((verb.action() == Action.DEBATE || verb.action() == Action.DEPLOY)
                        && GUIDING.matcher(item).matches()
                || verb.action() == Action.RELEASE && ORDER_OF_DAY.matcher(item).find()) {
            return false;
        }
        if (verb.action() == Action.DEBATE && (item.startsWith("结合") || item.startsWith("其") || item.endsWith("进行"))) {
            return false;
        }
        if (verb.action() == Action.DEBATE && item.endsWith("表态")) {
            return false;
        }
        if (verb.word().endsWith(ACCEPTED) && !GIVEN_UP.matcher(item).find()) {
            return false;
        }
        if (verb.action() == Action.HEAR && OPINIONS.matcher(item).matches()) {
            return false;
        }
        if (verb.action() == Action.ELECT && GREETED.matcher(item).find()) {
            return false;
        }
        boolean counted = verb.action() == Action.SIGN || verb.action() == Action.UNVEIL;
        if (!counted
                && NOTHING.matcher(item).matches()
                && !SPIRIT_OF.matcher(item).matches()) {
            return false;
        }
        return switch (verb.head()) {
            case "any", "name", "honour" -> item.length() >= 3;
            case "spirit" ->
                SPIRIT.matcher(item).find() || !words.head(item, "spirit").isEmpty();
            case "project" -> ends(item, verb) || COUNTED.matcher(item).matches();
            default -> ends(item, verb);
        };
    }

    private boolean ends(String item, Verb verb) {
        return item.endsWith("》")
                || item.endsWith("）")
                || !words.head(item, verb.head()).isEmpty();
    }
}
