package org.zhengtu.extract.project;

import java.util.List;
import java.util.Optional;
import org.zhengtu.extract.project.Candidates.Circumstance;
import org.zhengtu.extract.project.NameGroups.Group;
import org.zhengtu.extract.project.NameList.Item;
import org.zhengtu.model.ProjectStatus;
import org.zhengtu.text.Pattern;

/** What stands around a group of names: whether it speaks of projects there, of which class, and what all of them cost. */
final class Setting {

    private static final Pattern VENUE =
            Pattern.compile("(?:建设|施工)?(?:现场|工地)|(?:等[^，。；、]{0,8})?(?:项目|工程)?的?建设情况(?=[，。；]|$)");
    /** X医院|力争9月底前主体封顶, Y水厂|年底前完工 */
    private static final Pattern DUE = Pattern.compile(
            "(?!{project.due-manner}*{project.due-deed}){project.due-urge}*(?:\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|初|份)?|今年|明年|年底|年内|月底|[上下]半年|第?[一二三四]季度)*(?:之?前)?{project.due-urge}*{project.due-manner}*{project.due-deed}(?=[，。；、）！]|$)");

    private static final Pattern DESCRIBED =
            Pattern.compile("{project.described}[^，。；]{0,30}(?:项目|工程)|是?由[^，。；]{2,60}?(?:投资|出资|承建)");

    /** 在X项目|现场的主会场，市长宣布开工: where, not what. */
    private static final Pattern HALL = Pattern.compile("(?:施工|建设)?(?:现场|工地)?(?:的|设)?(?:活动)?[主分]会场");

    /** 集中开工仪式云岭分会场在|X项目施工现场举行: what is begun where the ceremony is held. */
    private static final Pattern CEREMONY = Pattern.compile(
            "{project.breaks-ground}[^，。；]{0,12}(?:仪式|活动|典礼|大会|动员会)[^，。；]{0,14}(?:(?<!现场推进会)在|设在|设于)$|[主分]会场(?:设|位于?|设置|安排)?(?:在|于)$");

    private static final Pattern SEAT = Pattern.compile("(?:会议?|仪式|活动|典礼)[^，。；]{0,8}[在于]$");

    private static final Pattern HELD = Pattern.compile("(?:项目)?(?:的)?(?:建设|施工)?(?:现场|工地)?(?:隆重|正式|顺利)*(?:举行|举办|，|。)");

    /** 生态农业、智慧旅游|等项目占比较大, 工业园区|等进行实地考察 */
    private static final Pattern BRANCHES = Pattern.compile(
            "(?:等[^，。；]{0,6}项目)?(?:所?占(?!地|用)|居多|为主|比重)|(?:已|共|累计|新)?(?:开工|复工|签约|竣工|建成|实施|完成|投产)\\d{1,4}[个项]|等(?:地|处|企业|单位)?(?:进行|开展)?了?(?:实地|现场|参观|学习)*(?:考察|参观|学习)|(?:、[^，。；]{1,12})?等[^，。；]{0,6}(?:进行|开展)[^，。；]{0,14}检查|(?:集中)?(?:对接|洽谈|观摩|路演)(?:座谈|交流|合作)*(?:会|活动)");

    /** 总投资70亿元的A、B、C和D|4个项目 */
    private static final Pattern COUNT = Pattern.compile("等?(?:\\d{1,3}|[两三四五六七八九十])[个项]");

    /** 要做好|海钓、高端酒店等项目: what is wished for needs names to be particular. */
    private static final Pattern URGED = Pattern.compile("{project.urges}[^，。；：、]{0,6}$");

    private static final Pattern SIDES = Pattern.compile("[与和同][^，。；]{2,24}(?:公司|集团)(?:正式|成功)?(?:举行|举办)[^，。；]{2,40}签约");

    private final CharSequence text;
    private final Group group;
    private final List<Verdict> verdicts;
    private final CharSequence before;
    private final CharSequence after;

    /**
     * @param before what is said before the names
     * @param after what is said behind them
     */
    Setting(CharSequence text, Group group, List<Verdict> verdicts, CharSequence before, CharSequence after) {
        this.text = text;
        this.group = group;
        this.verdicts = verdicts;
        this.before = before;
        this.after = after;
    }

    /** Whether the names say where something is held, or name branches of the economy. */
    boolean elsewhere() {
        return BRANCHES.matcher(after).lookingAt() || HALL.matcher(after).lookingAt();
    }

    /** Whether something happens at the site of what is named. */
    boolean venue() {
        return VENUE.matcher(after).lookingAt();
    }

    /** What is told of the names: what is signed at their site is not told of them. */
    List<Verdict> told(boolean hosts) {
        boolean seats = venue()
                && SEAT.matcher(text.subSequence(0, group.first().start())).find();
        if (hosts) {
            return List.of();
        }
        return seats
                ? verdicts.stream()
                        .filter(told -> told.status() != ProjectStatus.SIGNED)
                        .toList()
                : verdicts;
    }

    /** Whether ground is broken at what is named. */
    boolean hosts() {
        return group.single()
                && HELD.matcher(after).lookingAt()
                && CEREMONY.matcher(text.subSequence(0, group.first().start())).find();
    }

    /** Whether an investment is told of the one name. */
    boolean paid() {
        return group.single()
                && (Amounts.investment(after).isPresent()
                        || Amounts.investment(before).isPresent());
    }

    /** Whether what stands before the first name is what all of them cost. */
    boolean total() {
        List<Item> items = group.names().items();
        return items.size() > 1
                && Amounts.before(items.get(0).amounts()).isPresent()
                && items.stream().skip(1).allMatch(item -> item.amounts().isEmpty())
                && COUNT.matcher(text).region(group.last().end(), text.length()).lookingAt();
    }

    /** A政府与B公司举行|X项目|签约仪式: both sides are told before the name, what they do behind it. */
    boolean contracted() {
        boolean signed = verdicts.stream().anyMatch(told -> told.hard() && told.status() == ProjectStatus.SIGNED);
        return signed && SIDES.matcher(text).find();
    }

    /** What the noun that a list ends in, is said to be, or is taken from tells of its projects. */
    Optional<ProjectStatus> ofClass(Occasions occasions, Headed headed) {
        CharSequence lead = text.subSequence(0, group.first().start());
        return occasions
                .ofClassBehind(after)
                .or(() -> occasions.ofClass(group.names().tail()).filter(status -> !surpassed(status)))
                .or(() -> verdicts.isEmpty() ? occasions.ofClassBefore(lead) : Optional.empty())
                .or(() -> verdicts.stream().allMatch(told -> told.status() == ProjectStatus.PLANNED)
                        ? occasions.ofClassOpening(lead)
                        : Optional.empty())
                .or(() -> verdicts.isEmpty() ? occasions.ofClass(headed.classOf(lead)) : Optional.empty());
    }

    /** 完成A、B等3个续建项目 */
    private boolean surpassed(ProjectStatus ofClass) {
        return ofClass == ProjectStatus.UNDER_CONSTRUCTION
                && verdicts.stream()
                        .anyMatch(told -> told.hard() && told.status().compareTo(ofClass) > 0);
    }

    /** Whether names among those of the list vouch for the others: one does, but in a list of wishes half of them. */
    boolean vouched(Candidates candidates) {
        List<Item> items = group.names().items();
        long proper = items.stream().filter(candidates::proper).count();
        boolean urged =
                URGED.matcher(text.subSequence(0, group.first().start())).find();
        return proper > 0 && (!urged || proper * 2 >= items.size());
    }

    /** What is told of each of the names. */
    Circumstance circumstance(boolean paid, boolean occasion, boolean ofClass, Candidates candidates) {
        Optional<Verdict> verdict = verdicts.stream().findFirst();
        List<Item> items = group.names().items();
        return new Circumstance(
                verdict.map(Verdict::status).orElse(null),
                verdict.map(Verdict::hard).orElse(false),
                verdict.map(Verdict::after).orElse(false),
                paid,
                group.names().closed() || ofClass,
                occasion || ofClass,
                DESCRIBED.matcher(after).lookingAt()
                        || DUE.matcher(after).lookingAt()
                        || Contracts.isBuilt(text, group.first().start()),
                items.size() > 1 && items.stream().anyMatch(item -> candidates.named(item) && candidates.proper(item)));
    }
}
