package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.model.Action;
import org.zhengtu.model.Evidence;
import org.zhengtu.model.Span;
import org.zhengtu.text.Pattern;

/** Turns the words after or before an agenda verb into items, or into nothing if they name nothing in particular. */
final class Items {

    private static final Pattern START = Pattern.compile(
            "^(?:{agenda.item-start}+(?!解)|受表彰的|(?:\\d{1,2}|[①-⑳])[.．、](?!\\d)|有(?=.{4,}(?:项目|工程|协议)))");
    private static final Pattern COSTING =
            Pattern.compile("^(?:计划|预计|概算)?总?投资(?:额|约|达|超)?[\\d.]{1,8}余?[百千万亿]{0,2}元的(?=.{4})");
    /** 由县总工会主办的 */
    private static final Pattern HOSTED = Pattern.compile("^由?[^，；。《》“]{2,40}?(?:主办|承办|协办)的(?=.{4})");

    private static final Pattern READER = Pattern.compile("^[^，《]{2,60}?(?<![工合运操])(?:所)?[作做](?:出)?的(?=.{4})");
    /** 县水利局提交的|河道采砂规划 */
    private static final Pattern SUBMITTED =
            Pattern.compile("^(?!关于|对)[^，《的]{2,24}(?:{agenda.submitted})的(?!建议|意见|问题|要求|请求|申请|目标|任务|思路)(?=.{4})");

    private static final Pattern END = Pattern.compile("(?:(?<=[汇报告绍明言况）》])(?:之)?后|(?:之)?时(?:强调|指出|要求|提出|认为)?|参与)$");
    private static final Pattern ISSUED = Pattern.compile("^[^《》关对]{2,24}(?<title>《.{2,150}》(?:（[^（）]{1,14}）)?)$");

    private static final Pattern COMMENDING = Pattern.compile("{agenda.commending}");
    private static final Pattern APPOINTING = Pattern.compile("{agenda.appointing}|(?:领导|干部|班子)[^，；。]{0,6}调整");
    /** A paper about appointments appoints nobody. */
    private static final Pattern PAPER = Pattern.compile("{agenda.paper}(?:草案|（[^（）]{1,8}）)?$");

    /** 项目10个|、总投资43亿元 */
    private static final Pattern COST = Pattern.compile("(?<=[个项份宗笔])、{agenda.cost}.*$");

    private static final Pattern RESIGNED = Pattern.compile("辞去.{2,40}(?:请求|申请|职务)$");
    /** 免去|甲的局党组书记、局长职务 */
    private static final Pattern REMOVED = Pattern.compile("[^的、]{2,8}的[^的；。]{2,120}职务");

    /** What is read out to make it known. */
    private static final Pattern NOTICE = Pattern.compile("{agenda.notice}(?:》|（[^（）]{1,8}）)?$");

    /** 宣布|市委决定, 省委关于…的任职通知: what a committee decided about its people. */
    private static final Pattern OF_ABOVE = Pattern.compile(
            "(?![^《》]*表[彰扬])[^，《》的]{0,16}(?:中央|委|党组|组织部)(?:的|关于[^，《》]{2,60})?(?:任免|任职|任命|人事|干部|职务|调整|的)*(?:决定|通知)");

    private static final String CONGRESS_REPORT = "工作报告";

    private final AgendaWords words;
    private final ItemList lists;
    private final NamedItems named;

    Items(AgendaWords words) {
        this.words = words;
        this.lists = new ItemList(words);
        this.named = new NamedItems(words);
    }

    /** How far the rule is trusted that asks for items. */
    record Rule(String id, double confidence) {}

    /**
     * The items of a verb.
     *
     * @param verbAt where the verb stands, as evidence
     */
    List<Finding> read(Passage passage, Clause verbAt, Clause listed, List<Verb> verbs, Rule rule) {
        List<Finding> findings = new ArrayList<>();
        for (Verb verb : verbs) {
            Clause trimmed = trim(passage, listed, verb);
            Object list = new Object();
            for (Stretch stretch : stretches(passage, trimmed, verb)) {
                String item = owned(passage, verbAt, polish(unread(stretch.words(), verb), verb));
                if (accepts(passage, item, verb)) {
                    Action action = action(verb, item, passage.text(verbAt), passage.atPress());
                    findings.add(new Finding(
                            action, item, passage.sentence(), list, evidence(passage, verbAt, stretch, rule)));
                } else {
                    passage.decline(rule.id(), stretch.start(), stretch.end(), "it names nothing in particular");
                }
            }
        }
        return findings;
    }

    /** One person's resignation is one thing, however many posts it names. */
    private List<Stretch> stretches(Passage passage, Clause listed, Verb verb) {
        String text = passage.text(listed);
        List<Stretch> joint = JointItems.of(passage, listed);
        if (!joint.isEmpty()) {
            return joint;
        }
        return verb.action() == Action.ELECT
                        && (RESIGNED.matcher(text).find()
                                || REMOVED.matcher(text).matches())
                ? List.of(new Stretch(text, listed.start(), listed.end()))
                : lists.split(passage, listed.start(), listed.end(), verb.head());
    }

    /** 县法院院长甲向大会作工作报告: whose report it is. */
    private static String owned(Passage passage, Clause verbAt, String item) {
        return item.equals(CONGRESS_REPORT) && passage.atCongress() ? passage.reporter(verbAt.start()) + item : item;
    }

    /** An item that is no list. */
    List<Finding> single(Passage passage, Clause verbAt, Clause whole, Verb verb, Rule rule) {
        String item = owned(passage, verbAt, polish(passage.text(whole), verb));
        return named(passage, verbAt, new Stretch(item, whole.start(), whole.end()), verb, new Object(), rule);
    }

    /**
     * One item of a list, whose words are known.
     *
     * @param list what the items of the list share
     */
    List<Finding> named(Passage passage, Clause verbAt, Stretch stretch, Verb verb, Object list, Rule rule) {
        return accepts(passage, stretch.words(), verb)
                ? List.of(new Finding(
                        verb.action(),
                        stretch.words(),
                        passage.sentence(),
                        list,
                        evidence(passage, verbAt, stretch, rule)))
                : List.of();
    }

    private static List<Evidence> evidence(Passage passage, Clause verb, Stretch item, Rule rule) {
        List<Span> spans = new ArrayList<>();
        if (verb.end() <= item.start()) {
            spans.addAll(passage.sentence().text().origin(verb.start(), verb.end()));
        }
        spans.addAll(passage.sentence().text().origin(item.start(), item.end()));
        if (verb.start() >= item.end()) {
            spans.addAll(passage.sentence().text().origin(verb.start(), verb.end()));
        }
        return List.of(new Evidence(rule.id(), rule.confidence(), spans));
    }

    private Clause trim(Passage passage, Clause listed, Verb verb) {
        int start = listed.start();
        int end = listed.end();
        while (end > start && "。！？，；： ".indexOf(passage.text().charAt(end - 1)) >= 0) {
            end--;
        }
        start += length(START, passage.text(start, end));
        if (verb.action() == Action.DEPLOY) {
            start += started(passage.text(start, end));
        }
        Matcher cost = COST.matcher(passage.text(start, end));
        end = cost.find() ? start + cost.start() : end;
        Matcher late = END.matcher(passage.text(start, end));
        return new Clause(start, late.find() ? start + late.start() : end);
    }

    private static int length(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    private int started(String text) {
        return words.words("start").stream()
                .filter(word -> text.startsWith(word) && text.length() > word.length() + 3)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    /** Without who made it (财政局局长甲所作的) or what it costs (总投资5亿元的). */
    private static String unread(String item, Verb verb) {
        if (verb.action() == Action.SIGN || verb.action() == Action.UNVEIL) {
            String costless = item.substring(length(COSTING, item));
            return costless.substring(length(HOSTED, costless));
        }
        boolean made = verb.action() == Action.HEAR || verb.action() == Action.REVIEW;
        int reader = made ? length(READER, item) : 0;
        String unread = item.substring(item.substring(reader).equals(CONGRESS_REPORT) ? 0 : reader);
        return unread.substring(length(SUBMITTED, unread));
    }

    private static String polish(String item, Verb verb) {
        Matcher issued = ISSUED.matcher(item);
        if (verb.action() != Action.CONVEY && verb.action() != Action.ELECT && issued.matches()) {
            return issued.group("title");
        }
        return item;
    }

    /** The one report of a congress needs no other name. */
    private boolean accepts(Passage passage, String item, Verb verb) {
        return verb.action() == Action.HEAR && item.endsWith(CONGRESS_REPORT) && passage.atCongress()
                || named.accepts(item, verb);
    }

    /** A release of commendations commends, of appointments made elsewhere conveys them; an adoption of appointments elects. */
    private static Action action(Verb verb, String item, String word, boolean atPress) {
        boolean read = verb.action() == Action.RELEASE && (word.contains("宣读") || word.contains("宣布"));
        if (APPOINTING.matcher(item).find()
                && !PAPER.matcher(item).find()
                && (verb.action() == Action.ADOPT || read)
                && !item.contains("《")) {
            return read ? Action.CONVEY : Action.ELECT;
        }
        if (read && OF_ABOVE.matcher(item).lookingAt()) {
            return Action.CONVEY;
        }
        if (read && COMMENDING.matcher(item).find() && !item.contains("方案") && !item.contains("办法")) {
            return Action.COMMEND;
        }
        if (atPress && verb.action() == Action.HEAR && word.startsWith("介绍")) {
            return Action.RELEASE;
        }
        boolean notice = word.contains("宣读") && NOTICE.matcher(item).find();
        boolean report = item.contains("通报") && read || notice;
        return report ? Action.CIRCULATE : verb.action();
    }
}
