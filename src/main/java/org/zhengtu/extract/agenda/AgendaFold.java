package org.zhengtu.extract.agenda;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.extract.Recent;
import org.zhengtu.model.Action;
import org.zhengtu.model.AgendaItem;
import org.zhengtu.model.Evidence;
import org.zhengtu.text.Pattern;

/** Gathers what was found, so that one thing that a meeting dealt with is one item however often it is told. */
final class AgendaFold {

    private static final Set<Action> CEREMONIAL = Set.of(Action.SIGN, Action.UNVEIL);
    /** What a headline says of any business of a meeting. */
    private static final Set<Action> LOOSE = Set.of(Action.STUDY, Action.DEPLOY);

    private static final Set<Action> BUSINESS =
            Set.of(Action.STUDY, Action.DEPLOY, Action.HEAR, Action.REVIEW, Action.ADOPT);
    private static final Pattern GROUP = Pattern.compile(
            "[^，；。]{0,16}?(?:\\d+|[一二三四五六七八九十百]+)余?个[^，；：]{0,16}(?:项目|工程)|[^，；。]{0,8}(?:项目|工程)(?:共有?|总数|有|合计)?\\d+余?个");
    private static final int LIST = 2;

    private static final char DEPUTY = '副';
    /** A post or several people's, and nobody who has it. */
    private static final Pattern POST =
            Pattern.compile("(?!.*(?:为|当选|职务|请求|辞去)).*?" + "(?<post>副?(?:主任|主席|秘书长|院长|检察长|[省市县区州盟旗镇乡]长)|委员|(?:领导)?班子)");

    /** 有关人事任免事项, where it is told who got which post. */
    private static final Pattern PERSONNEL =
            Pattern.compile("(?:有关|相关|关于)?(?:人事|干部|职务)(?:任免|任命|调整)?(?:事项|名单|议案|案|议题|决定)?");

    private static final Pattern BY_NAME = Pattern.compile("\\p{IsHan}{2,4}(?:同志)?(?:为|辞去)|职务$");

    private static final Pattern NAMED = Pattern.compile("^.{2,120}(?:为|当选)");

    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {

        private final int meeting;
        private final Action action;
        private final Object list;
        private String item;
        private final Set<Evidence> evidence = new LinkedHashSet<>();

        Entry(int meeting, Finding finding) {
            this.meeting = meeting;
            this.action = finding.action();
            this.list = finding.list();
            this.item = finding.item();
        }

        boolean takes(int id, Finding finding) {
            if (id != meeting || finding.action() != action) {
                return false;
            }
            String mine = Likeness.plain(item);
            String other = Likeness.plain(finding.item());
            if (mine.equals(other)) {
                return true;
            }
            return finding.list() != list
                    && (Likeness.contains(mine, other)
                            || Likeness.contains(other, mine)
                            || Likeness.reordered(mine, other));
        }
    }

    void add(int meeting, Finding finding) {
        Entry entry = Recent.of(entries)
                .filter(known -> known.takes(meeting, finding))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            entry = new Entry(meeting, finding);
            entries.add(entry);
        } else if (Likeness.contains(Likeness.plain(finding.item()), Likeness.plain(entry.item))) {
            entry.item = finding.item();
        }
        entry.evidence.addAll(finding.evidence());
    }

    /** Whether the meeting has an item of the action. */
    boolean has(int meeting, Action action) {
        return entries.stream().anyMatch(entry -> entry.meeting == meeting && entry.action == action);
    }

    /** Whether the meeting has an item of an action, or of one that says more: what was heard was discussed. */
    boolean tells(int meeting, Action action) {
        return has(meeting, action)
                || LOOSE.contains(action) && BUSINESS.stream().anyMatch(told -> has(meeting, told));
    }

    /** Drops how many projects were signed or started, where the name of the meeting tells which. */
    void dropCounts(int meeting, Action action) {
        entries.removeIf(entry -> entry.meeting == meeting
                && entry.action == action
                && GROUP.matcher(entry.item).matches());
    }

    /** Drops what is but the end of the name of a project told of: 屠宰场 of 全产业链屠宰场, 栽培及加工项目 of 黄芪种植、栽培及加工项目. */
    void dropParts(int meeting, List<Finding> projects) {
        entries.removeIf(entry -> entry.meeting == meeting
                && projects.stream().noneMatch(project -> project.item().equals(entry.item))
                && projects.stream()
                        .anyMatch(project -> project.action() == entry.action
                                && project.item().endsWith(entry.item)));
    }

    /** What was signed or unveiled is told once: a group (9个项目) only where its members are not listed, and one only. */
    private boolean members(Entry group) {
        if (!CEREMONIAL.contains(group.action) || !GROUP.matcher(group.item).matches()) {
            return false;
        }
        boolean again = entries.stream()
                .takeWhile(entry -> entry != group)
                .filter(entry -> entry.meeting == group.meeting && entry.action == group.action)
                .anyMatch(entry -> GROUP.matcher(entry.item).matches());
        return again
                || Recent.of(entries)
                                .filter(entry -> entry.meeting == group.meeting && entry.action == group.action)
                                .filter(entry -> !GROUP.matcher(entry.item).matches())
                                .count()
                        >= LIST;
    }

    /** 选举产生县人大常委会主任, where it is told whom: 甲当选为县人大常委会主任. */
    private boolean filled(Entry post) {
        if (post.action != Action.ELECT) {
            return false;
        }
        if (PERSONNEL.matcher(post.item).matches()) {
            return entries.stream()
                    .anyMatch(entry -> entry != post
                            && entry.meeting == post.meeting
                            && entry.action == Action.ELECT
                            && BY_NAME.matcher(entry.item).find());
        }
        Matcher m = POST.matcher(post.item);
        return m.matches()
                && Recent.of(entries)
                        .filter(entry -> entry.meeting == post.meeting && entry.action == Action.ELECT)
                        .anyMatch(entry -> NAMED.matcher(entry.item).find() && fills(entry.item, m.group("post")));
    }

    private static boolean fills(String named, String post) {
        int before = named.length() - post.length() - 1;
        return post.endsWith("班子") || named.endsWith(post) && before > 0 && named.charAt(before) != DEPUTY;
    }

    List<AgendaItem> items() {
        return entries.stream()
                .filter(entry -> !members(entry) && !filled(entry))
                .map(entry -> new AgendaItem(entry.meeting, entry.action, entry.item, List.copyOf(entry.evidence)))
                .toList();
    }
}
