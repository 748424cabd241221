package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.zhengtu.extract.agenda.AgendaVerbs.Verb;
import org.zhengtu.model.Action;
import org.zhengtu.model.Meeting;
import org.zhengtu.text.Pattern;

/**
 * What a ceremony signed or started where no verb says so: the projects that its report lists (A、B等7个项目; 其中，C项目总投资…),
 * and what its name says it was about.
 */
final class CeremonyRule {

    private static final Pattern PART = Pattern.compile(
            "^(?<item>.*?){agenda.ceremony-manner}*(?:(?:竣工|建成|签约|签字|开工)[、和及]?)*(?<verb>{agenda.ceremony-verb})(?:暨.*)?(?:仪式|活动|大会|现场会|推进会|会)?(?:（[^）]*）)?$");
    /** X揭牌暨Y签约仪式, X揭牌及Y签约仪式, X说明会及Y签约仪式; not A及B建设项目开工仪式 */
    private static final java.util.regex.Pattern SEVERAL =
            java.util.regex.Pattern.compile("暨|(?<=揭牌|签约|启动|开工|奠基|仪式|活动|[明览谈介易]会)及");

    private static final Pattern KIND = Pattern.compile("{agenda.kind}|“?三个一批”?");
    private static final Pattern SERIES = Pattern.compile(
            "^{agenda.series}*(?<list>[^，；。：]{4,300}?)(?:等|(?<=[^，；。：共])共(?=\\d)|(?<=[^\\d，；。：、第共前的多约近达有])(?=\\d+个))(?<count>\\d+|一批|[一二三四五六七八九十百]+|多)余?个?[^，；。：、]{0,12}项目");
    private static final Pattern AMONG =
            Pattern.compile("(?<item>[^，；。：、\\d][^，；。：、]{3,40}?(?:项目|工程|基地))(?:计划|预计)?{agenda.among}");
    private static final Pattern GROUP = Pattern.compile(
            "{agenda.ceremony-now}(?:活动)?(?:集中|现场)?(?<verb>签约|开工|奠基|启动|投产)的(?<item>\\d+个[^，；。：、的]{0,14}项目)");
    /** 13个重点项目参加开工仪式; 还有3个 are others, of which another meeting tells. */
    private static final Pattern TAKING_PART = Pattern.compile(
            "(?<![还另]有|另外)(?<item>\\d+余?个[^，；：。、的]{0,14}(?:项目|工程))(?:参加|参与)了?[^，；：。]{0,12}?(?<verb>签约|开工|奠基|启动|投产)");

    /** 总投资36亿元的10个项目|将落地生根 */
    private static final Pattern LANDING = Pattern.compile(
            "(?<item>(?:总投资[^，；。的]{2,14}元的)?(?<![还另]有|\\d)\\d+余?个[^，；：。、的]{0,14}项目)(?:将|成功|正式|集中|全部|顺利)*在?[^，；。的]{0,6}?(?<verb>落地生根|落户|落地)");

    private static final List<Pattern> GROUPS = List.of(GROUP, TAKING_PART, LANDING);

    /** 甲、乙等领导分别参加|丙、丁等3个项目: who was there is no project. */
    private static final Pattern ATTENDED =
            Pattern.compile("^[^，；：。、]{2,40}?(?:举行|举办|召开|启动)了?|^[^，；：。]{2,80}?(?:参加|出席|见证)了?");

    /** 7个项目集中开工、竣工活动: which of them were begun is told elsewhere. */
    private static final Pattern OF_TWO_KINDS = Pattern.compile("开竣工|(?:开工|竣工)[、和及暨与](?:开工|竣工)");

    /** 分别是总投资5.5亿元的A项目，总投资0.6亿元的B项目. */
    private static final Pattern COSTING = Pattern.compile(
            "(?:总投资|计划投资|概算投资|投资)(?:约|达|额)?[\\d.百千万亿]{1,14}(?:美|港|欧)?元?的(?!\\d+个)(?<item>[^，；。：]{2,60}?(?:项目|工程)|(?:(?!项目|工程)[^，；。：、]){3,30}?)(?=(?:{agenda.at-once}*(?:开工|动工|奠基|签约|启动))?等?(?:[，；、。和以]|$))");

    private static final Pattern EACH =
            Pattern.compile("(?<verb>签约|开工|奠基|启动|投产)的(?:\\d+|[一二三四五六七八九十]+)个[^，；：。]{0,14}?(?:分别)?(?:是|为)：");
    /** 开工的9个项目为A、B和C; 集中开工的项目共5个，总投资8亿元，分别是A、B; 此次签约的项目主要包括：A、B，以及C. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<verb>签约|开工|奠基|启动|投产)的?[^，；。：、的]{0,14}?(?:项目|工程)"
                    + "(?:(?:共|有|共有)?(?:\\d+|[一二三四五六七八九十]+)余?个)?(?:，{agenda.cost}[^，；。：]{0,24}){0,3}"
                    + "，?(?:其中)?(?:主要|重点|分别)?(?:包括|包含|涵盖|涉及|为|是|有)：?(?!\\d+余?个(?:[，；。]|$))"
                    + "(?<list>(?:[^，；。：]|，以及|，(?=[^，；。：]{3,60}、)){4,400}?)(?:(?<![平高中初同均对优])等[^，；。：]{0,30})?(?=，(?!以及|[^，；。：]{3,60}、)|[；。]|$)");

    private static final Pattern BATCH = Pattern.compile("{agenda.batch-of}|[批期季]|\\d{4}年度?");
    /** 首批基金合作项目 are projects of one kind, 首批重大项目 of any. */
    private static final Pattern OF_KIND =
            Pattern.compile("(?:首批|第[一二三四五六七八九十]批)(?!(?:重大|重点|招商|引资|建设|产业|投资|工业|签约|集中|合作|亿元)*项目)\\p{IsHan}{3,16}项目");

    /** 第六届茶业博览会|签约仪式: where it was signed, not what. */
    private static final Pattern FAIR = Pattern.compile("(?:{meeting.festival}|[展洽推]\\p{IsHan}{0,2}会)$");

    private static final Pattern BRACKET = Pattern.compile("（[^（）]{1,20}）");
    private static final Pattern PAST = Pattern.compile("{agenda.ceremony-past}");
    private static final Items.Rule LISTED = new Items.Rule("AGENDA-07", 0.7);
    private static final Items.Rule NAMED = new Items.Rule("AGENDA-08", 0.65);
    private static final int SHORTEST = 4;

    private final AgendaWords words;
    private final Items items;

    CeremonyRule(AgendaWords words) {
        this.words = words;
        this.items = new Items(words);
    }

    /** What kind of ceremony it is, the first of a joint one: sign or unveil; none if the name tells of none. */
    static Optional<Action> kind(Meeting meeting) {
        return kinds(meeting).stream().findFirst();
    }

    /** All kinds of ceremony that it is: 集中开工暨集中签约仪式. */
    static List<Action> kinds(Meeting meeting) {
        return KIND.matcher(meeting.name())
                .results()
                .map(found -> found.group().startsWith("签") ? Action.SIGN : Action.UNVEIL)
                .distinct()
                .toList();
    }

    static boolean ceremonial(String meeting) {
        return KIND.matcher(meeting).find();
    }

    /** The projects listed in a sentence of the report. */
    List<Finding> listed(Passage passage, Action action) {
        if (PAST.matcher(passage.text()).find()) {
            return List.of();
        }
        Verb verb = new Verb("", action, "subject", "name");
        List<Finding> findings = new ArrayList<>();
        for (Clause clause : passage.clauses()) {
            Matcher series = SERIES.matcher(passage.text(clause));
            if (series.find()
                    && several(series)
                    && !OF_TWO_KINDS.matcher(passage.text(clause)).find()) {
                Matcher attended = ATTENDED.matcher(series.group("list"));
                int from = series.start("list") + (attended.find() ? attended.end() : 0);
                Clause list = new Clause(clause.start() + from, clause.start() + series.end("list"));
                findings.addAll(items.read(passage, list, list, List.of(verb), LISTED));
            }
        }
        findings.addAll(introduced(passage));
        findings.addAll(parted(passage));
        Matcher costing = COSTING.matcher(passage.text());
        while (costing.find()) {
            Clause item = new Clause(costing.start("item"), costing.end("item"));
            findings.addAll(items.single(passage, item, item, verb, LISTED));
        }
        Matcher among = AMONG.matcher(passage.text());
        if (passage.text().startsWith("其中")
                && among.find()
                && !passage.brackets().inside(among.start())) {
            Clause item = new Clause(among.start("item"), among.end("item"));
            findings.addAll(items.single(passage, item, item, verb, LISTED));
        }
        return findings;
    }

    /** A list that words before it announce; what was done with its projects these words say. */
    private List<Finding> introduced(Passage passage) {
        Matcher matcher = INTRODUCED.matcher(passage.text());
        if (!matcher.find() || !names(matcher.group("list"))) {
            return List.of();
        }
        Clause list = new Clause(matcher.start("list"), matcher.end("list"));
        Verb verb = new Verb("", action(matcher.group("verb")), "subject", "name");
        return items.read(passage, list, list, List.of(verb), LISTED);
    }

    /** Whether a list has several members, none as short as a branch of the economy and one of them called a project. */
    private boolean names(String list) {
        List<String> members = List.of(list.split("，以及|、"));
        return members.stream().allMatch(member -> member.length() >= SHORTEST) && titled(list.replace("，以及", "、"));
    }

    /** Whether a list has several members; 新能源、新材料等一批项目 are branches unless one of them is called a project. */
    private boolean several(Matcher series) {
        String list = series.group("list");
        boolean told = series.start("count") > series.end("list");
        return series.group("count").equals("一批") || !told ? titled(list) : list.contains("、");
    }

    /** Whether a list has several members and one of them is called a project. */
    private boolean titled(String list) {
        List<String> members = List.of(list.split("、"));
        return members.size() > 1
                && members.stream()
                        .anyMatch(member -> !words.head(member, "project").isEmpty());
    }

    /** 三个一批: a meeting that signs and starts tells of each by its verb. */
    private static Action action(String verb) {
        return verb.startsWith("签") || verb.startsWith("落") ? Action.SIGN : Action.UNVEIL;
    }

    /** 签约的7个项目分别是：甲项目，总投资3亿元；乙项目，总投资1亿元: each stands before its comma. */
    private List<Finding> parted(Passage passage) {
        Matcher each = EACH.matcher(passage.text());
        List<Finding> findings = new ArrayList<>();
        if (!each.find()) {
            return findings;
        }
        Verb verb = new Verb("", action(each.group("verb")), "subject", "name");
        int start = each.end();
        for (Clause clause : passage.clauses()) {
            boolean first = clause.start() == start
                    || clause.start() > start && passage.text().charAt(clause.start() - 1) == '；';
            if (first && !words.head(passage.text(clause), "project").isEmpty()) {
                findings.addAll(items.single(passage, clause, clause, verb, LISTED));
            }
        }
        return findings;
    }

    /** The group that was signed or started, where only a clause about it names it: 此次签约的32个招商项目. */
    Optional<Finding> group(Passage passage, Action action) {
        if (PAST.matcher(passage.text()).find()) {
            return Optional.empty();
        }
        return GROUPS.stream()
                .map(form -> form.matcher(passage.text()))
                .filter(matcher -> matcher.find() && !passage.brackets().inside(matcher.start()))
                .filter(matcher -> !matcher.group("verb").startsWith("落") || action == Action.SIGN)
                .findFirst()
                .flatMap(matcher -> {
                    Clause item = new Clause(matcher.start("item"), matcher.end("item"));
                    Verb verb = new Verb("", action(matcher.group("verb")), "subject", "any");
                    return items.single(passage, item, item, verb, LISTED).stream()
                            .findFirst();
                });
    }

    /** What the name of the meeting says that it signed or unveiled: 基金联盟揭牌暨首批合作项目签约仪式 has two. */
    List<Named> named(Meeting meeting) {
        List<Named> named = new ArrayList<>();
        for (String part : SEVERAL.split(meeting.name())) {
            Matcher matcher = PART.matcher(part);
            if (matcher.find() && matcher.group("item").length() >= SHORTEST && !words.generic(matcher.group("item"))) {
                if (matcher.group("verb").startsWith("签")
                        && FAIR.matcher(matcher.group("item")).find()) {
                    continue;
                }
                Action action = matcher.group("verb").startsWith("签") ? Action.SIGN : Action.UNVEIL;
                String item = BRACKET.matcher(matcher.group("item")).replaceAll("");
                boolean batch = BATCH.matcher(item).find();
                boolean kind = OF_KIND.matcher(item).matches();
                named.add(new Named(action, item, kind || !batch, kind, NAMED));
            }
        }
        return named;
    }

    /**
     * An item of a meeting's name.
     *
     * @param particular whether it is one thing or one kind of things, not a batch of projects (二季度重大项目)
     * @param kind whether it is many things of one kind (首批基金合作项目), whose number alone says less
     */
    record Named(Action action, String item, boolean particular, boolean kind, Items.Rule rule) {}
}
