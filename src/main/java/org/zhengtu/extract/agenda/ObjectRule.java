package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** The verb stands before its items: 会议传达学习了A、B精神, 听取C的汇报, 审议《D》. */
final class ObjectRule implements AgendaRule {

    private static final Set<Action> DECIDED = Set.of(Action.REVIEW, Action.ADOPT, Action.STUDY, Action.ELECT);
    private static final Set<Action> TOLD = Set.of(Action.HEAR, Action.CIRCULATE, Action.DEBATE);
    private static final Set<Action> PAPERS = Set.of(Action.HEAR, Action.REVIEW, Action.ADOPT);
    private static final Set<Action> PAPERS_BROUGHT = Set.of(Action.HEAR, Action.REVIEW, Action.ADOPT, Action.STUDY);
    private static final Set<Action> CEREMONIAL = Set.of(Action.SIGN, Action.UNVEIL);
    private static final Pattern GENERAL = Pattern.compile("^[^，]{0,6}?(?:{agenda.general}|各[^挂分小专位]|全[省市县区州旗]各)");
    /** 县住建局与甲公司签订…: the two sign. */
    private static final Pattern WITH = Pattern.compile("[^，]{2,20}[与和同][^，]{4,}(?:分别)?$");

    private static final Pattern PARTNER = Pattern.compile("[与和同][^，、与和同]{2,20}(?:分别)?$");
    private static final String SIGNED = "签";

    private static final Pattern THIS = Pattern.compile("{agenda.this}");
    /** Verbs that make a meeting's name with 会议 and 大会 behind them. */
    private static final Pattern FORMS_NAME = Pattern.compile("{agenda.forms-name}$");

    /** 在审议《…》时，甲指出. */
    private static final Pattern AMID = Pattern.compile("(?:会议|大会|全会)?在{agenda.amid}?");

    private static final Pattern LATE = Pattern.compile("(?:时|后|过程中)(?:强调|指出|要求|提出|认为)?$");
    private static final Pattern SHORT = Pattern.compile("(?:会议|大会|全会|会上)[^，]{0,4}");
    private static final Pattern GOES_ON = Pattern.compile("^(?:以及|及|和|还有)?《|^(?:以及|还有|及)");
    /** 全省农村工作会议，市委农村工作领导小组会议精神 */
    private static final Pattern HELD_GOES_ON = Pattern.compile("[^，；。]{4,60}(?:会议|大会|全会)，[^，；。]{4,60}会议精神(?=[，；。]|$)");

    private static final Pattern BREAKS = Pattern.compile("^(?:为|向|给)[^，]{1,16}了|^[^，]{0,6}{agenda.breaks}");
    private static final Pattern REPORT_GOES_ON = Pattern.compile(
            "^(?:[^，；。对就听审为]{2,60}情况的?(?:汇报|报告|通报)|[^作对就听审]{0,30}关于.{2,120}(?:的|工作|（草案）){agenda.report-treated}?(?:意见|结果|情况)?{agenda.report-noun}(?:（[^（）]{1,10}）)?等?)$");
    /** 选举办法（草案） */
    private static final Pattern DRAFT_GOES_ON = Pattern.compile("^[^，；。]{2,60}（{agenda.draft-goes-on}[^（）]{0,4}）$");

    /** 甲会议选举办法，|总监票人、监票人名单 */
    private static final Pattern ROLL_GOES_ON = Pattern.compile("^[^，；。为]{4,60}{agenda.roll}$");

    /** 乙代表乡人大所做的《人大工作报告》 */
    private static final Pattern MADE_GOES_ON = Pattern.compile("^[^，；。《》]{2,50}所?[作做]的《[^《》]{2,60}》$");

    /** 乙局送审的《关于审定<规划>的请示》, 丙局关于《方案》的请示等议题: each paper with who brings it. */
    private static final Pattern BROUGHT_GOES_ON =
            Pattern.compile("^(?:以及|及|和)?[^，；。《》]{2,30}?(?:{agenda.submitted}的?|关于)《.{2,400}》"
                    + "(?:的?[^，；。》]{0,6}(?:请示|报告|汇报|议案|意见|方案|说明|情况))?(?:等[^，；。》]{0,8})?$");

    private static final Pattern IN_NAME = Pattern.compile("(?:召开|举行|举办)[^会仪]*$");
    /** 《甲条例》等文件 */
    private static final Pattern ET_CETERA = Pattern.compile("等[^》”）、]{0,8}$");

    /** 研究了甲办法；乙项目；丙事等相关事宜 */
    private static final Pattern CLOSES = Pattern.compile("等(?:{agenda.closing-manner}){0,2}(?:{agenda.closing})$");

    private static final String TO_COME = "拟";

    private static final int MOST_CLAUSES = 24;
    /** No subject is longer than that. */
    private static final int FARTHEST = 400;

    /** ；县长李明作了重要讲话 */
    private static final Pattern SPOKE = Pattern.compile("(?:[作做]了?|发表了?)[^，]{0,8}讲话$");

    private static final Pattern SPIRIT_END = Pattern.compile("(?:{agenda.spirit-end}|》)$");

    private final AgendaWords words;
    private final AgendaVerbs verbs;
    private final Governors governors;
    private final Items items;
    private final Pattern noun;

    ObjectRule(AgendaWords words, AgendaVerbs verbs, Governors governors, Items items) {
        this.words = words;
        this.verbs = verbs;
        this.governors = governors;
        this.items = items;
        this.noun = Pattern.compile("的|{agenda.noun}");
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        Matcher run = verbs.run().matcher(passage.text()).region(clause.start(), Math.min(stop, clause.end()));
        while (run.find() && run.start() - clause.start() < FARTHEST) {
            if (!passage.brackets().inside(run.start())
                    && !nominal(passage, clause, run.end())
                    && !IN_NAME.matcher(passage.text(clause.start(), run.start()))
                            .find()) {
                List<Verb> found = acting(passage, clause, run, floor);
                if (found.isEmpty()) {
                    passage.decline("AGENDA-01", run.start(), run.end(), "nobody does it at the meeting");
                }
                Harvest harvest = found.isEmpty() ? Harvest.NONE : harvest(passage, at, run, found, floor);
                if (!harvest.empty()) {
                    return harvest;
                }
            }
        }
        return Harvest.NONE;
    }

    private boolean nominal(Passage passage, Clause clause, int end) {
        Matcher next = noun.matcher(passage.text()).region(end, clause.end());
        String rest = passage.text(end, Math.max(end, clause.end()));
        boolean meeting = FORMS_NAME
                        .matcher(passage.text().substring(Math.max(clause.start(), end - 4), end))
                        .find()
                && passage.text().charAt(end - 1) != '了'
                && (rest.startsWith("会议") || rest.startsWith("大会"));
        return rest.isEmpty() && !introduces(passage, clause)
                || rest.startsWith("暨")
                || (meeting ? !SPIRIT_END.matcher(rest).find() : next.lookingAt());
    }

    /** 会议审议通过：|《甲办法》；《乙方案》 */
    private static boolean introduces(Passage passage, Clause clause) {
        return clause.end() < passage.text().length() && passage.text().charAt(clause.end()) == '：';
    }

    private List<Verb> acting(Passage passage, Clause clause, Matcher run, Floor floor) {
        String prefix = passage.text(clause.start(), run.start());
        // A sentence that begins with what was done (部署了…) goes on with what the meeting did.
        boolean goesOn = prefix.isEmpty()
                && run.group().endsWith("了")
                && clause.equals(passage.clauses().get(0));
        boolean amid = AMID.matcher(prefix).matches()
                && LATE.matcher(passage.text(clause)).find();
        Governor governor = goesOn || amid ? Governor.MEETING : governor(passage, clause, run.start());
        boolean titled =
                passage.text().startsWith("《", run.end()) || passage.text().startsWith("关于", run.end());
        return verbs.actions(run.group()).stream()
                .filter(verb -> governs(governor, verb.action(), prefix, run.group(), floor, titled))
                .toList();
    }

    /** Who acts; of two that sign (镇长甲与16个村签订…) the one named first. */
    private Governor governor(Passage passage, Clause clause, int verb) {
        Governor governor = governors.of(passage, clause.start(), verb);
        Matcher partner = PARTNER.matcher(passage.text(clause.start(), verb));
        boolean signs = governor == Governor.NONE && passage.text().startsWith(SIGNED, verb) && partner.find();
        return signs ? governors.of(passage, clause.start(), clause.start() + partner.start()) : governor;
    }

    private boolean governs(Governor governor, Action action, String prefix, String run, Floor floor, boolean titled) {
        return switch (governor) {
            case MEETING -> !floor.stated() || SHORT.matcher(prefix).matches();
            case SAME ->
                floor.governed()
                        || CEREMONIAL.contains(action) && THIS.matcher(prefix).find()
                        || floor.carried()
                                && (action == Action.ELECT || run.endsWith("了") || run.length() > 3 || titled);
            case PERSON -> !GENERAL.matcher(prefix).find() && !(floor.stated());
            case BODY ->
                action == Action.SIGN
                                && (run.endsWith("了") || WITH.matcher(prefix).find())
                                && !floor.stated()
                        || CEREMONIAL.contains(action)
                                && !floor.stated()
                                && THIS.matcher(prefix).find()
                        || !GENERAL.matcher(prefix).find()
                                && !floor.stated()
                                && (TOLD.contains(action) || floor.governed() && !DECIDED.contains(action));
            case NONE ->
                CEREMONIAL.contains(action)
                                && !floor.stated()
                                && !prefix.startsWith(TO_COME)
                                && THIS.matcher(prefix).find()
                        || TOLD.contains(action) && prefix.endsWith("分别");
        };
    }

    private Harvest harvest(Passage passage, int at, Matcher run, List<Verb> found, Floor floor) {
        Clause clause = passage.clauses().get(at);
        boolean listed = run.end() == clause.end();
        if (listed && at + 1 == passage.clauses().size()) {
            return Harvest.NONE;
        }
        int last = listed ? at + 1 : at;
        int start = listed ? passage.clauses().get(last).start() : run.end();
        last = Math.max(last, closing(passage, last));
        int end = closingWords(passage, passage.clauses().get(last), last > at);
        while (last + 1 < passage.clauses().size()
                && last - at < MOST_CLAUSES
                && (goesOn(
                                passage,
                                passage.clauses().get(last),
                                passage.clauses().get(last + 1),
                                found.get(0))
                        || listed && listed(passage, passage.clauses().get(last + 1), found.get(0)))) {
            last++;
            end = passage.clauses().get(last).end();
        }
        String id = floor.title() ? "AGENDA-02" : "AGENDA-01";
        Items.Rule rule = new Items.Rule(id, floor.title() ? 0.75 : 0.9);
        List<Finding> findings = new ArrayList<>(
                items.read(passage, new Clause(run.start(), run.end()), new Clause(start, end), found, rule));
        return new Harvest(findings, last);
    }

    /** The last clause of a list that semicolons part and a word for all of it closes; -1 if that isn't one. */
    private int closing(Passage passage, int first) {
        List<Clause> clauses = passage.clauses();
        for (int last = first + 1; last < Math.min(clauses.size(), first + MOST_CLAUSES); last++) {
            String text = passage.text(clauses.get(last));
            boolean parted = clauses.get(last).start() == clauses.get(last - 1).end() + 1
                    && passage.text().charAt(clauses.get(last - 1).end()) == '；';
            if (!parted || startsWithVerb(text)) {
                return -1;
            }
            if (CLOSES.matcher(text).find()) {
                return last;
            }
        }
        return -1;
    }

    /** Where the last clause of a list ends before 等相关事宜. */
    private static int closingWords(Passage passage, Clause last, boolean list) {
        Matcher closes = CLOSES.matcher(passage.text(last));
        return list && closes.find() ? last.start() + closes.start() : last.end();
    }

    /** 听取：一、甲汇报；|二、乙汇报 */
    private boolean listed(Passage passage, Clause next, Verb verb) {
        String text = passage.text(next);
        return passage.text().charAt(next.start() - 1) == '；' && !startsWithVerb(text) && endsLikeItem(text, verb);
    }

    /** Whether the list of the verb goes on behind a comma. */
    private boolean goesOn(Passage passage, Clause before, Clause next, Verb verb) {
        boolean listed = next.start() == before.end() + 1;
        char mark = passage.text().charAt(before.end());
        String text = passage.text(next);
        if (listed
                && (mark == '；' || mark == '，')
                && PAPERS_BROUGHT.contains(verb.action())
                && BROUGHT_GOES_ON.matcher(text).find()
                && !startsWithVerb(text)) {
            return true;
        }
        if (listed && mark == '；' && PAPERS.contains(verb.action()) && text.startsWith("《")) {
            return endsLikeItem(text, verb);
        }
        if (listed && mark == '；' && verb.action() == Action.CONVEY) {
            return SPIRIT_END.matcher(text).find()
                    && !SPOKE.matcher(text).find()
                    && !breaks(text)
                    && !startsWithVerb(text);
        }
        if (!listed || mark != '，') {
            return false;
        }
        if (verb.action() == Action.CONVEY
                && HELD_GOES_ON.matcher(passage.text().substring(next.start())).lookingAt()
                && !startsWithVerb(text)) {
            return true;
        }
        if (GOES_ON.matcher(text).find() && endsLikeItem(text, verb)) {
            return true;
        }
        boolean ends = verb.action() == Action.CONVEY
                ? SPIRIT_END.matcher(text).find()
                : PAPERS.contains(verb.action())
                        && (REPORT_GOES_ON.matcher(text).find()
                                || MADE_GOES_ON.matcher(text).find()
                                || ROLL_GOES_ON.matcher(text).find()
                                || DRAFT_GOES_ON.matcher(text).find());
        return ends && !breaks(text) && !startsWithVerb(text);
    }

    /** Whether it tells of an aim; the words of a title don't. */
    private static boolean breaks(String text) {
        return !text.startsWith("《") && BREAKS.matcher(text).find();
    }

    private boolean startsWithVerb(String text) {
        Matcher run = verbs.run().matcher(text);
        return run.find() && governors.strip(text.substring(0, run.start())).isEmpty();
    }

    private boolean endsLikeItem(String text, Verb verb) {
        String head = verb.head().equals("any") ? "paper" : verb.head();
        String bare = ET_CETERA.matcher(text).replaceFirst("");
        return bare.endsWith("》")
                || bare.endsWith("）")
                || !words.head(bare, head).isEmpty();
    }
}
