package org.zhengtu.extract.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.zhengtu.extract.meeting.RoleWord.Use;
import org.zhengtu.extract.people.Mention;
import org.zhengtu.model.Role;
import org.zhengtu.text.Alternatives;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.PatternSearch;

/** Finds the words of lexicon {@code meeting-role} in a sentence. */
final class RoleWords {

    private static final List<Entry> ENTRIES = Lexicon.load("meeting-role").rows().stream()
            .map(RoleWords::entry)
            .sorted(Comparator.comparingInt((Entry e) -> e.words.length()).reversed())
            .toList();
    private static final PatternSearch VERBS = PatternSearch.of(pattern("act", "last", "say", "tell"));
    private static final Pattern NOUNS = pattern("noun");
    private static final Pattern LIGHT = Pattern.compile(
            "(?:(?<![工合运操动协著创写制耕大习之当])作出?|做(?![好实强大优细到])出?|发表|进行|(?<![一精细导极])致(?=[^，；：。并]{1,6}[辞词])|提出|讲了|谈了)了?(?=(?<rest>[^，；：。！？]{1,72}))");
    private static final Pattern NOUN_BEFORE = Pattern.compile("{meeting.noun-before}$");
    private static final Pattern NOUN_AFTER = Pattern.compile("$|[，；：。！？、并＿等和后时中]|强调|指出|要求|随后");
    /** 向大会作《政府工作报告》. */
    private static final Pattern TITLED = Pattern.compile(
            "(?<![工合运操动协著创写制耕大习之当])作(?:了)?(?:题为)?《[^《》]{2,80}(?:报告|说明|汇报)(?:（[^（）]{1,8}）)?》(?=$|[，；。])");

    private static final Pattern HEARD = Pattern.compile("听取|听了|听[^，]{1,8}$");
    /** 讨论县委书记|讲话: what others said before. */
    private static final Pattern LEARNT =
            Pattern.compile("(?:学习|讨论|传达|贯彻|领会|聆听)[^，；：。]{0,16}(?:书记|主席|主任|同志|[省市县区州]长)$");

    private static final Pattern WATCHED = Pattern.compile("见证|主持(?:了)?$");
    private static final int NEAR = 24;
    /** A report may have a long name (关于…提案工作情况的报告). */
    private static final int LONGEST_NOUN = 60;

    private static final Map<String, Use> USES = Map.of("say", Use.SAY, "tell", Use.TELL);
    private static final Set<Role> VERBAL = Set.of(Role.CHAIR, Role.ATTEND, Role.OBSERVE, Role.PRESENT);

    private record Entry(String words, List<Role> roles, String use, List<String> notAfter, List<String> needs) {}

    private RoleWords() {}

    private static Entry entry(Map<String, String> row) {
        List<Role> roles =
                Arrays.stream(row.get("roles").split(",")).map(Role::valueOf).toList();
        return new Entry(row.get("words"), roles, row.get("use"), cell(row, "notafter"), cell(row, "needs"));
    }

    private static List<String> cell(Map<String, String> row, String column) {
        return Arrays.stream(row.get(column).split("\\|"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Pattern pattern(String... uses) {
        List<String> wanted = List.of(uses);
        List<String> words = ENTRIES.stream()
                .filter(e -> wanted.contains(e.use))
                .map(Entry::words)
                .distinct()
                .collect(Collectors.toList());
        return Pattern.compile(Alternatives.of(words));
    }

    /** In order, none overlapping another; words inside the names of meetings are none. */
    static List<RoleWord> in(Line line) {
        String text = withoutNames(line);
        List<RoleWord> found = new ArrayList<>(nouns(text));
        Matcher titled = TITLED.matcher(line.text());
        while (titled.find()) {
            found.add(new RoleWord(titled.start(), titled.end(), List.of(Role.REPORT), Use.ACT));
        }
        VERBS.forEach(text, (any, m) -> {
            RoleWord word = verb(line, text, m.start(), m.group());
            if (word != null && found.stream().noneMatch(f -> f.start() < word.end() && word.start() < f.end())) {
                found.add(word);
            }
        });
        found.removeIf(word -> witnessed(line, word));
        found.removeIf(word -> line.endings().stream().anyMatch(e -> e.start() < word.end() && word.end() <= e.end()));
        found.sort(Comparator.comparingInt(RoleWord::start));
        return found;
    }

    /** A name may hold such a word (致远). */
    private static String withoutNames(Line line) {
        StringBuilder text = new StringBuilder(line.masked());
        for (Mention person : line.people()) {
            for (int i = person.start(); i < person.end(); i++) {
                text.setCharAt(i, Mask.BLOT);
            }
        }
        return text.toString();
    }

    /** 见证签约 is to be there, 主持签约 to be in the chair, not to sign. */
    private static boolean witnessed(Line line, RoleWord word) {
        int from = Math.max(line.clauseStart(word.start()), word.start() - NEAR);
        return word.is(Role.PRESENT)
                && WATCHED.matcher(line.masked().substring(from, word.start())).find();
    }

    private static RoleWord verb(Line line, String masked, int start, String words) {
        int end = start + words.length();
        for (Entry entry : ENTRIES) {
            if (!entry.words.equals(words) || entry.use.equals("noun")) {
                continue;
            }
            boolean blocked = entry.notAfter.stream().anyMatch(after -> masked.startsWith(after, end));
            String rest = line.text()
                    .substring(
                            end, Math.min(line.clauseEnd(end) + 1, line.text().length()));
            boolean met = entry.needs.isEmpty() || entry.needs.stream().anyMatch(rest::contains);
            if (!blocked && met && !hangs(entry, masked, start, end) && !heard(line, entry, start)) {
                return new RoleWord(start, end, entry.roles, USES.getOrDefault(entry.use, Use.ACT));
            }
        }
        return null;
    }

    /** Whether the word is a noun that hangs on others: 学习…讲话, 对发言作点评. */
    private static boolean hangs(Entry entry, String masked, int start, int end) {
        boolean open = entry.use.equals("last")
                && !NOUN_AFTER.matcher(masked).region(end, masked.length()).lookingAt();
        boolean learnt = entry.use.equals("last")
                && LEARNT.matcher(masked.substring(Math.max(0, start - NEAR), start))
                        .find();
        return open
                || learnt
                || asNoun(entry) && NOUN_BEFORE.matcher(near(masked, start)).find();
    }

    /** 甲召开座谈会听取汇报: others reported. */
    private static boolean heard(Line line, Entry entry, int start) {
        int from = Math.max(line.clauseStart(start), start - NEAR);
        return (entry.roles.contains(Role.REPORT) || entry.roles.contains(Role.STATEMENT))
                && HEARD.matcher(line.masked().substring(from, start)).find();
    }

    private static boolean asNoun(Entry entry) {
        return !USES.containsKey(entry.use) && entry.roles.stream().noneMatch(VERBAL::contains);
    }

    private static String near(String masked, int start) {
        return masked.substring(Math.max(0, start - 4), start);
    }

    /** 作…报告, 发表重要讲话, 提出三点要求: from the light verb to the noun. */
    private static List<RoleWord> nouns(String text) {
        List<RoleWord> found = new ArrayList<>();
        Matcher light = LIGHT.matcher(text);
        int free = 0;
        while (light.find()) {
            if (light.start() < free) {
                continue;
            }
            RoleWord word = noun(light);
            if (word != null) {
                found.add(word);
                free = word.end();
            }
        }
        return found;
    }

    private static RoleWord noun(Matcher light) {
        String rest = light.group("rest");
        Matcher noun = NOUNS.matcher(rest);
        int from = 0;
        while (from < rest.length() && noun.find(from)) {
            from = noun.start() + 1;
            String words = noun.group();
            int end = noun.end();
            Entry entry = ENTRIES.stream()
                    .filter(e -> e.use.equals("noun") && e.words.equals(words))
                    .findFirst()
                    .orElseThrow();
            boolean blocked = entry.notAfter.stream().anyMatch(after -> rest.startsWith(after, end));
            boolean closes = NOUN_AFTER.matcher(rest).region(end, rest.length()).lookingAt();
            if (!blocked && closes && noun.start() <= LONGEST_NOUN) {
                return new RoleWord(light.start(), light.end() + end, entry.roles, Use.ACT);
            }
        }
        return null;
    }
}
