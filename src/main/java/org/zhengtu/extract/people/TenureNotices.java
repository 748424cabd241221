package org.zhengtu.extract.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.zhengtu.model.PersonKind;
import org.zhengtu.model.TenureChange;
import org.zhengtu.text.Lexicon;
import org.zhengtu.text.Pattern;
import org.zhengtu.text.WordIndex;

/** Who takes or leaves a post: 选举A为B, 免去A的B职务, A同志任B, 不再担任C; A，男，…现任B，拟任C; lists of lines below 任命：. */
final class TenureNotices {

    /** What a verb tells, and what stands between the name and the post behind it. */
    record Verb(TenureChange change, String link) {}

    /** Those that may go on to more people and posts. */
    private static final Set<TenureChange> GRANTING = EnumSet.of(TenureChange.ELECTED, TenureChange.APPOINTED);

    /** What may stand between the names and the post: 三位同志, 等5名. */
    private static final Pattern GROUP =
            Pattern.compile("(?:等?(?<count>(?:[两二三四五六七八九十]{1,3}|\\d{1,3})[名位人个]?)|等)?(?:同志)?");

    private static final int LONGEST_ITEM_NAME = 40;
    private static final int LONGEST_ITEM = 90;

    private final NoticedNames names;
    private final NameLists lists;
    private final Map<String, Verb> before = new HashMap<>();
    private final Map<String, Verb> after = new HashMap<>();
    /** What tells of a post only if nothing goes on behind it: 张某是县一中校长, not 张某是县一中校长的学生. */
    private final Set<String> copulas = new HashSet<>();

    private final WordIndex beforeWords;
    private final WordIndex afterWords;
    private Verb heading;

    TenureNotices(TitleChains chains, NameReader names, NameLists lists) {
        this.names = new NoticedNames(chains, names);
        this.lists = lists;
        for (Map<String, String> row : Lexicon.load("tenure-verb").rows()) {
            Verb verb = new Verb(TenureChange.valueOf(row.get("change")), row.get("link"));
            if (row.get("form").equals("before")) {
                before.put(row.get("verb"), verb);
            } else if (!row.get("form").equals("attribute")) {
                after.put(row.get("verb"), verb);
                if (row.get("form").equals("copula")) {
                    copulas.add(row.get("verb"));
                }
            }
        }
        beforeWords = new WordIndex(before.keySet());
        afterWords = new WordIndex(after.keySet());
    }

    /** Begins an article: the verb that headed a list of the last one (任命：) holds no longer. */
    void begin() {
        heading = null;
    }

    List<NameHit> find(Line line, Posts posts) {
        Scan scan = new Scan(line, posts);
        for (int i = 0; i < line.length(); i++) {
            i = scan.at(i);
        }
        if (scan.found.isEmpty() && heading != null) {
            scan.found.addAll(named(line, 0, heading, posts));
        }
        scan.close();
        heading = scan.last != null || scan.found.isEmpty() && !isItem(line) ? scan.last : heading;
        return scan.found;
    }

    /** Whether a line may be an item of the list that a verb heads, though nobody is found in it: 甲为乙， 甲的乙职务. */
    private boolean isItem(Line line) {
        int link = heading == null ? -1 : line.text().indexOf(heading.link());
        return link > 1 && link < LONGEST_ITEM_NAME && line.length() < LONGEST_ITEM;
    }

    /** One line read from its beginning to its end. */
    private final class Scan {

        private final Line line;
        private final String text;
        private final Posts posts;
        private final List<NameHit> found = new ArrayList<>();
        /** The lists of names of the line, once a verb has asked for them. */
        private List<NameHit> alone;

        private Candidate subject;
        private Verb granted;
        private Verb last;

        Scan(Line line, Posts posts) {
            this.line = line;
            this.posts = posts;
            text = line.text();
            subject = names.introduced(line).orElse(null);
            if (subject != null) {
                found.add(NameHit.bare(subject, PersonKind.OFFICIAL, "TENURE-02", 0.9));
            }
        }

        /** 第一次会议选举产生，现予公告： heads a list of lines too. */
        void close() {
            last = text.endsWith("：") && found.isEmpty() && last == null ? granted : last;
        }

        private List<NameHit> alone() {
            if (alone == null) {
                alone = lists.alone(line);
            }
            return alone;
        }

        /** Reads what a verb at a position tells. Returns its last character, for another may follow (决定|免去), else the position. */
        int at(int i) {
            int end = beforeWords.endFrom(text, i);
            int verbEnd = afterWords.endFrom(text, i);
            if (end > i && end >= verbEnd) {
                verb(before.get(text.substring(i, end)), end);
                return end - 1;
            }
            if (granted != null
                    && text.startsWith(granted.link(), i)
                    && found.stream().noneMatch(hit -> hit.start() <= i && i < hit.titleEnd())) {
                found.addAll(further(line, i, granted, NoticedNames.run(alone(), i, text), posts));
            }
            if (isCounted(i)) {
                found.addAll(named(line, i, granted, posts));
            }
            if (verbEnd > i && i > 0) {
                told(after.get(text.substring(i, verbEnd)), i, verbEnd);
            }
            return i;
        }

        /** 任命|A为B, 任命：A为B; 任命： alone heads a list of lines. */
        private void verb(Verb verb, int end) {
            granted = GRANTING.contains(verb.change()) ? verb : null;
            int at = text.startsWith("了", end) || text.startsWith("：", end) ? end + 1 : end;
            last = at >= line.length() ? verb : null;
            List<NameHit> hits = named(line, at, verb, posts);
            found.addAll(hits);
            NameHit one = hits.isEmpty() ? null : hits.get(hits.size() - 1);
            subject = one == null ? subject : new Candidate(one.name(), one.start(), one.end(), 0, 0, 0);
        }

        /** 选举产生了A等5名委员、|B等3名委员: whether a list goes on at a position. */
        private boolean isCounted(int i) {
            return granted != null
                    && i > 1
                    && text.charAt(i - 1) == '、'
                    && found.stream().anyMatch(hit -> hit.titleEnd() == i - 1 && hit.titleStart() == hit.start());
        }

        private void told(Verb verb, int start, int end) {
            List<Candidate> run = NoticedNames.run(alone(), start, text);
            boolean named = subject != null && subject.end() == start;
            Candidate one = named ? subject : names.subject(line, start, end).orElse(null);
            Candidate told = run.isEmpty() ? one : run.get(0);
            subject = told != null ? told : subject;
            boolean goes = told != null || "，、；并".indexOf(text.charAt(start - 1)) >= 0;
            if (subject != null && goes) {
                List<Candidate> people = run.isEmpty() ? names.listed(line, subject) : run;
                boolean copula = copulas.contains(text.substring(start, end));
                names.title(line, end)
                        .filter(chain -> !copula || isClosed(text, chain.end()))
                        .ifPresent(chain -> people.forEach(person -> found.add(hit(line, person, chain, verb, posts))));
            }
        }
    }

    private static boolean isClosed(String text, int end) {
        return end == text.length() || "，。；、！？”".indexOf(text.charAt(end)) >= 0;
    }

    /** 选举A为B，|C、D|为E: those elected or appointed after the first. */
    private List<NameHit> further(Line line, int link, Verb verb, List<Candidate> run, Posts posts) {
        List<Candidate> people = !run.isEmpty()
                ? run
                : names.subject(line, link, link + 1)
                        .map(last -> names.listed(line, last))
                        .orElse(List.of());
        return names.title(line, link + 1)
                .map(chain -> people.stream()
                        .map(person -> hit(line, person, chain, verb, posts))
                        .toList())
                .orElse(verb.change() == TenureChange.ELECTED ? bare(people, verb) : List.of());
    }

    /** The names after a verb, each with the title behind them: 选举|A、B|为|C. */
    private List<NameHit> named(Line line, int start, Verb verb, Posts posts) {
        Optional<Candidate> first = names.first(line, start, verb);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Candidate> people = new ArrayList<>(List.of(first.get()));
        NameHit head = NameHit.bare(first.get(), PersonKind.OTHER, "TENURE-01", 0.9);
        lists.after(line, head, false)
                .forEach(hit -> people.add(new Candidate(hit.name(), hit.start(), hit.end(), 0, 0, 0)));
        int last =
                NoticedNames.overNote(line.text(), people.get(people.size() - 1).end());
        Matcher group = GROUP.matcher(line.text()).region(last, line.length());
        int at = group.lookingAt() ? group.end() : last;
        boolean linked = line.text().startsWith(verb.link(), at);
        boolean counted = verb.change() == TenureChange.ELECTED && at > last && group.group("count") != null;
        if (!linked && !counted && !verb.link().equals("的")) {
            return List.of();
        }
        boolean told = linked && (verb.change() == TenureChange.RESIGNED || verb.change() == TenureChange.ELECTED);
        return names.title(line, linked ? at + verb.link().length() : at)
                .map(chain -> people.stream()
                        .map(person -> hit(line, person, chain, verb, posts))
                        .toList())
                .orElse(told ? bare(people, verb) : List.of());
    }

    /** 推选|A、B|为|副团长: somebody, though nobody knows the title. */
    private static List<NameHit> bare(List<Candidate> people, Verb verb) {
        PersonKind kind = verb.change() == TenureChange.ELECTED ? PersonKind.OFFICIAL : PersonKind.OTHER;
        return people.stream()
                .map(person -> NameHit.bare(person, kind, "TENURE-01", 0.85))
                .toList();
    }

    private static NameHit hit(Line line, Candidate name, TitleChain chain, Verb verb, Posts posts) {
        boolean elected = verb.change() == TenureChange.ELECTED;
        List<Post> told = elected ? posts.elected(chain) : posts.read(chain);
        List<Post> read = told.stream().map(post -> post.with(verb.change())).toList();
        boolean official = elected || read.stream().anyMatch(Post::official);
        return new NameHit(
                name.name(),
                name.start(),
                name.end(),
                line.text().substring(chain.start(), chain.end()),
                Math.min(name.start(), chain.start()),
                chain.end(),
                read,
                official ? PersonKind.OFFICIAL : PersonKind.OTHER,
                "TENURE-01",
                0.9);
    }
}
