package org.zhengtu.extract.agenda;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** What was signed, unveiled or started stands before the verb as its subject: A、B项目集中签约, C正式揭牌. */
final class SubjectRule implements AgendaRule {

    private static final int LONGEST = 320;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:会议?上|{agenda.clause-opening}|随着[^，]{2,20}|在[^，]{2,20}?{agenda.at-meeting})(?:还|共|有)?)+");
    private static final Pattern PLANNED =
            Pattern.compile("(?:{agenda.past}|[上下]半年|将有|将会|有望).*|{agenda.planned}[^的]{0,6}$|(?:的|宣布)$");
    private static final Pattern PLACE = Pattern.compile("(?:在|于)[^，的]{1,14}$|(?:完成|进行|举行)(?:了)?$");
    private static final Pattern HEARD = Pattern.compile("(?:会议|大会|全会)?(?:还|现场|集中)?听取了?");
    private static final Pattern ABSTRACT = Pattern.compile("{agenda.abstract}$");
    /** 标志着X|开工, 代表参加|开工: told of or attended, not begun. */
    private static final Pattern NOT_DONE = Pattern.compile(
            "^标志着|^并?对[^，]{2,30}进行|分别[与同和]|[与同和][^，、]{2,12}(?:上台|登台)$|(?:自行|申请|参加|出席|参与|见证|观摩|领奖台)$|(?:领导|嘉宾|来宾|代表)们?(?:一起|共同)?为");
    /** 就15个|项目签约 */
    private static final Pattern COUNT = Pattern.compile("\\d[个项]$");

    /** 《甲条例》获会议表决通过: papers of which nobody else is told who passed them. */
    private static final Set<Action> PAPERS = Set.of(Action.ADOPT, Action.REVIEW, Action.STUDY);

    private static final Items.Rule RULE = new Items.Rule("AGENDA-04", 0.8);

    private final AgendaVerbs verbs;
    private final Items items;
    private final Governors governors;
    private final Pattern ends;
    private final Pattern venue = Pattern.compile("{agenda.subject-rule-venue}");
    /** What a meeting that is no ceremony needs: 核电站正式开工 may be told there of the year before. */
    private final Pattern there = Pattern.compile("仪式|会上|大会|会议现场|活动|当[天日]|现场");

    SubjectRule(AgendaVerbs verbs, Governors governors, Items items) {
        this.verbs = verbs;
        this.items = items;
        this.governors = governors;
        this.ends = Pattern.compile("(?:进行了?|举行了?|完成了?|实现了?|先后|分别|均|已|也)?(?<how>[^，]{0,0})(?<verb>"
                + verbs.any("subject") + ")(?:了)?(?:落户[^，]{2,12})?$");
    }

    @Override
    public Harvest read(Passage passage, int at, int stop, Floor floor) {
        Clause clause = passage.clauses().get(at);
        if (clause.end() > stop || floor.stated() || clause.end() - clause.start() > LONGEST || floor.title()) {
            return Harvest.NONE;
        }
        Matcher matcher = ends.matcher(passage.text()).region(clause.start(), clause.end());
        if (!matcher.find() || passage.brackets().inside(matcher.start("verb"))) {
            return Harvest.NONE;
        }
        Verb verb = verbs.verb(matcher.group("verb"), "subject");
        String before = passage.text(clause.start(), matcher.start());
        Matcher opening = OPENING.matcher(before);
        int start = clause.start() + (opening.find() ? opening.end() : 0);
        int announced = before.indexOf("宣布");
        start = announced < 0 ? start : Math.max(start, clause.start() + announced + 2);
        int about = verb.action() == Action.SIGN ? before.lastIndexOf('就') : -1;
        start = about < 0 ? start : Math.max(start, clause.start() + about + 1);
        String rest = without(passage.text(Math.min(start, matcher.start()), matcher.start()));
        if (passage.nameEnds(start + rest.length()) || NOT_DONE.matcher(rest).find()) {
            return Harvest.NONE;
        }
        boolean told = opening.hitEnd()
                || verb.action() == Action.COMMEND
                || verb.action() == Action.DEBATE
                || PAPERS.contains(verb.action())
                || (passage.atCeremony() ? venue : there)
                        .matcher(passage.text())
                        .find();
        if (rest.length() < 3 || PLANNED.matcher(before).find() || !told || !suits(verb, rest)) {
            return Harvest.NONE;
        }
        Clause verbAt = new Clause(matcher.start("verb"), matcher.end("verb"));
        if (verb.action() == Action.DEBATE) {
            Matcher heard = HEARD.matcher(passage.text()).region(start, clause.end());
            Clause whole = new Clause(heard.lookingAt() ? heard.end() : start, clause.end());
            return new Harvest(items.single(passage, verbAt, whole, verb, RULE), at);
        }
        int end = start
                + rest.length()
                + (COUNT.matcher(rest).find() && verb.word().startsWith("项目") ? 2 : 0);
        int own = start + rest.lastIndexOf("项目暨") + (rest.contains("项目暨") ? 3 : 1);
        return new Harvest(items.read(passage, verbAt, new Clause(own, end), List.of(verb), RULE), at);
    }

    private String without(String before) {
        String rest = governors.strip(before);
        Matcher place = PLACE.matcher(rest);
        return place.find() ? governors.strip(rest.substring(0, place.start())) : rest;
    }

    private static boolean suits(Verb verb, String item) {
        return switch (verb.action()) {
            case SIGN -> item.matches(".*(?:项目|协议|合同|工程|基地|园|中心).*|.*\\d(?:个|家|项|份)");
            case UNVEIL ->
                !NamedItems.batch(item)
                        && (!ABSTRACT.matcher(item).find() || verb.word().contains("启动") && item.matches(".*[“《].*"));
            case DEBATE -> item.length() < 60;
            case COMMEND -> true;
            case ADOPT, REVIEW, STUDY -> item.startsWith("《") && item.endsWith("》");
            default -> item.endsWith("》") || item.contains("榜") || item.contains("成果");
        };
    }
}
