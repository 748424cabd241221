package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaRule.Harvest;
import org.zhengtu.model.Action;
import org.zhengtu.text.Pattern;

/** Reads a sentence clause by clause, knowing who has the floor, with the rules for one clause in their order. */
final class SentenceAgenda {

    private static final Pattern LOOKING_BACK = Pattern.compile(
            "(?:[^，]{0,6}年来|[^，]{0,10}以来|去年|近年[^，]{0,4}|过去[^，]{0,8}|截至[^，]{0,14}|上半年|全年|届内|[^，]{0,6}年间|[^，：]{0,8}的?主题是.*|(?:集中)?(?:开工|启动|签约|奠基)?(?:仪式|会议|大会|活动|会)(?:(?:结束)?后|(?:开始)?前))");
    /** 会前，|与会人员集体学习了…: read before the business, but at the meeting. */
    private static final Pattern STUDIES_FIRST =
            Pattern.compile("会议?(?:开始|召开)?前，(?![^，；。]{0,20}(?:调研|走访|参观|观摩|考察))[^，；。]{0,20}{agenda.studied-first}");

    private static final Pattern BEGINS = Pattern.compile("^(?:{agenda.begins}|当天的?会议)(?!精神|要|强|指)");
    private static final Pattern TO_COME = Pattern.compile("{agenda.to-come}(?:于[^，]{0,12})?$");
    /** 会议的主要任务是：以…为指导，听取…: what guides it is no new subject. */
    private static final Pattern TASKS = Pattern.compile("(?:任务|议题|议程|内容)(?:是|有|为)");

    private static final Pattern GUIDED = Pattern.compile("^(?:会议|大会)?(?:坚持)?(?:高举|以[^，]{2,40}?为(?:指导|引领|遵循|统领))");

    /** 会议以…为指导，总结去年工作，部署今年工作: the meeting's business follows upon what guides it. */
    private static final Pattern GUIDED_BUSINESS =
            Pattern.compile("^(?:会议|大会|全会)(?:坚持)?(?:高举|以[^，]{2,40}?为)[^。]*，(?:全面|认真|深入)?(?:总结|回顾|部署|安排|研究|听取|审议|表彰)");

    /** 报告回顾了…，对…进行了部署: what a report says is said, not done. */
    private static final Pattern REPORT_SAYS =
            Pattern.compile("^(?:[^，；：。]{0,10}报告|《[^《》]{2,40}报告》){agenda.report-manner}?(?:{agenda.report-says}|共?分)");

    private static final Pattern SESSION = Pattern.compile("[^，；：。]{4,40}次(?:全体)?(?:会议|大会|全会)");

    private final List<AgendaRule> rules;
    private final RepeatRule repeats;
    private final Statements statements;
    private final Pattern occasion;

    SentenceAgenda(AgendaWords words) {
        AgendaVerbs verbs = new AgendaVerbs();
        Governors governors = new Governors(words);
        Items items = new Items(words);
        rules = List.of(
                new PressRule(governors, items),
                new OpinionRule(governors, items),
                new ElectRule(words, verbs, governors, items),
                new WonRule(governors, items),
                new PartnerRule(governors, items),
                new CourseRule(items),
                new HonourRule(words, governors, items),
                new FrontedRule(verbs, governors, items),
                new MadeRule(verbs, governors, items),
                new ObjectRule(words, verbs, governors, items),
                new SubjectRule(verbs, governors, items));
        repeats = new RepeatRule(governors);
        statements = new Statements(governors);
        occasion = Pattern.compile("{agenda.occasion}");
    }

    /** What a sentence told of, and whether the next may go on with it. */
    record Told(List<Finding> findings, boolean open) {}

    /** @param before what the article's sentences before told of */
    Told read(Passage passage, Floor start, List<Finding> before) {
        List<Finding> findings = new ArrayList<>();
        List<Clause> clauses = passage.clauses();
        boolean tasks = TASKS.matcher(passage.text()).find()
                || GUIDED_BUSINESS.matcher(passage.text()).find();
        Floor floor = start;
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            int stop = statements.in(passage, clause);
            if (LOOKING_BACK.matcher(passage.text(clause)).matches()
                            && STUDIES_FIRST.endFrom(passage.text(), clause.start()) < 0
                    || REPORT_SAYS.matcher(passage.text(clause)).find()) {
                floor = floor.afterStatement();
            }
            Harvest harvest = harvest(passage, at, stop, floor);
            boolean told = elected(before) || elected(findings);
            harvest.findings().stream()
                    .filter(finding -> !told || !won(finding))
                    .forEach(findings::add);
            findings.addAll(repeats.read(passage, clause, floor, findings, before));
            at = Math.max(at, harvest.last());
            if (stop < clause.end() && harvest.last() <= at) {
                floor = floor.afterStatement();
            } else if (!floor.stated()) {
                floor = floor.governed(
                        (tasks || !GUIDED.matcher(passage.text(clause)).find())
                                && (floor.governed() || !harvest.empty() || tells(passage, clause)));
            }
        }
        return new Told(findings, (!findings.isEmpty() || floor.governed()) && !floor.stated());
    }

    /** Whether it was told otherwise than by its outcome who was elected; the outcome then adds nothing. */
    private static boolean elected(List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.action() == Action.ELECT && finding.item().contains("为") && !won(finding));
    }

    private static boolean won(Finding finding) {
        return finding.evidence().get(0).rule().equals(WonRule.ID);
    }

    private Harvest harvest(Passage passage, int at, int stop, Floor floor) {
        for (AgendaRule rule : rules) {
            Harvest harvest = rule.read(passage, at, stop, floor);
            if (!harvest.empty()) {
                return harvest;
            }
        }
        return Harvest.NONE;
    }

    /** 中国共产党云岭县第十四届委员会第五次全体会议，|学习贯彻…: nothing but the meeting's name. */
    private static boolean named(Passage passage, Clause clause) {
        String text = passage.text(clause);
        return SESSION.matcher(text).matches() && passage.own(text);
    }

    private boolean tells(Passage passage, Clause clause) {
        if (BEGINS.matcher(passage.text(clause)).find()
                || passage.accounts(clause)
                || named(passage, clause)
                || statements.decides(passage, clause)) {
            return true;
        }
        Matcher matcher = occasion.matcher(passage.text()).region(clause.start(), clause.end());
        while (matcher.find()) {
            String before = passage.text(clause.start(), matcher.start());
            if (!passage.brackets().inside(matcher.start())
                    && !TO_COME.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }
}
