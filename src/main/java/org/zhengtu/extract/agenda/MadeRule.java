package org.zhengtu.extract.agenda;

import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** What was made at the meeting: 作意识形态工作述职, 作上半年经济运行情况汇报, 作《政府工作报告》. */
final class MadeRule implements AgendaRule {

    private static final Items.Rule RULE = new Items.Rule("AGENDA-05", 0.85);
    /** 围绕《…》|作“…”专题报告 */
    private static final Pattern ABOUT = Pattern.compile("(?:围绕|结合)[^，；。]{2,80}$");

    private static final Pattern FRONTED = Pattern.compile("[^针应绝相反面]对|[^成造]就");
    private static final Pattern TITLE_START = Pattern.compile("^(?:题为|以)?(?=《|“)");

    /** 甲代表…作报告。报告的题目是|《…》 */
    private static final Pattern NAMED = Pattern.compile("(?:大会|会议)?报告的?(?:题目?|主题)(?:是|为)(?=《[^《》]{4,80}》$)");

    private static final Verb HEARD = new Verb("报告", Action.HEAR, "made", "any");

    private final AgendaVerbs verbs;
    private final Governors governors;
    private final Items items;
    private final Pattern made;

    MadeRule(AgendaVerbs verbs, Governors governors, Items items) {
        this.verbs = verbs;
        this.governors = governors;
        this.items = items;
        this.made = Pattern.compile(
                "(?<!工|合|运|操|著|动|制|写|协|创|叫|当|看|称)(?:作|做)(?:出)?+(?:了)?+(?!的)(?<item>[^，；。]{2,80}?(?<verb>"
                        + verbs.any("made") + "))(?:》)?(?:（[^（）]{1,10}）)?$");
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        Matcher named = NAMED.matcher(passage.text()).region(clause.start(), clause.end());
        if (named.lookingAt() && !floor.stated() && passage.atCongress()) {
            Clause title = new Clause(named.end(), clause.end());
            return new Harvest(items.single(passage, new Clause(clause.start(), named.end()), title, HEARD, RULE), at);
        }
        Matcher matcher = made.matcher(passage.text()).region(clause.start(), clause.end());
        if (clause.end() > stop || floor.stated() || !matcher.find()) {
            return Harvest.NONE;
        }
        Verb verb = verbs.verb(matcher.group("verb"), "made");
        Matcher about = ABOUT.matcher(passage.text()).region(clause.start(), matcher.start());
        Governor governor = governors.of(passage, clause.start(), about.find() ? about.start() : matcher.start());
        boolean fronted =
                FRONTED.matcher(passage.text(clause.start(), matcher.start())).find();
        boolean acts = !fronted && (governor == Governor.SAME ? floor.governed() : governor != Governor.NONE);
        if (!acts) {
            return Harvest.NONE;
        }
        int start = matcher.start("item");
        Matcher title = TITLE_START.matcher(matcher.group("item"));
        start += title.find() ? title.end() : 0;
        boolean whole = verb.action() == Action.HEAR || verb.action() == Action.DEBATE;
        Clause item = new Clause(start, whole ? matcher.end() : matcher.start("verb"));
        Clause verbAt = new Clause(matcher.start(), matcher.start("item"));
        return new Harvest(
                verb.action() == Action.HEAR
                        ? items.read(passage, verbAt, item, List.of(verb), RULE)
                        : items.single(passage, verbAt, item, verb, RULE),
                at);
    }
}
