package org.zhengtu.extract.meeting;

import java.util.Arrays;
import org.zhengtu.model.Role;
import org.zhengtu.text.Pattern;

/** Whether names are the subject of a word that says what was done: the grammar of Chinese news, as far as commas show it. */
final class Subjects {

    private static final int NEAR = 48;
    private static final int FAR = 90;
    private static final int CHAIN = 60;
    private static final int CLAUSES = 4;
    private static final int MOST_OTHERS = 12;
    private static final Pattern OTHERS =
            Pattern.compile("[^，；：。]{2,60}(?:负责人|负责同志|组成人员|工作人员|有关人员|代表|委员|领导|成员|秘书长|同志)");
    private static final Pattern COMMA = Pattern.compile("[，；：。]");
    private static final Pattern LIST_TAIL = Pattern.compile("(?:同志|先生|女士|一行)?(?:等[^，；：。]{0,40}|[和及、与][^，；：。]{0,40})?");
    private static final Pattern VISIT = Pattern.compile("(?<!对照){meeting.visit}(?![室员组团科股])");
    /** 甲会前会见了乙，|并在会上|表示 */
    private static final Pattern THERE = Pattern.compile("在[^，；：。]{0,12}(?:会|仪式|活动)上");
    /** What is told of rather than done: 就|督导检查情况|进行了通报. */
    private static final Pattern TOPIC = Pattern.compile("(?:对|就|围绕|针对)[^，；：。]{1,40}{meeting.topic}$");
    /** What may stand between a comma and a verb whose subject was named before the comma. */
    private static final Pattern CARRIED = Pattern.compile(
            "(?:{meeting.carried}|在[^，；：。]{1,30}|代表[^，；：。]{2,24}|(?:为|向|对|就|与(?!会)|给|从|围绕|结合|针对|以)[^，；：。]{1,40})*+");

    /** What stands right before 强调, 要求 where they are the verb, not part of 工作要求. */
    private static final Pattern BEFORE_SAYING =
            Pattern.compile("(?:^|{meeting.before-saying}|{meeting.about}[^，；：。]{2,40})$");

    private static final Pattern NOUN = Pattern.compile("(?:委|府|中央|上级|国家|[省市县区])$");

    private static final Pattern DEPLOYING =
            Pattern.compile("(?:具体|详细|全面|并|并就[^，；：。]{1,30}|并对[^，；：。]{1,30}|就[^，；：。]{1,30}|对[^，；：。]{1,30})?(?:进行了?)?");
    private static final Pattern HELD = Pattern.compile("主持|召开|会议");
    /** Not 主持召开会议, which tells of the meeting. */
    private static final Pattern CHAIRED = Pattern.compile("了?(?:会议|大会|全会|座谈会|[^，召举]{0,8}会|[^，召举]{0,8}仪式)");

    /** 甲|受常委会委托，向大会作报告 */
    private static final Pattern DEPUTED = Pattern.compile("(?:同志)?受[^，；：。]{2,30}委托");

    /** 甲分析了形势，就项目建设|进行了说明 */
    private static final Pattern ABOUT = Pattern.compile("并?[就对]");

    /** 甲、乙出席发布会，|围绕营商环境|介绍有关情况 */
    private static final Pattern TO_TELL = Pattern.compile("[就对向]|围绕|分别");

    private static final Pattern ADDED = Pattern.compile("{meeting.subjects-added}");
    private static final Pattern NOT_SUBJECT = Pattern.compile("^(?:的(?!带领|主持|陪同)|一书|所)");

    /** 甲|为县长乙、副县长丙…颁发证书: those to whom it is handed stand between. */
    private static final Pattern HANDED = Pattern.compile("(?:同志)?[给为向]");

    /** 甲|分别与A公司，B集团等13家企业进行了集中|签约 */
    private static final Pattern PARTNERS = Pattern.compile(
            "(?:同志)?(?:分别|先后|依次|现场)?[与同和][^；：。]{4,300}?(?:公司|集团|企业|大学|研究院|银行|协会|商会|单位)(?:进行|完成)?了?(?:集中|现场)?");

    /** 甲、乙|、某基地负责人丙先后|发言: the list goes on with people whose names are not known. */
    private static final Pattern LIST_GOES_ON = Pattern.compile("(?:[、，][^，；：。、的]{4,60}){1,8}");

    private Subjects() {}

    /** Whether the group, named since the last such word, does what the word says. */
    static boolean direct(Line line, Group group, RoleWord word) {
        String gap = line.masked().substring(group.end(), word.start());
        if (gap.indexOf('；') >= 0
                || gap.indexOf('。') >= 0
                || NOT_SUBJECT.matcher(gap).find()
                || gap.endsWith("的")) {
            return false;
        }
        String[] clauses = COMMA.split(gap, -1);
        boolean visiting = VISIT.matcher(TOPIC.matcher(gap).replaceFirst("")).find()
                && !THERE.matcher(clauses[clauses.length - 1]).find();
        if (word.use() != RoleWord.Use.ACT
                && !BEFORE_SAYING.matcher(clauses[clauses.length - 1]).find()) {
            return false;
        }
        if (word.is(Role.PRESENT) && PARTNERS.matcher(gap).matches()) {
            return true;
        }
        if (word.is(Role.STATEMENT)
                && group.people().size() > 1
                && gap.startsWith("、")
                && LIST_GOES_ON.matcher(gap).matches()) {
            return true;
        }
        if (clauses.length == 1) {
            boolean handed = word.is(Role.PRESENT) && HANDED.matcher(gap).lookingAt();
            return gap.length() <= (handed ? 2 * FAR : present(word) ? FAR : NEAR)
                    && !(visiting && !word.is(Role.CHAIR));
        }
        if (clauses.length > CLAUSES + 1 || gap.length() > 2 * FAR) {
            return present(word) && !visiting && others(clauses);
        }
        boolean list = LIST_TAIL.matcher(clauses[0]).matches();
        String last = clauses[clauses.length - 1];
        if (list && present(word)) {
            return !visiting;
        }
        boolean carried = CARRIED.matcher(last).matches();
        boolean deputed = word.is(Role.REPORT)
                && (clauses[0].startsWith("代表") || DEPUTED.matcher(clauses[0]).matches());
        deputed |= word.is(Role.REPORT)
                && group.people().size() == 1
                && group.start() == 0
                && ABOUT.matcher(last).lookingAt();
        boolean deploying = word.is(Role.DEPLOY)
                && group.people().size() == 1
                && (opens(line, group) || line.text().charAt(word.end() - 1) == '了' || done(line, word))
                && DEPLOYING.matcher(last).matches()
                && !HELD.matcher(gap).find();
        return deploying
                || carried && (list || deputed || carries(word, last)) && !(visiting && word.use() != RoleWord.Use.ACT);
    }

    /** Whether nothing stands between but who else was there: ，省法院负责人，省人大各专门委员会组成人员，各处室负责人|列席. */
    private static boolean others(String[] clauses) {
        return clauses.length <= MOST_OTHERS
                && LIST_TAIL.matcher(clauses[0]).matches()
                && Arrays.stream(clauses, 1, clauses.length)
                        .allMatch(clause -> OTHERS.matcher(clause).matches());
    }

    /** Whether a group begins its sentence, or what follows upon ； or 会上， in it. */
    private static boolean opens(Line line, Group group) {
        String before = line.text().substring(0, group.start());
        return before.isEmpty() || before.endsWith("；") || before.equals("会上，");
    }

    /** Whether 要求 is no verb but what somebody else asked for: 省委要求, 上级要求. */
    static boolean noun(Line line, RoleWord word) {
        String clause = line.masked().substring(line.clauseStart(word.start()), word.start());
        return NOUN.matcher(clause).find();
    }

    private static boolean present(RoleWord word) {
        return word.is(Role.ATTEND) || word.is(Role.OBSERVE);
    }

    /** Whether the subject of the word before does what this word says too: 出席会议并讲话; 出席仪式，为…授牌. */
    static boolean chained(Line line, RoleWord before, RoleWord word) {
        String gap = line.masked().substring(before.end(), word.start());
        if (gap.indexOf('；') >= 0 || gap.indexOf('。') >= 0 || gap.endsWith("的")) {
            return false;
        }
        String[] clauses = COMMA.split(gap, -1);
        if (word.use() != RoleWord.Use.ACT
                && !BEFORE_SAYING.matcher(clauses[clauses.length - 1]).find()) {
            return false;
        }
        if (clauses.length == 1) {
            return gap.length() <= CHAIN;
        }
        String last = clauses[clauses.length - 1];
        if (!CARRIED.matcher(last).matches()) {
            return false;
        }
        boolean added = ADDED.matcher(last).lookingAt();
        if (clauses.length > 2 && !added) {
            return false;
        }
        boolean told = added || before.is(Role.CONVEY) || before.is(Role.REPORT) || before.is(Role.DEPLOY);
        boolean introduced = before.is(Role.ATTEND)
                && word.is(Role.REPORT)
                && (last.isEmpty() || TO_TELL.matcher(last).lookingAt());
        boolean carried = carries(word, last)
                || introduced
                || told && !before.is(Role.CHAIR)
                || before.is(Role.CHAIR) && CHAIRED.matcher(clauses[0]).matches() && done(line, word);
        return clauses.length <= CLAUSES + 1 && carried;
    }

    /** 甲主持会议，传达了…: with 了 it is what 甲 did, without it the meeting's business. */
    private static boolean done(Line line, RoleWord word) {
        return line.masked().startsWith("了", word.end());
    }

    /** After a comma only these are told of the subject before it; 研究部署 there is the meeting's own business. */
    private static boolean carries(RoleWord word, String prefix) {
        return word.is(Role.SPEAK)
                || word.is(Role.PRESENT)
                || word.is(Role.ATTEND)
                || word.is(Role.CHAIR)
                || prefix.startsWith("代表");
    }
}
