package org.zhengtu.extract.agenda;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.extract.agenda.Governors.Governor;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** The items stand before the verb: 大会对A、B进行表彰, 就C作了汇报, 为D揭牌, 围绕E交流发言. */
final class FrontedRule implements AgendaRule {

    private static final int MOST_BACK = 4;
    private static final int MOST_STARTS = 4;
    private static final int LONGEST = 320;
    private static final Pattern PREPOSITION = Pattern.compile(
            "对(?!于|接|标|照|口|象|策|话|应)|就(?!是|业|地|近(?!期|年|段)|要|能|会|有|在|可|必)|针对|围绕|为(?!了|主|期|民|企|此)|将(?!军)|向(?!导|好)");
    /** What all who were there say (围绕…提出建议); a leader may do so with 就 and 对, which is what the meeting stressed. */
    private static final Set<String> OPINIONS = Set.of("建议", "意见");

    private static final Set<String> ABOUT = Set.of("围绕", "针对");
    private static final Pattern WITH = Pattern.compile("(?:，?(?:与|同|和)[^，、的]{1,16}?{agenda.with})$|，对[^，]{2,24}$|，$");
    private static final Pattern NOUN_AFTER =
            Pattern.compile("(?:的|决策|(?:作|做)了?(?:题为|以)?[“《][^”》]{2,60}[”》][^，；。]{0,6})$");
    private static final Items.Rule RULE = new Items.Rule("AGENDA-03", 0.85);

    private final Governors governors;
    private final AgendaVerbs verbs;
    private final Items items;
    private final Pattern tail;

    FrontedRule(AgendaVerbs verbs, Governors governors, Items items) {
        this.verbs = verbs;
        this.governors = governors;
        this.items = items;
        this.tail = Pattern.compile(
                "(?:谈\\p{IsHan}{2}、)?(?<how>(?:(?!做[好优大强实细]){agenda.do}|(?<!工|合|运|操|动)作出|(?<!工|合|运|操|动)作)(?:了)?[^的，对就作做进开]{0,8}?|(?:(?<!工|合|运|操|动)作|{agenda.fronted-manner}){0,3})(?<verb>"
                        + verbs.any("fronted") + ")(?:了)?{agenda.fronted-object}?$");
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        if (clause.end() > stop || floor.stated()) {
            return Harvest.NONE;
        }
        int from = Math.max(clause.start(), clause.end() - LONGEST);
        Matcher verb = tail.matcher(passage.text()).region(from, clause.end());
        while (verb.find()) {
            if (!passage.brackets().inside(verb.start()) && !noun(passage, clause, verb)) {
                return before(passage, at, verb, floor);
            }
        }
        return Harvest.NONE;
    }

    /** 向党代会的|报告, 市委决策|部署, 作“…”专题|报告: nothing is done by the word. */
    private static boolean noun(Passage passage, Clause clause, Matcher tailed) {
        return NOUN_AFTER.matcher(passage.text(clause.start(), tailed.start())).find();
    }

    private Harvest before(Passage passage, int at, Matcher tailed, Floor floor) {
        Verb verb = verbs.verb(tailed.group("verb"), "fronted");
        if (verb.action() == Action.HEAR && passage.atPress()) {
            return Harvest.NONE;
        }
        for (int back = 0; back <= MOST_BACK && at - back >= 0; back++) {
            Clause first = passage.clauses().get(at - back);
            if (back > 0 && told(passage, first)) {
                return Harvest.NONE;
            }
            if (tailed.start() - first.start() > LONGEST) {
                return Harvest.NONE;
            }
            Matcher preposition =
                    PREPOSITION.matcher(passage.text()).region(first.start(), Math.min(first.end(), tailed.start()));
            for (int starts = 0; starts < MOST_STARTS && preposition.find(); starts++) {
                if (!passage.brackets().inside(preposition.start())
                        && suits(verb, preposition.group(), tailed.group("how"))
                        && governs(passage, first, preposition.start(), verb, floor)) {
                    int end = alone(passage, preposition.end(), tailed.start(), verb);
                    Clause listed = new Clause(preposition.end(), end);
                    return new Harvest(
                            items.read(passage, new Clause(tailed.start(), tailed.end()), listed, List.of(verb), RULE),
                            at);
                }
            }
        }
        return Harvest.NONE;
    }

    /** Whether the clause has such a verb of its own at its end, whose items its words are. */
    private boolean told(Passage passage, Clause clause) {
        int from = Math.max(clause.start(), clause.end() - LONGEST);
        Matcher verb = tail.matcher(passage.text()).region(from, clause.end());
        return verb.find() && !verb.group("how").isEmpty();
    }

    /** 就合作事宜与客商深入交流: with whom is no part of the item. */
    private static int alone(Passage passage, int start, int end, Verb verb) {
        Matcher with = WITH.matcher(passage.text(start, end));
        return verb.action() == Action.DEBATE && with.find() && with.start() > 1 ? start + with.start() : end;
    }

    private static boolean suits(Verb verb, String preposition, String how) {
        if (OPINIONS.contains(verb.word())) {
            return how.startsWith("提出") && ABOUT.contains(preposition);
        }
        boolean bare = how.isEmpty() || !how.matches("[进作做开展予给加].*");
        return switch (preposition) {
            case "为" -> verb.word().contains("揭");
            case "向" ->
                !how.isEmpty() && (verb.word().endsWith("汇报") || verb.word().endsWith("报告"));
            case "将" -> verb.action() == Action.ADOPT;
            case "围绕" ->
                verb.action() == Action.DEBATE
                        || verb.action() == Action.STUDY
                        || verb.action() == Action.CONVEY
                        || verb.action() == Action.DEPLOY
                        || verb.action() == Action.HEAR;
            case "就" -> !how.isEmpty() || !verb.word().endsWith("报告");
            default -> !bare || verb.action() == Action.COMMEND;
        };
    }

    private boolean governs(Passage passage, Clause clause, int at, Verb verb, Floor floor) {
        Governor governor = governors.of(passage, clause.start(), at);
        return switch (governor) {
            case MEETING, PERSON, BODY -> true;
            case SAME -> floor.governed() || floor.carried();
            case NONE -> verb.action() == Action.UNVEIL && clause.start() < at;
        };
    }
}
